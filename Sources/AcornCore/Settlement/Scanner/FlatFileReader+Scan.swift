extension FlatFileReader {
    /// Adds a scanned chunk to the settlement in hand; `firstLine` is the number of the chunk's first line in the file.
    mutating func add(_ scan: FlatFileScan, firstLine: Int) throws {
        guard let index = current else { return }
        addSums(scan, to: index)
        try addOrders(scan, to: index, firstLine: firstLine)
        addBreakdowns(scan, to: index)
        for postponed in scan.deferred {
            try scan.deferredBytes[postponed.range].withUnsafeBufferPointer { bytes in
                let end = bytes.last == 0x0D ? bytes.count - 1 : bytes.count
                try take(LineSplitter.Line(
                    bytes: UnsafeBufferPointer(rebasing: bytes[..<end]), number: firstLine + postponed.line, isEnded: true,
                    isCut: bytes.count > LineSplitter.lineBytesMax))
            }
        }
        // The scanner reads rows of one settlement only; a deferred row may have opened another one.
        current = index
    }

    private func micros(_ minor: Int64, _ scan: FlatFileScan) -> Int64 {
        // A chunk's sum is far too small to overflow: 2²⁴ bytes hold fewer than 2²⁰ rows of at most 10¹³ minor units.
        var scale: Int64 = 1_000_000
        for _ in 0..<scan.fractionDigits { scale /= 10 }
        let (product, overflow) = minor.multipliedReportingOverflow(by: scale)
        return overflow ? (minor < 0 ? .min : .max) : product
    }

    private mutating func addSums(_ scan: FlatFileScan, to index: Int) {
        for (number, label) in scan.labels.enumerated() where label.rows > 0 {
            let (type, words) = scan.labelBytes(number)
            let place = tallies[index].tally.labels.index(decoded(type), decoded(words.0), decoded(words.1))
            tallies[index].tally.add(micros: micros(label.minor, scan), rows: label.rows, toLabel: place)
        }
        for (number, sum) in scan.marketplaces.enumerated() where sum.rows > 0 {
            let name = decoded(scan.marketplaceTable.key(number).first)
            tallies[index].tally.addMarketplace(name, rows: sum.rows, micros: micros(sum.minor, scan))
        }
        tallies[index].tally.rows += scan.rows
        if scan.fractionDigits > 0 {
            tallies[index].see(mark: UInt8(ascii: ","), count: scan.commas)
            tallies[index].see(mark: UInt8(ascii: "."), count: scan.rows - scan.commas)
        }
        guard scan.earliest <= scan.latest else { return }
        tallies[index].tally.see(Instant(secondsSince1970: scan.earliest))
        tallies[index].tally.see(Instant(secondsSince1970: scan.latest))
    }

    private mutating func addOrders(_ scan: FlatFileScan, to index: Int, firstLine: Int) throws {
        let number = tallies[index].tally.number
        for run in scan.runs {
            try context.orders.add(OrderTable.Entry(
                key: OrderKey(rawValue: run.key), micros: micros(run.minor, scan), role: OrderRole(rawValue: run.role),
                statement: number, line: firstLine + Int(run.line)))
        }
        for run in scan.irregularRuns {
            guard let key = context.orders.key(of: decoded(run.id[...])) else { continue }
            try context.orders.add(OrderTable.Entry(
                key: key, micros: micros(run.minor, scan), role: OrderRole(rawValue: run.role), statement: number,
                line: firstLine + Int(run.line)))
        }
    }

    private mutating func addBreakdowns(_ scan: FlatFileScan, to index: Int) {
        for (place, sum) in scan.breakdowns {
            for (slot, group) in Category.Group.allCases.enumerated() where sum.rows[slot] > 0 {
                let key = place.dimension == .day
                    ? day(quarterAndStore: place.bytes, index) : decoded(place.bytes[...])
                tallies[index].tally.breakdowns.add(
                    place.dimension, key: key, rows: sum.rows[slot], micros: micros(sum.minor[slot], scan), group: group)
            }
        }
    }
}

extension FlatFileReader {
    /// The store's day of a quarter of an hour (eight bytes, counted from 1970) and a marketplace name. Time zones differ from
    /// UTC by whole quarters, so no day is lost.
    private mutating func day(quarterAndStore bytes: [UInt8], _ index: Int) -> String {
        let quarter = bytes.prefix(8).reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) }
        let instant = Instant(secondsSince1970: quarter * 900)
        return tallies[index].tally.storeDay(of: instant, marketplaceName: decoded(bytes[8...])).iso8601
    }
}

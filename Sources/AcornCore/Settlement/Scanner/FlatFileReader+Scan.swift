extension FlatFileReader {
    /// Adds a scanned chunk to the settlement it was scanned for, which need not be the one in hand: chunks may have
    /// been scanned before a line in one of them opened another. `firstLine` is the number of the chunk's first line in
    /// the file.
    mutating func add(_ found: FlatFileScan, firstLine: Int) throws {
        guard let index = indexes[found.settlementID] else { return }
        let scan = found.rows
        noteCharsets(scan)
        addSums(scan, to: index)
        try addOrders(scan, to: index, firstLine: firstLine)
        addItems(scan, to: index)
        addBreakdowns(scan, to: index)
        var next = 0
        for postponed in scan.deferred {
            // Rows that the scanner took stand before this line, so its settlement is the one in hand again.
            if postponed.line > next { current = index }
            next = postponed.line + 1
            try scan.deferredBytes[postponed.range].withUnsafeBufferPointer { bytes in
                let end = bytes.last == 0x0D ? bytes.count - 1 : bytes.count
                try take(
                    LineSplitter.Line(
                        bytes: UnsafeBufferPointer(rebasing: bytes[..<end]), number: firstLine + postponed.line,
                        isEnded: true,
                        isCut: bytes.count > LineSplitter.lineBytesMax))
            }
        }
        if scan.lines > next { current = index }
    }

    private mutating func noteCharsets(_ scan: ScanRows) {
        if scan.sawUTF8 { sawUTF8 = true }
        if scan.sawLegacy { sawLegacy = true }
    }

    /// Micros of a sum that is only shown; it wraps as adding row by row does.
    private func micros(_ minor: Int64, _ scan: ScanRows) -> Int64 { minor &* microsPerMinor(scan) }

    private func microsPerMinor(_ scan: ScanRows) -> Int64 {
        var scale: Int64 = 1_000_000
        for _ in 0..<scan.fractionDigits { scale /= 10 }
        return scale
    }

    private mutating func addSums(_ scan: ScanRows, to index: Int) {
        for number in 0..<scan.labelTable.count where scan.labels[number].rows > 0 {
            let label = scan.labels[number]
            // A scan belongs to one settlement, so where a label went once it always goes.
            let place = label.place >= 0 ? label.place : labelPlace(scan, number, index)
            let (micros, overflow) = label.minor.multipliedReportingOverflow(by: microsPerMinor(scan))
            guard !overflow else {
                tallies[index].tally.giveUpSum()
                continue
            }
            tallies[index].tally.add(micros: micros, rows: label.rows, toLabel: place)
        }
        for number in 0..<scan.marketplaceTable.count where scan.marketplaces[number].rows > 0 {
            let sum = scan.marketplaces[number]
            let name = decoded(Self.trimmed(scan.marketplaceTable.key(number).first))
            tallies[index].tally.addMarketplace(name, rows: sum.rows, micros: micros(sum.minor, scan))
        }
        tallies[index].tally.rows += scan.count
        if scan.fractionDigits > 0 {
            tallies[index].see(mark: UInt8(ascii: ","), count: scan.commas)
            tallies[index].see(mark: UInt8(ascii: "."), count: scan.count - scan.commas)
        }
        guard scan.earliest <= scan.latest else { return }
        tallies[index].tally.see(Instant(secondsSince1970: scan.earliest))
        tallies[index].tally.see(Instant(secondsSince1970: scan.latest))
    }

    private mutating func labelPlace(_ scan: ScanRows, _ number: Int, _ index: Int) -> Int {
        let (type, amountType, description) = scan.labelBytes(number)
        let place = tallies[index].tally.labels.index(
            decoded(Self.trimmed(type)), decoded(Self.trimmed(amountType)), decoded(Self.trimmed(description)))
        scan.labels[number].place = place
        return place
    }

    private mutating func addOrders(_ scan: ScanRows, to index: Int, firstLine: Int) throws {
        let number = tallies[index].tally.number
        let scale = microsPerMinor(scan)
        let entries = scan.runs.map { run in
            OrderTable.Entry(
                key: OrderKey(rawValue: run.key), micros: run.minor &* scale, role: OrderRole(rawValue: run.role),
                statement: number, line: firstLine + Int(run.line))
        }
        try entries.withUnsafeBufferPointer { try context.orders.add($0) }
        for run in scan.irregularRuns {
            let id = decoded(Self.trimmed(run.id))
            guard !id.isEmpty, let key = context.orders.key(of: id) else { continue }
            try context.orders.add(
                OrderTable.Entry(
                    key: key, micros: micros(run.minor, scan), role: OrderRole(rawValue: run.role), statement: number,
                    line: firstLine + Int(run.line)))
        }
    }

    private mutating func addItems(_ scan: ScanRows, to index: Int) {
        guard let orderItems = context.orderItems, !scan.items.isEmpty, tallies[index].tally.countsPrices else {
            return
        }
        let scale = microsPerMinor(scan)
        let entries = scan.items.map { item in
            let key =
                item.item & OrderItemKey.textBit == 0
                ? item.item
                : itemKey(scan.itemTexts.key(Int(item.item & ~OrderItemKey.textBit)).first, orderItems)
            return OrderItemTable.Entry(
                order: item.order, item: key, principal: item.principal &* scale, tax: item.tax &* scale, listed: 0,
                sides: .settled)
        }
        entries.withUnsafeBufferPointer { orderItems.add($0) }
    }

    /// The key of a code or SKU that is no plain number. Blanks around a code do not count, those around a SKU do.
    private mutating func itemKey(_ bytes: UnsafeBufferPointer<UInt8>, _ orderItems: OrderItemTable) -> UInt64 {
        orderItems.key(orderItems.matching == .sku ? decoded(bytes) : decoded(Self.trimmed(bytes)))
    }

    private mutating func addBreakdowns(_ scan: ScanRows, to index: Int) {
        for (place, sum) in scan.breakdowns {
            for slot in 0..<BreakdownSlot.count where sum.rows[slot] > 0 {
                let key = breakdownKey(place, index)
                tallies[index].tally.breakdowns.add(
                    place.dimension, key: key, rows: sum.rows[slot], micros: micros(sum.amounts[slot], scan), slot: slot
                )
            }
        }
    }
}

extension FlatFileReader {
    private mutating func breakdownKey(_ place: BreakdownKey, _ index: Int) -> String {
        switch place.dimension {
        case .day: day(quarterAndStore: place.bytes, index)
        case .sku: decoded(place.bytes)
        case .order, .marketplace: decoded(Self.trimmed(place.bytes))
        }
    }

    /// The store's day of a quarter of an hour (eight bytes, counted from 1970) and a marketplace name. Time zones
    /// differ from UTC by whole quarters, so no day is lost.
    private mutating func day(quarterAndStore bytes: [UInt8], _ index: Int) -> String {
        let quarter = bytes.prefix(8).reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) }
        let instant = Instant(secondsSince1970: quarter * 900)
        return tallies[index].tally.storeDay(of: instant, marketplaceName: decoded(Self.trimmed(bytes[8...]))).iso8601
    }
}

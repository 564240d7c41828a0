import SampleSettlements

@testable import AcornCore

/// Everything two readings of a file must agree on.
struct ScannerSnapshot: Equatable {
    struct Tally: Equatable {
        let statement: Statement
        let number: Int
        let quarantined: Int
        let sumTooLarge: Bool
        let labelsOverflowed: Bool
        let marketplaces: [String: [Int64]]
    }

    struct Order: Hashable {
        let id: String
        let micros: Int64
        let role: OrderRole
        let statement: Int
        let line: Int
    }

    /// An order's item; texts are numbered as they come, so an item's key counts only where it is a number.
    struct Item: Hashable {
        let order: String
        let item: UInt64?
        let principal: Int64
        let tax: Int64
        let listed: Int64
        let sides: Int
    }

    let tallies: [Tally]
    let findings: [Finding]
    let isUsable: Bool
    let orders: Set<Order>
    let items: [Item: Int]
    let irregular: Set<String>

    init(_ file: ReadFile) throws {
        tallies = file.tallies.map {
            Tally(
                statement: $0.statement(), number: $0.number, quarantined: $0.quarantined, sumTooLarge: $0.sumTooLarge,
                labelsOverflowed: $0.labels.overflowed,
                marketplaces: $0.marketplaces.mapValues { [Int64($0.rows), $0.micros] })
        }
        findings = file.reading.findings
        isUsable = file.reading.isUsable
        let table = file.context.orders
        var orders: Set<Order> = []
        try table.forEachOrder { key, entries in
            for entry in entries {
                orders.insert(
                    Order(
                        id: table.text(of: key), micros: entry.micros, role: entry.role, statement: entry.statement,
                        line: entry.line))
            }
        }
        self.orders = orders
        irregular = Set(table.irregular)
        var items: [Item: Int] = [:]
        file.context.orderItems?.forEachOrder { order, entries in
            for entry in entries {
                let number = entry.item & OrderItemKey.textBit == 0 ? entry.item : nil
                items[
                    Item(
                        order: table.text(of: OrderKey(rawValue: order)), item: number, principal: entry.principal,
                        tax: entry.tax,
                        listed: entry.listed, sides: Int(entry.sides.rawValue)), default: 0] += 1
            }
        }
        self.items = items
    }

    /// What differs, in words short enough for a failed test.
    func differences(from other: ScannerSnapshot) -> [String] {
        var differences: [String] = []
        func compare<Value: Equatable>(_ name: String, _ a: Value, _ b: Value) {
            if a != b {
                differences.append(
                    "\(name): \(String(describing: a).prefix(700)) | \(String(describing: b).prefix(700))")
            }
        }
        compare("usable", isUsable, other.isUsable)
        compare("tallies", tallies.count, other.tallies.count)
        for (a, b) in zip(tallies, other.tallies) where a != b {
            compare("id", a.statement.settlementID, b.statement.settlementID)
            compare("rows", a.statement.rows, b.statement.rows)
            compare("quarantined", a.quarantined, b.quarantined)
            compare("sum", a.statement.computedTotal, b.statement.computedTotal)
            let lines = Set(a.statement.lines).symmetricDifference(b.statement.lines)
            if !lines.isEmpty { differences.append("lines: \(Array(lines.prefix(3)))") }
            compare("marketplaces", a.marketplaces, b.marketplaces)
            compare("first", a.statement.earliestPosted, b.statement.earliestPosted)
            compare("last", a.statement.latestPosted, b.statement.latestPosted)
            for (x, y) in zip(a.statement.breakdowns, b.statement.breakdowns) {
                let lines = Set(x.lines).symmetricDifference(y.lines)
                if !lines.isEmpty {
                    differences.append("by \(x.dimension): \(lines.prefix(3).map { "\($0.key) \($0.micros)" })")
                }
            }
            if differences.isEmpty { compare("tally", a, b) }
        }
        let findings = Set(findings).symmetricDifference(other.findings)
        if !findings.isEmpty {
            let texts = findings.prefix(3).map { "\($0.code) \($0.evidence.lines) \($0.evidence.facts.map(\.value))" }
            differences.append("findings: \(texts)")
        }
        if findings.isEmpty { compare("findings' order", self.findings, other.findings) }
        let orders = orders.symmetricDifference(other.orders)
        if !orders.isEmpty { differences.append("orders: \(Array(orders.prefix(3)))") }
        compare("irregular ids", irregular, other.irregular)
        compare("items", items, other.items)
        return differences
    }
}

/// Reads a file as `AcornFiles` does: chunks of whole lines are scanned where they stand, several before the first is
/// merged.
func readInWholeLines(
    _ bytes: [UInt8], chunk: Int, window: Int, dimensions: Set<AcornCore.Dimension>,
    orders: OrderItemTable.Matching? = nil,
    categories: CategoryTable = .standard
) throws -> ReadFile {
    let context = ReconciliationContext(
        categories: categories, orders: OrderTable(spill: OrderSpillInMemory()), dimensions: dimensions)
    if let orders { context.orderItems = OrderItemTable(matching: orders) }
    var reader = FlatFileReader(file: "report.txt", context: context)
    let margin = FlatFileScanner.margin
    var at = 0
    var spare: [FlatFileScan] = []
    while at < bytes.count {
        guard let scanner = reader.scannerForWholeLines else {
            let end = wholeLines(bytes, from: at, count: chunk)
            try bytes[at..<end].withUnsafeBytes { try reader.take($0) }
            at = end
            continue
        }
        var scans: [FlatFileScan] = []
        while scans.count < window, at < bytes.count {
            let end = wholeLines(bytes, from: at, count: chunk)
            guard bytes[end - 1] == 0x0A else { break }
            let scan = spare.popLast() ?? FlatFileScan(scanner)
            scan.reset()
            let padded =
                Array(repeating: UInt8(0), count: margin) + bytes[at..<end] + Array(repeating: UInt8(0), count: margin)
            padded.withUnsafeBufferPointer {
                scanner.scan(UnsafeBufferPointer(rebasing: $0[margin..<margin + end - at]), into: scan)
            }
            scans.append(scan)
            at = end
        }
        for scan in scans { try reader.merge(scan) }
        // Scans are used again by the same scanner only: another settlement has another one.
        spare = []
        if let first = scans.first, reader.scannerForWholeLines?.settlementID == scanner.settlementID {
            spare = [first]
        }
        if scans.isEmpty {
            try bytes[at...].withUnsafeBytes { try reader.take($0) }
            at = bytes.count
        }
    }
    return ReadFile(reading: try reader.finish(), context: context)
}

/// The end of a chunk of about `count` bytes that ends with a line, or the end of the file.
private func wholeLines(_ bytes: [UInt8], from: Int, count: Int) -> Int {
    bytes[min(bytes.count, from + count)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
}

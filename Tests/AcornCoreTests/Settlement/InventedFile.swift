import SampleSettlements

@testable import AcornCore

/// A Flat File V2 made up row by row: what a test does not name is what Amazon would write.
struct InventedFile {
    static let columns = FlatFileColumns.v2Order.map(\.rawValue)
    static let id = "11000000001"

    var header = columns
    /// What stands between two cells.
    var delimiter = "\t"
    var lineEnd = "\n"
    private(set) var lines: [String] = []

    /// A file with a summary row for `total`, or none where it is nil.
    init(
        total: String? = nil, currency: String = "USD", header: [String] = columns, delimiter: String = "\t",
        lineEnd: String = "\n"
    ) {
        self.header = header
        self.delimiter = delimiter
        self.lineEnd = lineEnd
        lines = [header.joined(separator: delimiter)]
        if let total { addSummary(total: total, currency: currency) }
    }

    mutating func addSummary(
        total: String, currency: String = "USD", id: String = id, start: String = "2026-03-01 00:00:00 UTC",
        end: String = "2026-03-15 00:00:00 UTC", deposit: String = "2026-03-17 00:00:00 UTC"
    ) {
        add([
            "settlement-id": id, "settlement-start-date": start, "settlement-end-date": end, "deposit-date": deposit,
            "total-amount": total, "currency": currency,
        ])
    }

    /// A row of an order: its commission, unless `cells` says otherwise.
    mutating func addRow(_ amount: String, _ cells: [String: String] = [:]) {
        let usual = [
            "settlement-id": Self.id, "transaction-type": "Order", "order-id": "113-1234567-1234567",
            "marketplace-name": "Amazon.com", "amount-type": "ItemFees", "amount-description": "Commission",
            "amount": amount,
            "posted-date": "2026-03-02", "posted-date-time": "2026-03-02 18:16:34 UTC",
            "order-item-code": "07821148853890",
            "sku": "OAK-1",
        ]
        add(usual.merging(cells) { $1 })
    }

    /// A row of the cells named, all others empty.
    mutating func add(_ cells: [String: String]) {
        lines.append(header.map { cells[$0.lowercased()] ?? "" }.joined(separator: delimiter))
    }

    /// A line as it is.
    mutating func addLine(_ line: String) { lines.append(line) }

    var text: String { lines.joined(separator: lineEnd) + lineEnd }
    var bytes: [UInt8] { Array(text.utf8) }

    /// What the reader finds in it.
    func read(usesScanner: Bool = true, dimensions: Set<AcornCore.Dimension> = []) throws -> ReadFile {
        try ReadFile(bytes, usesScanner: usesScanner, dimensions: dimensions)
    }
}

/// What a reader found in one file, and the context it was read in.
struct ReadFile {
    let reading: FileReading
    let context: ReconciliationContext

    /// Reads a file in chunks of the given sizes and then the rest.
    init(
        _ bytes: [UInt8], name: String = "report.txt", usesScanner: Bool = true, chunks: [Int] = [],
        dimensions: Set<AcornCore.Dimension> = [], orders: [UInt8]? = nil, categories: CategoryTable = .standard
    ) throws {
        let context = ReconciliationContext(
            categories: categories, orders: OrderTable(spill: OrderSpillInMemory()), dimensions: dimensions)
        if let orders {
            var reader = OrdersFileReader(file: "orders.txt", orders: context.orders)
            orders.withUnsafeBytes { reader.take($0) }
            _ = reader.finish()
            context.orderItems = reader.table
        }
        self.context = context
        var reader = FlatFileReader(file: name, context: context, usesScanner: usesScanner)
        var at = 0
        for size in chunks + [bytes.count] where at < bytes.count {
            let end = min(bytes.count, at + size)
            try bytes[at..<end].withUnsafeBytes { try reader.take($0) }
            at = end
        }
        reading = try reader.finish()
    }

    init(reading: FileReading, context: ReconciliationContext) {
        self.reading = reading
        self.context = context
    }

    var tallies: [SettlementTally] { reading.tallies }
    var statements: [Statement] { reading.tallies.map { $0.statement() } }
    var codes: [FindingCode] { reading.findings.map(\.code) }
    func findings(_ code: FindingCode) -> [Finding] { reading.findings.filter { $0.code == code } }

    /// What the whole run says of this file alone.
    func report() throws -> ReconciliationReport {
        var run = Reconciliation(context: context)
        run.add(reading)
        return try run.finish()
    }
}

/// Reads files, in their order, and says everything a run says of them.
func reconciled(
    _ files: [[UInt8]], orders: [UInt8]? = nil, dimensions: Set<AcornCore.Dimension> = [], usesScanner: Bool = true
) throws -> ReconciliationReport {
    let context = ReconciliationContext(
        categories: .standard, orders: OrderTable(spill: OrderSpillInMemory()), dimensions: dimensions)
    var run = Reconciliation(context: context)
    if let orders {
        var reader = OrdersFileReader(file: "orders.txt", orders: context.orders)
        orders.withUnsafeBytes { reader.take($0) }
        run.add(reader, findings: reader.finish(), file: "orders.txt")
    }
    for (number, bytes) in files.enumerated() {
        var reader = FlatFileReader(file: "file\(number).txt", context: context, usesScanner: usesScanner)
        try bytes.withUnsafeBytes { try reader.take($0) }
        run.add(try reader.finish())
    }
    return try run.finish()
}

extension Evidence {
    /// A fact by its role.
    func fact(_ name: String) -> String? { facts.first { $0.name == name }?.value }
    /// An amount's micros by its role.
    func amount(_ name: String) -> Int64? { amounts.first { $0.name == name }?.micros }
}

extension ReconciliationReport {
    func findings(_ code: FindingCode) -> [Finding] { findings.filter { $0.code == code } }
    var codes: Set<FindingCode> { Set(findings.map(\.code)) }
    var errors: [Finding] { findings.filter { $0.severity == .error } }
}

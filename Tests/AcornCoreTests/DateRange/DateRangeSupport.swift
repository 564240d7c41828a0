import Foundation
import Testing

@testable import AcornCore

/// A small generator of random numbers that a seed repeats: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Everything a reading says, in a form that can be compared.
struct Outcome: Equatable {
    var lines: [StatementLine] = []
    var findings: [Finding] = []
    var settlements: [DateRangeSettlement] = []
    var rows = 0
    var declared: Int64?
    var computed: Int64 = 0
    var currency: String?
    var settlementID = ""
    var periodStart: Instant?
    var periodEnd: Instant?
    var breakdowns: [Breakdown] = []
    var isUsable = false

    func findings(_ code: FindingCode) -> [Finding] { findings.filter { $0.code == code } }
    var ties: Bool { declared == computed }
    /// Errors other than transfers, which invented rows do not pay for.
    var errors: [Finding] { findings.filter { $0.severity == .error && $0.code != .transferDoesNotTie } }
}

/// The rules, read once for all tests.
private let dateRangeTable = Result { try CategoryTable(text: CategoryTable.dateRangeRules) }

/// Reads bytes as a Date Range report, in chunks of the given sizes and then the rest; `heldBack` bytes are kept until
/// the header is found in them.
func readDateRange(
    _ bytes: [UInt8], chunks: [Int] = [], dimensions: Set<AcornCore.Dimension> = [], marketplace: Marketplace? = nil,
    heldBack: Int = DateRangeHeader.prefixBytesMax
) throws -> Outcome {
    let context = ReconciliationContext(
        categories: try dateRangeTable.get(), orders: OrderTable(spill: OrderSpillInMemory(), slotsMax: 1 << 12),
        dimensions: dimensions)
    var reader = DateRangeReader(
        file: "report.csv", context: context, preferredMarketplace: marketplace, prefixBytesMax: heldBack)
    var at = 0
    for size in chunks + [bytes.count] where at < bytes.count {
        let end = min(bytes.count, at + size)
        try bytes[at..<end].withUnsafeBytes { try reader.take($0) }
        at = end
    }
    let reading = try reader.finish()
    guard let tally = reading.tallies.first else {
        return Outcome(findings: reading.findings, isUsable: reading.isUsable)
    }
    let statement = tally.statement()
    return Outcome(
        lines: statement.lines, findings: reading.findings, settlements: reader.settlements, rows: statement.rows,
        declared: statement.declaredTotal, computed: statement.computedTotal, currency: statement.currency?.code,
        settlementID: statement.settlementID, periodStart: statement.periodStart, periodEnd: statement.periodEnd,
        breakdowns: statement.breakdowns, isUsable: reading.isUsable)
}

func readDateRange(_ text: String, chunks: [Int] = [], marketplace: Marketplace? = nil) throws -> Outcome {
    try readDateRange(Array(text.utf8), chunks: chunks, marketplace: marketplace)
}

/// A small English report: preamble, header and the given rows of
/// date, settlement, type, order, sku, description, marketplace, product sales, selling fees, other, total.
func smallReport(
    _ rows: [[String]], preamble: String = "\"All amounts in USD, unless specified\"", extra: [String] = []
) -> String {
    let names =
        [
            "date/time", "settlement id", "type", "order id", "sku", "description", "marketplace", "product sales",
            "selling fees",
            "other",
        ] + extra + ["total"]
    let lines = [names] + rows
    return preamble + "\n" + lines.map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined()
}

/// A row for `smallReport`.
func smallRow(
    _ sales: String, _ fees: String, _ other: String, _ total: String, date: String = "Aug 31, 2026 4:42:09 PM PDT",
    settlement: String = "100", type: String = "Order", order: String = "111-0000001-0000001",
    description: String = "A thing",
    extra: [String] = []
) -> [String] {
    [date, settlement, type, order, "SKU-1", description, "amazon.com", sales, fees, other] + extra + [total]
}

/// The folder with the shared samples, and one of its files where it is there.
enum DateRangeSamples {
    static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["ACORN_SAMPLES"] { return URL(filePath: path) }
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root.appending(path: "../shared/samples")
    }

    static let brazil = "reports/Heitorsf21__BR_2026MarMonthlyUnifiedTransaction.csv"
    static let france = "reports/text-index-62130379561__FR_date-range-transaction_1row.csv"

    static func bytes(_ name: String) -> [UInt8]? {
        (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) }
    }
    static func has(_ name: String) -> Bool { bytes(name) != nil }
}

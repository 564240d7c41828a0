@testable import AcornCore

/// Statements made up for these tests.
enum InventedStatements {
    /// A statement of `parts`; declared is what the parts add up to unless `declared` says otherwise.
    static func statement(
        id: String = "11000000001", currency: String? = "EUR", parts: [(Category, Int64)], declared: Int64?? = .none,
        deposit: String? = "2025-10-06T08:00:00Z", format: SettlementFormat = .flatFileV2, file: String = "a.txt"
    ) -> Statement {
        let sum = parts.reduce(0) { $0 + $1.1 }
        return Statement(
            settlementID: id, sources: [file], format: format, currency: currency.flatMap { Currency($0) },
            periodStart: instant("2025-09-20T08:00:00Z"), periodEnd: instant("2025-10-04T08:00:00Z"),
            depositDate: deposit.flatMap(instant), declaredTotal: declared ?? sum, computedTotal: sum,
            rows: parts.count,
            lines: parts.map { category, micros in
                StatementLine(
                    transactionType: "Order", amountType: "type", amountDescription: category.rawValue,
                    category: category, micros: micros, rows: 1)
            },
            orders: 1, earliestPosted: instant("2025-09-21T00:00:00Z"),
            latestPosted: instant("2025-10-03T00:00:00Z"), breakdowns: [])
    }

    /// A statement with an amount in every category, drawn at random in the currency's own digits.
    static func everything(
        id: String, currency code: String, deposit: String = "2025-10-06T08:00:00Z",
        using random: inout some RandomNumberGenerator
    ) -> Statement {
        let unit = Currency(code)?.microsPerMinorUnit ?? 10_000
        let parts = Category.allCases.map { ($0, Int64.random(in: -9_999_999...9_999_999, using: &random) * unit) }
        return statement(id: id, currency: code, parts: parts, deposit: deposit)
    }

    static func instant(_ text: String) -> Instant? { DateText.read(text)?.instant }
}

/// A generator that starts from a printed seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
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

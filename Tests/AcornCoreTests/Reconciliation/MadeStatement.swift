@testable import AcornCore

/// A statement made by hand for rules about several of them: days are counted from 2026-01-01.
struct MadeStatement {
    var id: String
    var store: String? = "Amazon.com"
    var currency: String? = "USD"
    var days: Range<Int>
    var total: Int64 = 100
    var held: Int64 = 0
    var released: Int64 = 0
    var debt: Int64 = 0
    var adjustments: [(String, Int64)] = []
    var format = SettlementFormat.flatFileV2

    static let dayZero = Instant(secondsSince1970: 1_767_225_600)

    var statement: Statement {
        func line(_ text: String, _ category: AcornCore.Category, _ units: Int64) -> StatementLine? {
            units == 0
                ? nil
                : StatementLine(
                    transactionType: "other-transaction", amountType: "other-transaction", amountDescription: text,
                    category: category, micros: units * 1_000_000, rows: 1)
        }
        let moves =
            [
                line("Current Reserve Amount", .reservesHeld, held),
                line("Previous Reserve Amount Balance", .reservesReleased, released),
                line("Payable to Amazon", .transfersCarriedDebt, debt),
            ] + adjustments.map { line($0, .transfersDebtAdjustment, $1) }
        return Statement(
            settlementID: id, sources: ["\(id).txt"], format: format, currency: currency.flatMap { Currency($0) },
            periodStart: Self.dayZero.adding(seconds: Int64(days.lowerBound) * 86_400),
            periodEnd: Self.dayZero.adding(seconds: Int64(days.upperBound) * 86_400), depositDate: nil,
            declaredTotal: total * 1_000_000, computedTotal: total * 1_000_000, rows: 1, lines: moves.compactMap { $0 },
            orders: 0, earliestPosted: nil, latestPosted: nil, mainMarketplaceName: store, breakdowns: [])
    }
}

/// What a chain of statements gives, as short texts: the code, the settlement it is about and the one before it.
func chained(_ statements: [MadeStatement]) -> [String] {
    Chain.findings(statements.map(\.statement)).map {
        [$0.code.rawValue, $0.settlementID ?? "", $0.evidence.fact("otherSettlement") ?? ""].joined(separator: " ")
            .trimmingEnd()
    }
}

extension String {
    fileprivate func trimmingEnd() -> String { String(reversed().drop { $0 == " " }.reversed()) }
}

@testable import AcornCore

/// Statements and findings made up for these tests.
enum InventedReport {
    static func instant(_ text: String) -> Instant? { DateText.read(text)?.instant }

    static func line(
        _ category: AcornCore.Category, _ micros: Int64, rows: Int = 1, type: String = "Order",
        description: String = "Principal"
    ) -> StatementLine {
        StatementLine(
            transactionType: type, amountType: category.group == .sellingFees ? "ItemFees" : "ItemPrice",
            amountDescription: description, category: category, micros: micros, rows: rows)
    }

    /// A settlement in EUR that ties.
    static var tied: Statement {
        let lines = [
            line(.salesProduct, 1_234_560_000, rows: 40),
            line(.shippingCharged, 12_500_000, rows: 5, description: "Shipping"),
            line(.refundsProduct, -99_990_000, rows: 3, type: "Refund"),
            line(.sellingFeesReferral, -185_180_000, rows: 40, description: "Commission"),
            line(.fbaFeesFulfillment, -210_330_000, rows: 40, description: "FBAPerUnitFulfillmentFee"),
            line(.advertisingCost, -75_000_000, type: "ServiceFee", description: "TransactionTotalAmount"),
            line(.reservesHeld, -300_000_000, type: "other-transaction", description: "Current Reserve Amount"),
        ]
        return statement(lines)
    }

    /// The same with another declared total, or none.
    static func declaring(_ declared: Int64?) -> Statement {
        var statement = tied
        statement.settlementID = "25719799033"
        statement.declaredTotal = declared
        return statement
    }

    static func statement(_ lines: [StatementLine], currency: String? = "EUR") -> Statement {
        let sum = lines.reduce(0) { $0 &+ $1.micros }
        return Statement(
            settlementID: "25719799032", sources: ["reports/de-2025-10.txt"], format: .flatFileV2,
            currency: currency.flatMap { Currency($0) }, periodStart: instant("2025-09-27T21:04:11Z"),
            periodEnd: instant("2025-10-11T21:04:11Z"), depositDate: instant("2025-10-13T21:04:11Z"),
            declaredTotal: sum, computedTotal: sum, rows: lines.reduce(0) { $0 + $1.rows }, lines: lines, orders: 40,
            earliestPosted: instant("2025-09-27T22:00:00Z"), latestPosted: instant("2025-10-11T20:00:00Z"),
            breakdowns: [])
    }

    static func breakdown(_ dimension: Dimension, keys: [String]) -> Breakdown {
        Breakdown(
            dimension: dimension,
            lines: keys.enumerated().map { index, key in
                var groups = Array(repeating: Int64(0), count: AcornCore.Category.Group.allCases.count)
                groups[0] = Int64(index + 1) * 10_000_000
                groups[5] = -1_500_000
                return BreakdownLine(key: key, micros: groups.reduce(0, +), rows: 2, groups: groups)
            })
    }

    static var doesNotTie: Finding {
        let evidence = Evidence(file: "reports/de-2025-10.txt", lines: [2])
            .amount("declared", 400_000_000, Currency("EUR")).amount("computed", 376_560_000, Currency("EUR"))
            .amount("difference", 23_440_000, Currency("EUR")).fact("likely", "cutAtStart").fact("date", "2025-10-01")
        return Finding(.totalDoesNotTie, settlement: "25719799033", evidence)
    }

    static var unclassified: Finding {
        Finding(
            .unclassifiedRows, settlement: "25719799032",
            Evidence(file: "a.txt", lines: [7, 9], count: 2).amount("amount", -1_000_000, Currency("EUR"))
                .fact("text", "Brand \"new\" fee\t1"))
    }

    static var carried: Finding {
        Finding(.negativeDeposit, Evidence().amount("total", -5_000_000, Currency("JPY")))
    }
}

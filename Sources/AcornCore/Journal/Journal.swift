/// Settlements as balanced double entry, and those that could not be booked, with the reason: nothing is left out in
/// silence.
package struct Journal: Sendable {
    /// By date, then by settlement id.
    package private(set) var transactions: [JournalTransaction] = []
    package private(set) var refusals: [Refusal] = []

    /// A statement that is not in the journal.
    package struct Refusal: Hashable, Sendable {
        package let settlementID: String
        package let sources: [String]
        package let reason: JournalError
    }

    /// Books every statement that can be booked, each settlement once.
    package init(_ statements: [Statement]) {
        let repeated = Self.repeated(in: statements)
        for (index, statement) in statements.enumerated() {
            do throws(JournalError) {
                guard !repeated.contains(index) else { throw .alreadyBooked }
                transactions.append(try Self.transaction(of: statement))
            } catch {
                refusals.append(
                    Refusal(settlementID: statement.settlementID, sources: statement.sources, reason: error))
            }
        }
        transactions.sort {
            ($0.date, $0.settlementID, $0.sources.first ?? "") < ($1.date, $1.settlementID, $1.sources.first ?? "")
        }
    }

    /// Statements of a settlement that another statement stands for. Of several the first that ties is booked. Date
    /// Range reports hold parts of a settlement, so two of them may both count, but none beside the settlement's own
    /// report.
    private static func repeated(in statements: [Statement]) -> Set<Int> {
        var chosen: [String: Int] = [:]
        for (index, statement) in statements.enumerated() where isWhole(statement) {
            if let other = chosen[statement.settlementID], statements[other].ties || !statement.ties { continue }
            chosen[statement.settlementID] = index
        }
        return Set(
            statements.indices.filter { index in
                chosen[statements[index].settlementID].map { $0 != index } ?? false
            })
    }

    private static func isWhole(_ statement: Statement) -> Bool {
        !statement.settlementID.isEmpty && statement.format != .dateRange
    }

    /// One settlement as a transaction.
    ///
    /// Each category is posted with the opposite sign of the report's (a sale is a credit), and the deposit is what the
    /// report declares. What the rows do not prove of it goes to `Equity:Amazon:Unreconciled`, in plain sight.
    package static func transaction(of statement: Statement) throws(JournalError) -> JournalTransaction {
        guard let currency = statement.currency else { throw .currencyUnknown }
        guard let date = (statement.depositDate ?? statement.periodEnd ?? statement.latestPosted)?.utcDay else {
            throw .dateUnknown
        }
        var postings: [JournalPosting] = []
        for total in statement.categories {
            let account = JournalAccount.of(total.category)
            postings.append(
                JournalPosting(account: account, micros: try negated(total.micros), category: total.category))
        }
        let deposit = statement.declaredTotal ?? statement.computedTotal
        // The total of a Date Range report is what its payouts left over; the payouts themselves are rows.
        let account = statement.format == .dateRange ? JournalAccount.balance : .clearing
        postings.append(JournalPosting(account: account, micros: deposit, category: nil))
        let (residual, overflow) = statement.computedTotal.subtractingReportingOverflow(deposit)
        guard !overflow else { throw .amountsTooLarge }
        if residual != 0 {
            postings.append(JournalPosting(account: .unreconciled, micros: residual, category: nil))
        }
        return try JournalTransaction(
            date: date, settlementID: statement.settlementID, sources: statement.sources, currency: currency,
            period: JournalTransaction.Period(start: statement.periodStart, end: statement.periodEnd),
            postings: postings, remark: remark(on: statement, currency))
    }

    private static func negated(_ micros: Int64) throws(JournalError) -> Int64 {
        let (negative, overflow) = Int64(0).subtractingReportingOverflow(micros)
        guard !overflow else { throw .amountsTooLarge }
        return negative
    }

    private static func remark(on statement: Statement, _ currency: Currency) -> Words? {
        if statement.ties { return nil }
        guard let declared = statement.declaredTotal, let difference = statement.difference else {
            return Words(
                "the report declares no total, so the deposit is not proven",
                "报告没有写明总额，回款金额未经证明")
        }
        func text(_ micros: Int64) -> String { "\(Money(micros: micros, currency).decimalText) \(currency.code)" }
        return Words(
            "DOES NOT TIE, \(text(declared)) declared, \(text(statement.computedTotal)) in the rows, "
                + "\(text(difference)) unreconciled",
            "不平，报告总额 \(text(declared))，明细合计 \(text(statement.computedTotal))，差额 \(text(difference))")
    }
}

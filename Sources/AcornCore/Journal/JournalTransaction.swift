/// One settlement as double entry. It can only be built balanced.
package struct JournalTransaction: Hashable, Sendable {
    package let date: CalendarDay
    package let settlementID: String
    package let sources: [String]
    package let currency: Currency
    package let period: Period
    package let postings: [JournalPosting]
    /// Why a person should look at it; nil when the settlement ties.
    package let remark: Words?

    /// The settlement's period, as far as the report states it.
    package struct Period: Hashable, Sendable {
        package let start: Instant?
        package let end: Instant?
    }

    /// Throws `JournalError.notBalanced` unless the postings add up to exactly nothing.
    init(
        date: CalendarDay, settlementID: String, sources: [String], currency: Currency, period: Period,
        postings: [JournalPosting], remark: Words?
    ) throws(JournalError) {
        var sum: Int64 = 0
        for posting in postings {
            let (next, overflow) = sum.addingReportingOverflow(posting.micros)
            guard !overflow else { throw .amountsTooLarge }
            sum = next
        }
        guard sum == 0 else { throw .notBalanced(micros: sum) }
        self.date = date
        self.settlementID = settlementID
        self.sources = sources
        self.currency = currency
        self.period = period
        self.postings = postings
        self.remark = remark
    }
}

/// One line of a transaction: an account and its share, in micros; debits are positive.
package struct JournalPosting: Hashable, Sendable {
    package let account: JournalAccount
    package let micros: Int64
    /// The category it stands for; nil for the deposit and for what does not tie.
    package let category: Category?
}

/// Why a settlement cannot be booked.
package enum JournalError: Error, Hashable, Sendable {
    /// No currency is stated, and an amount without one means nothing.
    case currencyUnknown
    /// Neither deposit date nor period nor a posting date is known.
    case dateUnknown
    /// Another file holds the same settlement, which must be booked once.
    case alreadyBooked
    /// The sums leave the range of exact counting.
    case amountsTooLarge
    /// The postings do not add up: a fault of this program, never of the report.
    case notBalanced(micros: Int64)

    /// The reason for a person.
    package func message(in language: Language) -> String {
        switch self {
        case .currencyUnknown: Words("its currency is not stated", "报告没有写明币种")[language]
        case .dateUnknown: Words("it states no date", "报告没有任何日期")[language]
        case .alreadyBooked: Words("another file holds the same settlement", "另一文件包含同一结算单")[language]
        case .amountsTooLarge: Words("its amounts are too large to be counted exactly", "金额超出可精确计算的范围")[language]
        case .notBalanced(let micros):
            Words(
                "its postings miss balance by \(Money.decimalText(micros: micros, digits: 2))",
                "分录借贷不平，差 \(Money.decimalText(micros: micros, digits: 2))")[language]
        }
    }
}

/// A payout as one reply of Transfers 2024-06-01 told it. Times are microseconds since 1970.
package struct PayoutFact: Hashable, Sendable {
    package var payoutID: String
    package var marketplaceID: String?
    package var accountType: String?
    package var type: String?
    package var status: String
    /// Nil with `currency` where nothing is paid.
    package var amountMicros: Int64?
    package var currency: String?
    package var paymentMethod: String?
    package var accountTail: String?
    package var traceID: String?
    package var settlementID: String?
    package var periodStartAt: Int64?
    package var periodEndAt: Int64?
    package var createdAt: Int64
    package var statusAt: Int64?
    package var failureReason: String?

    package init(payoutID: String, status: String, createdAt: Int64) {
        self.payoutID = payoutID
        self.status = status
        self.createdAt = createdAt
    }
}

/// A payout that Amazon expects to make.
package struct ExpectedPayoutFact: Hashable, Sendable {
    package var marketplaceID: String
    package var accountType: String
    package var status: String
    package var amountMicros: Int64?
    package var currency: String?
    package var periodStartAt: Int64
    package var periodEndAt: Int64?
    package var scheduledAt: Int64?
    package var paymentMethod: String?
    package var accountTail: String?

    package init(marketplaceID: String, accountType: String, status: String, periodStartAt: Int64) {
        self.marketplaceID = marketplaceID
        self.accountType = accountType
        self.status = status
        self.periodStartAt = periodStartAt
    }
}

/// A balance at a moment.
package struct BalanceFact: Hashable, Sendable {
    package var marketplaceID: String
    package var accountType: String
    package var balanceType: String
    package var amountMicros: Int64
    package var currency: String
    package var asOfAt: Int64

    package init(
        marketplaceID: String, accountType: String, balanceType: String, amountMicros: Int64, currency: String,
        asOfAt: Int64
    ) {
        self.marketplaceID = marketplaceID
        self.accountType = accountType
        self.balanceType = balanceType
        self.amountMicros = amountMicros
        self.currency = currency
        self.asOfAt = asOfAt
    }
}

/// Payouts, expected payouts and balances of an account, inside a transaction of the caller's.
package struct PayoutFacts {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// Keeps the newest telling of a payout.
    package func put(_ fact: PayoutFact, seenAt: Int64, entry: Int64) throws {
        try connection.execute(
            """
            INSERT INTO payouts (environment, account, payout_id, marketplace_id, account_type, payout_type, status,
                amount_micros, currency, payment_method, account_tail, trace_id, settlement_id, period_start_at,
                period_end_at, created_at, status_at, failure_reason, seen_at, archive_entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
            ON CONFLICT (environment, account, payout_id) DO UPDATE SET
                marketplace_id = excluded.marketplace_id, account_type = excluded.account_type,
                payout_type = excluded.payout_type, status = excluded.status, amount_micros = excluded.amount_micros,
                currency = excluded.currency, payment_method = excluded.payment_method,
                account_tail = excluded.account_tail, trace_id = excluded.trace_id,
                settlement_id = excluded.settlement_id, period_start_at = excluded.period_start_at,
                period_end_at = excluded.period_end_at, created_at = excluded.created_at,
                status_at = excluded.status_at, failure_reason = excluded.failure_reason, seen_at = excluded.seen_at,
                archive_entry = excluded.archive_entry
            WHERE excluded.archive_entry >= payouts.archive_entry
            """,
            key.values + [
                .text(fact.payoutID), .init(fact.marketplaceID), .init(fact.accountType), .init(fact.type),
                .text(fact.status), .init(fact.amountMicros), .init(fact.currency), .init(fact.paymentMethod),
                .init(fact.accountTail), .init(fact.traceID), .init(fact.settlementID), .init(fact.periodStartAt),
                .init(fact.periodEndAt), .init(fact.createdAt), .init(fact.statusAt), .init(fact.failureReason),
                .init(seenAt), .init(entry),
            ])
    }

    /// Adds what is expected as of now, unless the last telling of the same period said the same.
    package func put(_ fact: ExpectedPayoutFact, seenAt: Int64, entry: Int64) throws {
        let last = try connection.first(
            """
            SELECT status, amount_micros, currency, scheduled_at, period_end_at FROM expected_payouts
            WHERE environment = $1 AND account = $2 AND marketplace_id = $3 AND account_type = $4
                AND period_start_at = $5 ORDER BY seen_at DESC LIMIT 1
            """,
            key.values + [.text(fact.marketplaceID), .text(fact.accountType), .init(fact.periodStartAt)]
        ) {
            (
                status: try $0.text(0), amount: try $0.integerOrNil(1), currency: try $0.textOrNil(2),
                scheduled: try $0.integerOrNil(3), end: try $0.integerOrNil(4)
            )
        }
        if let last, last.status == fact.status, last.amount == fact.amountMicros, last.currency == fact.currency,
            last.scheduled == fact.scheduledAt, last.end == fact.periodEndAt
        {
            return
        }
        try connection.execute(
            """
            INSERT INTO expected_payouts (environment, account, marketplace_id, account_type, period_start_at, seen_at,
                period_end_at, scheduled_at, status, amount_micros, currency, payment_method, account_tail,
                archive_entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            ON CONFLICT (environment, account, marketplace_id, account_type, period_start_at, seen_at) DO UPDATE SET
                status = excluded.status, amount_micros = excluded.amount_micros, currency = excluded.currency,
                scheduled_at = excluded.scheduled_at, period_end_at = excluded.period_end_at,
                archive_entry = excluded.archive_entry
            """,
            key.values + [
                .text(fact.marketplaceID), .text(fact.accountType), .init(fact.periodStartAt), .init(seenAt),
                .init(fact.periodEndAt), .init(fact.scheduledAt), .text(fact.status), .init(fact.amountMicros),
                .init(fact.currency), .init(fact.paymentMethod), .init(fact.accountTail), .init(entry),
            ])
    }

    package func put(_ fact: BalanceFact, seenAt: Int64, entry: Int64) throws {
        try connection.execute(
            """
            INSERT INTO balances (environment, account, marketplace_id, account_type, balance_type, currency, as_of_at,
                amount_micros, seen_at, archive_entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (environment, account, marketplace_id, account_type, balance_type, currency, as_of_at)
            DO UPDATE SET amount_micros = excluded.amount_micros, seen_at = excluded.seen_at,
                archive_entry = excluded.archive_entry
            WHERE excluded.archive_entry >= balances.archive_entry
            """,
            key.values + [
                .text(fact.marketplaceID), .text(fact.accountType), .text(fact.balanceType), .text(fact.currency),
                .init(fact.asOfAt), .init(fact.amountMicros), .init(seenAt), .init(entry),
            ])
    }
}

/// Transactions of an account in versions, inside a transaction of the database's that is the caller's.
///
/// One job at a time works on the transactions of an account, so that versions are counted in the order of replies.
package struct TransactionVersions {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    private struct Current {
        let version: Int64
        let digest: [UInt8]
        let status: String
        let total: Int64
        let currency: String
        let posted: Int64
        let settlement: String?
    }

    /// A version that is to be written.
    private struct New {
        let fact: TransactionFact
        let version: Int64
        let digest: [UInt8]
        let before: Current?

        var current: Current {
            Current(
                version: version, digest: digest, status: fact.status, total: fact.totalMicros,
                currency: fact.currency, posted: fact.postedAt, settlement: fact.settlementID)
        }
    }

    /// Keeps what a reply told, in its order: of each transaction nothing new, a first version, or another one with
    /// what it changed. `isLate` says that the time of posting had been collected before. Returns how many versions
    /// were written.
    @discardableResult
    package func put(_ facts: [TransactionFact], entry: Int64, seenAt: Int64, isLate: Bool) throws -> Int {
        let stored = try current(Set(facts.map(\.transactionID)).sorted())
        var known = stored
        var new: [New] = []
        for fact in facts {
            let digest = fact.digest
            let before = known[fact.transactionID]
            guard before?.digest != digest else { continue }
            let version = New(fact: fact, version: (before?.version ?? 0) + 1, digest: digest, before: before)
            known[fact.transactionID] = version.current
            new.append(version)
        }
        try connection.executeEach(
            """
            UPDATE transactions SET is_current = 0
            WHERE environment = $1 AND account = $2 AND transaction_id = $3 AND version = $4
            """,
            new.compactMap { one in
                stored[one.fact.transactionID].flatMap { old in
                    old.version == one.before?.version
                        ? key.values + [.text(one.fact.transactionID), .init(old.version)] : nil
                }
            })
        try insert(new, isCurrent: { known[$0.fact.transactionID]?.version == $0.version }, entry, seenAt)
        try insertBreakdowns(new)
        try insertChanges(new, isLate: isLate, seenAt)
        return new.count
    }

    private func insertChanges(_ new: [New], isLate: Bool, _ seenAt: Int64) throws {
        try connection.insert(
            new.compactMap { one in
                change(from: one.before, to: one.fact, isLate: isLate).map { kind, details in
                    key.values + [
                        .text(one.fact.transactionID), .init(one.version), .text(kind.rawValue), .text(details),
                        .init(seenAt),
                    ]
                }
            }, by: Self.changeRows)
    }

    private static let changeRows = RowInsert(
        into: "transaction_changes",
        columns: [
            "environment", "account", "transaction_id", "version", "kind", "details", "seen_at",
        ])

    static let currentSQL = """
        SELECT version, digest, status, total_micros, currency, posted_at, settlement_id, transaction_id
        FROM transactions
        WHERE environment = $1 AND account = $2 AND is_current = 1
            AND transaction_id IN (\(IDList.places))
        """

    /// The current versions of those transactions that are here.
    private func current(_ ids: [String]) throws -> [String: Current] {
        var found: [String: Current] = [:]
        try IDList.forEach(ids) { some in
            try connection.forEach(Self.currentSQL, key.values + some) {
                found[try $0.text(7)] = Current(
                    version: try $0.integer(0), digest: try $0.bytes(1), status: try $0.text(2),
                    total: try $0.integer(3), currency: try $0.text(4), posted: try $0.integer(5),
                    settlement: try $0.textOrNil(6))
            }
        }
        return found
    }

    /// What is worth telling people: the gravest change, with old and new.
    private func change(
        from old: Current?, to new: TransactionFact, isLate: Bool
    ) -> (TransactionChange, String)? {
        guard let old else { return isLate ? (.late, "") : nil }
        var said: [String] = []
        func add(_ name: String, _ before: String, _ after: String) {
            if before != after { said.append("\(name): \(before) → \(after)") }
        }
        add("total_micros", "\(old.total) \(old.currency)", "\(new.totalMicros) \(new.currency)")
        add("posted_at", "\(old.posted)", "\(new.postedAt)")
        let isMoved = !said.isEmpty
        add("status", old.status, new.status)
        add("settlement_id", old.settlement ?? "-", new.settlementID ?? "-")
        let kind: TransactionChange =
            isMoved ? .restated : old.status != new.status ? .released : said.isEmpty ? .restated : .settled
        return (kind, said.isEmpty ? "breakdowns" : said.joined(separator: "; "))
    }

    private func insert(_ new: [New], isCurrent: (New) -> Bool, _ entry: Int64, _ seenAt: Int64) throws {
        try connection.insert(
            new.map { one in
                let fact = one.fact
                return key.values + [
                    .text(fact.transactionID), .init(one.version), .init(isCurrent(one)), .bytes(one.digest),
                    .text(fact.type), .text(fact.status), .init(fact.description), .init(fact.marketplaceID),
                    .init(fact.accountType), .init(fact.postedAt), .init(fact.totalMicros), .text(fact.currency),
                    .init(fact.orderID), .init(fact.settlementID), .init(fact.groupID),
                    .init(fact.deferredTransactionID), .init(fact.releaseTransactionID), .init(fact.deferralReason),
                    .init(fact.maturityAt), .init(seenAt), .init(entry),
                ]
            }, by: Self.versionRows)
    }

    private static let versionRows = RowInsert(
        into: "transactions",
        columns: [
            "environment", "account", "transaction_id", "version", "is_current", "digest", "transaction_type", "status",
            "description", "marketplace_id", "account_type", "posted_at", "total_micros", "currency", "order_id",
            "settlement_id", "group_id", "deferred_transaction_id", "release_transaction_id", "deferral_reason",
            "maturity_at", "seen_at", "archive_entry",
        ])

    private func insertBreakdowns(_ new: [New]) throws {
        try connection.insert(
            new.flatMap { one in
                one.fact.breakdowns.enumerated().map { place, part in
                    key.values + [
                        .text(one.fact.transactionID), .init(one.version), .init(place), .init(part.parentPlace),
                        .init(part.item), .init(part.sellerSKU), .text(part.type), .init(part.amountMicros),
                        .text(part.currency),
                    ]
                }
            }, by: Self.breakdownRows)
    }

    private static let breakdownRows = RowInsert(
        into: "transaction_breakdowns",
        columns: [
            "environment", "account", "transaction_id", "version", "place", "parent_place", "item", "seller_sku",
            "breakdown_type", "amount_micros", "currency",
        ])

    /// The beginning of the oldest span, from `start` on, in which something still waits for its release; nil where
    /// nothing does.
    package func oldestDeferred(since start: Int64) throws -> Int64? {
        try connection.first(
            """
            SELECT posted_at FROM transactions
            WHERE environment = $1 AND account = $2 AND is_current = 1 AND status = 'DEFERRED' AND posted_at >= $3
            ORDER BY posted_at LIMIT 1
            """, key.values + [.init(start)]
        ) { try $0.integer(0) }
    }

    /// When those deferred transactions were posted whose release is here while they themselves were last told as
    /// waiting; at most `limit`, oldest first.
    package func releasedElsewhere(limit: Int) throws -> [Int64] {
        try connection.rows(
            """
            SELECT d.posted_at FROM transactions d
            WHERE d.environment = $1 AND d.account = $2 AND d.is_current = 1 AND d.status = 'DEFERRED'
                AND EXISTS (
                    SELECT 1 FROM transactions r
                    WHERE r.environment = d.environment AND r.account = d.account
                        AND r.deferred_transaction_id = d.transaction_id)
            ORDER BY d.posted_at LIMIT $3
            """, key.values + [.init(limit)]
        ) { try $0.integer(0) }
    }
}

package import AcornCore

/// Something that happened to a store of an account, noticed when Amazon was asked.
package struct StoreChange: Hashable, Sendable {
    /// What happened.
    package enum Kind: String, CaseIterable, Sendable {
        /// The seller takes part in it now.
        case added
        /// The seller takes part in it no more.
        case closed
        /// Its listings were suspended.
        case suspended
        /// They are shown again.
        case restored
    }

    package let account: AccountKey
    package let marketplaceID: String
    package let kind: Kind
    package let noticedAt: Instant

    /// What is different between two tellings of an account's stores.
    static func between(
        _ old: [AccountStore], _ new: [AccountStore], _ account: AccountKey, at now: Instant
    ) -> [StoreChange] {
        let before = Dictionary(old.map { ($0.marketplaceID, $0) }, uniquingKeysWith: { $1 })
        let after = Dictionary(new.map { ($0.marketplaceID, $0) }, uniquingKeysWith: { $1 })
        return Set(before.keys).union(after.keys).sorted().flatMap { id in
            func change(_ kind: Kind) -> StoreChange {
                StoreChange(account: account, marketplaceID: id, kind: kind, noticedAt: now)
            }
            let (was, isNow) = (before[id]?.isParticipating ?? false, after[id]?.isParticipating ?? false)
            let wasSuspended = before[id]?.hasSuspendedListings ?? false
            // Of a store that is not told, nobody knows.
            let isSuspended = after[id]?.hasSuspendedListings ?? wasSuspended
            return (was == isNow ? [] : [change(isNow ? .added : .closed)])
                + (wasSuspended == isSuspended ? [] : [change(isSuspended ? .suspended : .restored)])
        }
    }
}

/// What happened to stores, inside a transaction of the caller's.
package enum StoreChanges {
    static func put(_ changes: [StoreChange], _ connection: any SQLConnection) throws {
        for change in changes {
            try connection.execute(
                """
                INSERT INTO store_changes (environment, account, marketplace_id, changed_at, kind)
                VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (environment, account, marketplace_id, changed_at, kind) DO NOTHING
                """,
                change.account.values + [
                    .text(change.marketplaceID), .init(change.noticedAt), .text(change.kind.rawValue),
                ])
        }
    }

    /// What happened to an account's stores since a moment, oldest first.
    package static func since(
        _ start: Instant, _ account: AccountKey, _ connection: any SQLConnection
    ) throws -> [StoreChange] {
        try connection.rows(sinceSQL, account.values + [.init(start)]) { row in
            StoreChange(
                account: account, marketplaceID: try row.text(0),
                kind: StoreChange.Kind(rawValue: try row.text(1)) ?? .closed, noticedAt: try row.instant(2))
        }
    }

    package static let sinceSQL = """
        SELECT marketplace_id, kind, changed_at FROM store_changes
        WHERE environment = $1 AND account = $2 AND changed_at >= $3 ORDER BY changed_at LIMIT 1000
        """
}

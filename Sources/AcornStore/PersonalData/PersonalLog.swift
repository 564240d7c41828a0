package import AcornCore

/// One entry of the log of who touched personal data and why.
package struct PersonalLogEntry: Hashable, Sendable {
    /// What was done.
    package enum Action: String, CaseIterable, Hashable, Sendable {
        case keep, stop, read, erase, purge
    }

    package let environment: Int64
    package let account: Int64
    package let entry: Int64
    package let at: Instant
    /// Who: the person or the part of the program.
    package let actor: String
    package let action: Action
    package let reason: String
    package let orderID: String?
    package let records: Int64
    let seal: [UInt8]
}

/// Who did something to personal data, and why. It goes into the log as it is: no buyer's name in it.
package struct PersonalAccess: Hashable, Sendable {
    package let actor: String
    package let reason: String

    /// Neither text may be empty.
    package init(actor: String, reason: String) {
        precondition(!actor.isEmpty && !reason.isEmpty, "an access has a name and a reason")
        self.actor = actor
        self.reason = reason
    }
}

/// The log: only ever added to. Each entry is chained to the one before by a keyed digest, so that an entry that was
/// changed or taken out is found.
enum PersonalLog {
    /// Adds an entry. The account's row in `personal_settings` must be held, so that entries come one after the other.
    static func add(
        _ action: PersonalLogEntry.Action, _ place: AccountPlace, _ access: PersonalAccess, orderID: String? = nil,
        records: Int, keys: VaultKeys, now: Instant, _ connection: any SQLConnection
    ) throws {
        let last = try connection.first(
            """
            SELECT entry, seal FROM personal_log WHERE environment = $1 AND account = $2 ORDER BY entry DESC LIMIT 1
            """, place.key
        ) { (entry: try $0.integer(0), seal: try $0.bytes(1)) }
        let entry = PersonalLogEntry(
            environment: place.environment, account: place.account, entry: (last?.entry ?? 0) + 1, at: now,
            actor: access.actor, action: action, reason: access.reason, orderID: orderID, records: Int64(records),
            seal: [])
        let seal = try seal(entry, after: last?.seal ?? [], keys, connection)
        try connection.execute(
            """
            INSERT INTO personal_log (environment, account, entry, at, actor, action, reason, order_id, records, seal)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            place.key + [
                .integer(entry.entry), .init(now), .text(entry.actor), .text(action.rawValue), .text(entry.reason),
                .init(orderID), .integer(entry.records), .bytes(seal),
            ])
    }

    /// The entries of an account from `first` on, oldest first.
    static func entries(
        _ place: AccountPlace, from first: Int64, limit: Int, _ connection: any SQLConnection
    ) throws -> [PersonalLogEntry] {
        try connection.rows(
            """
            SELECT entry, at, actor, action, reason, order_id, records, seal FROM personal_log
            WHERE environment = $1 AND account = $2 AND entry >= $3 ORDER BY entry LIMIT $4
            """, place.key + [.integer(first), .init(limit)]
        ) { row in
            PersonalLogEntry(
                environment: place.environment, account: place.account, entry: try row.integer(0),
                at: try row.instant(1), actor: try row.text(2),
                action: PersonalLogEntry.Action(rawValue: try row.text(3)) ?? .read, reason: try row.text(4),
                orderID: try row.textOrNil(5), records: try row.integer(6), seal: try row.bytes(7))
        }
    }

    /// The first entry that is not what was written; nil where all of them are.
    static func firstBroken(
        _ place: AccountPlace, _ keys: VaultKeys, _ connection: any SQLConnection
    ) throws -> Int64? {
        var before: [UInt8] = []
        var next: Int64 = 1
        while true {
            let page = try entries(place, from: next, limit: 1_000, connection)
            for entry in page {
                guard entry.entry == next, try seal(entry, after: before, keys, connection) == entry.seal else {
                    return next
                }
                before = entry.seal
                next += 1
            }
            if page.isEmpty { return nil }
        }
    }

    private static func seal(
        _ entry: PersonalLogEntry, after before: [UInt8], _ keys: VaultKeys, _ connection: any SQLConnection
    ) throws -> [UInt8] {
        var place = SealedValue.Place("acorn log")
        place.add(bytes: before)
        for number in [entry.environment, entry.account, entry.entry, entry.at.secondsSince1970, entry.records] {
            place.add(number)
        }
        for text in [entry.actor, entry.action.rawValue, entry.reason, entry.orderID ?? ""] { place.add(text) }
        return KeyedDigest.hmac(place.bytes, key: try keys.active(.log, connection).bytes)
    }
}

/// An account and its environment.
package struct AccountPlace: Hashable, Sendable {
    package let environment: Int64
    package let account: Int64

    package init(environment: Int64, account: Int64) {
        self.environment = environment
        self.account = account
    }

    var key: [SQLValue] { [.integer(environment), .integer(account)] }
}

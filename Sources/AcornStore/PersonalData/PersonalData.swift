package import AcornCore

/// What the hub keeps of buyers: nothing, unless an account asks for it; then sealed, logged, and for at most 30 days
/// after delivery.
package struct PersonalData: Sendable {
    private let store: Store
    private let keys: VaultKeys

    /// The longest record.
    package static let recordBytesMax = 65_536
    /// Amazon's Data Protection Policy allows no more.
    package static let retentionDaysMax = 30

    package init(_ store: Store, _ vault: Vault) {
        self.store = store
        keys = vault.keys
    }

    func readLog<Value: Sendable>(
        _ body: @Sendable (VaultKeys, any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await store.read { try body(keys, $0) }
    }

    // MARK: On and off

    /// Keeps personal data of an account from now on, for `days` after delivery.
    package func keep(
        _ place: AccountPlace, days: Int = PersonalData.retentionDaysMax, _ access: PersonalAccess, now: Instant
    ) async throws {
        precondition((1...Self.retentionDaysMax).contains(days), "1 to 30 days")
        try await store.write(.repeatable) { connection in
            try hold(place, now, connection)
            try connection.execute(
                """
                UPDATE personal_settings SET is_kept = 1, retention_days = $3, changed_at = $4
                WHERE environment = $1 AND account = $2
                """, place.key + [.init(days), .init(now)])
            try log(.keep, place, access, records: 0, now, connection)
        }
    }

    /// Keeps none from now on, and erases what there is. Returns how many records were erased.
    package func stop(_ place: AccountPlace, _ access: PersonalAccess, now: Instant) async throws -> Int {
        let count = try await store.write(.repeatable) { connection in
            try hold(place, now, connection)
            try connection.execute(
                "UPDATE personal_settings SET is_kept = 0, changed_at = $3 WHERE environment = $1 AND account = $2",
                place.key + [.init(now)])
            let count = try connection.execute(
                "DELETE FROM personal_records WHERE environment = $1 AND account = $2", place.key)
            try log(.stop, place, access, records: count, now, connection)
            return count
        }
        try await store.scrub(Self.tables)
        return count
    }

    /// How many days an account keeps personal data; nil where it keeps none. Ask before asking Amazon for any.
    package static func retentionDays(
        _ place: AccountPlace, _ connection: any SQLConnection
    ) throws -> Int64? {
        try connection.first(
            """
            SELECT retention_days FROM personal_settings WHERE environment = $1 AND account = $2 AND is_kept = 1
            """, place.key
        ) { try $0.integer(0) }
    }

    // MARK: Records

    /// Seals a record in place of the one of the same order and kind. Errors: `switchedOff` where the account keeps
    /// none; a record whose time is over already is not kept, and that is no error.
    package func put(
        _ record: PersonalRecord, _ place: AccountPlace, now: Instant, _ connection: any SQLConnection
    ) throws {
        guard let days = try Self.retentionDays(place, connection) else {
            throw VaultError(
                .switchedOff,
                "Account \(place.account) keeps no personal data. Where it is needed: `acorn privacy keep`.")
        }
        guard record.content.count <= Self.recordBytesMax, record.identifiers.count <= 16 else {
            throw VaultError(.tooLarge, "A record of personal data has at most \(Self.recordBytesMax) bytes.")
        }
        let purge = PersonalRecord.purgeDate(
            delivered: record.delivered, shipBy: record.shipBy, received: now, days: days)
        guard purge > now else { return }
        try PersonalRecords.put(record, place, days: days, keys: keys, received: now, connection)
    }

    /// Sets the clock of an order's records by its delivery.
    package func delivered(
        _ orderID: String, _ place: AccountPlace, at instant: Instant, _ connection: any SQLConnection
    ) throws {
        guard let days = try Self.retentionDays(place, connection) else { return }
        try connection.execute(
            """
            UPDATE personal_records SET delivered_at = $4, purge_at = $5
            WHERE environment = $1 AND account = $2 AND order_id = $3
            """,
            place.key + [.text(orderID), .init(instant), .init(instant.adding(seconds: days * 86_400))])
    }

    /// What is known of an order's buyer, and a line in the log.
    package func read(
        orderID: String, _ place: AccountPlace, _ access: PersonalAccess, now: Instant
    ) async throws -> [(kind: PersonalRecord.Kind, content: SecretBytes)] {
        try await store.write(.repeatable) { connection in
            try hold(place, now, connection)
            let rows = try connection.rows(
                """
                SELECT kind, data_key, sealed FROM personal_records
                WHERE environment = $1 AND account = $2 AND order_id = $3 AND purge_at > $4 ORDER BY kind
                """, place.key + [.text(orderID), .init(now)]
            ) { (kind: try $0.text(0), number: try $0.integer(1), sealed: try $0.bytes(2)) }
            try log(.read, place, access, orderID: orderID, records: rows.count, now, connection)
            return try rows.compactMap { row in
                let content = try PersonalRecords.open(
                    row.sealed, place, orderID, row.kind, row.number, keys, connection
                ).content
                return PersonalRecord.Kind(rawValue: row.kind).map { ($0, content) }
            }
        }
    }
}

// MARK: Erasure

extension PersonalData {
    static let tables = ["personal_records", "personal_terms"]

    /// Erases an order's records; returns how many there were.
    package func erase(
        orderID: String, _ place: AccountPlace, _ access: PersonalAccess, now: Instant
    ) async throws -> Int {
        let count = try await store.write(.repeatable) { connection in
            try hold(place, now, connection)
            let count = try connection.execute(
                "DELETE FROM personal_records WHERE environment = $1 AND account = $2 AND order_id = $3",
                place.key + [.text(orderID)])
            try log(.erase, place, access, orderID: orderID, records: count, now, connection)
            return count
        }
        try await store.scrub(Self.tables)
        return count
    }

    /// Erases every record of every order that `buyer` (an e-mail address or a name) is known by. The log says how
    /// many, not who.
    package func erase(
        buyer: SecretBytes, _ place: AccountPlace, _ access: PersonalAccess, now: Instant
    ) async throws -> Int {
        let count = try await store.write(.repeatable) { connection in
            try hold(place, now, connection)
            var count = 0
            for key in try keys.all(.index, connection) {
                let term = BuyerTerm.digest(
                    buyer, environment: place.environment, account: place.account, key: key.bytes)
                count += try connection.execute(
                    """
                    DELETE FROM personal_records WHERE environment = $1 AND account = $2 AND order_id IN (
                        SELECT order_id FROM personal_terms WHERE environment = $1 AND account = $2 AND term = $3)
                    """, place.key + [.bytes(term)])
            }
            try log(.erase, place, access, records: count, now, connection)
            return count
        }
        try await store.scrub(Self.tables)
        return count
    }

    /// Erases what is due, of every account; returns how many records. To be run at least daily.
    package func purge(_ access: PersonalAccess, now: Instant) async throws -> Int {
        let places = try await store.read { try Self.places($0) }
        var count = 0
        for place in places {
            count += try await store.write(.repeatable) { connection in
                try hold(place, now, connection)
                let count = try connection.execute(
                    "DELETE FROM personal_records WHERE environment = $1 AND account = $2 AND purge_at <= $3",
                    place.key + [.init(now)])
                if count > 0 { try log(.purge, place, access, records: count, now, connection) }
                return count
            }
        }
        if count > 0 { try await store.scrub(Self.tables) }
        return count
    }

    static func places(_ connection: any SQLConnection) throws -> [AccountPlace] {
        try connection.rows("SELECT environment, account FROM personal_settings ORDER BY environment, account") {
            AccountPlace(environment: try $0.integer(0), account: try $0.integer(1))
        }
    }

    /// Holds the account's settings, so that the log's entries come one after the other. Makes them, switched off,
    /// where there are none.
    private func hold(_ place: AccountPlace, _ now: Instant, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO personal_settings (environment, account, is_kept, retention_days, changed_at)
            VALUES ($1, $2, 0, \(Self.retentionDaysMax), $3) ON CONFLICT (environment, account) DO NOTHING
            """, place.key + [.init(now)])
        _ = try connection.first(
            """
            SELECT is_kept FROM personal_settings WHERE environment = $1 AND account = $2
            \(connection.dialect.forUpdate)
            """, place.key
        ) { try $0.integer(0) }
    }

    private func log(
        _ action: PersonalLogEntry.Action, _ place: AccountPlace, _ access: PersonalAccess, orderID: String? = nil,
        records: Int, _ now: Instant, _ connection: any SQLConnection
    ) throws {
        try PersonalLog.add(
            action, place, access, orderID: orderID, records: records, keys: keys, now: now, connection)
    }
}

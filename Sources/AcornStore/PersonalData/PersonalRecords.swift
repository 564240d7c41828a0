import AcornCore

/// The rows of personal data: sealed in, opened out.
enum PersonalRecords {
    static func put(
        _ record: PersonalRecord, _ place: AccountPlace, days: Int64, keys: VaultKeys, received: Instant,
        _ connection: any SQLConnection
    ) throws {
        let purge = PersonalRecord.purgeDate(
            delivered: record.delivered, shipBy: record.shipBy, received: received, days: days)
        let key = try keys.active(.personal, connection)
        let sealed = try SealedValue.seal(
            record.packed(), key: key.bytes,
            place: try sealedPlace(place, record.orderID, record.kind.rawValue, key.number, keys, connection))
        try connection.execute(
            """
            INSERT INTO personal_records (environment, account, order_id, kind, data_key, sealed, received_at,
                ship_by_at, delivered_at, purge_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (environment, account, order_id, kind) DO UPDATE
            SET data_key = excluded.data_key, sealed = excluded.sealed, received_at = excluded.received_at,
                ship_by_at = excluded.ship_by_at, delivered_at = excluded.delivered_at, purge_at = excluded.purge_at
            """,
            place.key + [
                .text(record.orderID), .text(record.kind.rawValue), .integer(key.number), .bytes(sealed),
                .init(received), .init(record.shipBy), .init(record.delivered), .init(purge),
            ])
        try putTerms(record.identifiers, place, record.orderID, record.kind.rawValue, keys, connection)
    }

    private static func putTerms(
        _ identifiers: [SecretBytes], _ place: AccountPlace, _ order: String, _ kind: String, _ keys: VaultKeys,
        _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            "DELETE FROM personal_terms WHERE environment = $1 AND account = $2 AND order_id = $3 AND kind = $4",
            place.key + [.text(order), .text(kind)])
        let index = try keys.active(.index, connection)
        for identifier in identifiers {
            let term = BuyerTerm.digest(
                identifier, environment: place.environment, account: place.account, key: index.bytes)
            try connection.execute(
                """
                INSERT INTO personal_terms (environment, account, term, order_id, kind, data_key)
                VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (environment, account, term, order_id, kind) DO NOTHING
                """, place.key + [.bytes(term), .text(order), .text(kind), .integer(index.number)])
        }
    }

    /// Identifiers and content of a row; throws `tampered` where it does not open.
    static func open(
        _ sealed: [UInt8], _ place: AccountPlace, _ order: String, _ kind: String, _ number: Int64,
        _ keys: VaultKeys, _ connection: any SQLConnection
    ) throws -> (identifiers: [SecretBytes], content: SecretBytes) {
        let bound = try sealedPlace(place, order, kind, number, keys, connection)
        let packed = try SealedValue.open(sealed, key: keys.key(number, .personal, connection), place: bound)
        guard let packed, let parts = try PersonalRecord.unpack(packed) else {
            throw VaultError(
                .tampered,
                "Personal data of order \(order) does not open: it was changed or moved. Erase it, or restore a "
                    + "backup.")
        }
        return parts
    }

    private static func sealedPlace(
        _ place: AccountPlace, _ order: String, _ kind: String, _ number: Int64, _ keys: VaultKeys,
        _ connection: any SQLConnection
    ) throws -> SealedValue.Place {
        var bound = SealedValue.Place("acorn personal data")
        bound.add(bytes: try keys.vaultID(connection))
        bound.add(place.environment)
        bound.add(place.account)
        bound.add(order)
        bound.add(kind)
        bound.add(number)
        return bound
    }

    /// Seals the next rows under retiring keys anew; returns how many. Terms are made anew with their record.
    static func reseal(_ keys: VaultKeys, _ connection: any SQLConnection, limit: Int) throws -> Int {
        let rows = try connection.rows(
            """
            SELECT environment, account, order_id, kind, data_key, sealed FROM personal_records
            WHERE data_key IN (SELECT data_key FROM vault_keys WHERE state = 'retiring') LIMIT \(limit)
            \(connection.dialect.forUpdate)
            """
        ) { row in
            (
                place: AccountPlace(environment: try row.integer(0), account: try row.integer(1)),
                order: try row.text(2), kind: try row.text(3), number: try row.integer(4), sealed: try row.bytes(5)
            )
        }
        let key = try keys.active(.personal, connection)
        for row in rows {
            let parts = try open(row.sealed, row.place, row.order, row.kind, row.number, keys, connection)
            let record = PersonalRecord(
                orderID: row.order, kind: .buyer, identifiers: parts.identifiers, content: parts.content)
            let bound = try sealedPlace(row.place, row.order, row.kind, key.number, keys, connection)
            try connection.execute(
                """
                UPDATE personal_records SET data_key = $5, sealed = $6
                WHERE environment = $1 AND account = $2 AND order_id = $3 AND kind = $4
                """,
                row.place.key + [
                    .text(row.order), .text(row.kind), .integer(key.number),
                    .bytes(try SealedValue.seal(record.packed(), key: key.bytes, place: bound)),
                ])
            try putTerms(parts.identifiers, row.place, row.order, row.kind, keys, connection)
        }
        return rows.count
    }
}

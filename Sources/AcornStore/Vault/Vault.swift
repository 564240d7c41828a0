package import AcornCore

/// Keeps secrets in the database so that the database alone tells none of them.
///
/// A master key, which is elsewhere, wraps data keys; a data key seals rows with AES-256-GCM. Each sealed value is
/// bound to its environment, account, kind, name and data key, so that it opens in no other place. What is lost with
/// the master key is lost: nobody can open the values again.
package final class Vault: Sendable {
    let keys: VaultKeys

    init(_ keys: VaultKeys) { self.keys = keys }

    /// The longest secret.
    package static let secretBytesMax = 65_536

    /// Opens the vault; tells at once, and before anything is written, when the key is another database's. Errors:
    /// `VaultError`, `StoreError`.
    package static func open(_ store: Store, with master: MasterKey) async throws -> Vault {
        let keys = VaultKeys(master)
        try await store.read { try keys.check($0) }
        return Vault(keys)
    }

    /// Makes the vault of a database that has none. The master key must be safely kept before.
    package static func initialize(_ store: Store, with master: MasterKey, now: Instant) async throws -> Vault {
        let keys = VaultKeys(master)
        try await store.write(.serializable) { connection in
            guard try VaultState.read(connection) == nil else {
                throw VaultError(.initializedAlready, "The database has a vault already. Nothing changed.")
            }
            try keys.makeVault(connection, now)
        }
        return Vault(keys)
    }

    /// Seals a secret in place of the one of the same name.
    package func keep(
        _ secret: SecretBytes, as name: SecretName, now: Instant, _ connection: any SQLConnection
    ) throws {
        guard secret.count <= Self.secretBytesMax else {
            throw VaultError(.tooLarge, "A secret has at most \(Self.secretBytesMax) bytes; this one is longer.")
        }
        let key = try keys.active(.secrets, connection)
        let sealed = try SealedValue.seal(secret, key: key.bytes, place: try place(name, key.number, connection))
        try connection.execute(
            """
            INSERT INTO vault_secrets (environment, account, kind, name, data_key, sealed, sealed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (environment, account, kind, name) DO UPDATE
            SET data_key = excluded.data_key, sealed = excluded.sealed, sealed_at = excluded.sealed_at
            """, name.key + [.integer(key.number), .bytes(sealed), .init(now)])
    }

    /// The secret of that name; nil where there is none.
    package func secret(_ name: SecretName, _ connection: any SQLConnection) throws -> SecretBytes? {
        let row = try connection.first(
            """
            SELECT data_key, sealed FROM vault_secrets
            WHERE environment = $1 AND account = $2 AND kind = $3 AND name = $4
            """, name.key
        ) { (number: try $0.integer(0), sealed: try $0.bytes(1)) }
        guard let row else { return nil }
        return try open(row.sealed, name, row.number, connection)
    }

    /// Removes the secret of that name; returns whether there was one.
    @discardableResult
    package func forget(_ name: SecretName, _ connection: any SQLConnection) throws -> Bool {
        try connection.execute(
            "DELETE FROM vault_secrets WHERE environment = $1 AND account = $2 AND kind = $3 AND name = $4", name.key)
            > 0
    }

    func open(
        _ sealed: [UInt8], _ name: SecretName, _ number: Int64, _ connection: any SQLConnection
    ) throws -> SecretBytes {
        let place = try place(name, number, connection)
        guard let secret = try SealedValue.open(sealed, key: keys.key(number, .secrets, connection), place: place)
        else {
            throw VaultError(
                .tampered,
                "The sealed \(name.kind.rawValue) '\(name.name)' of account \(name.account) does not open: it was "
                    + "changed or moved. Enter it anew, or restore a backup.")
        }
        return secret
    }

    private func place(
        _ name: SecretName, _ number: Int64, _ connection: any SQLConnection
    ) throws -> SealedValue.Place {
        var place = SealedValue.Place("acorn secret")
        place.add(bytes: try keys.vaultID(connection))
        place.add(name.environment)
        place.add(name.account)
        place.add(name.kind.rawValue)
        place.add(name.name)
        place.add(number)
        return place
    }
}

// MARK: Proof

extension Vault {
    /// Opens every sealed value, one after the other; returns what does not open, at most 1,000 of it, and how many
    /// values there are.
    package func verify(_ store: Store) async throws -> (values: Int, broken: [String]) {
        try await store.read { connection in
            var (values, broken) = (0, [String]())
            func look(_ name: String, _ open: () throws -> Void) throws {
                values += 1
                do { try open() } catch let error as VaultError where error.code == .tampered {
                    if broken.count < 1_000 { broken.append(name) }
                }
            }
            // The keys first: while rows come, nothing else can be asked.
            try keys.check(connection)
            try connection.forEach(
                "SELECT environment, account, kind, name, data_key, sealed FROM vault_secrets"
            ) { row in
                guard let kind = SecretName.Kind(rawValue: try row.text(2)) else { return }
                let name = SecretName(
                    kind, environment: try row.integer(0), account: try row.integer(1), name: try row.text(3))
                let (number, sealed) = (try row.integer(4), try row.bytes(5))
                try look(name.reference) { _ = try open(sealed, name, number, connection) }
            }
            try connection.forEach(
                "SELECT environment, account, order_id, kind, data_key, sealed FROM personal_records"
            ) { row in
                let place = AccountPlace(environment: try row.integer(0), account: try row.integer(1))
                let (order, kind, number) = (try row.text(2), try row.text(3), try row.integer(4))
                let sealed = try row.bytes(5)
                try look("personal:\(place.environment):\(place.account):\(order)") {
                    _ = try PersonalRecords.open(sealed, place, order, kind, number, keys, connection)
                }
            }
            return (values, broken)
        }
    }
}

package import AcornCore

/// Replaces the data keys of a vault, and its master key where a new one is given, while the hub goes on working.
///
/// The work is done in steps that are transactions: killed at any moment, it goes on where it was. Until the last step
/// everything opens with the old master key and with the new one.
package struct VaultRotation: Sendable {
    private let store: Store
    private let keys: VaultKeys
    private let target: MasterKey

    /// Values sealed anew in one transaction.
    package static let stepRows = 500

    /// Begins a rotation, or finds the one that is under way. Errors: `rotating` where that one leads to another key.
    package static func begin(
        _ store: Store, _ vault: Vault, to new: MasterKey?, now: Instant
    ) async throws -> VaultRotation {
        let keys = vault.keys
        try await store.write(.serializable) { connection in
            let state = try keys.state(connection)
            let target = new ?? keys.master
            if let under = state.rotationTo {
                guard under == target.id else {
                    throw VaultError(
                        .rotating,
                        "A rotation to master key \(under) is under way. Finish it first: give that key as the new "
                            + "one.")
                }
                return
            }
            try connection.execute(
                "UPDATE vault_state SET rotation_to = $1, rotation_started_at = $2", [.text(target.id), .init(now)])
            try exchange(keys, target, connection, now)
        }
        return VaultRotation(store: store, keys: keys, target: new ?? keys.master)
    }

    /// New data keys become active, old ones retire, and all of them open with either master key.
    private static func exchange(
        _ keys: VaultKeys, _ target: MasterKey, _ connection: any SQLConnection, _ now: Instant
    ) throws {
        let masters = target.id == keys.master.id ? [keys.master] : [keys.master, target]
        for purpose in VaultKeys.Purpose.allCases {
            if target.id != keys.master.id {
                for old in try keys.all(purpose, connection) {
                    try keys.wrap(old.bytes, old.number, purpose, under: target, connection)
                }
            }
            guard VaultKeys.Purpose.rotating.contains(purpose) else { continue }
            try connection.execute(
                "UPDATE vault_keys SET state = 'retiring' WHERE purpose = $1", [.text(purpose.rawValue)])
            try keys.make(purpose, under: masters, connection, now)
        }
    }

    /// Goes on to the end. `progress` is told how many values were sealed anew so far.
    package func run(progress: @Sendable (Int) -> Void = { _ in }) async throws {
        var done = 0
        repeat {
            while let count = try await step(), count > 0 {
                done += count
                progress(done)
            }
        } while try await !finish()
    }

    /// Seals the next values anew; 0 when there are none left.
    package func step() async throws -> Int? {
        try await store.write(.repeatable) { connection in
            let secrets = try resealSecrets(connection)
            return secrets > 0 ? secrets : try PersonalRecords.reseal(keys, connection, limit: Self.stepRows)
        }
    }

    private func resealSecrets(_ connection: any SQLConnection) throws -> Int {
        let vault = Vault(keys)
        let rows = try connection.rows(
            """
            SELECT environment, account, kind, name, sealed_at FROM vault_secrets
            WHERE data_key IN (SELECT data_key FROM vault_keys WHERE state = 'retiring') LIMIT \(Self.stepRows)
            \(connection.dialect.forUpdate)
            """
        ) { row in
            let kind = SecretName.Kind(rawValue: try row.text(2))
            let name = try kind.map {
                SecretName(
                    $0, environment: try row.integer(0), account: try row.integer(1), name: try row.text(3))
            }
            return (name: name, at: try row.instant(4))
        }
        for row in rows {
            guard let name = row.name, let secret = try vault.secret(name, connection) else { continue }
            try vault.keep(secret, as: name, now: row.at, connection)
        }
        return rows.count
    }

    /// Drops the old keys when nothing is sealed under them any more; false where something still is.
    private func finish() async throws -> Bool {
        try await store.write(.serializable) { connection in
            let retiring = "SELECT data_key FROM vault_keys WHERE state = 'retiring'"
            for table in ["vault_secrets", "personal_records", "personal_terms"] {
                let sql = "SELECT 1 FROM \(table) WHERE data_key IN (\(retiring)) LIMIT 1"
                let left = try connection.first(sql) { _ in 1 }
                if left != nil { return false }
            }
            try connection.execute("DELETE FROM vault_wraps WHERE data_key IN (\(retiring))")
            try connection.execute("DELETE FROM vault_keys WHERE state = 'retiring'")
            try connection.execute("DELETE FROM vault_wraps WHERE master_key <> $1", [.text(target.id)])
            try connection.execute(
                "UPDATE vault_state SET master_key = $1, rotation_to = NULL, rotation_started_at = NULL",
                [.text(target.id)])
            return true
        }
    }
}

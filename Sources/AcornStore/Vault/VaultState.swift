package import AcornCore

/// The one row that says a database has a vault.
struct VaultState: Hashable, Sendable {
    let id: [UInt8]
    let masterKey: String
    let createdAt: Instant
    /// The master key that a rotation under way leads to.
    let rotationTo: String?
    let rotationStartedAt: Instant?

    static func read(_ connection: any SQLConnection) throws -> VaultState? {
        try connection.first(
            "SELECT vault_id, master_key, created_at, rotation_to, rotation_started_at FROM vault_state"
        ) { row in
            VaultState(
                id: try row.bytes(0), masterKey: try row.text(1), createdAt: try row.instant(2),
                rotationTo: try row.textOrNil(3), rotationStartedAt: try row.instantOrNil(4))
        }
    }
}

/// How a vault stands, told without its key.
package struct VaultStatus: Hashable, Sendable {
    /// One data key, and how many values are sealed under it.
    package struct Key: Hashable, Sendable {
        package let number: Int64
        package let purpose: String
        package let isRetiring: Bool
        package let createdAt: Instant
        package let values: Int64
    }

    package let masterKey: String
    package let createdAt: Instant
    package let rotationTo: String?
    package let rotationStartedAt: Instant?
    package let keys: [Key]
    /// How many secrets of each kind there are.
    package let secrets: [SecretName.Kind: Int64]

    /// Values that a rotation has still to seal anew.
    package var remaining: Int64 { keys.filter(\.isRetiring).map(\.values).reduce(0, +) }

    /// Reads the status; nil where the database has no vault.
    package static func read(_ connection: any SQLConnection) throws -> VaultStatus? {
        guard let state = try VaultState.read(connection) else { return nil }
        let keys = try connection.rows(
            """
            SELECT data_key, purpose, state, created_at,
                (SELECT COUNT(*) FROM vault_secrets WHERE vault_secrets.data_key = vault_keys.data_key)
                + (SELECT COUNT(*) FROM personal_records WHERE personal_records.data_key = vault_keys.data_key)
                + (SELECT COUNT(*) FROM personal_terms WHERE personal_terms.data_key = vault_keys.data_key)
            FROM vault_keys ORDER BY data_key
            """
        ) { row in
            Key(
                number: try row.integer(0), purpose: try row.text(1), isRetiring: try row.text(2) == "retiring",
                createdAt: try row.instant(3), values: try row.integer(4))
        }
        let counts = try connection.rows("SELECT kind, COUNT(*) FROM vault_secrets GROUP BY kind") { row in
            (SecretName.Kind(rawValue: try row.text(0)), try row.integer(1))
        }
        let secrets = Dictionary(
            uniqueKeysWithValues: SecretName.Kind.allCases.map { kind in
                (kind, counts.first { $0.0 == kind }?.1 ?? 0)
            })
        return VaultStatus(
            masterKey: state.masterKey, createdAt: state.createdAt, rotationTo: state.rotationTo,
            rotationStartedAt: state.rotationStartedAt, keys: keys, secrets: secrets)
    }
}

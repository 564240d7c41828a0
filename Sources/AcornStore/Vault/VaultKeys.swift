import AcornCore
import Synchronization

/// The data keys of a vault, unwrapped when they are first needed.
final class VaultKeys: Sendable {
    /// What a data key is for.
    enum Purpose: String, CaseIterable, Sendable {
        case secrets, personal, index
        /// Chains the entries of the access log; never replaced, because the chain would break.
        case log

        static let rotating: [Purpose] = [.secrets, .personal, .index]
    }

    struct Active {
        let number: Int64
        let bytes: SecretBytes
    }

    private struct Cache {
        var vaultID: [UInt8]?
        var keys: [Int64: SecretBytes] = [:]
    }

    let master: MasterKey
    private let cache = Mutex(Cache())

    init(_ master: MasterKey) { self.master = master }

    // MARK: Finding keys

    /// Makes sure that the master key is this database's. Errors: `notInitialized`, `wrongKey`, `tampered`.
    func check(_ connection: any SQLConnection) throws {
        _ = try state(connection)
        let numbers = try connection.rows("SELECT data_key, purpose FROM vault_keys ORDER BY data_key") {
            (try $0.integer(0), Purpose(rawValue: try $0.text(1)))
        }
        for (number, purpose) in numbers { if let purpose { _ = try key(number, purpose, connection) } }
    }

    func state(_ connection: any SQLConnection) throws -> VaultState {
        guard let state = try VaultState.read(connection) else {
            throw VaultError(
                .notInitialized, "The database has no vault yet, so it keeps no secrets. Run `acorn vault init`.")
        }
        cache.withLock { $0.vaultID = state.id }
        return state
    }

    func vaultID(_ connection: any SQLConnection) throws -> [UInt8] {
        if let id = cache.withLock({ $0.vaultID }) { return id }
        return try state(connection).id
    }

    /// The key that new values are sealed under.
    func active(_ purpose: Purpose, _ connection: any SQLConnection) throws -> Active {
        let number = try connection.first(
            "SELECT data_key FROM vault_keys WHERE purpose = $1 AND state = 'active'", [.text(purpose.rawValue)]
        ) { try $0.integer(0) }
        guard let number else { throw notOurs(try state(connection)) }
        return Active(number: number, bytes: try key(number, purpose, connection))
    }

    /// Every key of a purpose, the active one first: during a rotation there are two.
    func all(_ purpose: Purpose, _ connection: any SQLConnection) throws -> [Active] {
        try connection.rows(
            "SELECT data_key FROM vault_keys WHERE purpose = $1 ORDER BY data_key DESC", [.text(purpose.rawValue)]
        ) { try $0.integer(0) }
        .map { Active(number: $0, bytes: try key($0, purpose, connection)) }
    }

    func key(_ number: Int64, _ purpose: Purpose, _ connection: any SQLConnection) throws -> SecretBytes {
        if let known = cache.withLock({ $0.keys[number] }) { return known }
        let wrapped = try connection.first(
            "SELECT wrapped FROM vault_wraps WHERE data_key = $1 AND master_key = $2",
            [.integer(number), .text(master.id)]
        ) { try $0.bytes(0) }
        guard let wrapped else { throw notOurs(try state(connection)) }
        let place = try wrapPlace(number, purpose, master, connection)
        guard let key = try SealedValue.open(wrapped, key: master.key(for: "vault wrap"), place: place) else {
            throw VaultError(
                .tampered,
                "Data key \(number) does not open under master key \(master.id): the database was changed. Restore a "
                    + "backup.")
        }
        cache.withLock { $0.keys[number] = key }
        return key
    }

    private func notOurs(_ state: VaultState) -> VaultError {
        let other = state.rotationTo.map { $0 == state.masterKey ? "" : " (or, in a rotation under way, \($0))" } ?? ""
        return VaultError(
            .wrongKey,
            "The master key given is \(master.id), and this database is sealed under \(state.masterKey)\(other). "
                + "Nothing changed; name the other key.")
    }

    // MARK: Making keys

    /// The rows of a new vault.
    func makeVault(_ connection: any SQLConnection, _ now: Instant) throws {
        try connection.execute(
            "INSERT INTO vault_state (vault, vault_id, master_key, created_at) VALUES (1, $1, $2, $3)",
            [.bytes(try SystemRandomness.bytes(16)), .text(master.id), .init(now)])
        for purpose in Purpose.allCases { try make(purpose, under: [master], connection, now) }
    }

    /// A new data key that new values are sealed under from now on.
    func make(
        _ purpose: Purpose, under masters: [MasterKey], _ connection: any SQLConnection, _ now: Instant
    ) throws {
        let last = try connection.first("SELECT MAX(data_key) FROM vault_keys") { try $0.integerOrNil(0) }
        let number = (last.flatMap(\.self) ?? 0) + 1
        try connection.execute(
            "INSERT INTO vault_keys (data_key, purpose, state, created_at) VALUES ($1, $2, 'active', $3)",
            [.integer(number), .text(purpose.rawValue), .init(now)])
        let key = try SecretBytes.random(count: AESGCM.keyBytes)
        for master in masters { try wrap(key, number, purpose, under: master, connection) }
    }

    /// Wraps a data key under one more master key.
    func wrap(
        _ key: SecretBytes, _ number: Int64, _ purpose: Purpose, under master: MasterKey,
        _ connection: any SQLConnection
    ) throws {
        let place = try wrapPlace(number, purpose, master, connection)
        let wrapped = try SealedValue.seal(key, key: master.key(for: "vault wrap"), place: place)
        try connection.execute(
            "INSERT INTO vault_wraps (data_key, master_key, wrapped) VALUES ($1, $2, $3)",
            [.integer(number), .text(master.id), .bytes(wrapped)])
    }

    private func wrapPlace(
        _ number: Int64, _ purpose: Purpose, _ master: MasterKey, _ connection: any SQLConnection
    ) throws -> SealedValue.Place {
        var place = SealedValue.Place("acorn data key")
        place.add(bytes: try vaultID(connection))
        place.add(number)
        place.add(purpose.rawValue)
        place.add(master.id)
        return place
    }
}

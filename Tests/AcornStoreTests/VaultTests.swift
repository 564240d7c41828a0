import AcornCore
import AcornStore
import StoreBackends
import Testing

@Suite struct `the vault` {
    typealias Fixture = VaultFixture

    @Test(arguments: StoreBackend.allCases)
    func `what goes in comes out, and nothing of it is in the row`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            let key = try MasterKey.make()
            let vault = try await Vault.initialize(store, with: key, now: testNow)
            try await Fixture.fill(store, vault)
            #expect(try await Fixture.tokens(store, vault) == ["token 0", "token 1", "token 2"])
            let again = try await Vault.open(store, with: MasterKey(text: key.text()))
            #expect(try await Fixture.tokens(store, again) == ["token 0", "token 1", "token 2"])
            let rows = try await store.read { connection in
                try connection.rows("SELECT sealed FROM vault_secrets") { try $0.bytes(0) }
            }
            #expect(Set(rows).count == 3)
            #expect(rows.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("token") })
            try await store.write { connection in
                #expect(try vault.forget(Fixture.token(1), connection))
                #expect(try !vault.forget(Fixture.token(1), connection))
                try vault.keep(Fixture.secret("new"), as: Fixture.token(0), now: testNow, connection)
            }
            #expect(try await Fixture.tokens(store, vault) == ["new", nil, "token 2"])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `another database's key is found out before anything is written`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            let key = try MasterKey.make()
            var error = await #expect(throws: VaultError.self) { try await Vault.open(store, with: key) }
            #expect(error?.code == .notInitialized)
            _ = try await Vault.initialize(store, with: key, now: testNow)
            let before = try await store.read { try VaultStatus.read($0) }
            let other = try MasterKey.make()
            error = await #expect(throws: VaultError.self) { try await Vault.open(store, with: other) }
            #expect(error?.code == .wrongKey)
            #expect(error?.message.contains(key.id) == true && error?.message.contains(other.id) == true)
            error = await #expect(throws: VaultError.self) {
                try await Vault.initialize(store, with: other, now: testNow)
            }
            #expect(error?.code == .initializedAlready)
            #expect(try await store.read { try VaultStatus.read($0) } == before)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a sealed value moved to another row does not open`(backend: StoreBackend) async throws {
        let moves = [
            "UPDATE vault_secrets SET name = CASE name WHEN '0' THEN '9' ELSE '0' END WHERE name IN ('0', '1')",
            "UPDATE vault_secrets SET account = 8", "UPDATE vault_secrets SET environment = 1",
            "UPDATE vault_secrets SET kind = 'webhookSecret'",
            "UPDATE vault_secrets SET data_key = (SELECT MIN(data_key) FROM vault_keys WHERE purpose = 'personal')",
            "UPDATE vault_secrets SET sealed = (SELECT s.sealed FROM vault_secrets s WHERE s.name = '2')",
        ]
        try await withStore(backend) { store in
            let vault = try await Vault.initialize(store, with: MasterKey.make(), now: testNow)
            try await Fixture.fill(store, vault)
            for move in moves {
                await #expect(throws: Undone.self) {
                    try await store.write { connection in
                        try connection.execute(move)
                        let moved = try connection.rows("SELECT environment, account, kind, name FROM vault_secrets") {
                            SecretName(
                                SecretName.Kind(rawValue: try $0.text(2)) ?? .clientSecret,
                                environment: try $0.integer(0), account: try $0.integer(1), name: try $0.text(3))
                        }
                        var tampered = 0
                        for name in moved {
                            do { _ = try vault.secret(name, connection) } catch let error as VaultError {
                                #expect(error.code == .tampered)
                                tampered += 1
                            }
                        }
                        #expect(tampered >= 1, "\(move)")
                        throw Undone()
                    }
                }
            }
            #expect(try await Fixture.tokens(store, vault) == ["token 0", "token 1", "token 2"])
        }
    }

    private struct Undone: Error {}

    // MARK: Rotation

    @Test(arguments: StoreBackend.allCases)
    func `a rotation that is killed after any step goes on, and either key opens everything until its end`(
        backend: StoreBackend
    ) async throws {
        try await withStore(backend) { store in
            let (old, new) = (try MasterKey.make(), try MasterKey.make())
            let vault = try await Vault.initialize(store, with: old, now: testNow)
            let count = 1_200
            try await Fixture.fill(store, vault, tokens: count, buyers: 9)
            let texts = (0..<count).map { Optional("token \($0)") }
            // Each round begins anew, does one step and is gone, as a killed process would be.
            for round in 0..<5 {
                let opened = try await Vault.open(store, with: round % 2 == 0 || round == 0 ? old : new)
                let rotation = try await VaultRotation.begin(store, opened, to: new, now: testNow)
                _ = try await rotation.step()
                for key in [old, new] {
                    let either = try await Vault.open(store, with: key)
                    #expect(try await Fixture.tokens(store, either, count: count) == texts)
                    let read = try await PersonalData(store, either).read(
                        orderID: "302-0000000-0000001", Fixture.place, Fixture.access, now: testNow)
                    #expect(read.map { $0.content.revealText() } == [#"{"name":"Jane Doe 1"}"#])
                }
            }
            #expect(try await store.read { try VaultStatus.read($0)?.remaining } == 0)
            try await VaultRotation.begin(store, Vault.open(store, with: new), to: new, now: testNow).run()
            let opened = try await Vault.open(store, with: new)
            #expect(try await Fixture.tokens(store, opened, count: count) == texts)
            let error = await #expect(throws: VaultError.self) { try await Vault.open(store, with: old) }
            #expect(error?.code == .wrongKey)
            let status = try await store.read { try VaultStatus.read($0) }
            #expect(status?.masterKey == new.id && status?.rotationTo == nil)
            #expect(status?.keys.contains { $0.isRetiring } == false)
            #expect(try await PersonalData(store, opened).firstBrokenLogEntry(Fixture.place) == nil)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `data keys rotate under the same master key, and a buyer is found during it`(
        backend: StoreBackend
    ) async throws {
        try await withStore(backend) { store in
            let key = try MasterKey.make()
            let vault = try await Vault.initialize(store, with: key, now: testNow)
            try await Fixture.fill(store, vault)
            let before = try await store.read { try VaultStatus.read($0) }
            let rotation = try await VaultRotation.begin(store, vault, to: nil, now: testNow)
            let erased = try await PersonalData(store, vault).erase(
                buyer: Fixture.secret("BUYER1@example.com"), Fixture.place, Fixture.access, now: testNow)
            #expect(erased == 1)
            let error = await #expect(throws: VaultError.self) {
                try await VaultRotation.begin(store, vault, to: MasterKey.make(), now: testNow)
            }
            #expect(error?.code == .rotating)
            try await rotation.run()
            let after = try await store.read { try VaultStatus.read($0) }
            #expect(after?.masterKey == key.id)
            #expect(after?.keys.count == before?.keys.count)
            #expect(after?.keys.map(\.number) != before?.keys.map(\.number))
            #expect(try await Fixture.tokens(store, vault) == ["token 0", "token 1", "token 2"])
            let found = try await PersonalData(store, vault).erase(
                buyer: Fixture.secret("jane  doe 2"), Fixture.place, Fixture.access, now: testNow)
            #expect(found == 1)
        }
    }
}

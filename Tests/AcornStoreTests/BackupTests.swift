import AcornCore
import Foundation
import StoreBackends
import Testing

@testable import AcornStore

@Suite struct `a backup` {
    typealias Fixture = VaultFixture

    /// A database of each kind, and the other kind that its backup goes into.
    static let ways = StoreBackend.allCases.flatMap { from in StoreBackend.allCases.map { (from, $0) } }

    private static func tables(_ store: Store) async throws -> [String: BackupRecord.TableProof] {
        try await store.read { connection in
            let proofs = try BackupTable.all(connection).map { ($0.name, try Backup.prove($0, connection)) }
            return Dictionary(uniqueKeysWithValues: proofs)
        }
    }

    private static func filled(_ store: Store, _ key: MasterKey) async throws {
        let vault = try await Vault.initialize(store, with: key, now: testNow)
        try await Fixture.fill(store, vault, tokens: 20, buyers: 9)
    }

    @Test(arguments: ways)
    func `restored into either database is identical, table by table`(from: StoreBackend, to: StoreBackend) async throws
    {
        try await withFolder { folder in
            let (key, file) = (try MasterKey.make(), folder.path + "/hub.acorn")
            let (before, summary) = try await withStore(from) { store in
                try await Self.filled(store, key)
                let summary = try await Backup.write(store, to: file, .master(key), now: testNow)
                return (try await Self.tables(store), summary)
            }
            #expect(Set(summary.tables.map(\.name)) == Set(before.keys))
            try await withAddress(to) { address in
                let restored = try await Restore(file, .master(key), into: address).run(replacing: false, now: testNow)
                #expect(restored == summary)
                let store = try await Store.open(address, now: testNow)
                #expect(try await Self.tables(store) == before)
                let vault = try await Vault.open(store, with: key)
                #expect(try await Fixture.tokens(store, vault) == ["token 0", "token 1", "token 2"])
                let (values, broken) = try await vault.verify(store)
                #expect(values == 29 && broken.isEmpty)
                try await store.close()
            }
        }
    }

    /// Tables that no list in the program names: with every kind of value, a row that refers to one of its own table, a
    /// key that is a text, and none.
    private static let strange = [
        Migration(
            1, "strange",
            [
                "CREATE TABLE zebras (id TEXT NOT NULL PRIMARY KEY, mother TEXT REFERENCES zebras (id), b BLOB, "
                    + "i INTEGER) STRICT",
                "CREATE TABLE apes (zebra TEXT REFERENCES zebras (id), \"order\" INTEGER) STRICT",
                "INSERT INTO zebras (id) VALUES ('seed')",
            ])
    ]

    @Test(arguments: ways)
    func `a table that a later migration brings is in it without being named`(
        from: StoreBackend, to: StoreBackend
    ) async throws {
        try await withFolder { folder in
            let file = folder.path + "/strange.acorn"
            let secret = BackupSecret.master(try MasterKey.make())
            let before = try await withStore(from, migrations: Self.strange) { store in
                try await store.write { connection in
                    // Children come before their mothers in the order of the key.
                    for (id, mother) in [("z", nil), ("Ä", "z"), ("a", "z"), ("", "a")] as [(String, String?)] {
                        try connection.execute(
                            "INSERT INTO zebras (id, mother, b, i) VALUES ($1, $2, $3, $4)",
                            [.text(id), .init(mother), .bytes([0, 255]), .integer(.min)])
                    }
                    try connection.execute("UPDATE zebras SET b = $1 WHERE id = 'z'", [.bytes([])])
                    try connection.execute(
                        "INSERT INTO apes (zebra, \"order\") VALUES (NULL, 1), ('a', NULL), ('a', 2)")
                }
                _ = try await Backup.write(store, to: file, secret, now: testNow)
                return try await Self.tables(store)
            }
            #expect(before["zebras"]?.rows == 5 && before["apes"]?.rows == 3)
            try await withAddress(to) { address in
                let restore = Restore(file, secret, into: address, migrations: Self.strange)
                _ = try await restore.run(replacing: false, now: testNow)
                let store = try await Store.open(address, migrations: Self.strange, now: testNow)
                #expect(try await Self.tables(store) == before)
                try await store.close()
                // What is there is refused, and with leave replaced.
                let error = await #expect(throws: BackupError.self) {
                    try await Restore(file, secret, into: address, migrations: Self.strange).run(
                        replacing: false, now: testNow)
                }
                #expect(error?.code == .notEmpty)
                _ = try await restore.run(replacing: true, now: testNow)
            }
        }
    }

    @Test func `of rows in every table there is goes into PostgreSQL and back, and is the same`() async throws {
        _ = try PostgresCluster.orSkip()
        let seed = UInt64.random(in: 0...(.max))
        try await withFolder { folder in
            let secret = BackupSecret.master(try MasterKey.make())
            let files = (0..<2).map { folder.path + "/\($0).acorn" }
            let before = try await withStore(.sqlite) { store in
                try await store.write { connection in
                    var filling = EveryTable(connection, seed: seed)
                    for table in try BackupTable.all(connection) where table.name != "acorn_migrations" {
                        // So many that accounts and applications have an environment in common.
                        let isFilled = try filling.fill(table.name, rows: 8)
                        #expect(isFilled, "\(table.name) stays empty, seed \(seed)")
                    }
                }
                _ = try await Backup.write(store, to: files[0], secret, now: testNow)
                return try await Self.tables(store)
            }
            #expect(before.values.allSatisfy { $0.rows > 0 })
            for (from, to) in [(0, StoreBackend.postgres), (1, .sqlite)] {
                try await withAddress(to) { address in
                    _ = try await Restore(files[from], secret, into: address).run(replacing: false, now: testNow)
                    let store = try await Store.open(address, now: testNow)
                    #expect(try await Self.tables(store) == before, "\(to), seed \(seed)")
                    if from == 0 { _ = try await Backup.write(store, to: files[1], secret, now: testNow) }
                    try await store.close()
                }
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `an older schema is brought up to date, and a newer one is refused`(backend: StoreBackend) async throws {
        let later = Self.strange + [Migration(2, "more", ["ALTER TABLE zebras ADD COLUMN name TEXT"])]
        try await withFolder { folder in
            let (old, new) = (folder.path + "/old.acorn", folder.path + "/new.acorn")
            let secret = BackupSecret.master(try MasterKey.make())
            for (file, migrations) in [(old, Self.strange), (new, later)] {
                try await withStore(backend, migrations: migrations) {
                    _ = try await Backup.write($0, to: file, secret, now: testNow)
                }
            }
            try await withAddress(backend) { address in
                let error = await #expect(throws: BackupError.self) {
                    try await Restore(new, secret, into: address, migrations: Self.strange).run(
                        replacing: false, now: testNow)
                }
                #expect(error?.code == .newer)
                if let path = address.filePath { #expect(!FileManager.default.fileExists(atPath: path)) }
                _ = try await Restore(old, secret, into: address, migrations: later).run(
                    replacing: false, now: testNow)
                let store = try await Store.open(address, migrations: later, now: testNow)
                let names = try await store.read { try $0.rows("SELECT name FROM zebras") { try $0.textOrNil(0) } }
                #expect(names == [nil])
                try await store.close()
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `the file shows one moment while others write`(backend: StoreBackend) async throws {
        try await withFolder { folder in
            try await withStore(backend, migrations: ThingSchema.migrations) { store in
                try await store.write { connection in
                    try connection.execute("INSERT INTO things (id, i) VALUES (1, 1), (2, 2)")
                }
                let secret = BackupSecret.master(try MasterKey.make())
                async let writing: Void = {
                    for id in 10..<60 {
                        try await store.write { try $0.execute("INSERT INTO things (id) VALUES ($1)", [.init(id)]) }
                        try await store.write {
                            try $0.execute(
                                "INSERT INTO parts (thing, name) VALUES ($1, $2)", [.init(id), .text("\(id)")])
                        }
                    }
                }()
                for number in 0..<5 {
                    let file = folder.path + "/\(number)"
                    let summary = try await Backup.write(store, to: file, secret, now: testNow)
                    let rows = Dictionary(uniqueKeysWithValues: summary.tables.map { ($0.name, $0.rows) })
                    let gap = (rows["things"] ?? 0) - (rows["parts"] ?? 0)
                    // A thing is written before its part, each in a transaction.
                    #expect(gap == 2 || gap == 3, "\(rows)")
                }
                try await writing
            }
        }
    }
}

import AcornStore
import Foundation
import Glibc
import StoreBackends
import Testing

@Suite struct `the schema goes forward only` {
    private static let first = Migration(1, "one", ["CREATE TABLE ones (id INTEGER NOT NULL PRIMARY KEY) STRICT"])
    private static let third = Migration(3, "three", ["CREATE TABLE threes (id INTEGER NOT NULL PRIMARY KEY) STRICT"])

    private static func numbers(_ store: Store) async throws -> [Int64] {
        try await store.read {
            try $0.rows("SELECT number FROM acorn_migrations ORDER BY number") { try $0.integer(0) }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `every step is applied once, in order, and opening again applies nothing`(backend: StoreBackend) async throws {
        try await withAddress(backend) { address in
            for migrations in [[Self.first], [Self.first, Self.third], [Self.first, Self.third]] {
                let store = try await Store.open(address, migrations: migrations, now: testNow)
                let applied = try await Self.numbers(store)
                #expect(applied == migrations.map { Int64($0.number) })
                try await store.close()
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `words of the schema inside quotes and longer words stay`(backend: StoreBackend) async throws {
        let table = """
            CREATE TABLE ones (
                id INTEGER NOT NULL PRIMARY KEY,
                INTEGER_KIND TEXT NOT NULL DEFAULT 'STRICT TEXT, it''s BLOB')
            STRICT
            """
        try await withStore(backend, migrations: [Migration(1, "one", [table])]) { store in
            let text = try await store.write { connection in
                try connection.first("INSERT INTO ones (id) VALUES (1) RETURNING integer_kind") { try $0.text(0) }
            }
            #expect(text == "STRICT TEXT, it's BLOB")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a step that fails leaves nothing of any step`(backend: StoreBackend) async throws {
        try await withAddress(backend) { address in
            let broken = Migration(
                2, "broken", ["CREATE TABLE twos (id INTEGER) STRICT", "INSERT INTO nothing VALUES (1)"])
            let error = await #expect(throws: StoreError.self) {
                try await Store.open(address, migrations: [Self.first, broken], now: testNow)
            }
            #expect(error?.code == .statement)
            let store = try await Store.open(address, migrations: [Self.first], now: testNow)
            #expect(try await Self.numbers(store) == [1])
            try await store.close()
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a newer, an edited and a late step are refused, and nothing changes`(backend: StoreBackend) async throws {
        try await withAddress(backend) { address in
            try await Store.open(address, migrations: [Self.first, Self.third], now: testNow).close()
            let edited = Migration(3, "three", ["CREATE TABLE fours (id INTEGER) STRICT"])
            let late = Migration(2, "two", ["CREATE TABLE twos (id INTEGER) STRICT"])
            let cases = [
                ([Self.first], "newer"), ([Self.first, edited], "another text"),
                ([Self.first, late, Self.third], "between releases"),
            ]
            for (migrations, words) in cases {
                let error = await #expect(throws: StoreError.self) {
                    try await Store.open(address, migrations: migrations, now: testNow)
                }
                #expect(error?.code == .schema)
                #expect(error?.message.contains(words) == true)
            }
            let store = try await Store.open(address, migrations: [Self.first, Self.third], now: testNow)
            #expect(try await Self.numbers(store) == [1, 3])
            try await store.close()
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a database with tables of another program is refused`(backend: StoreBackend) async throws {
        try await withAddress(backend) { address in
            // A database without our table of migrations: made by ours, then robbed of it.
            let store = try await Store.open(address, migrations: [Self.first], now: testNow)
            try await store.write { try $0.execute("DROP TABLE acorn_migrations") }
            try await store.close()
            let error = await #expect(throws: StoreError.self) {
                try await Store.open(address, migrations: [Self.first], now: testNow)
            }
            #expect(error?.code == .foreignDatabase)
        }
    }

    @Test func `a refused SQLite file keeps every byte`() async throws {
        try await withFolder { folder in
            let file = folder.appendingPathComponent("other.sqlite")
            let texts = ["not a database at all, but long enough to look at", String(repeating: "x", count: 10_000)]
            for text in texts {
                try Data(text.utf8).write(to: file)
                let error = await #expect(throws: StoreError.self) {
                    try await Store.open(.sqlite(path: file.path), now: testNow)
                }
                #expect(error?.code == .notADatabase)
                #expect(try Data(contentsOf: file) == Data(text.utf8))
            }
            try FileManager.default.removeItem(at: file)
            try await Store.open(.sqlite(path: file.path), migrations: [Self.first, Self.third], now: testNow).close()
            let before = try Data(contentsOf: file)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["other.sqlite"])
            await #expect(throws: StoreError.self) {
                try await Store.open(.sqlite(path: file.path), migrations: [Self.first], now: testNow)
            }
            #expect(try Data(contentsOf: file) == before)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `eight processes that start at once apply every step once`(backend: StoreBackend) async throws {
        try await withAddressText(backend) { address in
            let program = try StoreProgram.path()
            let errors = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
            let processes = try (0..<8).map {
                try ChildProcess([program, address], standardError: "\(errors)-\($0)")
            }
            for (index, process) in processes.enumerated() {
                let code = try process.wait()
                let said = (try? String(contentsOfFile: "\(errors)-\(index)", encoding: .utf8)) ?? ""
                try? FileManager.default.removeItem(atPath: "\(errors)-\(index)")
                #expect(code == 0, "\(said)")
            }
            let store = try await Store.open(DatabaseAddress(address), now: testNow)
            #expect(try await Self.numbers(store) == Migrations.all.map { Int64($0.number) })
            try await store.close()
        }
    }

    @Test(.enabled(if: getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
    func `a folder that cannot be written is refused and stays empty`() async throws {
        try await withFolder { folder in
            let program = folder.appendingPathComponent("open").path
            try FileManager.default.copyItem(atPath: try StoreProgram.path(), toPath: program)
            let locked = folder.appendingPathComponent("locked")
            try FileManager.default.createDirectory(at: locked, withIntermediateDirectories: false)
            #expect(chmod(locked.path, 0o555) == 0)
            defer { chmod(locked.path, 0o755) }
            // Root may write everywhere, so another user tries.
            let user = getuid() == 0 ? ["/usr/bin/setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : []
            let said = folder.appendingPathComponent("said").path
            var code: Int32 = 126
            // A program that another test starts meanwhile may hold the copy open for writing for a moment, and then it
            // cannot be run ("text file busy").
            for _ in 0..<200 where code == 126 {
                code = try ChildProcess(
                    user + [program, "sqlite:\(locked.path)/hub.sqlite"], standardError: said
                ).wait()
            }
            #expect(code == 1)
            #expect(try String(contentsOfFile: said, encoding: .utf8).hasPrefix("cannotOpen: "))
            #expect(try FileManager.default.contentsOfDirectory(atPath: locked.path).isEmpty)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `settlement rows of an older schema are to be derived anew, from the first`(backend: StoreBackend) async throws
    {
        let before = Migrations.all.filter { $0.number < 110 }
        try await withAddress(backend) { address in
            let old = try await Store.open(address, migrations: before, now: testNow)
            try await TestAccount.make(in: old)
            try await old.write { connection in
                try connection.execute(Self.oldDocument, [.bytes(Array(repeating: 7, count: 32))])
                for sql in Self.oldSettlement { try connection.execute(sql) }
            }
            try await old.close()
            let store = try await Store.open(address, now: testNow)
            let replays = try await store.read { connection in
                try connection.rows("SELECT kind, after_entry, through_entry FROM replays") {
                    "\(try $0.text(0)) \(try $0.integer(1)) \(try $0.integer(2))"
                }
            }
            #expect(replays == ["settlement 0 7"])
            let error = await #expect(throws: StoreError.self) {
                try await store.read { try SettlementRowReader($0, TestAccount.key).heads(versions: true) }
            }
            #expect(error?.description.contains("acorn replay --kind settlement") == true)
            try await store.close()
        }
    }

    private static let oldDocument = """
        INSERT INTO archive_documents
            (environment, account, document, digest, bytes_count, stored_count, chunks_count, created_at)
        VALUES (1, 1, 1, $1, 0, 0, 0, 0)
        """

    private static let oldSettlement = [
        """
        INSERT INTO archive_entries (environment, account, entry, document, kind, name, received_at)
        VALUES (1, 1, 7, 1, 'settlement', 'old.txt', 0)
        """,
        """
        INSERT INTO settlement_files (environment, account, archive_entry, state, format, rows_count,
            fraction_digits, has_dotted_dates, has_carriage_returns, has_lines, imported_at)
        VALUES (1, 1, 7, 'stored', 'flatFileV2', 1, 2, 0, 0, 1, 0)
        """,
    ]
}

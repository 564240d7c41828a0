import AcornStore
import StoreBackends
import Testing

@Suite struct `errors of a database` {
    /// A statement, its parameters, and what it must be answered with.
    private static let cases: [(sql: String, parameters: [SQLValue], code: StoreError.Code)] = [
        ("INSERT INTO things (id) VALUES (1)", [], .unique),
        ("INSERT INTO parts (thing, name) VALUES (1, 'a')", [], .unique),
        ("INSERT INTO parts (thing, name) VALUES (99, 'b')", [], .foreignKey),
        ("DELETE FROM things WHERE id = 1", [], .foreignKey),
        ("INSERT INTO things (id, i) VALUES (2, 1500)", [], .check),
        ("INSERT INTO parts (thing) VALUES (1)", [], .notNull),
        ("INSERT INTO things (id, i) VALUES (3, $1)", [.text("a word")], .value),
        ("INSERT INTO things (id, t) VALUES (3, $1)", [.bytes([1])], .value),
        ("INSERT INTO things (id) VALUES ($1)", [], .statement),
        ("INSERT INTO things (id) VALUES (1)", [1], .statement),
        ("INSERT INTO nothing (id) VALUES (1)", [], .statement),
        ("SELEC 1", [], .statement),
        ("SELECT nothing FROM things", [], .statement),
    ]

    @Test(arguments: StoreBackend.allCases)
    func `both databases tell the same faults by the same code`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            try await store.write { connection in
                try connection.execute("INSERT INTO things (id, t) VALUES (1, 'private words')")
                try connection.execute("INSERT INTO parts (thing, name) VALUES (1, 'a')")
            }
            for (sql, parameters, code) in Self.cases {
                let error = await #expect(throws: StoreError.self, "\(sql)") {
                    try await store.write { try $0.execute(sql, parameters) }
                }
                #expect(error?.code == code, "\(sql): \(String(describing: error))")
                #expect(error?.message.hasSuffix(".") == true)
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `an error never shows a value`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let attempts: [(String, [SQLValue])] = [
                ("INSERT INTO parts (thing, name) VALUES (1, $1)", ["Jane Doe"]),
                ("INSERT INTO things (id, i) VALUES (2, $1)", ["Jane Doe"]),
                ("INSERT INTO things (id, i) VALUES (2, CAST(CAST($1 AS TEXT) AS INTEGER) * 0 + 1500)", ["77Jane Doe"]),
            ]
            try await store.write { connection in
                try connection.execute("INSERT INTO things (id) VALUES (1)")
                try connection.execute("INSERT INTO parts (thing, name) VALUES (1, 'Jane Doe')")
            }
            for (sql, parameters) in attempts {
                let error = await #expect(throws: StoreError.self) {
                    try await store.write { try $0.execute(sql, parameters) }
                }
                #expect(!String(reflecting: error).contains("Jane"), "\(sql)")
            }
        }
    }

    @Test func `a full disk undoes the transaction and says so`() async throws {
        try await withStore(.sqlite, migrations: ThingSchema.migrations) { store in
            let error = await #expect(throws: StoreError.self) {
                try await store.write { connection in
                    // As if the disk ended here.
                    try connection.execute("PRAGMA max_page_count = 20")
                    try connection.execute("INSERT INTO things (id, b) VALUES (1, zeroblob(1000000))")
                }
            }
            #expect(error?.code == .diskFull)
            let left = try await store.read { try ThingSchema.contents($0).count }
            #expect(left == 0)
            try await store.write { connection in
                try connection.execute("PRAGMA max_page_count = 100000")
                try connection.execute("INSERT INTO things (id) VALUES (2)")
            }
        }
    }

    @Test func `a password is shown by no address and no error`() async throws {
        let urls = [
            "postgres://acorn:hunter2@127.0.0.1:1/x", "postgres://acorn@127.0.0.1:1/x?password=hunter2",
            "postgresql://acorn:hunter2@/x?host=/nowhere&sslmode=disable",
        ]
        for url in urls {
            let address = try DatabaseAddress(url)
            var shown = "\(address) \(String(reflecting: address)) "
            dump(address, to: &shown)
            var settings = StoreSettings()
            settings.connectAttemptsMax = 1
            let error = await #expect(throws: StoreError.self) {
                try await Store.open(address, settings: settings, now: testNow)
            }
            #expect(error?.code == .cannotOpen)
            shown += String(reflecting: error)
            #expect(!shown.contains("hunter2"), "\(url)")
        }
        let unreadable = [
            "postgres://acorn:%zzhunter2@h/x", "mysql://acorn:hunter2@h/x", "postgres://acorn:a@hunter2@h/x",
            "postgres://acorn:1/hunter2@h/x", "postgres://acorn:hunter2/a@h/x",
        ]
        for url in unreadable {
            let error = #expect(throws: StoreError.self) { try DatabaseAddress(url) }
            #expect(error?.code == .address)
            #expect(!String(reflecting: error).contains("hunter2"), "\(url)")
        }
    }

    @Test(arguments: ["", "hub.sqlite", "sqlite:", "sqlite::memory:", "postgres:/x", "sqlite:a\0b"])
    func `an address that is none is refused`(text: String) {
        let error = #expect(throws: StoreError.self) { try DatabaseAddress(text) }
        #expect(error?.code == .address)
    }
}

import AcornCore
import AcornStore
import SampleSettlements
import StoreBackends
import Testing

@Suite struct `values of a database` {
    @Test(arguments: StoreBackend.allCases)
    func `every kind of value comes back as it went in, extremes too`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let integers: [Int64?] = [0, 1, -1, .max, .min, 10_000, -99_999_999, nil]
            let texts: [String?] = ["", "a", "ß€😀\u{301}", "'; --", String(repeating: "x", count: 1_000_000), nil]
            let bytes: [[UInt8]?] = [[], [0], Array(0...255), [UInt8](repeating: 7, count: 100_000), nil]
            try await store.write { connection in
                for (id, value) in integers.enumerated() {
                    try connection.execute("INSERT INTO things (id, i) VALUES ($1, $2)", [.init(id), .init(value)])
                }
                for (id, value) in texts.enumerated() {
                    try connection.execute(
                        "INSERT INTO things (id, t) VALUES ($1, $2)", [.init(100 + id), .init(value)])
                }
                for (id, value) in bytes.enumerated() {
                    try connection.execute(
                        "INSERT INTO things (b, id) VALUES ($2, $1)", [.init(200 + id), .init(value)])
                }
            }
            let (i, t, b) = try await store.read { connection in
                (
                    try connection.rows("SELECT i FROM things WHERE id < 100 ORDER BY id") { try $0.integerOrNil("i") },
                    try connection.rows("SELECT t FROM things WHERE id >= $1 AND id < $2 ORDER BY id", [100, 200]) {
                        try $0.textOrNil(0)
                    },
                    try connection.rows("SELECT b FROM things WHERE id >= 200 ORDER BY id") { try $0.bytesOrNil("b") }
                )
            }
            #expect(i == integers)
            #expect(t == texts)
            #expect(b == bytes)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `instants before and after 1970 come back to the second`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let instants = [-1, 0, 1_790_000_000].map { Instant(secondsSince1970: $0) }
            let back = try await store.write { connection in
                for (id, instant) in instants.enumerated() {
                    try connection.execute("INSERT INTO things (id, i) VALUES ($1, $2)", [.init(id), .init(instant)])
                }
                try connection.execute("INSERT INTO things (id, i) VALUES (9, -1)")
                return try connection.rows("SELECT i FROM things ORDER BY id") { try $0.instant("i") }
            }
            // One microsecond before 1970 belongs to the second before it.
            #expect(back == instants + [Instant(secondsSince1970: -1)])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a text with a NUL is refused, alone and in bulk`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let insert = BulkInsert(into: "things", columns: ["id", "t"])
            let attempts: [@Sendable (any SQLConnection) throws -> Void] = [
                { try $0.execute("INSERT INTO things (id, t) VALUES (1, $1)", ["a\0b"]) },
                { try $0.bulkInsert(insert) { try $0.row([1, "a\0b"]) } },
                {
                    try $0.bulkInsert(insert) { writer in
                        try writer.append(1 as Int64)
                        try [97, 0].withUnsafeBufferPointer { try writer.append(utf8: $0) }
                        try writer.endRow()
                    }
                },
            ]
            for attempt in attempts {
                let error = await #expect(throws: StoreError.self) { try await store.write(.once, attempt) }
                #expect(error?.code == .value)
                #expect(error?.message.contains("NUL") == true)
            }
            let left = try await store.read { try ThingSchema.contents($0).count }
            #expect(left == 0)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `sums are exact, and one beyond 64 bits is an error`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let sum: @Sendable (any SQLConnection) throws -> Int64? = { connection in
                try connection.first("SELECT SUM(i) AS total FROM things") { try $0.integerOrNil("total") } ?? nil
            }
            #expect(try await store.read(sum) == nil)
            for values: [Int64] in [
                [.max - 5, 5], [.min + 5, -5], [7, -7], [10_000, 1], [123_456_789_012, 99_990_000],
            ] {
                let total = try await store.write { connection in
                    try connection.execute("DELETE FROM things")
                    for (id, value) in values.enumerated() {
                        try connection.execute("INSERT INTO things (id, i) VALUES ($1, $2)", [.init(id), .init(value)])
                    }
                    return try sum(connection)
                }
                #expect(total == values.reduce(0, +))
            }
            try await store.write {
                try $0.execute("INSERT INTO things (id, i) VALUES (8, $1), (9, $1)", [.integer(.max)])
            }
            let error = await #expect(throws: StoreError.self) { try await store.read(sum) }
            #expect(error?.code == .value)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a floating point number is not read`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let error = await #expect(throws: StoreError.self) {
                try await store.read { try $0.rows("SELECT CAST(1 AS REAL) AS x") { try $0.value("x") } }
            }
            #expect(error?.code == .value)
            #expect(error?.message.contains("'x'") == true)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `reading a column that is not there, NULL or of another kind says which`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            try await store.write { try $0.execute("INSERT INTO things (id, t) VALUES (1, 'secret word')") }
            let reads: [(StoreError.Code, String, @Sendable (borrowing SQLRow) throws -> Void)] = [
                (.statement, "'nothing'", { _ = try $0.text("nothing") }), (.statement, "7", { _ = try $0.text(7) }),
                (.value, "'i'", { _ = try $0.integer("i") }), (.value, "'t'", { _ = try $0.integer("t") }),
                (.value, "'b'", { _ = try $0.bytes("b") }), (.value, "'id'", { _ = try $0.text("id") }),
            ]
            for (code, name, read) in reads {
                let error = await #expect(throws: StoreError.self) {
                    try await store.read { try $0.forEach("SELECT id, i, t, b FROM things") { try read($0) } }
                }
                #expect(error?.code == code)
                #expect(error?.message.contains(name) == true)
                #expect("\(String(describing: error))".contains("secret word") == false)
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `texts sort by code point, whatever the database's language`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        let alphabet = Array("aAbBzZ019 -_.~äßéÄ中😀\u{301}")
        let texts = Set(
            (0..<200).map { _ in
                String(
                    (0..<Int.random(in: 0...4, using: &random)).map { _ in
                        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                    })
            })
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let back = try await store.write { connection in
                for (id, text) in texts.enumerated() {
                    try connection.execute("INSERT INTO things (id, t) VALUES ($1, $2)", [.init(id), .init(text)])
                }
                return try connection.rows("SELECT t FROM things ORDER BY t") { try $0.text(0) }
            }
            let sorted = back.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            #expect(back.map { Array($0.utf8) } == sorted.map { Array($0.utf8) }, "seed \(seed)")
        }
    }
}

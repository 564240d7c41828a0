import AcornStore
import SampleSettlements
import StoreBackends
import Testing

@Suite struct `many rows at once` {
    private static let columns = ["id", "i", "t", "b"]

    /// Rows with every kind of value, and NULL in a quarter of the places.
    private static func rows(_ count: Int, seed: UInt64) -> [[SQLValue]] {
        var random = SplitMix64(seed: seed)
        return (0..<count).map { id in
            let text = String(repeating: "ä\t\\N\n\"", count: Int.random(in: 0...3, using: &random))
            let bytes = (0..<Int.random(in: 0...9, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
            }
            let values: [SQLValue] = [
                .integer(Int64.random(in: 5_000...(.max), using: &random)), .text(text), .bytes(bytes),
            ]
            return [.init(id)] + values.map { Int.random(in: 0...3, using: &random) == 0 ? .null : $0 }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `rows in bulk are the rows one by one`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 0...(.max))
        let rows = Self.rows(5_000, seed: seed)
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let single = try await store.write { connection in
                for row in rows {
                    try connection.execute("INSERT INTO things (id, i, t, b) VALUES ($1, $2, $3, $4)", row)
                }
                return try ThingSchema.contents(connection)
            }
            let bulk = try await store.write { connection in
                try connection.execute("DELETE FROM things")
                let count = try connection.bulkInsert(BulkInsert(into: "things", columns: Self.columns)) { writer in
                    for row in rows { try writer.row(row) }
                }
                #expect(count == rows.count)
                return try ThingSchema.contents(connection)
            }
            #expect(single == rows, "seed \(seed)")
            #expect(bulk == rows, "seed \(seed)")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a statement run for many sets of values does what it does for one after the other`(
        backend: StoreBackend
    ) async throws {
        let seed = UInt64.random(in: 0...(.max))
        let rows = Self.rows(1_000, seed: seed)
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            try await store.write { connection in
                let insert = "INSERT INTO things (id, i, t, b) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING"
                #expect(try connection.executeEach(insert, rows) == rows.map { _ in 1 }, "seed \(seed)")
                #expect(try ThingSchema.contents(connection) == rows, "seed \(seed)")
                #expect(try connection.executeEach(insert, [rows[7], [-1, 1, "x", .null], rows[8]]) == [0, 1, 0])
                #expect(try connection.executeEach(insert, []) == [])
                // What is sent later sees what was done before.
                let count = "INSERT INTO things (id, i) SELECT $1, COUNT(*) FROM things WHERE id < $2"
                #expect(try connection.executeEach(count, [[-2, 0], [-3, 0], [-4, 0]]) == [1, 1, 1])
                let counted = try connection.rows("SELECT i FROM things WHERE id < -1 ORDER BY id") {
                    try $0.integer(0)
                }
                #expect(counted == [3, 2, 1])
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `one set of values that fails undoes all, and the connection goes on`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let insert = "INSERT INTO things (id, t) VALUES ($1, $2)"
            let sets: [[SQLValue]] = (0..<300).map { [.init($0 == 200 ? 5 : $0), "x"] }
            let error = await #expect(throws: StoreError.self) {
                try await store.write { connection in _ = try connection.executeEach(insert, sets) }
            }
            #expect(error?.code == .unique)
            let wrong = await #expect(throws: StoreError.self) {
                try await store.write { connection in _ = try connection.executeEach(insert, [[1, "a"], [2]]) }
            }
            #expect(wrong?.code == .statement)
            try await store.write { connection in
                #expect(try ThingSchema.contents(connection).isEmpty)
                // Only the savepoint is undone.
                try connection.execute(insert, [1, "kept"])
                #expect(throws: StoreError.self) {
                    try connection.savepoint { try connection.executeEach(insert, [[2, "a"], [1, "b"], [3, "c"]]) }
                }
                #expect(try connection.executeEach(insert, [[4, "d"]]) == [1])
            }
            let left = try await store.read { try $0.rows("SELECT id FROM things ORDER BY id") { try $0.integer(0) } }
            #expect(left == [1, 4])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `keys that are there are an error, kept, or replaced`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let new: [[SQLValue]] = [[1, "new"], [2, "first"], [2, "last"]]
            let bulk: @Sendable (BulkInsert.Conflict) async throws -> (Int, [String]) = { conflict in
                try await store.write { connection in
                    try connection.execute("DELETE FROM things")
                    try connection.execute("INSERT INTO things (id, t) VALUES (1, 'old'), (3, 'other')")
                    let insert = BulkInsert(into: "things", columns: ["id", "t"], onConflict: conflict)
                    let count = try connection.bulkInsert(insert) { for row in new { try $0.row(row) } }
                    return (count, try connection.rows("SELECT t FROM things ORDER BY id") { try $0.text(0) })
                }
            }
            let error = await #expect(throws: StoreError.self) { _ = try await bulk(.fail) }
            #expect(error?.code == .unique)
            let kept = try await bulk(.keep(key: ["id"]))
            #expect(kept == (1, ["old", "first", "other"]))
            let replaced = try await bulk(.replace(key: ["id"]))
            #expect(replaced == (3, ["new", "last", "other"]))
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a row of the wrong width, kind or text, or left unfinished, inserts nothing`(backend: StoreBackend)
        async throws
    {
        let attempts: [(StoreError.Code, @Sendable (any BulkWriter) throws -> Void)] = [
            (.statement, { try $0.row([1, 2]) }), (.statement, { try $0.row([1, 2, "a", "b"]) }),
            (.statement, { try $0.append(1 as Int64) }), (.value, { try $0.row(["word", 2, "a"]) }),
            (.value, { try $0.row([1, "8letters", "a"]) }), (.value, { try $0.row([1, 2, .bytes([65])]) }),
            (.check, { try $0.row([1, 1500, "a"]) }), (.unique, { try $0.row([7, 2, "a"]) }),
            (
                .value,
                { writer in
                    try writer.append(1 as Int64)
                    try writer.append(2 as Int64)
                    try [0xff, 0xfe].withUnsafeBufferPointer { try writer.append(utf8: $0) }
                    try writer.endRow()
                }
            ),
        ]
        let insert = BulkInsert(into: "things", columns: ["id", "i", "t"])
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            for (index, (code, attempt)) in attempts.enumerated() {
                let error = await #expect(throws: StoreError.self) {
                    try await store.write { connection in
                        try connection.bulkInsert(insert) { writer in
                            try writer.row([7, 2, "fine"])
                            try attempt(writer)
                        }
                    }
                }
                #expect(error?.code == code, "\(index): \(String(describing: error))")
            }
            let left = try await store.read { try ThingSchema.contents($0).count }
            #expect(left == 0)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a million rows stream through little memory`(backend: StoreBackend) async throws {
        // In a process of its own: what this one holds depends on the tests beside.
        try await withAddressText(backend) { address in
            let said = try StoreProgram.output([address, "stream"])
            let numbers = said.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
            try #require(numbers.count == 2, "\(said)")
            #expect(numbers[0] == 500_000_500_000)
            #expect(numbers[1] < 64 << 20, "grew by \(numbers[1] >> 20) MiB")
        }
    }
}

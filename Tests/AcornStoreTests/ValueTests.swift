import AcornStore
import StoreBackends
import Testing

@Suite struct `values of a database` {
    static let migrations = [
        Migration(
            1, "values", ["CREATE TABLE things (id INTEGER NOT NULL PRIMARY KEY, i INTEGER, t TEXT, b BLOB) STRICT"])
    ]

    @Test(arguments: StoreBackend.allCases)
    func `every kind of value comes back as it went in, extremes too`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: Self.migrations) { store in
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
}

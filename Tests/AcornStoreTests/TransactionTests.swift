import AcornStore
import StoreBackends
import Testing

@Suite struct `a write is one transaction` {
    private struct Stop: Error {}

    @Test(arguments: StoreBackend.allCases)
    func `what a closure wrote before it threw is undone`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            try await store.write { try $0.execute("INSERT INTO things (id) VALUES (1)") }
            await #expect(throws: Stop.self) {
                try await store.write { connection in
                    #expect(try connection.execute("INSERT INTO things (id) VALUES (2)") == 1)
                    throw Stop()
                }
            }
            #expect(try await store.read { try ThingSchema.contents($0).count } == 1)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a statement's error that the closure swallows still undoes everything`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let error = await #expect(throws: StoreError.self) {
                try await store.write { connection in
                    try connection.execute("INSERT INTO things (id) VALUES (1)")
                    _ = try? connection.execute("INSERT INTO things (id) VALUES (1)")
                }
            }
            #expect(error?.code == .unique)
            let left = try await store.read { try ThingSchema.contents($0).count }
            #expect(left == 0)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a savepoint undoes its own part and lets the rest go on`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            try await store.write { connection in
                try connection.execute("INSERT INTO things (id) VALUES (1)")
                #expect(throws: StoreError.self) {
                    try connection.savepoint {
                        try connection.execute("INSERT INTO things (id) VALUES (2)")
                        try connection.savepoint { try connection.execute("INSERT INTO things (id) VALUES (3)") }
                        try connection.execute("INSERT INTO things (id) VALUES (1)")
                    }
                }
                try connection.savepoint { try connection.execute("INSERT INTO things (id) VALUES (4)") }
            }
            #expect(
                try await store.read { try $0.rows("SELECT id FROM things ORDER BY id") { try $0.integer(0) } } == [
                    1, 4,
                ])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `an error out of a row's closure loses the transaction`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            await #expect(throws: StoreError.self) {
                try await store.write { connection in
                    try connection.execute("INSERT INTO things (id) VALUES (1), (2)")
                    #expect(throws: Stop.self) {
                        try connection.forEach("SELECT id FROM things") { _ in throw Stop() }
                    }
                    try connection.execute("INSERT INTO things (id) VALUES (3)")
                }
            }
            let left = try await store.read { try ThingSchema.contents($0).count }
            #expect(left == 0)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a statement inside a query's rows is refused`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let error = await #expect(throws: StoreError.self) {
                try await store.write { connection in
                    try connection.execute("INSERT INTO things (id) VALUES (1), (2)")
                    try connection.forEach("SELECT id FROM things") { _ in
                        try connection.execute("DELETE FROM things")
                    }
                }
            }
            #expect(error?.code == .statement)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a read sees one state and cannot write`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let error = await #expect(throws: StoreError.self) {
                try await store.read { try $0.execute("INSERT INTO things (id) VALUES (1)") }
            }
            #expect(error?.code == .readOnly)
            // The first statement fixes the state; a write on another connection comes after it.
            let gate = Gate()
            async let counts = store.read { connection in
                let count = { try connection.first("SELECT COUNT(*) FROM things") { try $0.integer(0) } }
                let before = try count()
                gate.open(0)
                gate.wait(1)
                return [before, try count()]
            }
            await gate.passed(0)
            try await store.write { try $0.execute("INSERT INTO things (id) VALUES (1)") }
            gate.open(1)
            #expect(try await counts == [0, 0])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `writers at the same time lose nothing`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            try await store.write { try $0.execute("INSERT INTO things (id, i) VALUES (1, 0), (2, 0)") }
            try await withThrowingTaskGroup { group in
                for _ in 0..<40 {
                    group.addTask {
                        try await store.write { try $0.execute("UPDATE things SET i = i + 1 WHERE id = 1") }
                    }
                    group.addTask {
                        // Reads first and writes what it read: right only if such transactions run one by one.
                        try await store.write(.serializable) { connection in
                            let i = try connection.first("SELECT i FROM things WHERE id = 2") { try $0.integer(0) }
                            return try connection.execute(
                                "UPDATE things SET i = $1 WHERE id = 2", [.init(i.map { $0 + 1 })])
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(
                try await store.read { try $0.rows("SELECT i FROM things ORDER BY id") { try $0.integer(0) } } == [
                    40, 40,
                ])
        }
    }
}

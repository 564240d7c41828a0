import AcornStore
import StoreBackends
import Testing

@Suite struct `connections are few, and come back` {
    @Test(arguments: StoreBackend.allCases)
    func `more tasks than connections all get their turn`(backend: StoreBackend) async throws {
        var settings = StoreSettings()
        settings.connectionsMax = 2
        try await withStore(backend, settings: settings, migrations: ThingSchema.migrations) { store in
            try await withThrowingTaskGroup { group in
                for number in 0..<50 {
                    group.addTask {
                        try await store.read {
                            try $0.first("SELECT CAST($1 AS BIGINT)", [.init(number)]) { try $0.integer(0) }
                        }
                    }
                }
                var sum: Int64 = 0
                for try await number in group { sum += number ?? 0 }
                #expect(sum == 1225)
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a cancelled task stops its query, and the next caller is not harmed`(backend: StoreBackend) async throws {
        var settings = StoreSettings()
        settings.connectionsMax = 1
        try await withStore(backend, settings: settings, migrations: ThingSchema.migrations) { store in
            let endless = """
                WITH RECURSIVE numbers (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers
                WHERE n < 1000000000000) SELECT COUNT(*) FROM numbers WHERE n < 0
                """
            let gate = Gate()
            let running = Task {
                try await store.read { connection in
                    gate.open(0)
                    return try connection.first(endless) { try $0.integer(0) }
                }
            }
            // Waits for the one connection, and gives up.
            await gate.passed(0)
            let waiting = Task { try await store.read { try $0.first("SELECT 1") { try $0.integer(0) } } }
            waiting.cancel()
            running.cancel()
            await #expect(throws: CancellationError.self) { try await running.value }
            _ = try? await waiting.value
            for _ in 0..<20 {
                let seven = try await store.read { try $0.first("SELECT 7") { try $0.integer(0) } }
                #expect(seven == 7)
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a cancelled write leaves nothing`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            let gate = Gate()
            let running = Task {
                try await store.write { connection in
                    try connection.execute("INSERT INTO things (id) VALUES (1)")
                    gate.open(0)
                    gate.wait(1)
                    try connection.execute("INSERT INTO things (id) VALUES (2)")
                }
            }
            await gate.passed(0)
            running.cancel()
            gate.open(1)
            await #expect(throws: CancellationError.self) { try await running.value }
            let left = try await store.read { try ThingSchema.contents($0).count }
            #expect(left == 0)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `callers beyond the bound are told at once`(backend: StoreBackend) async throws {
        var settings = StoreSettings()
        settings.connectionsMax = 1
        settings.waitersMax = 1
        try await withStore(backend, settings: settings, migrations: ThingSchema.migrations) { store in
            let gate = Gate()
            async let first: Void = store.read { _ in
                gate.open(0)
                gate.wait(1)
            }
            await gate.passed(0)
            // One may wait; of the two, one is sent away, and then the first is let go.
            let codes = await withTaskGroup { group in
                for _ in 0..<2 {
                    group.addTask {
                        do {
                            try await store.read { _ in }
                            return nil as StoreError.Code?
                        } catch {
                            gate.open(1)
                            return (error as? StoreError)?.code
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            try await first
            #expect(codes.compactMap(\.self) == [.busy])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `more texts than a connection keeps still run`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            for _ in 0..<2 {
                let sum = try await store.read { connection in
                    try (0..<400).reduce(0 as Int64) { sum, n in
                        sum + (try connection.first("SELECT \(n) + CAST($1 AS BIGINT)", [1]) { try $0.integer(0) } ?? 0)
                    }
                }
                #expect(sum == 399 * 400 / 2 + 400)
            }
        }
    }

    @Test func `two repeatable writes that stop each other both end`() async throws {
        _ = try PostgresCluster.orSkip()
        try await withStore(.postgres, migrations: ThingSchema.migrations) { store in
            try await store.write { try $0.execute("INSERT INTO things (id, i) VALUES (1, 0), (2, 0)") }
            let gate = Gate()
            let runs = Counter()
            let update: @Sendable (Int, Int, Int) async throws -> Void = { first, second, own in
                try await store.write(.repeatable) { connection in
                    let isFirstRun = runs.next() <= 2
                    let sql = "UPDATE things SET i = i + 1 WHERE id = $1"
                    try connection.execute(sql, [.init(first)])
                    // Each holds its first row before either asks for the other's.
                    if isFirstRun {
                        gate.open(own)
                        gate.wait(1 - own)
                    }
                    try connection.execute(sql, [.init(second)])
                }
            }
            async let one: Void = update(1, 2, 0)
            async let other: Void = update(2, 1, 1)
            _ = try await (one, other)
            let sums = try await store.read { try $0.rows("SELECT i FROM things ORDER BY id") { try $0.integer(0) } }
            #expect(sums == [2, 2])
            #expect(runs.next() == 4)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a closed store says so`(backend: StoreBackend) async throws {
        try await withStore(backend, migrations: ThingSchema.migrations) { store in
            try await store.close()
            let error = await #expect(throws: StoreError.self) { try await store.read { _ in } }
            #expect(error?.code == .closed)
        }
    }

    @Test func `a PostgreSQL that restarts is found again`() async throws {
        _ = try PostgresCluster.orSkip()
        let cluster = try PostgresCluster()
        defer { cluster.remove() }
        let address = try DatabaseAddress(cluster.url(database: try cluster.createDatabase()))
        let clock = ImpatientClock()
        let store = try await Store.open(address, migrations: ThingSchema.migrations, clock: clock, now: testNow)
        try await store.write { try $0.execute("INSERT INTO things (id) VALUES (1)") }
        try cluster.stop()
        let error = await #expect(throws: StoreError.self) { try await store.read { try ThingSchema.contents($0) } }
        #expect(error?.code == .cannotOpen)
        #expect(clock.slept.count == StoreSettings().connectAttemptsMax - 2)
        try cluster.start()
        #expect(try await store.read { try ThingSchema.contents($0).count } == 1)
        // A connection that dies while it rests costs nobody anything.
        try cluster.stop()
        try cluster.start()
        try await store.write { try $0.execute("INSERT INTO things (id) VALUES (2)") }
        #expect(try await store.read { try ThingSchema.contents($0).count } == 2)
        try await store.close()
    }

    @Test func `a connection lost while committing leaves it open what happened`() async throws {
        _ = try PostgresCluster.orSkip()
        try await withStore(.postgres, migrations: ThingSchema.migrations) { store in
            // Runs at the end of the transaction, inside COMMIT.
            let trigger = [
                "CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS "
                    + "'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'",
                "CREATE CONSTRAINT TRIGGER late AFTER INSERT ON things DEFERRABLE INITIALLY DEFERRED "
                    + "FOR EACH ROW EXECUTE FUNCTION die()",
            ]
            try await store.write { connection in for sql in trigger { try connection.execute(sql) } }
            let error = await #expect(throws: StoreError.self) {
                try await store.write(.repeatable) { try $0.execute("INSERT INTO things (id) VALUES (1)") }
            }
            #expect(error?.code == .commitUnknown)
        }
    }

    @Test func `a connection lost inside a transaction is an error once, and another run when repeatable`() async throws
    {
        _ = try PostgresCluster.orSkip()
        try await withStore(.postgres, migrations: ThingSchema.migrations) { store in
            for mode in [StoreWrite.once, .repeatable] {
                let runs = Counter()
                let body: @Sendable (any SQLConnection) throws -> Void = { connection in
                    try connection.execute("INSERT INTO things (id) VALUES (1)")
                    if runs.next() == 1 {
                        try connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
                    }
                }
                if mode == .once {
                    let error = await #expect(throws: StoreError.self) { try await store.write(mode, body) }
                    #expect(error?.code == .connectionLost)
                } else {
                    try await store.write(mode, body)
                }
                #expect(try await store.read { try ThingSchema.contents($0).count } == (mode == .once ? 0 : 1))
            }
        }
    }
}

import Foundation
import SampleSettlements
import SellingPartnerAPI
import StoreBackends
import Testing

@testable import AcornStore

/// `acorn replay`, on both databases.
@Suite struct `a replay` {
    /// Every table's rows and the digest of them.
    private static func tables(_ database: String) async throws -> [String: BackupRecord.TableProof] {
        try await with(database) { store in
            try await store.read { connection in
                let proofs = try BackupTable.all(connection).map { ($0.name, try Backup.prove($0, connection)) }
                return Dictionary(uniqueKeysWithValues: proofs)
            }
        }
    }

    private static func with<Value>(_ database: String, _ body: (Store) async throws -> Value) async throws -> Value {
        let store = try await Store.open(DatabaseAddress(database), now: testNow)
        do {
            let value = try await body(store)
            try await store.close()
            return value
        } catch {
            try? await store.close()
            throw error
        }
    }

    private static func execute(_ statements: [String], _ database: String) async throws {
        try await with(database) { store in
            try await store.write { connection in for sql in statements { try connection.execute(sql) } }
        }
    }

    private static func acorn(_ arguments: String..., database: String) async throws -> Acorn.Outcome {
        try await Acorn.run(arguments, environment: ["ACORN_DATABASE": database])
    }

    /// Reports of every format, one settlement told by two files, a file with odd rows, and files that cannot be read.
    private static func fill(_ scratch: Scratch, _ database: String, rows: Int = 300) async throws {
        func report(_ seed: UInt64, _ format: SampleFormat = .flatFileV2) -> [UInt8] {
            SampleSettlement(seed: seed, rows: rows).bytes(format)
        }
        try scratch.write("in/01-v2.txt", report(1))
        try scratch.write("in/02-v1.txt", report(2, .flatFileV1))
        try scratch.write("in/03-report.xml", report(3, .xml))
        try scratch.write("in/04-zipped.txt.gz", Gzip.member(report(4)))
        try scratch.write("in/05-older.txt", report(1, .flatFileV1))
        try scratch.write("in/06-odd.txt", report(5).dropLast(40) + Array("\t\t\n\nx\r\n".utf8))
        try scratch.write("in/07-date-range.csv", Self.dateRange)
        let damaged = try scratch.write("damaged.txt.gz", Gzip.member(report(7)).dropLast(2_000))
        let wrong = try scratch.write("wrong.txt", "name\tsize\na\t1\n")
        let outcome = try await acorn(
            "import", "settlements", scratch.file("in"), damaged, wrong, database: database)
        #expect(outcome.status == 2, "\(outcome.text)")
    }

    /// A Date Range report of one settlement.
    private static let dateRange = """
        "date/time","settlement id","type","order id","sku","description","quantity","marketplace","product sales",\
        "selling fees","other","total"
        "Mar 1, 2026 10:11:12 AM PST","6300993871","Order","111-1234567-1234567","SKU-1","A thing","1","amazon.com",\
        "20.00","-3.00","0","17.00"
        "Mar 2, 2026 10:11:12 AM PST","6300993871","Transfer","","","To your account ending in: 123","","","0","0",\
        "-17.00","-17.00"

        """

    private static let wipe = SettlementStore.derivedTables.map { "DELETE FROM \($0)" } + ["DELETE FROM findings"]

    @Test(arguments: StoreBackend.allCases)
    func `derives the same from the archive, with the old facts there and without`(backend: StoreBackend) async throws {
        let scratch = try Scratch()
        try await withAddressText(backend) { database in
            try await Self.fill(scratch, database)
            let before = try await Self.tables(database)
            for table in SettlementStore.derivedTables { #expect(before[table]?.rows ?? 0 > 0, "\(table) is empty") }
            #expect(before["findings"]?.rows ?? 0 > 0)
            let first = try await Self.acorn("replay", "--format", "json", database: database)
            #expect(first.status == 0, "\(first.errors) \(first.text)")
            #expect(try await Self.tables(database) == before)
            try await Self.execute(Self.wipe, database)
            #expect(try await Self.tables(database)["settlement_pages"]?.rows == 0)
            let second = try await Self.acorn("replay", "--format", "json", database: database)
            #expect(try await Self.tables(database) == before)
            #expect(second.text == first.text)
            let document = try JSONDecoder().decode(JSONValue.self, from: first.output)
            #expect(document["results"]?.array?[3]["kind"] == .string("settlement"), "\(first.text)")
            #expect(document["results"]?.array?[3]["documents"] == .number(7))
            #expect(document["results"]?.array?[0]["documents"] == .number(2))
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `that is killed leaves facts whole, and the next one goes on where it was`(backend: StoreBackend) async throws
    {
        let scratch = try Scratch()
        try await withAddressText(backend) { database in
            for number in 1...8 as ClosedRange<UInt64> {
                try scratch.write(
                    "in/\(number).txt", SampleSettlement(seed: number, rows: 300).bytes(.flatFileV2))
            }
            let outcome = try await Self.acorn("import", "settlements", scratch.file("in"), database: database)
            #expect(outcome.status == 0)
            let before = try await Self.tables(database)
            let killed = try await Self.with(database) { store in try await Self.killOnce(store, backend, database) }
            #expect(killed == 5)
            var after = try await Self.tables(database)
            #expect(after["replays"]?.rows == 1)
            after["replays"] = before["replays"]
            #expect(after == before)
            let rest = try await Self.acorn("replay", "--kind", "settlement", "--format", "json", database: database)
            #expect(rest.status == 0, "\(rest.errors)")
            let document = try JSONDecoder().decode(JSONValue.self, from: rest.output)
            #expect(document["results"]?.array?[0]["documents"] == .number(8), "\(rest.text)")
            #expect(document["results"]?.array?[0]["resumedAfter"] == .number(5), "\(rest.text)")
            #expect(try await Self.tables(database) == before)
        }
    }

    /// Kills a replay while it holds the sixth entry's facts in a transaction; returns the last one that is through.
    ///
    /// The database itself stops it there, so that it cannot be through before anyone looks.
    private static func killOnce(_ store: Store, _ backend: StoreBackend, _ database: String) async throws -> Int64 {
        try await execute(ReplayStall.begin(backend, entry: 6), database)
        let replay = try ChildProcess([Acorn.path, "replay", "--database", database, "--kind", "settlement"])
        var through: Int64 = 0
        // Bounded, for a child that ends on its way.
        for _ in 0..<1_000_000 where through < 5 { through = try await Self.through(store) ?? through }
        replay.send(SIGKILL)
        _ = try replay.wait()
        try await execute(ReplayStall.end(backend), database)
        return try await Self.through(store) ?? 0
    }

    private static func through(_ store: Store) async throws -> Int64? {
        try await store.read { connection in
            try connection.first("SELECT after_entry FROM replays") { try $0.integer(0) }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `keeps the facts of a document that is damaged, says so, and goes on`(backend: StoreBackend) async throws {
        let scratch = try Scratch()
        try await withAddressText(backend) { database in
            try await Self.fill(scratch, database)
            try await Self.execute(
                ["UPDATE archive_chunks SET bytes_count = bytes_count - 1 WHERE document = 2 AND place = 0"], database)
            let before = try await Self.tables(database)
            let outcome = try await Self.acorn("replay", "--lang", "en", database: database)
            #expect(outcome.status == 1 && outcome.text.contains("archive entry 2"), "\(outcome.text)")
            #expect(outcome.text.contains("the database is damaged"))
            #expect(try await Self.tables(database) == before)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `brings rows that are not here as this version keeps them, which are refused until then`(
        backend: StoreBackend
    ) async throws {
        let scratch = try Scratch()
        try await withAddressText(backend) { database in
            try await Self.fill(scratch, database)
            let before = try await Self.tables(database)
            try await Self.execute(["DELETE FROM settlement_pages"], database)
            for question in [[], ["--order", "111-1234567-1234567"], ["--sku", "SKU-1"]] {
                let outcome = try await Acorn.run(
                    ["export", "settlements"] + question, environment: ["ACORN_DATABASE": database])
                #expect(outcome.status == 2 && outcome.text.isEmpty)
                #expect(outcome.errors.contains("acorn replay --kind settlement"), "\(outcome.errors)")
            }
            let replay = try await Self.acorn("replay", "--kind", "settlement", database: database)
            #expect(replay.status == 0, "\(replay.errors)")
            #expect(try await Self.tables(database) == before)
            let order = try await Self.acorn(
                "export", "settlements", "--order", "111-1234567-1234567", database: database)
            #expect(order.status == 0 && order.text.contains("111-1234567-1234567"), "\(order.errors)")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `reads what could not be read when it came`(backend: StoreBackend) async throws {
        let scratch = try Scratch()
        try await withAddressText(backend) { database in
            try await Self.fill(scratch, database)
            let before = try await Self.tables(database)
            // As an older version would have left the XML report that it could not read.
            try await Self.execute(
                SettlementStore.derivedTables.dropLast().map { "DELETE FROM \($0) WHERE archive_entry = 3" } + [
                    "UPDATE archive_entries SET kind = 'quarantined' WHERE entry = 3",
                    "UPDATE settlement_files SET state = 'quarantined', reason = 'x' WHERE archive_entry = 3",
                    """
                    INSERT INTO findings (environment, account, finding, code, severity, subject_kind, subject_id,
                        evidence, first_seen_at, last_seen_at, archive_entry)
                    VALUES (1, 1, 'import:3:0', 'x', 'error', 'archive_entry', '3', '{}', 0, 0, 3)
                    """,
                ], database)
            let outcome = try await Self.acorn("replay", "--kind", "quarantined", database: database)
            #expect(outcome.status == 0, "\(outcome.errors) \(outcome.text)")
            #expect(try await Self.tables(database) == before)
        }
    }

    @Test func `of a kind or an account that is not there is refused, and so is one without a database`() async throws {
        let scratch = try Scratch()
        let database = "sqlite:" + scratch.file("hub.sqlite")
        #expect(try await Self.acorn("replay", database: database).status == 2)
        #expect(try scratch.names.isEmpty)
        try await Self.fill(scratch, database)
        let kind = try await Self.acorn("replay", "--kind", "document", database: database)
        #expect(kind.status == 2 && kind.errors.contains("quarantined, reply, report, settlement"), "\(kind.errors)")
        let account = try await Self.acorn("replay", "--account", "nobody", database: database)
        #expect(account.status == 2 && account.errors.contains("there is no account 'nobody'"), "\(account.errors)")
    }
}

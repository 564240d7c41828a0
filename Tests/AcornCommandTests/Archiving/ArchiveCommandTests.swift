import AcornCore
import AcornStore
import Foundation
import SampleSettlements
import SellingPartnerAPI
import StoreBackends
import Testing

@Suite struct `acorn archive` {
    private static let report = SampleSettlement(seed: 1, rows: 200).bytes(.flatFileV2)

    private static func acorn(_ arguments: String..., database: String) async throws -> Acorn.Outcome {
        try await Acorn.run(arguments, environment: ["ACORN_DATABASE": database])
    }

    @Test(arguments: StoreBackend.allCases)
    func `lists what came and hands it out again`(backend: StoreBackend) async throws {
        let scratch = try Scratch()
        let (file, wrong) = (try scratch.write("a.txt", Self.report), try scratch.write("wrong.txt", "a\tb\n1\t2\n"))
        try await withAddressText(backend) { database in
            _ = try await Self.acorn("import", "settlements", file, wrong, database: database)
            let list = try await Self.acorn("archive", database: database)
            #expect(list.status == 0 && list.text.contains(file) && list.text.contains("quarantined"), "\(list.text)")
            let json = try await Self.acorn(
                "archive", "list", "--kind", "settlement", "--format", "json", database: database)
            let entries = try #require(try JSONDecoder().decode(JSONValue.self, from: json.output).array)
            #expect(entries.count == 1 && entries[0]["entry"] == .number(1))
            #expect(entries[0]["bytes"] == .number(Decimal(Self.report.count)))
            let csv = try await Self.acorn("archive", "list", "--format", "csv", "--limit", "1", database: database)
            #expect(csv.text.split(separator: "\r\n").count == 2)
            let older = try await Self.acorn("archive", "list", "--before", "2", "--lang", "zh", database: database)
            #expect(older.text.contains("档案号") && !older.text.contains(wrong))
            let shown = try await Self.acorn("archive", "show", "1", database: database)
            #expect(shown.text.contains(entries[0]["sha256"]?.string ?? "none"), "\(shown.text)")
            let document = try await Self.acorn("archive", "show", "1", "--document", database: database)
            #expect(Array(document.output) == Self.report)
            let none = try await Self.acorn("archive", "show", "9", database: database)
            #expect(none.status == 2 && none.errors.contains("no entry 9"))
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `keeps documents as long as the rules say, and the worker applies them`(backend: StoreBackend) async throws {
        let scratch = try Scratch()
        let file = try scratch.write("a.txt", Self.report)
        try await withAddressText(backend) { database in
            _ = try await Self.acorn("import", "settlements", file, database: database)
            try await Self.addReplies(database)
            let empty = try await Self.acorn("archive", "retention", database: database)
            #expect(empty.status == 0 && empty.text.contains("stays for ever"))
            for rule in [
                ["reply", "--days", "30"], ["settlement", "--days", "1"], ["reply", "--days", "90", "--account", "2"],
            ] {
                let set = try await Acorn.run(
                    ["archive", "retention", "set"] + rule, environment: ["ACORN_DATABASE": database])
                #expect(set.status == 0, "\(set.errors)")
            }
            let json = try await Self.acorn("archive", "retention", "list", "--format", "json", database: database)
            let rules = try #require(try JSONDecoder().decode(JSONValue.self, from: json.output).array)
            #expect(rules.map { $0["keepDays"] } == [.number(30), .number(1), .number(90)], "\(json.text)")
            for wrong in [
                ["set", "reply", "--days", "0"], ["set", "reply", "--days", "3", "--account", "x"], ["remove", "feed"],
            ] {
                let refused = try await Acorn.run(
                    ["archive", "retention"] + wrong, environment: ["ACORN_DATABASE": database])
                #expect(refused.status == 2, "\(wrong)")
            }
            try await Self.runUpkeep(database)
            // Account 1 keeps replies for 30 days, account 2 for 90; the settlement is a fact's.
            #expect(try await Self.entries(database) == ["1 reply 3", "1 settlement 1", "2 reply 1", "2 reply 2"])
            #expect(try await Self.acorn("archive", "retention", "remove", "reply", database: database).status == 0)
        }
    }

    /// Replies of account 1 that came 60 and 1 days ago, and of account 2 that came 60 and 40 days ago.
    private static func addReplies(_ database: String) async throws {
        let now = Int64(Date().timeIntervalSince1970)
        let store = try await Store.open(DatabaseAddress(database), now: testNow)
        try await store.write { connection in
            try connection.execute(
                """
                INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
                VALUES (1, 2, 'A2', 'eu', 'two', 0)
                """)
            for (account, entry, days) in [(1, 2, 60), (1, 3, 1), (2, 1, 60), (2, 2, 40)] as [(Int64, Int64, Int64)] {
                let key = AccountKey(environment: 1, account: account)
                let bytes = Array("\(account) \(entry)".utf8)
                let digest = DocumentDigest()
                bytes.withUnsafeBytes { digest.update($0) }
                var given = false
                _ = try Archive(connection, key).keep(
                    ArchiveReceipt(kind: .reply, receivedAt: .init(secondsSince1970: now - days * 86_400)),
                    entry: entry, digest: digest.finish(), at: testNow
                ) { room in
                    if given { return 0 }
                    given = true
                    room.copyBytes(from: bytes)
                    return bytes.count
                }
            }
        }
        try await store.close()
    }

    /// Puts the daily job in line now, and does it.
    private static func runUpkeep(_ database: String) async throws {
        let store = try await Store.open(DatabaseAddress(database), now: testNow)
        let queue = JobQueue(store, time: .standard(for: store.dialect) { Int64(Date().timeIntervalSince1970 * 1e6) })
        let id = try #require(try await queue.enqueue(NewJob("archive.retention", for: .hub)))
        let worked = try await acorn("worker", "--drain", database: database)
        #expect(worked.status == 0, "\(worked.errors)")
        let job = try #require(try await queue.find(id))
        #expect(job.state == .done, "\(job.error ?? "")")
        let kinds = try await queue.schedules().map(\.schedule.kind).sorted()
        #expect(kinds == ["archive.retention", "jobs.retention", "privacy.purge"])
        try await store.close()
    }

    private static func entries(_ database: String) async throws -> [String] {
        let store = try await Store.open(DatabaseAddress(database), now: testNow)
        let entries = try await store.read { connection in
            try connection.rows("SELECT account, kind, entry FROM archive_entries ORDER BY account, kind, entry") {
                "\(try $0.integer(0)) \(try $0.text(1)) \(try $0.integer(2))"
            }
        }
        try await store.close()
        return entries
    }
}

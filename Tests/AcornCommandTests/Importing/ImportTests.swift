import Foundation
import SampleSettlements
import StoreBackends
import Testing

/// `acorn import settlements`, `acorn export settlements` and `acorn reconcile --stored`, on both databases.
struct ImportTests {
    private static func report(_ seed: UInt64, _ format: SampleFormat = .flatFileV2, rows: Int = 300) -> [UInt8] {
        SampleSettlement(seed: seed, rows: rows).bytes(format)
    }

    /// What an import says of each file.
    private struct Document: Decodable {
        struct File: Decodable {
            struct Settlement: Decodable {
                let settlementId: String
                let version: Int
                let computedTotal: String
                let ties: Bool
                let earlierFiles: [String]
            }
            struct Finding: Decodable { let code: String }
            let outcome: String
            let archiveEntry: Int?
            let settlements: [Settlement]
            let findings: [Finding]
        }
        let files: [File]
    }

    private static func bring(
        _ paths: [String], _ database: String, status: Int32 = 0, standardInput: String? = nil
    ) async throws -> Document {
        let outcome = try await Acorn.run(
            ["import", "settlements", "--format", "json"] + paths, environment: ["ACORN_DATABASE": database],
            standardInput: standardInput)
        #expect(outcome.status == status, "\(outcome.errors) \(outcome.text)")
        return try JSONDecoder().decode(Document.self, from: outcome.output)
    }

    private static func run(_ arguments: String..., database: String) async throws -> Acorn.Outcome {
        try await Acorn.run(arguments, environment: ["ACORN_DATABASE": database])
    }

    @Test(arguments: StoreBackend.allCases)
    func `every format comes in once, and is proven from the store as from the file`(backend: StoreBackend)
        async throws
    {
        let scratch = try Scratch()
        try scratch.write("in/v2.txt", Self.report(1))
        try scratch.write("in/v1.txt", Self.report(2, .flatFileV1))
        try scratch.write("in/report.xml", Self.report(3, .xml))
        try scratch.write("in/zipped.txt.gz", Gzip.member(Self.report(4)))
        try await withAddressText(backend) { database in
            let first = try await Self.bring([scratch.file("in")], database)
            #expect(first.files.map(\.outcome) == ["stored", "stored", "stored", "stored"])
            #expect(first.files.allSatisfy { $0.settlements.map(\.version) == [1] && $0.settlements[0].ties })
            let again = try await Self.bring([scratch.file("in")], database)
            #expect(again.files.map(\.outcome) == ["unchanged", "unchanged", "unchanged", "unchanged"])
            #expect(again.files.map(\.archiveEntry).sorted { $0 ?? 0 < $1 ?? 0 } == [1, 2, 3, 4])
            let files = try await Acorn.reconcile(scratch.file("in"), "--by", "sku")
            let stored = try await Self.run(
                "reconcile", "--stored", "--by", "sku", "--format", "json", database: database)
            #expect(stored.status == 0)
            #expect(stored.text == files.text)
        }
    }

    @Test func `what comes through a pipe, plain or gzip, is the same document`() async throws {
        let scratch = try Scratch()
        let plain = try scratch.write("plain.txt", Self.report(5))
        let zipped = try scratch.write("zipped.gz", Gzip.member(Self.report(5)))
        let database = "sqlite:" + scratch.file("hub.sqlite")
        let first = try await Self.bring(["-"], database, standardInput: zipped)
        #expect(first.files.map(\.outcome) == ["stored"])
        let again = try await Self.bring(["-", plain, zipped], database, standardInput: plain)
        #expect(again.files.map(\.outcome) == ["unchanged", "unchanged", "unchanged"])
    }

    @Test(arguments: StoreBackend.allCases)
    func `the same settlement in another file is a second version that names the first`(backend: StoreBackend)
        async throws
    {
        let scratch = try Scratch()
        let old = try scratch.write("old.txt", Self.report(6, .flatFileV1))
        let new = try scratch.write("new.txt", Self.report(6))
        try await withAddressText(backend) { database in
            _ = try await Self.bring([old], database)
            let second = try await Self.bring([new], database)
            let settlement = try #require(second.files.first?.settlements.first)
            #expect(settlement.version == 2)
            #expect(settlement.earlierFiles == [old])
            // Exports take the last version, so no amount is told twice.
            let rows = try await Self.run("export", "settlements", database: database)
            #expect(rows.text.split(separator: "\r\n").count == 1 + 1 + 300)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a file that cannot be read is kept and quarantined, and says why`(backend: StoreBackend) async throws {
        let scratch = try Scratch()
        let wrong = try scratch.write("wrong.txt", "name\tsize\na\t1\n")
        let cut = try scratch.write("cut.txt.gz", Gzip.member(Self.report(7)).dropLast(2_000))
        let missing = scratch.file("missing.txt")
        let fine = try scratch.write("fine.txt", Self.report(8))
        try await withAddressText(backend) { database in
            let document = try await Self.bring([wrong, cut, missing, fine], database, status: 2)
            #expect(document.files.map(\.outcome) == ["quarantined", "quarantined", "unreadable", "stored"])
            #expect(
                document.files.map { $0.findings.first?.code } == [
                    "notASettlementReport", "archiveDamaged", "fileUnreadable", document.files[3].findings.first?.code,
                ])
            #expect(document.files[0].archiveEntry != nil && document.files[1].archiveEntry != nil)
            let again = try await Self.bring([wrong], database, status: 2)
            #expect(again.files.map(\.archiveEntry) == [document.files[0].archiveEntry])
            // What is quarantined is no settlement.
            let stored = try await Self.run("reconcile", "--stored", "--format", "json", database: database)
            #expect(try stored.report().summary.statements == 1)
        }
    }

    @Test func `what lies in a folder and is no report is left alone`() async throws {
        let scratch = try Scratch()
        try scratch.write("in/a.txt", Self.report(9))
        try scratch.write("in/README.pdf", "%PDF-1.4\n")
        let database = "sqlite:" + scratch.file("hub.sqlite")
        let document = try await Self.bring([scratch.file("in")], database)
        #expect(document.files.map(\.outcome) == ["skipped", "stored"])
    }

    @Test(arguments: StoreBackend.allCases)
    func `two that bring the same file at once keep it once`(backend: StoreBackend) async throws {
        let scratch = try Scratch()
        let file = try scratch.write("a.txt", Self.report(10, rows: 3_000))
        try await withAddressText(backend) { database in
            // The schema and the account are there before.
            _ = try await Self.bring([try scratch.write("b.txt", Self.report(11))], database)
            async let one = Self.bring([file], database)
            async let two = Self.bring([file], database)
            let outcomes = try await [one, two].flatMap { $0.files.map(\.outcome) }
            #expect(outcomes.sorted() == ["stored", "unchanged"])
        }
    }

    @Test func `an import that is killed leaves nothing, and the next one is whole`() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("a.txt", Self.report(12, rows: 40_000))
        let database = "sqlite:" + scratch.file("hub.sqlite")
        _ = try await Self.bring([try scratch.write("b.txt", Self.report(13))], database)
        let script = #""$1" import settlements "$2" & sleep "$3"; kill -9 $! 2>/dev/null; wait"#
        var killed = 0
        for pause in ["0.02", "0.1", "0.3", "0.6"] {
            _ = try await Program.run(
                "/bin/sh", ["-c", script, "sh", Acorn.path, file, pause], environment: ["ACORN_DATABASE": database])
            let left = try await Self.run("export", "settlements", database: database)
            let rows = left.text.split(separator: "\r\n").count
            #expect([302, 302 + 40_001].contains(rows), "\(rows) rows after \(pause) s")
            if rows == 302 { killed += 1 }
        }
        #expect(killed > 0, "no import was killed before its end")
        let document = try await Self.bring([file], database)
        #expect(["stored", "unchanged"].contains(document.files[0].outcome))
        let stored = try await Self.run("reconcile", "--stored", database: database)
        #expect(stored.status == 0, "\(stored.text)")
    }

    @Test(.enabled(if: Samples.areHere, Comment(rawValue: Samples.reason)), arguments: StoreBackend.allCases)
    func `real files give the same sums from the store as from the files`(backend: StoreBackend) async throws {
        let scratch = try Scratch()
        for folder in ["settlement", "reports"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: Samples.path(folder)) {
                let bytes = try Data(contentsOf: URL(filePath: Samples.path(folder + "/" + name)))
                try scratch.write("in/" + name, bytes)
            }
        }
        try await withAddressText(backend) { database in
            _ = try await Self.bring([scratch.file("in")], database, status: 1)
            let files = try await Acorn.reconcile(scratch.file("in")).report()
            let stored = try await Self.run("reconcile", "--stored", "--format", "json", database: database).report()
            #expect(stored.statements.count == files.statements.count)
            #expect(stored.statements.map(\.computedTotal) == files.statements.map(\.computedTotal))
            let export = try await Self.run("export", "settlements", "--format", "ndjson", database: database)
            var sums: [String: Decimal] = [:]
            for line in export.text.split(separator: "\n") {
                let row = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
                guard let amount = row["amount"], let value = Decimal(string: amount) else { continue }
                sums[row["settlement-id"] ?? "", default: 0] += value
            }
            // Date Range reports of several settlements have no id: those are summed up together.
            for (id, statements) in Dictionary(grouping: stored.statements, by: { $0.settlementId ?? "" }) {
                let total = statements.compactMap { Decimal(string: $0.computedTotal) }.reduce(0, +)
                #expect(sums[id] == total, "\(id)")
            }
        }
    }
}

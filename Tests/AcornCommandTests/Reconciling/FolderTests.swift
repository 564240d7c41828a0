import AcornCore
import Foundation
import SampleSettlements
import Testing

/// Folders as they lie on a seller's disk.
struct FolderTests {
    private func report(_ seed: UInt64, _ format: SampleFormat = .flatFileV2) -> [UInt8] {
        SampleSettlement(seed: seed, rows: 60, marketplace: seed % 2 == 0 ? .us : .de).bytes(format)
    }

    @Test func `a folder is walked in order, hidden files left out, and what is no report is a warning`() async throws {
        let scratch = try Scratch()
        try scratch.write("reports/2025/b.txt", report(1))
        try scratch.write("reports/2025/deep/a.xml", report(2, .xml))
        try scratch.write("reports/a.txt.gz", Gzip.member(report(3)))
        try scratch.write("reports/.hidden.txt", report(4))
        try scratch.write("reports/.git/c.txt", report(5))
        try scratch.write("reports/README.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n")
        try scratch.write("reports/empty.txt", "")
        let outcome = try await Acorn.reconcile(scratch.file("reports"))
        let document = try outcome.report()
        let names = document.statements.flatMap(\.source).map { $0.dropFirst(scratch.file("reports/").count) }
        #expect(names == ["2025/b.txt", "2025/deep/a.xml", "a.txt.gz"])
        #expect(document.summary.ties == 3)
        let others = document.findings.filter { ["notASettlementReport", "emptyFile"].contains($0.code) }
        #expect(others.map(\.severity) == ["warning", "warning"])
        #expect(
            others.compactMap(\.evidence.file) == [
                scratch.file("reports/README.pdf"), scratch.file("reports/empty.txt"),
            ])
        #expect(outcome.status == 0, "\(document.codes("error"))")
        // Named itself, the same file is an error.
        #expect(try await Acorn.reconcile(scratch.file("reports/README.pdf")).status == 2)
    }

    @Test func `what else lies in a folder is a warning, however it is built`() async throws {
        let scratch = try Scratch()
        try scratch.write("reports/a.txt", report(1))
        let long = "[" + String(repeating: "{\"a\":\"b,c\"},", count: 150_000) + "1]"
        try scratch.write("reports/one-line.json", long)
        try scratch.write("reports/page.html", "<!DOCTYPE html>\n<html><body><p>settlement</body></html>\n")
        try scratch.write("reports/feed.xml", "<?xml version=\"1.0\"?>\n<rss><channel/></rss>\n")
        try scratch.write("reports/table.csv", "name,size\na,1\n")
        try scratch.write("reports/orders.txt", "order-id\torder-item-id\tsku\titem-price\n1\t2\t3\t4.00\n")
        let outcome = try await Acorn.reconcile(scratch.file("reports"))
        let document = try outcome.report()
        #expect(document.codes("error") == [])
        #expect(document.findings.filter { $0.code == "notASettlementReport" }.count == 5)
        #expect(outcome.status == 0)
    }

    @Test func `a folder without a report says so and is unusable input`() async throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(atPath: scratch.file("bare"), withIntermediateDirectories: true)
        try scratch.write("other/notes.txt", "to do: ask Amazon\n")
        for folder in ["bare", "other"] {
            for form in ["text", "json", "csv"] {
                let outcome = try await Acorn.run(["reconcile", scratch.file(folder), "--format", form])
                #expect(outcome.status == 2)
                #expect((outcome.text + outcome.errors).contains(scratch.file(folder)), "\(folder) \(form)")
            }
        }
    }

    @Test func `a link that leads back to its own folder is walked once`() async throws {
        let scratch = try Scratch()
        try scratch.write("reports/a.txt", report(1))
        for name in ["loop", "again"] {
            try FileManager.default.createSymbolicLink(
                atPath: scratch.file("reports/" + name), withDestinationPath: scratch.file("reports"))
        }
        let outcome = try await Acorn.reconcile(scratch.file("reports"))
        let document = try outcome.report()
        #expect(outcome.status == 0)
        #expect(document.statements.map(\.source) == [[scratch.file("reports/a.txt")]])
    }

    @Test(.enabled(if: Program.path(of: "mkfifo") != nil, "mkfifo is not installed"))
    func `a pipe in a folder is passed by, since nobody may ever write to it`() async throws {
        let scratch = try Scratch()
        try scratch.write("reports/a.txt", report(1))
        let script = #"mkfifo "$2/pipe"; timeout 30 "$1" reconcile "$2" --format json"#
        let outcome = try await Program.run(
            "/bin/sh", ["-c", script, "sh", Acorn.path, scratch.file("reports")])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try outcome.report().summary.ties == 1)
    }

    @Test func `the same report twice is told once and counted once`() async throws {
        let scratch = try Scratch()
        try scratch.write("reports/a.txt", report(1))
        try scratch.write("reports/b.txt.gz", Gzip.member(report(1)))
        let outcome = try await Acorn.reconcile(scratch.file("reports"))
        let document = try outcome.report()
        #expect(outcome.status == 0)
        #expect(document.statements.map(\.source.count) == [2])
        #expect(document.codes("warning") == ["settlementRepeated"])
    }
}

import AcornCore
import Foundation
import SampleSettlements
import Testing

/// `--output`: the file is there whole or not at all.
struct OutputFileTests {
    private func file(_ scratch: Scratch) throws -> String {
        try scratch.write("in/a.txt", SampleSettlement(seed: 6, rows: 300).bytes(.flatFileV2))
    }

    @Test(arguments: [
        ("a.json", "{"), ("a.csv", "settlementId,"), ("a.xlsx", "PK"), ("a.txt", "Settlement"), ("A.JSON", "{"),
    ])
    func `the ending of the name chooses the form`(name: String, beginning: String) async throws {
        let scratch = try Scratch()
        let outcome = try await Acorn.run(["reconcile", try file(scratch), "--output", scratch.file(name)])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        let written = String(decoding: try scratch.data(name), as: UTF8.self)
        #expect(written.trimmingPrefix { $0.isWhitespace }.hasPrefix(beginning), "\(written.prefix(40))")
    }

    @Test func `a form that is named beats the ending`() async throws {
        let scratch = try Scratch()
        _ = try await Acorn.run(["reconcile", try file(scratch), "--format", "csv", "-o", scratch.file("a.json")])
        #expect(String(decoding: try scratch.data("a.json"), as: UTF8.self).hasPrefix("settlementId,"))
    }

    @Test func `what is written is what standard output gets, and nothing else is left`() async throws {
        let scratch = try Scratch()
        let file = try file(scratch)
        let shown = try await Acorn.run(["reconcile", file, "--format", "json"])
        try scratch.write("out/a.json", "what was there before, which is longer than nothing")
        _ = try await Acorn.run(["reconcile", file, "--output", scratch.file("out/a.json")])
        #expect(try scratch.data("out/a.json") == shown.output)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.file("out")) == ["a.json"])
    }

    @Test func `a place that cannot be written to is named, and exit is 2`() async throws {
        let scratch = try Scratch()
        let file = try file(scratch)
        for name in ["no/such/folder/a.json", "in", "in/a.txt/b.csv"] {
            let before = try scratch.data("in/a.txt")
            let outcome = try await Acorn.run(["reconcile", file, "--output", scratch.file(name)])
            #expect(outcome.status == 2, "\(name)")
            #expect(!outcome.wasKilled)
            #expect(outcome.errors.contains(scratch.file(name)), "\(outcome.errors)")
            #expect(try scratch.data("in/a.txt") == before)
        }
        #expect(try scratch.names == ["in"])
    }

    @Test(.enabled(if: Program.path(of: "mkfifo") != nil, "mkfifo is not installed"))
    func `a pipe or a device that is named is written to, not replaced`() async throws {
        let scratch = try Scratch()
        let file = try file(scratch)
        // The shell runs a reader beside the writer and hands on how the writer ended.
        // With a file of the writer's making it would wait for nothing, so it does not wait long.
        let script =
            #"mkfifo "$3"; "$1" reconcile "$2" --format json --output "$3" & p=$!; timeout 20 cat "$3"; wait $p"#
        let outcome = try await Program.run(
            "/bin/sh", ["-c", script, "sh", Acorn.path, file, scratch.file("pipe")])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try outcome.report().summary.ties == 1)
        let kind = try FileManager.default.attributesOfItem(atPath: scratch.file("pipe"))[.type] as? FileAttributeType
        #expect(kind != .typeRegular)
    }

    @Test func `a link that is named stays a link, and what it points to is written`() async throws {
        let scratch = try Scratch()
        let file = try file(scratch)
        try scratch.write("real.json", "old")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.file("link.json"), withDestinationPath: scratch.file("real.json"))
        let outcome = try await Acorn.run(["reconcile", file, "--output", scratch.file("link.json")])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: scratch.file("link.json")).hasSuffix("real.json"))
        #expect(try scratch.data("real.json").first == UInt8(ascii: "{"))
    }
}

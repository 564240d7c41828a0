@testable import CodeGeneration
import Foundation
import Testing

/// The output for the invented model, against the files under `Reference`, which this package compiles as well.
/// `UPDATE_REFERENCE=1 swift test` writes them anew.
@Suite struct ReferenceTests {
    @Test func `the output for the invented model is the expected one`() throws {
        try Reference.withRoot { root in
            _ = try Reference.run(in: root)
            let made = Reference.files(in: root)
            #expect(made.count == 11)
            if ProcessInfo.processInfo.environment["UPDATE_REFERENCE"] == "1" {
                for (path, text) in made {
                    let url = Reference.folder.appending(path: path)
                    try FileManager.default.createDirectory(
                        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                    try Data(text.utf8).write(to: url)
                }
            }
            let expected = Reference.files(in: Reference.folder)
            #expect(Set(made.keys) == Set(expected.keys))
            for (path, text) in made.sorted(by: { $0.key < $1.key }) {
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                let wanted = (expected[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
                let line = zip(lines, wanted).enumerated().first { $0.element.0 != $0.element.1 }
                let place = line.map { "line \($0.offset + 1): \($0.element.0)" } ?? "length"
                #expect(text == expected[path], "\(path) differs at \(place)")
            }
        }
    }

    @Test func `what had to be assumed or left open is said with file and place`() throws {
        try Reference.withRoot { root in
            let outcome = try Reference.run(in: root)
            let file = "reference-api-model/reference_2026-11-22.json"
            let says = [
                "warning: \(file)#/paths/~1reports/put: a second operation 'getReports' is called getReportsPut",
                "warning: \(file)#/paths/~1things~1{thingId}/get: ReferenceV20261122.GetThing prints a usage plan "
                    + "without figures (n | n): 0.0167 per second, burst 15, documented by the table",
                "note: \(file)#/paths/~1things~1{thingId}/delete: ReferenceV20261122.deleteThing prints no usage plan: "
                    + "0.5 per second, burst 1, assumed",
            ]
            for line in says { #expect(outcome.diagnostics.contains(line), "\(outcome.diagnostics)") }
            #expect(outcome.errorCount == 0)
            #expect(outcome.operationCount == 6)
        }
    }

    @Test func `a second run writes nothing`() throws {
        try Reference.withRoot { root in
            #expect(try Reference.run(in: root).written.count == 12)
            let again = try Reference.run(in: root)
            #expect(again.written.isEmpty)
            #expect(again.removed.isEmpty)
        }
    }

    @Test func `stale generated files go, what people wrote stays`() throws {
        try Reference.withRoot { root in
            let gone = root.appending(path: "Sources/APIs/GoneV1")
            let kept = root.appending(path: "Sources/APIs/ReferenceV20261122/Extensions")
            for folder in [gone, kept] {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            }
            try Data("// Generated from gone.json at 1, do not edit.\n".utf8).write(
                to: gone.appending(path: "Shapes.swift"))
            try Data("// Ours.\n".utf8).write(to: kept.appending(path: "Thing+Name.swift"))
            #expect(try Reference.run(in: root).removed == ["Sources/APIs/GoneV1/Shapes.swift"])
            #expect(!FileManager.default.fileExists(atPath: gone.path))
            #expect(FileManager.default.fileExists(atPath: kept.appending(path: "Thing+Name.swift").path))
        }
    }

    @Test func `the manifest lists the targets between its two comments`() throws {
        try Reference.withRoot { root in
            _ = try Reference.run(in: root)
            let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
            let lines = [
                PackageManifest.begin, "let apis = [", "    \"ReferenceV20261122\",",
                "    \"SellingPartnerDocuments\",", "]",
                PackageManifest.end,
            ]
            #expect(manifest == "a\n" + lines.joined(separator: "\n") + "\nb\n")
        }
    }

    @Test func `models of another commit make stale tables warnings`() throws {
        try Reference.withRoot { root in
            let table = root.appending(path: "Models/metadata/grantless.json")
            try Data(#"{"lines":[{"operations":["GoneV1.*"],"scope":"a","source":"b"}]}"#.utf8).write(to: table)
            #expect(try Reference.run(in: root).errorCount == 1)
            let other = try Reference.run(in: root, commit: "fedcba")
            #expect(other.errorCount == 0)
            #expect(other.diagnostics.contains { $0.contains("'GoneV1.*' matches no operation") })
            let shapes = root.appending(path: "Sources/APIs/ReferenceV20261122/Shapes.swift")
            #expect(try String(contentsOf: shapes, encoding: .utf8).contains(" at fedcba, do not edit."))
        }
    }

    @Test func `without a model nothing is written and nothing removed`() throws {
        try Reference.withRoot { root in
            _ = try Reference.run(in: root)
            let before = Reference.files(in: root)
            let empty = root.appending(path: "Models")
            let outcome = try Reference.run(in: root, models: empty)
            #expect(outcome.errorCount > 0)
            #expect(Reference.files(in: root) == before)
        }
    }
}

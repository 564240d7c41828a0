import Foundation
import OfficialModels
import SellingPartnerAPI
import Testing

/// Committed code is what the generator makes of the models, and nobody has edited it.
@Suite struct GeneratedCodeTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Folders that hold generated files; those of people's own in them do not carry the header.
    private static let folders = [
        "Sources/APIs", "Sources/SellingPartnerAPI/Generated", "Tests/ConformanceTests/Generated",
    ]

    @Test func `every generated file carries its header with the pin`() throws {
        let pin = try String(contentsOf: Self.root.appending(path: "Models/UPSTREAM_COMMIT"), encoding: .utf8)
            .filter { !$0.isWhitespace }
        #expect(pin.count == 40)
        let ending = " at \(pin), do not edit."
        let files = Self.files(in: Self.root)
        #expect(files.count > 66 * 4)
        for (path, text) in files where !path.contains("/Extensions/") {
            let head = text.prefix { $0 != "\n" }
            #expect(head.hasPrefix("// Generated from ") && head.hasSuffix(ending), "\(path): \(head)")
        }
    }

    @Test func `every API version has its target, its table and its cases`() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: Self.root.appending(path: "Sources/APIs").path
        ).sorted()
        let apis = Set(OperationDescriptor.all.map(\.api))
        #expect(names == (apis + ["SellingPartnerDocuments"]).sorted())
        #expect(apis.count == 66)
        #expect(OperationDescriptor.all.count == 370)
        #expect(Set(OperationDescriptor.all.map(\.id)).count == 370)
        #expect(OperationDescriptor.all.map(\.id) == OperationDescriptor.all.map(\.id).sorted())
        #expect(Set(OperationCase.all.keys) == Set(OperationDescriptor.all.map(\.id)))
        let manifest = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
        for name in names { #expect(manifest.contains("\n    \"\(name)\",\n")) }
    }

    @Test(.enabled(if: OfficialModels.folder != nil, "no models: set ACORN_MODELS or run make models"))
    func `committed code is what the generator writes`() throws {
        let models = try #require(OfficialModels.folder)
        let other = FileManager.default.temporaryDirectory.appending(path: "acorn-generated-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: other) }
        for name in ["Models", "Package.swift"] {
            try FileManager.default.copyItem(at: Self.root.appending(path: name), to: other.appending(path: name))
        }
        let says = try Self.generate(models, into: other)
        let made = Self.files(in: other)
        let committed = Self.files(in: Self.root).filter { !$0.key.contains("/Extensions/") }
        #expect(!made.isEmpty, "\(says)")
        #expect(Set(made.keys) == Set(committed.keys))
        let different = made.filter { committed[$0.key] != $0.value }.keys.sorted()
        #expect(different.isEmpty, "run make codegen")
        for name in ["Package.swift", "Docs/Operations.md"] {
            let texts = try [other, Self.root].map {
                try String(contentsOf: $0.appending(path: name), encoding: .utf8)
            }
            #expect(texts[0] == texts[1], "\(name): run make codegen")
        }
    }

    /// Builds and runs the generator; what it says.
    ///
    /// Errors: when it cannot be started, or ends with an error.
    private static func generate(_ models: URL, into folder: URL) throws -> String {
        let log = folder.appending(path: "log")
        try Data().write(to: log)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "swift", "run", "--quiet", "--package-path", root.appending(path: "Tools/CodeGenerator").path,
            "CodeGenerator", models.path, folder.path,
        ]
        // Output goes to a file: a pipe that nobody empties would stop a talkative run.
        process.standardError = try FileHandle(forWritingTo: log)
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let says = try String(contentsOf: log, encoding: .utf8)
        try #require(process.terminationStatus == 0, "\(says)")
        return says
    }

    /// Every Swift file in the generated folders of a package, by its path.
    private static func files(in root: URL) -> [String: String] {
        var files: [String: String] = [:]
        for folder in folders {
            let base = root.appending(path: folder)
            for name in FileManager.default.subpaths(atPath: base.path) ?? [] where name.hasSuffix(".swift") {
                files["\(folder)/\(name)"] = try? String(contentsOf: base.appending(path: name), encoding: .utf8)
            }
        }
        return files
    }
}

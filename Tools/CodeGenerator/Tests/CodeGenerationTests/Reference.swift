@testable import CodeGeneration
import Foundation

/// The invented model that has one of everything, and the output that is expected for it.
enum Reference {
    /// The folder `Reference` of this package.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Reference")

    static let commit = "0123456789abcdef0123456789abcdef01234567"

    /// The folders of `folder` that hold expected output.
    static let outputs = [
        "Docs", "Sources/APIs", "Sources/SellingPartnerAPI/Generated", "Tests/ConformanceTests/Generated",
    ]

    /// A new package root with the reference's tables and a manifest, removed when `body` is done.
    static func withRoot(_ body: (URL) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "acorn-codegen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.copyItem(at: folder.appending(path: "Models"), to: root.appending(path: "Models"))
        let manifest = "a\n\(PackageManifest.begin)\nlet apis = []\n\(PackageManifest.end)\nb\n"
        try Data(manifest.utf8).write(to: root.appending(path: "Package.swift"))
        try body(root)
    }

    static func run(in root: URL, models: URL? = nil, commit: String? = nil) throws -> GeneratorRun.Outcome {
        try GeneratorRun(models: models ?? folder.appending(path: "Input"), root: root, commit: commit).run()
    }

    /// Every file below the output folders of a root, by its path.
    static func files(in root: URL) -> [String: String] {
        var files: [String: String] = [:]
        for output in outputs {
            let base = root.appending(path: output)
            for name in FileManager.default.subpaths(atPath: base.path) ?? [] {
                let text = try? String(contentsOf: base.appending(path: name), encoding: .utf8)
                files["\(output)/\(name)"] = text
            }
        }
        return files
    }
}

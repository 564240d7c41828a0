import Foundation

/// A file of the repository, line by line, as written and as code alone.
struct SourceFile {
    /// Path from the repository's root.
    let path: String
    let lines: [String]
    /// The same lines without comments and without what stands in texts; as written where the file is not Swift.
    let code: [String]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let code = path.hasSuffix(".swift") ? SwiftText.codeOnly(text) : text
        self.code = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The name of the target whose room the file lies in: `AcornCore` for `Sources/AcornCore/Money/Money.swift`.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    /// Blanks before the first letter of a line; nil for an empty line.
    static func indentation(_ line: String) -> Int? {
        line.utf8.firstIndex { $0 != 0x20 }.map { line.utf8.distance(from: line.startIndex, to: $0) }
    }
}

/// The repository these tests belong to.
enum Repository {
    static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

    /// Folders that git ignores, and git's own: what they hold is not the project's.
    private static let notOurs: Set = [".git", ".venv", ".data", "corpus", "tmp", "artifacts"]

    /// Folders that the code generator writes; `GeneratedCodeTests` and its own tests look after them.
    private static let generated: Set = ["APIs", "Generated"]

    /// Every file of the project that people read or run, read once for all rules.
    private static let all: [SourceFile] = paths(under: "").filter { path in
        DocumentTests.textEndings.contains { path.hasSuffix($0) }
    }.sorted().compactMap { file($0) }

    /// Files under some folders (all of the repository where none is named) whose names end in one of the given ways.
    static func files(under folders: String..., endings: [String] = [".swift"]) -> [SourceFile] {
        all.filter { file in
            (folders.isEmpty || folders.contains { file.path.hasPrefix($0 + "/") })
                && endings.contains { file.path.hasSuffix($0) }
        }
    }

    /// One file by its path from the root; nil where it is absent or no UTF-8 text.
    static func file(_ path: String) -> SourceFile? {
        (try? String(contentsOf: root.appending(path: path), encoding: .utf8)).map { SourceFile(path: path, text: $0) }
    }

    /// Names in a folder, sorted.
    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []).sorted()
    }

    /// Paths of all plain files below a folder. Hidden build folders and what git ignores are left out.
    private static func paths(under folder: String) -> [String] {
        names(in: folder).flatMap { name -> [String] in
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            guard !notOurs.contains(name), !generated.contains(name), !name.hasPrefix(".build"),
                FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
            else { return [] }
            return isFolder.boolValue ? paths(under: path) : [path]
        }
    }
}

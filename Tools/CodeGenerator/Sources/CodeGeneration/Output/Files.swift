package import Foundation

/// The generator's dealings with the file system.
package struct GeneratorRun {
    /// The models: `<folder>/<model>.json`, folders that begin with `_` left out. The schemas of documents are in
    /// `_schemas`, or beside the models in `schemas`, as in Amazon's repository.
    let models: URL
    /// The package that is written to; its `Models` folder has the pin, the patches and the tables.
    let root: URL
    /// The models' commit, where it is not the pinned one.
    let commit: String?

    package init(models: URL, root: URL, commit: String?) {
        self.models = models
        self.root = root
        self.commit = commit
    }

    /// What a run came to.
    package struct Outcome: Sendable {
        package let diagnostics: [String]
        package let errorCount: Int
        /// Paths of files written anew, and of stale ones removed.
        package let written: [String]
        package let removed: [String]
        package let apiCount: Int
        package let operationCount: Int
    }

    /// Reads, generates and writes. Files whose text has not changed are left alone.
    ///
    /// Errors: those of the file system for folders that cannot be read and files that cannot be written.
    package func run() throws -> Outcome {
        var diagnostics = Diagnostics()
        let input = try read(&diagnostics)
        let (apis, documents) = Generator.translate(input, &diagnostics)
        var (written, removed): ([String], [String]) = ([], [])
        if apis.isEmpty {
            diagnostics.add(.error, "no model was read, so nothing is written", at: Place(file: models.path))
        } else if documents.isEmpty {
            diagnostics.add(
                .error, "no schema of a document was read, so nothing is written", at: Place(file: models.path))
        } else {
            let targets = (apis.map(\.name) + [DocumentTranslator.target]).sorted()
            let files =
                Generator.render(apis, documents, commit: input.commit)
                + [try packageManifest(targets, &diagnostics)]
            written = try write(files)
            removed = try removeStale(keeping: Set(files.map(\.path)))
        }
        return Outcome(
            diagnostics: diagnostics.all.map(\.description), errorCount: diagnostics.count(.error), written: written,
            removed: removed, apiCount: apis.count, operationCount: apis.map(\.operations.count).reduce(0, +))
    }

    private func read(_ diagnostics: inout Diagnostics) throws -> GeneratorInput {
        let pinFile = root.appending(path: "Models/UPSTREAM_COMMIT")
        let pin = try String(contentsOf: pinFile, encoding: .utf8).filter { !$0.isWhitespace }
        var input = GeneratorInput()
        input.commit = commit ?? pin
        input.isReviewed = input.commit == pin
        for folder in try names(in: models) where !folder.hasPrefix("_") && !folder.hasPrefix(".") {
            for name in (try? names(in: models.appending(path: folder))) ?? [] where name.hasSuffix(".json") {
                let file = "\(folder)/\(name)"
                if let json = parse(models.appending(path: file), as: file, &diagnostics) {
                    input.models.append((file, json))
                }
            }
        }
        for folder in DocumentTranslator.folders {
            let places = [models.appending(path: "_" + folder), models.appending(path: "../" + folder)]
            guard let place = places.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else { continue }
            for name in try names(in: place) where name.hasSuffix(".json") {
                let file = "\(folder)/\(name)"
                if let json = parse(place.appending(path: name), as: file, &diagnostics) {
                    input.schemas.append((file, json))
                }
            }
        }
        for folder in ["patches", "metadata"] {
            let place = root.appending(path: "Models/\(folder)")
            for name in (try? names(in: place)) ?? [] where name.hasSuffix(".json") {
                guard let json = parse(place.appending(path: name), as: "\(folder)/\(name)", &diagnostics) else {
                    continue
                }
                if folder == "patches" {
                    input.patches.append((name, json))
                } else {
                    input.metadata.append((name, json))
                }
            }
        }
        return input
    }

    private func parse(_ url: URL, as file: String, _ diagnostics: inout Diagnostics) -> JSON? {
        do {
            return try JSONParser.parse([UInt8](Data(contentsOf: url)))
        } catch {
            diagnostics.add(.error, "cannot be read: \(error)", at: Place(file: file))
            return nil
        }
    }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func packageManifest(_ targets: [String], _ diagnostics: inout Diagnostics) throws -> OutputFile {
        let path = "Package.swift"
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        guard let changed = PackageManifest.replacingTargets(in: text, with: targets) else {
            diagnostics.add(
                .error, "has no lines '\(PackageManifest.begin)' and '\(PackageManifest.end)'", at: Place(file: path))
            return OutputFile(path: path, text: text)
        }
        return OutputFile(path: path, text: changed)
    }

    private func write(_ files: [OutputFile]) throws -> [String] {
        var written: [String] = []
        for file in files {
            let url = root.appending(path: file.path)
            let data = Data(file.text.utf8)
            if let old = try? Data(contentsOf: url), old == data { continue }
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: url, options: .atomic)
            written.append(file.path)
        }
        return written
    }

    /// Removes generated files that this run did not make, and folders that are empty without them. Files that people
    /// wrote (`Extensions/`) do not carry the header and stay.
    private func removeStale(keeping kept: Set<String>) throws -> [String] {
        var removed: [String] = []
        for folder in ["Sources/APIs", "Sources/SellingPartnerAPI/Generated", "Tests/ConformanceTests/Generated"] {
            let base = root.appending(path: folder)
            for name in FileManager.default.subpaths(atPath: base.path)?.sorted() ?? [] {
                let path = "\(folder)/\(name)"
                let url = base.appending(path: name)
                guard !kept.contains(path), let text = try? String(contentsOf: url, encoding: .utf8),
                    text.hasPrefix("// Generated from ")
                else { continue }
                try FileManager.default.removeItem(at: url)
                removed.append(path)
                let parent = url.deletingLastPathComponent()
                if try FileManager.default.contentsOfDirectory(atPath: parent.path).isEmpty {
                    try FileManager.default.removeItem(at: parent)
                }
            }
        }
        return removed
    }
}

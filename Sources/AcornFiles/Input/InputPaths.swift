import Foundation

/// One file to read.
package struct InputFile: Hashable, Sendable {
    /// As it is shown; `-` is standard input.
    package let path: String
    /// Whether it was named itself, and not only found in a folder: then being no report is an error.
    package let isNamed: Bool
}

/// Turns the paths a person gave into files: folders are walked in order of names, hidden files left out.
package enum InputPaths {
    /// Every file, in the order given. Throws for a path that does not exist or cannot be listed.
    package static func files(_ paths: [String]) throws -> [InputFile] {
        var files: [InputFile] = []
        for path in paths {
            if path != "-", isFolder(path) {
                files += try filesBelow(path, depth: 0).map { InputFile(path: $0, isNamed: false) }
            } else {
                files.append(InputFile(path: path, isNamed: true))
            }
        }
        return files
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Folders inside folders are walked to a depth that no tidy archive needs, so that a loop of links ends.
    private static func filesBelow(_ folder: String, depth: Int) throws -> [String] {
        guard depth < 16 else { return [] }
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
            throw FileError(path: folder, reason: "cannot be listed: \(error.localizedDescription)")
        }
        var files: [String] = []
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            if isFolder(path) { files += try filesBelow(path, depth: depth + 1) } else { files.append(path) }
        }
        return files
    }
}

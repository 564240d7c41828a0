import Foundation

/// One file to read.
package struct InputFile: Hashable, Sendable {
    /// As it is shown; `-` is standard input.
    package let path: String
    /// Whether it was named itself, and not only found in a folder: then being no report is an error.
    package let isNamed: Bool
    /// Where its bytes are; `path` unless they were brought there from somewhere else.
    package let place: String

    package init(path: String, isNamed: Bool, place: String? = nil) {
        self.path = path
        self.isNamed = isNamed
        self.place = place ?? path
    }
}

/// Turns the paths a person gave into files: folders are walked in order of names, hidden files left out.
package enum InputPaths {
    /// Every file, in the order given. Throws for a folder that cannot be listed; a path that is not there is kept, so
    /// that reading it says so.
    package static func files(_ paths: [String]) throws -> [InputFile] {
        var files: [InputFile] = []
        for path in paths {
            if path != "-", case .folder(let folder) = kind(path) {
                var seen: Set = [folder]
                files += try filesBelow(path, &seen).map { InputFile(path: $0, isNamed: false) }
            } else {
                files.append(InputFile(path: path, isNamed: true))
            }
        }
        return files
    }

    /// Which folder it is, whatever name led to it.
    private struct Folder: Hashable {
        let device: UInt64
        let number: UInt64
    }

    private enum Kind {
        case folder(Folder)
        case file
        /// A pipe, socket or device: nobody may ever write to it, so a walk passes it by.
        case other
    }

    private static func kind(_ path: String) -> Kind {
        var status = stat()
        // What cannot be looked at is taken for a file, so that reading it says why.
        guard stat(path, &status) == 0 else { return .file }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder(Folder(device: UInt64(status.st_dev), number: UInt64(status.st_ino)))
        case S_IFREG: return .file
        default: return .other
        }
    }

    /// Links may lead round in circles, so a folder that was `seen` is not walked again.
    private static func filesBelow(_ folder: String, _ seen: inout Set<Folder>) throws -> [String] {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
            throw FileError(path: folder, reason: "cannot be listed: \(error.localizedDescription)")
        }
        var files: [String] = []
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            switch kind(path) {
            case .folder(let below): if seen.insert(below).inserted { files += try filesBelow(path, &seen) }
            case .file: files.append(path)
            case .other: break
            }
        }
        return files
    }
}

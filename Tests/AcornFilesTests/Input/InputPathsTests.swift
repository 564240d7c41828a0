import Foundation
import Testing

@testable import AcornFiles

struct InputPathsTests {
    /// A temporary folder with empty files of the given names.
    private func folder(_ names: [String]) throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "test-of-acorn-\(UUID().uuidString)").path
        for name in names {
            let file = URL(filePath: path + "/" + name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data().write(to: file)
        }
        return path
    }

    @Test func `files stay in the order given and folders are walked by name`() throws {
        let path = try folder(["b/2.txt", "b/10.txt", "a.txt", "c/d/e/f.xml", ".hidden", ".git/config", "B.txt"])
        defer { try? FileManager.default.removeItem(atPath: path) }
        let found = try InputPaths.files(["z.txt", path, "-"])
        #expect(found.first == InputFile(path: "z.txt", isNamed: true))
        #expect(found.last == InputFile(path: "-", isNamed: true))
        let below = found.dropFirst().dropLast()
        #expect(
            below.map { $0.path.dropFirst(path.count + 1) } == ["B.txt", "a.txt", "b/10.txt", "b/2.txt", "c/d/e/f.xml"])
        #expect(below.allSatisfy { !$0.isNamed })
        // A slash at the end changes nothing, and a hidden folder that is named is meant.
        #expect(try InputPaths.files([path + "/"]).map(\.path) == below.map(\.path))
        #expect(try InputPaths.files([path + "/.git"]).map(\.path) == [path + "/.git/config"])
    }

    @Test func `a path that is not there is kept, so that reading it says so`() throws {
        #expect(try InputPaths.files(["/no/such/file"]) == [InputFile(path: "/no/such/file", isNamed: true)])
    }

    @Test func `a folder reached twice is walked once, and a link to a file is a file`() throws {
        let path = try folder(["a/1.txt", "b/2.txt"])
        defer { try? FileManager.default.removeItem(atPath: path) }
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: path + "/a/up", withDestinationPath: path)
        try manager.createSymbolicLink(atPath: path + "/b/side", withDestinationPath: path + "/a")
        try manager.createSymbolicLink(atPath: path + "/z.txt", withDestinationPath: path + "/b/2.txt")
        let found = try InputPaths.files([path]).map { $0.path.dropFirst(path.count + 1) }
        #expect(found == ["a/1.txt", "b/2.txt", "z.txt"])
    }

    @Test func `pipes in a folder are passed by, and a pipe that is named is not`() throws {
        let path = try folder(["1.txt"])
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(mkfifo(path + "/pipe", 0o600) == 0)
        #expect(try InputPaths.files([path]).map(\.path) == [path + "/1.txt"])
        #expect(try InputPaths.files([path + "/pipe"]).map(\.isNamed) == [true])
    }
}

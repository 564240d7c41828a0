import Foundation
import Testing

@testable import AcornSync

@Suite struct `the folder for downloads` {
    private func names(_ path: String) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: path))
    }

    @Test func `what dead processes left goes, and what living ones hold stays`() throws {
        let common = NSTemporaryDirectory() + "downloads-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: common) }
        let living = try DownloadFolder(in: common)
        try Data("half".utf8).write(to: URL(filePath: living.path + "/.settlement-1.part"))
        // Its process is gone: nobody holds its lock. And what somebody else put there.
        let dead = common + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: dead, withIntermediateDirectories: true)
        for name in [".lock", "settlement-2", ".settlement-3.part"] {
            try Data("x".utf8).write(to: URL(filePath: dead + "/" + name))
        }
        try FileManager.default.createDirectory(atPath: common + "/mine", withIntermediateDirectories: true)

        let second = try DownloadFolder(in: common)
        let left = try names(common)
        #expect(left == [".lock", "mine", living.path, second.path].map { URL(filePath: $0).lastPathComponent }.asSet)
        #expect(try names(living.path) == [".lock", ".settlement-1.part"])
        living.remove()
        second.remove()
        #expect(try names(common) == [".lock", "mine"])
        let mode = try FileManager.default.attributesOfItem(atPath: common)[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }

    @Test func `a place where no folder can be says which`() throws {
        let file = NSTemporaryDirectory() + "file-\(UUID().uuidString)"
        try Data().write(to: URL(filePath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        let error = #expect(throws: DownloadFolderError.self) { _ = try DownloadFolder(in: file + "/downloads") }
        #expect(error?.description.contains(file) == true)
    }
}

extension [String] {
    fileprivate var asSet: Set<String> { Set(self) }
}

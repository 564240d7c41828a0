import Foundation
import Testing

/// Gzip archives: made by hand from stored blocks, so that every byte is known, or by the program `gzip`.
enum Archive {
    /// One member that holds `bytes` uncompressed (RFC 1951 §3.2.4), with a file name in its header when asked for.
    static func stored(_ bytes: some Collection<UInt8>, name: String? = nil) -> [UInt8] {
        let content = Array(bytes)
        var archive: [UInt8] = [0x1F, 0x8B, 8, name == nil ? 0 : 8, 0, 0, 0, 0, 0, 0xFF]
        if let name { archive += Array(name.utf8) + [0] }
        var at = 0
        repeat {
            let count = min(0xFFFF, content.count - at)
            archive.append(at + count == content.count ? 1 : 0)
            archive += little(UInt32(count), 2) + little(~UInt32(count), 2) + content[at..<at + count]
            at += count
        } while at < content.count
        return archive + little(checksum(content), 4) + little(UInt32(truncatingIfNeeded: content.count), 4)
    }

    private static func little(_ number: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    }

    /// The program that compresses; nil where it is not installed.
    static var program: String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/gzip" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// `bytes` compressed by `gzip` at a level from 1 to 9.
    static func compressed(_ bytes: [UInt8], level: Int = 6) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "test-of-acorn-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: try #require(program))
        process.arguments = ["-c", "-\(level)", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Array(output)
    }
}

import Foundation

/// The shared sample files, where they are there.
enum Samples {
    static var folder: String {
        if let path = ProcessInfo.processInfo.environment["ACORN_SAMPLES"] { return path }
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root.appending(path: "../shared/samples").standardized.path
    }

    static func path(_ name: String) -> String { folder + "/" + name }

    static var areHere: Bool { FileManager.default.fileExists(atPath: path("README.md")) }

    /// Said of a test that is left out without them.
    static let reason = "the shared samples are not here (ACORN_SAMPLES)"
}

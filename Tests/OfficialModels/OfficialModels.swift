// OfficialModels: where tests find Amazon's own models, and the independent program that holds replies against them.
//
// What this room is for: one answer to both for all test targets.
// What it must not do: read the models itself; `validate_replies.py`, `SandboxModels` and the tests do.
package import Foundation

/// Amazon's models, where they are at hand.
package enum OfficialModels {
    /// `ACORN_MODELS`, else `../shared/models`, else `.models` beside the package, whichever is there first.
    package static let folder: URL? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        if let told = ProcessInfo.processInfo.environment["ACORN_MODELS"], !told.isEmpty { return URL(filePath: told) }
        return ["../shared/models", ".models/models"].map { root.appending(path: $0).standardized }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }()
}

import CodeGeneration
import Foundation

/// `CodeGenerator MODELS ROOT [--commit COMMIT]`: writes Swift for Amazon's models into the package at ROOT.
@main
enum CodeGenerator {
    private static let usage = "usage: CodeGenerator MODELS ROOT [--commit COMMIT]"

    static func main() {
        var arguments = Array(CommandLine.arguments.dropFirst())
        var commit: String?
        if let index = arguments.firstIndex(of: "--commit"), arguments.indices.contains(index + 1) {
            commit = arguments[index + 1]
            arguments.removeSubrange(index...(index + 1))
        }
        guard arguments.count == 2, !arguments.contains(where: { $0.hasPrefix("-") }) else {
            say(usage)
            exit(64)
        }
        let run = GeneratorRun(
            models: URL(filePath: arguments[0]), root: URL(filePath: arguments[1]), commit: commit)
        do {
            let outcome = try run.run()
            for line in outcome.diagnostics { say(line) }
            for path in outcome.written { say("wrote \(path)") }
            for path in outcome.removed { say("removed \(path)") }
            let files = "\(outcome.written.count) files written, \(outcome.removed.count) removed"
            say(
                "\(outcome.apiCount) APIs, \(outcome.operationCount) operations; \(files); \(outcome.errorCount) errors"
            )
            exit(outcome.errorCount == 0 ? 0 : 1)
        } catch {
            say("CodeGenerator: \(error)")
            exit(1)
        }
    }

    private static func say(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
    }
}

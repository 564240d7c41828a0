import Logging
import LoopbackServer
import Synchronization

/// Keeps every log line with all it carries.
struct CapturingLog: LogHandler {
    /// What was logged, by all copies of a handler.
    final class Lines: Sendable {
        private let lines = Mutex<[String]>([])
        var text: String { lines.withLock { $0.joined(separator: "\n") } }
        var count: Int { lines.withLock { $0.count } }
        func append(_ line: String) { lines.withLock { $0.append(line) } }
    }

    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.append("\(event.level) \(event.message) \(event.metadata ?? [:]) \(metadata)")
    }

    static func logger(_ lines: Lines) -> Logger {
        Logger(label: "captured", factory: { _ in CapturingLog(lines: lines) })
    }
}

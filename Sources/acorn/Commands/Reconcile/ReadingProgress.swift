import AcornCore
import Foundation

/// The progress bar of a run over several files.
///
/// A class because the closure that hears of every block read and the command share it; both run in one task.
final class ReadingProgress {
    private var bar: ProgressBar<ContinuousClock>
    private var finished: Int64 = 0
    private var current: Int64 = 0

    init(paths: [String], language: Language) {
        bar = ProgressBar(
            total: Self.size(of: paths), isTerminal: isatty(STDERR_FILENO) == 1, language: language,
            clock: ContinuousClock()
        ) { FileHandle.standardError.write(Data($0.utf8)) }
    }

    /// Hears that `bytes` of the file in hand were read; a smaller number than before is the next file's.
    func update(_ bytes: Int) {
        if Int64(bytes) < current { finished += current }
        current = Int64(bytes)
        bar.update(done: finished + current)
    }

    func finish() { bar.finish() }

    /// Bytes of all files; nil when one of them is a pipe.
    static func size(of paths: [String]) -> Int64? {
        var total: Int64 = 0
        for path in paths {
            var status = stat()
            guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            total += Int64(status.st_size)
        }
        return total
    }
}

import AcornCore
import Foundation
import Synchronization

/// The progress bar of a run whose files are read on a thread of the database's.
final class SharedProgress: Sendable {
    private let state: Mutex<(bar: ProgressBar<ContinuousClock>, finished: Int64)>

    convenience init(paths: [String], language: Language) {
        self.init(total: ReadingProgress.size(of: paths), language: language)
    }

    /// A bar for `total` bytes; nil where their number is not known.
    init(total: Int64?, language: Language) {
        state = Mutex(
            (
                ProgressBar(
                    total: total, isTerminal: isatty(STDERR_FILENO) == 1, language: language,
                    clock: ContinuousClock()
                ) { FileHandle.standardError.write(Data($0.utf8)) }, 0
            ))
    }

    /// Hears how many bytes of the file in hand were read.
    func update(_ bytes: Int) { state.withLock { $0.bar.update(done: $0.finished + Int64(bytes)) } }

    /// Hears that a file of so many bytes is through.
    func endFile(_ bytes: Int) { state.withLock { $0.finished += Int64(bytes) } }

    func finish() { state.withLock { $0.bar.finish() } }
}

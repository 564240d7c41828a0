import AcornCore
import AcornStore
import AcornSync
import Foundation
import Synchronization

/// Tells on standard error how a sync gets on: one line that is written over on a terminal, and one now and then
/// elsewhere.
final class SyncProgress: Sendable {
    private struct State {
        var began = ContinuousClock.now
        var told: ContinuousClock.Instant?
        /// Pages that were there before this run.
        var pagesBefore: Int64?
    }

    private let language: Language
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let state = Mutex(State())

    init(language: Language) { self.language = language }

    func tell(_ lines: [SyncLine]) {
        let now = ContinuousClock.now
        let pages = lines.reduce(0) { $0 + ($1.state?.pages ?? 0) }
        let (isDue, began, before) = state.withLock { state in
            let before = state.pagesBefore ?? pages
            state.pagesBefore = before
            let pause: Duration = isTerminal ? .milliseconds(500) : .seconds(10)
            guard state.told.map({ $0.duration(to: now) >= pause }) ?? isTerminal else {
                if state.told == nil { state.told = now }
                return (false, state.began, before)
            }
            state.told = now
            return (true, state.began, before)
        }
        guard isDue else { return }
        let text = Self.text(lines, pages: pages - before, in: began.duration(to: now), language)
        FileHandle.standardError.write(Data((isTerminal ? "\r\u{1B}[2K\(text)" : text + "\n").utf8))
    }

    func finish() { if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[2K".utf8)) } }

    /// `1,203 rows, 31 of 57 spans; about 14 min left`
    ///
    /// `pages` were collected in the time that this run took so far.
    static func text(_ lines: [SyncLine], pages: Int64, in elapsed: Duration, _ language: Language) -> String {
        let rows = Int(lines.reduce(0) { $0 + ($1.state?.rows ?? 0) })
        let (open, all) = lines.reduce((0, 0)) { ($0.0 + $1.windowsOpen, $0.1 + $1.windowsAll) }
        let documents = lines.reduce(0) { $0 + $1.documentsWaiting }
        var text = Words(
            "\(AmountShown.count(rows)) rows, \(all - open) of \(all) spans",
            "\(AmountShown.count(rows)) 行，时段 \(all - open)/\(all)")[language]
        if documents > 0 {
            text += Words(", \(documents) reports to fetch", "，待下载报告 \(documents) 份")[language]
        }
        text += failing(lines, language)
        guard let seconds = secondsLeft(lines, pages: pages, in: elapsed), seconds >= 1 else { return text }
        let left = ProgressLine.shown(seconds)
        return text + Words("; about \(left) left", "；约剩 \(left)")[language]
    }

    /// `; fails and is tried again: inventory (notConnected), see acorn status`
    private static func failing(_ lines: [SyncLine], _ language: Language) -> String {
        var told: [String] = []
        for line in lines {
            guard let state = line.state, state.standing == .failing else { continue }
            let text = StatusReport.word(line.resource.name)[language] + (state.code.map { " (\($0))" } ?? "")
            if !told.contains(text) { told.append(text) }
        }
        guard !told.isEmpty else { return "" }
        return Words(
            "; fails and is tried again: \(told.joined(separator: ", ")), see acorn status",
            "；失败重试中：\(told.joined(separator: "、"))，详见 acorn status")[language]
    }

    /// What Amazon's usage plans ask for, or the speed so far where that is the slower.
    static func secondsLeft(_ lines: [SyncLine], pages: Int64, in elapsed: Duration) -> Int64? {
        let now = Int64(Date().timeIntervalSince1970 * 1_000_000)
        let plan = lines.compactMap(\.planEndsAt).max().map { max(0, $0 - now) / 1_000_000 } ?? 0
        let calls = lines.reduce(0) { $0 + $1.callsLeft }
        guard calls > 0 else { return nil }
        let pace = pages > 0 ? calls * elapsed.components.seconds / pages : 0
        return max(plan, pace)
    }
}

import AcornCore

/// How far a long reading has come, on one line of a terminal that is written over and over.
///
/// Shown only where stderr is a terminal and the input is large; the clock is passed in.
struct ProgressBar<C: Clock> where C.Duration == Duration {
    /// Input up to this many bytes is read before anyone would look.
    static var bytesMin: Int64 { 32 * 1024 * 1024 }
    private static var redrawEvery: Duration { .milliseconds(100) }

    private let isShown: Bool
    private let total: Int64?
    private let language: Language
    private let clock: C
    private let start: C.Instant
    private let put: (String) -> Void
    private var drawn: C.Instant?

    /// A bar for `total` bytes, nil where the length is not known beforehand (a pipe). `put` writes to stderr.
    init(total: Int64?, isTerminal: Bool, language: Language, clock: C, put: @escaping (String) -> Void) {
        self.total = total
        self.language = language
        self.clock = clock
        self.put = put
        start = clock.now
        isShown = isTerminal && (total ?? .max) > Self.bytesMin
    }

    /// Tells that `done` bytes have been read so far. Draws ten times a second at most.
    mutating func update(done: Int64) {
        guard isShown, total != nil || done > Self.bytesMin else { return }
        let now = clock.now
        if let drawn, drawn.duration(to: now) < Self.redrawEvery { return }
        drawn = now
        let line = ProgressLine(done: done, total: total, elapsed: start.duration(to: now)).text(in: language)
        put("\r\u{1B}[2K" + line)
    }

    /// Clears the line, if one was drawn.
    mutating func finish() {
        if drawn != nil { put("\r\u{1B}[2K") }
        drawn = nil
    }
}

/// What a progress bar says at one moment.
struct ProgressLine: Hashable, Sendable {
    let done: Int64
    let total: Int64?
    let elapsed: Duration

    /// `[██████░░░░░░░░░░░░░░]  30 %  300 of 1,000 MB  95 MB/s  about 7 s left`; megabytes are millions of bytes.
    func text(in language: Language) -> String {
        let read = AmountShown.count(megabytes(done))
        let speed = AmountShown.count(megabytes(bytesPerSecond)) + " MB/s"
        guard let total, total > 0 else {
            return Words("\(read) MB read  \(speed)", "已读 \(read) MB  \(speed)")[language]
        }
        let percent = Int(min(100, Self.scaled(max(0, done), by: 100, over: total)))
        let full = percent / 5
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 20 - full)
        let share = DisplayWidth.rightAligned(String(percent), to: 3)
        let all = AmountShown.count(megabytes(total))
        let amount = Words("\(read) of \(all) MB", "\(read) / \(all) MB")[language]
        let line = "[\(bar)] \(share) %  \(amount)  \(speed)"
        guard let seconds = secondsLeft(total) else { return line }
        let left = Self.shown(seconds)
        return line + Words("  about \(left) left", "  约剩 \(left)")[language]
    }

    private var bytesPerSecond: Int64 {
        let milliseconds = elapsed.components.seconds * 1_000 + elapsed.components.attoseconds / 1_000_000_000_000_000
        guard milliseconds > 0 else { return 0 }
        return Self.scaled(max(0, done), by: 1_000, over: milliseconds)
    }

    /// Nil until there is a speed to go by.
    private func secondsLeft(_ total: Int64) -> Int64? {
        let speed = bytesPerSecond
        return speed > 0 && elapsed >= .seconds(1) ? max(0, total - done) / speed : nil
    }

    /// `value × factor ÷ divisor`, at most `Int64.max`; none of them is negative.
    private static func scaled(_ value: Int64, by factor: Int64, over divisor: Int64) -> Int64 {
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        return overflow ? .max : product / divisor
    }

    private func megabytes(_ bytes: Int64) -> Int { Int(bytes / 1_000_000) }

    /// `7 s`, `2 min 05 s`, `1 h 03 min`.
    static func shown(_ seconds: Int64) -> String {
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : String(value) }
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3_600 { return "\(seconds / 60) min \(two(seconds % 60)) s" }
        return "\(seconds / 3_600) h \(two(seconds / 60 % 60)) min"
    }
}

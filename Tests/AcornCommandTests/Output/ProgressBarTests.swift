import Testing

@testable import AcornCore
@testable import acorn

struct ProgressBarTests {
    @Test func `the line tells how far, how fast and how long`() {
        let line = ProgressLine(done: 300_000_000, total: 1_000_000_000, elapsed: .seconds(3))
        #expect(line.text(in: .en) == "[██████░░░░░░░░░░░░░░]  30 %  300 of 1,000 MB  100 MB/s  about 7 s left")
        #expect(line.text(in: .zh) == "[██████░░░░░░░░░░░░░░]  30 %  300 / 1,000 MB  100 MB/s  约剩 7 s")
    }

    @Test func `long waits are told in minutes and hours, and none before there is a speed`() {
        func text(_ done: Int64, _ total: Int64, _ elapsed: Duration) -> String {
            ProgressLine(done: done, total: total, elapsed: elapsed).text(in: .en)
        }
        #expect(text(1_000_000, 126_000_000, .seconds(1)).hasSuffix("about 2 min 05 s left"))
        #expect(text(1_000_000, 4_000_000_000, .seconds(1)).hasSuffix("about 1 h 06 min left"))
        #expect(text(0, 9_000_000, .zero) == "[░░░░░░░░░░░░░░░░░░░░]   0 %  0 of 9 MB  0 MB/s")
    }

    @Test func `odd numbers do no harm`() {
        for (done, total) in [(Int64.max, Int64(1)), (Int64.max, .max), (-5, 10), (10, 0), (10, -1), (.min, .min)] {
            for elapsed in [Duration.zero, .milliseconds(-3), .nanoseconds(1), .seconds(1_000_000)] {
                #expect(!ProgressLine(done: done, total: total, elapsed: elapsed).text(in: .en).isEmpty)
            }
        }
        #expect(ProgressLine(done: 20, total: 10, elapsed: .seconds(2)).text(in: .en).contains("100 %"))
    }

    @Test func `an unknown length shows what was read`() {
        let line = ProgressLine(done: 64_000_000, total: nil, elapsed: .seconds(2))
        #expect(line.text(in: .en) == "64 MB read  32 MB/s")
    }

    @Test func `a bar is drawn ten times a second at most, and cleared at the end`() {
        let clock = ManualClock()
        let written = Written()
        var bar = ProgressBar(total: 100_000_000, isTerminal: true, language: .en, clock: clock) { written.add($0) }
        for step in 1...50 {
            clock.advance(by: .milliseconds(20))
            bar.update(done: Int64(step) * 2_000_000)
        }
        bar.finish()
        #expect((9...12).contains(written.texts.count))
        #expect(written.texts.dropLast().allSatisfy { $0.hasPrefix("\r\u{1B}[2K[") })
        #expect(written.texts.last == "\r\u{1B}[2K")
    }

    @Test(arguments: [(Int64?(100_000_000), false), (1_000, true), (32 * 1024 * 1024, true), (nil, false)])
    func `nothing is drawn without a terminal or for a small input`(total: Int64?, isTerminal: Bool) {
        let written = Written()
        var bar = ProgressBar(total: total, isTerminal: isTerminal, language: .en, clock: ManualClock()) {
            written.add($0)
        }
        bar.update(done: total ?? 900_000_000)
        bar.finish()
        #expect(written.texts.isEmpty)
    }

    @Test func `a pipe is shown once it has proven long`() {
        let written = Written()
        var bar = ProgressBar(total: nil, isTerminal: true, language: .en, clock: ManualClock()) { written.add($0) }
        bar.update(done: 1_000)
        #expect(written.texts.isEmpty)
        bar.update(done: 40_000_000)
        #expect(written.texts.count == 1)
    }
}

/// What a bar wrote.
private final class Written {
    private(set) var texts: [String] = []
    func add(_ text: String) { texts.append(text) }
}

/// A clock that stands still until it is told otherwise. Used from one test at a time, on one thread.
private final class ManualClock: Clock, @unchecked Sendable {
    struct Instant: InstantProtocol {
        let offset: Duration
        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (a: Instant, b: Instant) -> Bool { a.offset < b.offset }
    }

    private(set) var now = Instant(offset: .zero)
    let minimumResolution = Duration.zero
    func advance(by duration: Duration) { now = now.advanced(by: duration) }
    /// `Clock` asks for it; nothing here waits.
    func `sleep`(until deadline: Instant, tolerance: Duration?) async throws { now = deadline }
}

public import Foundation
internal import Synchronization

/// What time it is, and waiting: the seam that lets tests go through hours in no time.
public protocol ClientClock: Sendable {
    /// The present moment. It must not go back, and should be the same for all that share a budget store.
    var now: Date { get }
    /// Returns no earlier than `duration` from now. Errors: `CancellationError`, at once, when the task is cancelled.
    func sleep(for duration: Duration) async throws
}

/// The machine's clock: the time of day when it was made, and from there on by a clock that nobody sets.
public struct SystemClock: ClientClock {
    private let startDate = Date()
    private let start = ContinuousClock.now

    public init() {}

    public var now: Date { startDate.addingTimeInterval(start.duration(to: .now).seconds) }

    public func sleep(for duration: Duration) async throws {
        try await Task.sleep(for: duration, tolerance: .zero, clock: .continuous)
    }
}

/// A clock for tests: it stands still, and whoever waits moves it on at once.
public final class InstantClock: ClientClock {
    private let time: Mutex<Date>

    public init(_ start: Date = Date(timeIntervalSince1970: 1_790_000_000)) {
        time = Mutex(start)
    }

    public var now: Date { time.withLock { $0 } }

    public func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        let end = now.addingTimeInterval(max(0, duration.seconds))
        // Others may begin to wait at the same moment: the longest wait counts, not their sum.
        await Task.yield()
        time.withLock { $0 = max($0, end) }
    }

    /// Moves the time on.
    public func advance(by duration: Duration) {
        time.withLock { $0.addTimeInterval(max(0, duration.seconds)) }
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

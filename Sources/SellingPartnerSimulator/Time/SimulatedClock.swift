import Synchronization

/// What time it is in the simulated world: real time from a starting point on, moved forward on request.
package final class SimulatedClock: Sendable {
    private let start: Moment
    private let realStart: Double
    private let real: @Sendable () -> Double
    private let moved = Mutex<Int64>(0)

    /// A clock.
    ///
    /// - Parameters:
    ///   - start: what it shows first, in seconds since 1970.
    ///   - real: seconds since 1970 of the real world, or of a test's.
    package init(start: Int64, real: @escaping @Sendable () -> Double) {
        self.start = Moment(start)
        self.real = real
        realStart = real()
    }

    var now: Moment { start + Int64(max(0, real() - realStart)) + moved.withLock { $0 } }

    /// Real seconds, which usage plans count by: they must not refill because the world was moved.
    var realSeconds: Double { real() }

    /// Moves the world forward; backward it never goes.
    func move(by seconds: Int64) { moved.withLock { $0 += max(0, seconds) } }
}

import AcornStore
import SampleSettlements
import Synchronization

/// A clock that stands still until a test moves it, forwards or back. Microseconds since 1970.
final class HandClock: Sendable {
    private let micros = Mutex<Int64>(1_790_000_000_000_000)

    var now: Int64 { micros.withLock { $0 } }

    func move(seconds: Int64) { micros.withLock { $0 += seconds * 1_000_000 } }
    func move(micros difference: Int64) { micros.withLock { $0 += difference } }

    var time: StoreTime { .clock { self.now } }
}

extension Chance {
    /// The same numbers for the same seed.
    static func seeded(_ seed: UInt64) -> Chance {
        let dice = SeededDice(seed)
        return Chance { dice.number(in: $0) }
    }
}

private final class SeededDice: Sendable {
    private let generator: Mutex<SplitMix64>

    init(_ seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

    func number(in range: ClosedRange<Int64>) -> Int64 {
        generator.withLock { generator in Int64.random(in: range, using: &generator) }
    }
}

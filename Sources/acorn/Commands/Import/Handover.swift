import Foundation
import Synchronization

/// Hands values from one thread to another, in order, and never more than a few ahead.
final class Handover<Value: Sendable>: Sendable {
    private struct State {
        var values: [Value] = []
        var isEnded = false
        var isStopped = false
    }

    private let state = Mutex(State())
    private let free = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)

    /// At most `ahead` values wait.
    init(ahead: Int) { for _ in 0..<ahead { free.signal() } }

    /// Runs `produce` on a thread of its own and hands what it gives to `consume` on the caller's. Returns when both
    /// are through; an error of either stops the other and is thrown.
    static func run(
        ahead: Int, produce: @escaping @Sendable ((Value) throws -> Void) throws -> Void,
        consume: (Value) throws -> Void
    ) throws {
        let handover = Handover(ahead: ahead)
        let failure = Failure()
        let isThrough = DispatchSemaphore(value: 0)
        DispatchQueue.global().async {
            do { try produce { try handover.give($0) } } catch { failure.keep(error) }
            handover.end()
            isThrough.signal()
        }
        do {
            while let value = handover.take() { try consume(value) }
        } catch {
            handover.stop()
            isThrough.wait()
            throw error
        }
        isThrough.wait()
        if let error = failure.error { throw error }
    }

    /// The producer's error.
    private final class Failure: Sendable {
        private let kept = Mutex<(any Error)?>(nil)

        var error: (any Error)? { kept.withLock { $0 } }

        func keep(_ error: any Error) { kept.withLock { $0 = error } }
    }

    private func give(_ value: Value) throws {
        free.wait()
        let isStopped = state.withLock { state in
            if !state.isStopped { state.values.append(value) }
            return state.isStopped
        }
        if isStopped { throw CancellationError() }
        filled.signal()
    }

    private func end() {
        state.withLock { $0.isEnded = true }
        filled.signal()
    }

    private func take() -> Value? {
        filled.wait()
        let value = state.withLock { $0.values.isEmpty ? nil : $0.values.removeFirst() }
        free.signal()
        return value
    }

    private func stop() {
        state.withLock { state in
            state.isStopped = true
            state.values = []
        }
        free.signal()
    }
}

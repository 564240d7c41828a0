import Foundation
import Synchronization

/// Does a piece of work once for all who ask for it at the same time.
///
/// The first who asks does the work in its own task; the others wait. When the first is cancelled, one of the others
/// takes over; nobody is cancelled by somebody else. A failure is told to all who waited, and not remembered.
final class SingleFlight<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private enum Landing: Sendable {
        case value(Value)
        case failure(any Error)
        /// The one who did the work was cancelled, or this one was: look again.
        case lookAgain
    }

    private struct State {
        /// Who waits for each key whose work is being done.
        var waiting: [Key: [UUID: CheckedContinuation<Landing, Never>]] = [:]
        /// Cancelled before they could begin to wait.
        var cancelled: Set<UUID> = []
    }

    private let state = Mutex(State())

    /// Gives the value of `work`, done here or by somebody who is at it already.
    func value(for key: Key, _ work: () async throws -> Value) async throws -> Value {
        // Everyone who looks again was either woken by a cancelled leader or is cancelled itself, so this ends.
        while true {
            try Task.checkCancellation()
            let isFirst = state.withLock { state in
                guard state.waiting[key] == nil else { return false }
                state.waiting[key] = [:]
                return true
            }
            if isFirst { return try await lead(key, work) }
            switch await landing(of: key) {
            case .value(let value): return value
            case .failure(let error): throw error
            case .lookAgain: continue
            }
        }
    }

    private func lead(_ key: Key, _ work: () async throws -> Value) async throws -> Value {
        do {
            let value = try await work()
            land(key, .value(value))
            return value
        } catch {
            // An error of a cancelled task says nothing about the work.
            land(key, Task.isCancelled ? .lookAgain : .failure(error))
            throw error
        }
    }

    private func land(_ key: Key, _ landing: Landing) {
        let waiting = state.withLock { $0.waiting.removeValue(forKey: key) }
        for continuation in (waiting ?? [:]).values { continuation.resume(returning: landing) }
    }

    private func landing(of key: Key) async -> Landing {
        let id = UUID()
        defer { state.withLock { _ = $0.cancelled.remove(id) } }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard state.waiting[key] != nil, !state.cancelled.contains(id) else { return true }
                    state.waiting[key]?[id] = continuation
                    return false
                }
                if isOver { continuation.resume(returning: .lookAgain) }
            }
        } onCancel: {
            let continuation = state.withLock { state -> CheckedContinuation<Landing, Never>? in
                if let waiting = state.waiting[key]?.removeValue(forKey: id) { return waiting }
                state.cancelled.insert(id)
                return nil
            }
            continuation?.resume(returning: .lookAgain)
        }
    }
}

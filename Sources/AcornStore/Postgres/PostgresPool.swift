import Synchronization

/// Lends sessions, at most `connectionsMax` at a time; who comes later waits its turn.
final class PostgresPool: Sendable {
    private struct State {
        var idle: [PostgresSession] = []
        var leased = 0
        var waiters: [(id: Int, continuation: CheckedContinuation<PostgresSession, any Error>)] = []
        var ids = 0
        var isClosed = false
    }

    private let makeSession: @Sendable () -> PostgresSession
    private let settings: StoreSettings
    private let state = Mutex(State())

    init(url: String, settings: StoreSettings, clock: any Clock<Duration>) {
        self.settings = settings
        makeSession = { PostgresSession(url: url, settings: settings, clock: clock) }
    }

    /// A session for one transaction; give it back afterwards.
    func lease() async throws -> PostgresSession {
        let id = state.withLock { state in
            state.ids += 1
            return state.ids
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                state.withLock { enter(id, continuation, &$0) }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.waiters.firstIndex { $0.id == id }.map { state.waiters.remove(at: $0) }
            }
            waiter?.continuation.resume(throwing: CancellationError())
        }
    }

    private func enter(
        _ id: Int, _ continuation: CheckedContinuation<PostgresSession, any Error>, _ state: inout State
    ) {
        if Task.isCancelled {
            continuation.resume(throwing: CancellationError())
        } else if state.isClosed {
            continuation.resume(throwing: StoreError.closed)
        } else if state.leased < settings.connectionsMax {
            state.leased += 1
            // The one used last: the others' connections may rest.
            continuation.resume(returning: state.idle.popLast() ?? makeSession())
        } else {
            // Bounded by the store, which counts its callers.
            state.waiters.append((id, continuation))
        }
    }

    func giveBack(_ session: PostgresSession) async {
        let isLast = state.withLock { state in
            if !state.waiters.isEmpty {
                state.waiters.removeFirst().continuation.resume(returning: session)
                return false
            }
            state.leased -= 1
            if !state.isClosed { state.idle.append(session) }
            return state.isClosed
        }
        if isLast { await session.close() }
    }

    /// Closes what rests now, and the others when they come back.
    func close() async {
        let idle = state.withLock { state in
            state.isClosed = true
            for waiter in state.waiters { waiter.continuation.resume(throwing: StoreError.closed) }
            state.waiters = []
            defer { state.idle = [] }
            return state.idle
        }
        for session in idle { await session.close() }
    }
}

extension StoreError {
    static let closed = StoreError(.closed, "The store was closed.")
}

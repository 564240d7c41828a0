import CLibpq
import Dispatch
import Synchronization

/// Stops what a connection is doing, from another thread, while and only while a certain task uses it.
// libpq allows PQcancel from any thread; the pointer is freed only with the object, and the flag is behind a lock.
final class PostgresCanceller: @unchecked Sendable {
    private let cancel: OpaquePointer?
    private let isArmed = Mutex(false)

    init(_ cancel: OpaquePointer?) { self.cancel = cancel }

    deinit { PQfreeCancel(cancel) }

    func arm() { isArmed.withLock { $0 = true } }

    /// Waits for a request that is under way, so that it cannot hit what the connection does next.
    func disarm() { isArmed.withLock { $0 = false } }

    /// Asks the server to stop the statement; does not wait for it.
    func fire() {
        DispatchQueue.global().async { [self] in stopNow() }
    }

    /// Asks the server to stop the statement; waits until the request has arrived. One that fails changes nothing but
    /// time: rows are read to their end, and a cancelled task notices before its next statement.
    func stopNow() {
        isArmed.withLock { isArmed in
            guard isArmed, let cancel else { return }
            var complaint = [CChar](repeating: 0, count: 256)
            _ = PQcancel(cancel, &complaint, Int32(complaint.count))
        }
    }
}

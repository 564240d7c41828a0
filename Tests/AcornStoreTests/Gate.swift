import Dispatch
import Synchronization

/// Lets a closure on a database's thread and a test wait for each other, without either sleeping.
final class Gate: Sendable {
    private let opened = Mutex<(numbers: Set<Int>, waiters: [Int: CheckedContinuation<Void, Never>])>(([], [:]))
    private let semaphores = (0..<4).map { _ in DispatchSemaphore(value: 0) }

    func open(_ number: Int) {
        let waiter = opened.withLock { state in
            state.numbers.insert(number)
            return state.waiters.removeValue(forKey: number)
        }
        waiter?.resume()
        semaphores[number].signal()
    }

    /// Blocks the thread until the gate is open: for closures of the store.
    func wait(_ number: Int) { semaphores[number].wait() }

    /// Suspends the task until the gate is open: for tests.
    func passed(_ number: Int) async {
        await withCheckedContinuation { continuation in
            let isOpen = opened.withLock { state in
                if !state.numbers.contains(number) { state.waiters[number] = continuation }
                return state.numbers.contains(number)
            }
            if isOpen { continuation.resume() }
        }
    }
}

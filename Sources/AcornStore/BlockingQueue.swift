import Dispatch

/// Runs blocking work on a queue of its own, so that the threads that all tasks share never wait for a disk or server.
actor BlockingQueue {
    private nonisolated let executor: QueueExecutor

    init(label: String) { executor = QueueExecutor(label: label) }

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    func run<Value: Sendable>(_ work: @Sendable () throws -> Value) throws -> Value { try work() }
}

/// A dispatch queue as the executor of an actor: what the actor runs may block.
final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }
}

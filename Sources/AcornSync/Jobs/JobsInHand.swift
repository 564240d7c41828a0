import AcornStore
import Synchronization

/// The jobs a worker has leases of.
final class JobsInHand: Sendable {
    private let jobs = Mutex<[JobID: Job]>([:])

    var all: [Job] { jobs.withLock { Array($0.values) } }

    func add(_ job: Job) { jobs.withLock { $0[job.id] = job } }

    func remove(_ id: JobID) { _ = jobs.withLock { $0.removeValue(forKey: id) } }
}

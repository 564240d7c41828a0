import AcornStore
import Synchronization

/// The jobs a worker has leases of.
final class JobsInHand: Sendable {
    private let jobs = Mutex<[JobID: (job: Job, beats: Int)]>([:])

    var all: [Job] { jobs.withLock { $0.values.map(\.job) } }

    func add(_ job: Job) { jobs.withLock { $0[job.id] = (job, 0) } }

    func remove(_ id: JobID) { _ = jobs.withLock { $0.removeValue(forKey: id) } }

    /// A page was committed.
    func moved(_ id: JobID) { jobs.withLock { $0[id]?.beats = 0 } }

    /// The jobs whose leases are to be renewed. A job whose page hangs, and does not even end when it is cancelled, is
    /// renewed `beatsMax` times and then left to others.
    func beat(beatsMax: Int) -> [Job] {
        jobs.withLock { jobs in
            for id in jobs.keys { jobs[id]?.beats += 1 }
            return jobs.values.filter { $0.beats <= beatsMax }.map(\.job)
        }
    }
}

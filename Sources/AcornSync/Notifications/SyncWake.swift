package import AcornStore

/// Puts the sync of a resource in line because a notification told of news.
///
/// It comes once the news can be fetched: Amazon takes no span that ends within the last two minutes. What is looked
/// for stands in `sync_hints`, so that a sync that runs by itself meanwhile finds it, too.
package struct SyncWake: JobHandler {
    package static let kind = "sync.wake"

    private let queue: JobQueue

    package init(_ queue: JobQueue) { self.queue = queue }

    package func page(_ job: Job) async throws -> JobPage {
        guard let resource = SyncResource.named(job.payload) else {
            throw JobFailure("there is no resource '\(job.payload)'", isFinal: true)
        }
        let key = AccountKey(environment: job.store.environment, account: job.store.account)
        let jobs = resource.jobs(key, marketplaceIDs: [job.store.marketplaceId], priority: .normal)
        return { connection in
            var isRunning = false
            for (new, id) in zip(jobs, try queue.enqueue(jobs, connection)) where id == nil {
                let state = try JobQueue.openState(key, kind: new.kind, uniqueKey: new.uniqueKey ?? "", connection)
                isRunning = isRunning || state == .leased
            }
            // The one that runs may have looked for news before these came.
            return isRunning ? .later(cursor: nil, afterMicros: 30 * WireTime.second) : .done
        }
    }

    /// Notes that there is news of a resource, and puts its fetching in line.
    static func want(
        _ resource: SyncResource, _ key: AccountKey, marketplaceIDs: [String], at now: Int64, tailSeconds: Int64,
        _ queue: JobQueue, _ connection: any SQLConnection
    ) throws {
        let gather = NotificationHint.gatherSeconds(resource.name) * WireTime.second
        let ready = (now + (tailSeconds + 5) * WireTime.second) / gather * gather + gather
        for line in resource.lines(key, marketplaceIDs: marketplaceIDs) {
            try SyncHints(connection, key).want(resource.name, scope: line.marketplaceId, at: now)
            var job = NewJob(
                kind, for: line, payload: resource.name,
                uniqueKey: "\(resource.name) \(line.marketplaceId) \(ready / WireTime.second)")
            job.delayMicros = ready - now
            try queue.enqueue([job], connection)
        }
    }
}

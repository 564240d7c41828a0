import AcornStore
import AcornSync

/// The schedules by which workers collect.
enum SyncSchedules {
    /// Makes those of every account that is connected; those that are there stay as they are.
    static func ensure(_ queue: JobQueue, _ store: Store) async throws {
        for account in try await Connections.accounts(in: store) where account.authorization.state == .active {
            let marketplaces = account.participating.map(\.marketplaceID)
            for resource in SyncResource.all {
                for schedule in resource.schedules(account.key, marketplaceIDs: marketplaces) {
                    try await queue.ensure(schedule)
                }
            }
        }
    }
}

import AcornCore
package import AcornStore

/// Erases personal data that is over its time, four times a day.
///
/// The log of what was erased is sealed under the vault's keys, so the worker needs the master key as soon as there is
/// something to erase; without it the job fails and says so, and is tried again.
package struct PersonalPurge: JobHandler {
    /// The kind's name, as people see it.
    package static let kind = "privacy.purge"

    private let queue: JobQueue
    private let vault: @Sendable () async throws -> Vault

    /// `vault` is asked for only when something is due.
    package init(_ queue: JobQueue, vault: @escaping @Sendable () async throws -> Vault) {
        self.queue = queue
        self.vault = vault
    }

    package static var schedule: Schedule { Schedule(kind, for: .hub, periodMicros: 21_600_000_000) }

    package func page(_ job: Job) async throws -> JobPage {
        let (now, isDue) = try await queue.store.read { connection in
            let now = Instant(secondsSince1970: try queue.now(connection) / 1_000_000)
            return (now, try PersonalData.isDue(now: now, connection))
        }
        guard isDue else { return { _ in .done } }
        // Each account is a transaction of its own, and what is erased stays so: it may be done again.
        _ = try await PersonalData(queue.store, opened()).purge(
            PersonalAccess(actor: "acorn worker", reason: "retention"), now: now)
        return { _ in .done }
    }

    private func opened() async throws -> Vault {
        do { return try await vault() } catch {
            throw JobFailure(
                "personal data is over its time and cannot be erased without the master key (\(error)); give the "
                    + "worker the key, or run `acorn privacy purge`")
        }
    }
}

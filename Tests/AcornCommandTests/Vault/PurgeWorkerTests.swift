import AcornCore
import AcornStore
import Foundation
import StoreBackends
import Testing

@Suite struct `a worker and personal data that is over its time` {
    /// Records of account 7 that came two months ago, and a job to erase them.
    private static func fill(_ vault: VaultRun, _ mark: String) async throws -> JobID? {
        try await vault.initialize()
        try await vault.fill(mark, buyer: "\(mark)@example.com")
        let store = try await Store.open(DatabaseAddress(vault.database), now: testNow)
        let opened = try await Vault.open(store, with: KeySource.file(path: vault.keyFile).key())
        let place = AccountPlace(environment: 3, account: 7)
        let old = Instant(secondsSince1970: Int64(Date().timeIntervalSince1970) - 60 * 86_400)
        try await store.write { connection in
            for number in 0..<3 {
                let record = PersonalRecord(
                    orderID: "302-old-\(number)", kind: .buyer, identifiers: [],
                    content: try SecretBytes(copying: mark.utf8))
                try PersonalData(store, opened).put(record, place, now: old, connection)
            }
        }
        let queue = JobQueue(store, time: .standard(for: store.dialect) { Int64(Date().timeIntervalSince1970 * 1e6) })
        let id = try await queue.enqueue(NewJob("privacy.purge", for: .hub))
        try await store.close()
        return id
    }

    private static func look(_ vault: VaultRun, _ id: JobID?) async throws -> (job: Job?, records: Int64?) {
        let store = try await Store.open(DatabaseAddress(vault.database), now: testNow)
        let queue = JobQueue(store, time: .standard(for: store.dialect) { Int64(Date().timeIntervalSince1970 * 1e6) })
        let job: Job? = if let id { try await queue.find(id) } else { nil }
        let records = try await store.read { connection in
            try connection.first("SELECT COUNT(*) FROM personal_records") { try $0.integer(0) }
        }
        try await store.close()
        return (job, records)
    }

    @Test(arguments: StoreBackend.allCases)
    func `erases it, given the key, and says what is missing without`(backend: StoreBackend) async throws {
        try await withAddressText(backend) { database in
            let vault = try VaultRun(database: database)
            let mark = UUID().uuidString
            let id = try #require(try await Self.fill(vault, mark))
            let keyless = try await vault.run(
                ["worker", "--drain"], environment: ["ACORN_KEY_FILE": vault.scratch.file("none")])
            #expect(keyless.status == 0, "\(keyless.errors)")
            let waiting = try await Self.look(vault, id)
            #expect(waiting.job?.state == .delayed && waiting.records == 4)
            #expect(waiting.job?.error?.contains("without the master key") == true, "\(waiting.job?.error ?? "")")
            let again = try await vault.run(["jobs", "cancel", "\(id)"])
            #expect(again.status == 0)
            #expect(try await vault.run(["jobs", "replay", "\(id)"]).status == 0)
            let worked = try await vault.run(["worker", "--drain"])
            #expect(worked.status == 0, "\(worked.errors)")
            let done = try await Self.look(vault, id)
            #expect(done.job?.state == .done && done.records == 1, "\(done.job?.error ?? "")")
            let log = try await vault.run(["privacy", "log", "--account", "7", "--verify"])
            #expect(log.status == 0 && log.text.contains("purge"), "\(log.text)")
            for outcome in [keyless, worked, log] { #expect(!(outcome.text + outcome.errors).contains(mark)) }
        }
    }
}

package import AcornCore

/// Derives facts from the archive anew, entry by entry.
///
/// Each entry is one transaction: readers see its old facts or its new ones, and a process that is killed leaves
/// nothing half done. How far a replay has come is kept, so that the next one goes on there.
package struct Replay: Sendable {
    private let store: Store
    private let rules: [ArchiveKind: any ReplayRule]
    private static let pageMax = 100
    /// Failures that are told one by one.
    package static let failuresMax = 100

    package init(_ store: Store, _ rules: [any ReplayRule]) {
        self.store = store
        let pairs = rules.flatMap { rule in rule.kinds.map { ($0, rule) } }
        precondition(Set(pairs.map(\.0)).count == pairs.count, "a kind of archive entry has one rule")
        self.rules = Dictionary(uniqueKeysWithValues: pairs)
    }

    /// Every kind that can be replayed, in the order of their names.
    package var kinds: [ArchiveKind] { rules.keys.sorted { $0.rawValue < $1.rawValue } }

    /// An entry that could not be replayed.
    package struct Failure: Hashable, Sendable {
        package let entry: Int64
        package let name: String?
        package let reason: String
    }

    /// What became of the entries of one kind. The counts include those of a replay that was broken off before.
    package struct Result: Hashable, Sendable {
        package let kind: ArchiveKind
        package internal(set) var entries: Int64
        package internal(set) var failed: Int64
        package internal(set) var facts: Int64
        /// The entry behind which this run began; 0 for the first.
        package let resumedAfter: Int64
        /// The first `failuresMax` failures of this run.
        package internal(set) var failures: [Failure] = []
    }

    /// Bytes of documents that are still to be replayed.
    package func bytesLeft(_ key: AccountKey, _ kind: ArchiveKind, restart: Bool) async throws -> Int64 {
        try await store.read { connection in
            let after = restart ? nil : try Progress.read(key, kind, connection)?.after
            return try connection.first(
                """
                SELECT COALESCE(SUM(d.bytes_count), 0) FROM archive_entries e
                JOIN archive_documents d ON d.environment = e.environment AND d.account = e.account
                    AND d.document = e.document
                WHERE e.environment = $1 AND e.account = $2 AND e.kind = $3 AND e.entry > $4
                """, key.values + [.text(kind.rawValue), .integer(after ?? 0)]
            ) { try $0.integer(0) } ?? 0
        }
    }

    /// Replays the entries of a kind that the archive has now; goes on behind a replay that was broken off, unless it
    /// is to `restart`. `tell` hears of every entry that is through. Errors: `StoreError`, where nothing more could be
    /// done; what is through stays.
    package func run(
        _ key: AccountKey, _ kind: ArchiveKind, restart: Bool = false, now: Instant,
        tell: (ArchivedEntry) -> Void = { _ in }
    ) async throws -> Result {
        guard let rule = rules[kind] else {
            throw StoreError(.value, "Nothing is derived from archive entries of the kind '\(kind.rawValue)'.")
        }
        var place = try await begin(key, kind, rule, restart: restart, now: now)
        var result = Result(
            kind: kind, entries: place.entries, failed: place.failed, facts: place.facts, resumedAfter: place.after)
        while true {
            let (after, through) = (place.after, place.through)
            let page = try await store.read {
                try Archive($0, key).entries(kind, after: after, through: through, limit: Self.pageMax)
            }
            guard let last = page.last else { break }
            for entry in page {
                try await replay(entry, rule, key, &result)
                tell(entry)
            }
            place.after = last.entry
        }
        try await store.write(.repeatable) { try Progress.remove(key, kind, $0) }
        return result
    }

    private func replay(
        _ entry: ArchivedEntry, _ rule: any ReplayRule, _ key: AccountKey, _ result: inout Result
    ) async throws {
        do {
            let facts = try await store.write(.repeatable) { connection -> Int64? in
                // Taken first: another replay of the same kind waits here, and then finds the entry done.
                guard try Progress.pass(entry, key, connection) else { return nil }
                let facts = try rule.replay(entry, key, connection)
                try Progress.count(facts: facts, failed: 0, entry, key, connection)
                return facts
            }
            result.entries += 1
            result.facts += facts ?? 0
        } catch let failure as ReplayFailure {
            try await note(failure.description, entry, key, &result)
        } catch let error as StoreError where error.code == .damaged || error.code == .value {
            try await note(error.description, entry, key, &result)
        }
    }

    private func note(
        _ reason: String, _ entry: ArchivedEntry, _ key: AccountKey, _ result: inout Result
    ) async throws {
        try await store.write(.repeatable) { connection in
            guard try Progress.pass(entry, key, connection) else { return }
            try Progress.count(facts: 0, failed: 1, entry, key, connection)
        }
        result.failed += 1
        if result.failures.count < Self.failuresMax {
            result.failures.append(Failure(entry: entry.entry, name: entry.name, reason: reason))
        }
    }

    private func begin(
        _ key: AccountKey, _ kind: ArchiveKind, _ rule: any ReplayRule, restart: Bool, now: Instant
    ) async throws -> ReplayProgress {
        try await store.write(.repeatable) { connection in
            if restart { try Progress.remove(key, kind, connection) }
            let isNew = try Progress.read(key, kind, connection) == nil
            let place = try Progress.begin(key, kind, now, connection)
            if isNew { try rule.begin(kind, key, connection) }
            return place
        }
    }

    private typealias Progress = ReplayProgress
}

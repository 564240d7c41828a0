import AcornCore
import AcornStore
import SampleSettlements
import StoreBackends
import Testing

/// One account to put things under.
enum TestAccount {
    static let key = AccountKey(environment: 1, account: 1)

    static func make(_ key: AccountKey = key, in store: Store) async throws {
        try await store.write { connection in
            try connection.execute(
                """
                INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
                VALUES ($1, $2, $3, 'eu', 'test', 0)
                """, key.values + [.text("A\(key.account)")])
        }
    }
}

@Suite struct `the archive` {
    private static func digest(_ bytes: [UInt8]) -> [UInt8] {
        let digest = DocumentDigest()
        bytes.withUnsafeBytes { digest.update($0) }
        return digest.finish()
    }

    /// Keeps bytes that come in pieces of an awkward size.
    private static func keep(
        _ bytes: [UInt8], in store: Store, kind: ArchiveKind = .report, receivedAt: Instant = testNow,
        claiming digest: [UInt8]? = nil, key: AccountKey = TestAccount.key
    ) async throws -> ArchivedDocument {
        let entry = try await Archive.nextNumber(in: store, key)
        var receipt = ArchiveReceipt(kind: kind, receivedAt: receivedAt)
        receipt.operation = "getReportDocument"
        let kept = receipt
        return try await store.write { connection in
            var at = 0
            return try Archive(connection, key).keep(
                kept, entry: entry, digest: digest ?? Self.digest(bytes), at: testNow
            ) { room in
                let count = min(room.count, 70_001, bytes.count - at)
                room.copyBytes(from: bytes[at..<(at + count)])
                at += count
                return count
            }
        }
    }

    private static func read(_ entry: Int64, in store: Store) async throws -> [UInt8] {
        try await store.read { connection in
            var bytes: [UInt8] = []
            try Archive(connection, TestAccount.key).read(entry: entry) { bytes += $0 }
            return bytes
        }
    }

    private static func count(_ table: String, in store: Store) async throws -> Int64 {
        try await store.read { connection in
            try connection.first("SELECT COUNT(*) FROM \(table)") { try $0.integer(0) } ?? -1
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a document of any length comes out as it went in`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        try await withStore(backend) { store in
            try await TestAccount.make(in: store)
            for length in [0, 1, 262_143, 262_144, 262_145, 1_000_003] {
                let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
                let text = (0..<length).map { UInt8(truncatingIfNeeded: $0 / 97 % 7) }
                for bytes in [noise, text] {
                    let kept = try await Self.keep(bytes, in: store)
                    #expect(kept.bytes == Int64(length))
                    #expect(try await Self.read(kept.entry, in: store) == bytes, "\(length) bytes, seed \(seed)")
                }
            }
            let sizes = try await store.read { connection in
                try connection.rows("SELECT bytes_count, stored_count FROM archive_documents ORDER BY document") {
                    (try $0.integer(0), try $0.integer(1))
                }
            }
            // Noise is kept as it is, text is packed; the empty document came twice and is there once.
            #expect(sizes.count == 11)
            #expect(sizes.allSatisfy { $0.1 <= $0.0 })
            #expect(sizes.contains { $0.0 == 1_000_003 && $0.1 < 20_000 }, "\(sizes)")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `the same bytes are kept once an account, and every receipt is kept`(backend: StoreBackend) async throws {
        let other = AccountKey(environment: 3, account: 2)
        try await withStore(backend) { store in
            try await TestAccount.make(in: store)
            try await TestAccount.make(other, in: store)
            let first = try await Self.keep([1, 2, 3], in: store)
            let second = try await Self.keep([1, 2, 3], in: store)
            let elsewhere = try await Self.keep([1, 2, 3], in: store, key: other)
            #expect(first.entry != second.entry)
            #expect(first.document == second.document)
            #expect(elsewhere.entry == 1, "numbers are an account's own")
            #expect(try await Self.count("archive_documents", in: store) == 2)
            #expect(try await Self.count("archive_entries", in: store) == 3)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `bytes that are not those that were announced are not kept`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            try await TestAccount.make(in: store)
            let error = await #expect(throws: StoreError.self) {
                _ = try await Self.keep([1, 2, 3], in: store, claiming: Self.digest([1, 2, 4]))
            }
            #expect(error?.code == .value)
            #expect(try await Self.count("archive_chunks", in: store) == 0)
            #expect(try await Self.count("archive_entries", in: store) == 0)
        }
    }

    @Test(
        arguments: StoreBackend.allCases,
        [
            "UPDATE archive_chunks SET bytes = (SELECT digest FROM archive_documents) WHERE place = 0",
            "DELETE FROM archive_chunks WHERE place = 1", "DELETE FROM archive_chunks WHERE place = 2",
            "UPDATE archive_chunks SET bytes_count = bytes_count - 1 WHERE place = 2",
        ])
    func `a damaged document is never taken for a whole one`(backend: StoreBackend, damage: String) async throws {
        let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 / 31) }
        try await withStore(backend) { store in
            try await TestAccount.make(in: store)
            let kept = try await Self.keep(bytes, in: store)
            try await store.write { connection in _ = try connection.execute(damage) }
            let error = await #expect(throws: StoreError.self) { _ = try await Self.read(kept.entry, in: store) }
            #expect(error?.code == .damaged)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `the sweep goes by the rule of each kind, and facts keep their entry`(backend: StoreBackend) async throws {
        let day: Int64 = 86_400
        try await withStore(backend) { store in
            try await TestAccount.make(in: store)
            let old = testNow.adding(seconds: -40 * day)
            let reply = try await Self.keep([1], in: store, kind: .reply, receivedAt: old)
            let held = try await Self.keep([2], in: store, kind: .reply, receivedAt: old)
            let young = try await Self.keep([3], in: store, kind: .reply, receivedAt: testNow)
            let ruled = try await Self.keep([4], in: store, kind: .feed, receivedAt: old)
            let unruled = try await Self.keep([5], in: store, kind: .notification, receivedAt: old)
            // A second receipt of the bytes that go with the first one.
            let again = try await Self.keep([1], in: store, kind: .report, receivedAt: testNow)
            let swept = try await store.write { connection in
                try connection.execute(
                    """
                    INSERT INTO notifications (environment, account, notification_id, notification_type, received_at,
                        archive_entry) VALUES (1, 1, 'n', 't', 0, $1)
                    """, [.integer(held.entry)])
                let retention = ArchiveRetention(connection, environment: 1)
                try retention.set(.reply, keepDays: 30)
                try retention.set(.feed, keepDays: 30)
                try retention.set(.feed, keepDays: 50, account: 1)
                return try retention.sweep(TestAccount.key, at: testNow)
            }
            #expect(swept == 1)
            let entries = try await store.read { connection in
                try connection.rows("SELECT entry FROM archive_entries ORDER BY entry") { try $0.integer(0) }
            }
            #expect(!entries.contains(reply.entry))
            #expect(entries == [held, young, ruled, unruled, again].map(\.entry))
            #expect(try await Self.read(again.entry, in: store) == [1])
        }
    }

    /// Every table with an `archive_entry` holds entries, those of migrations to come included.
    @Test func `no table of facts is forgotten by the sweep`() async throws {
        try await withStore(.sqlite) { store in
            let tables = try await store.read { connection in
                try connection.rows(
                    """
                    SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c
                    WHERE m.type = 'table' AND c.name = 'archive_entry' ORDER BY m.name
                    """
                ) { try $0.text(0) }
            }
            // These belong to a settlement file, which is looked at itself.
            let parts: Set = [
                "settlements", "settlement_labels", "settlement_lines", "settlement_sums", "settlement_texts",
                "settlement_pages", "settlement_orders", "settlement_text_pages", "settlement_day_pages",
            ]
            #expect(tables.filter { !parts.contains($0) } == ArchiveRetention.factTables)
        }
    }
}

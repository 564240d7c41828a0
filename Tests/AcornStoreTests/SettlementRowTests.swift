import AcornCore
@testable import AcornStore
import SampleSettlements
import StoreBackends
import Testing

@Suite struct `settlement rows in the store` {
    /// Puts a V2 or V1 file's rows under an entry of the archive, as an import does.
    static func store(_ bytes: [UInt8], piece: Int = 50_000, entry: Int64 = 1, in store: Store) async throws -> [Int64]
    {
        try await store.write { connection in
            let digest = DocumentDigest()
            bytes.withUnsafeBytes { digest.update($0) }
            var given = 0
            _ = try Archive(connection, TestAccount.key).keep(
                ArchiveReceipt(kind: .settlement, receivedAt: testNow), entry: entry, digest: digest.finish(),
                at: testNow
            ) { room in
                let count = min(room.count, bytes.count - given)
                room.copyBytes(from: bytes[given..<(given + count)])
                given += count
                return count
            }
            let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillInMemory()))
            let writer = SettlementRowWriter(connection, TestAccount.key, entry: entry)
            let coder = SettlementRowCoder { try writer.write($0) }
            context.recorder = coder
            var reader = FlatFileReader(file: "file", context: context)
            var at = 0
            while at < bytes.count {
                let end = min(bytes.count, at + piece)
                try bytes[at..<end].withUnsafeBytes { try reader.take($0) }
                at = end
            }
            let reading = try reader.finish()
            try coder.finish()
            try writer.finish()
            let tallies = reading.tallies
            for tally in tallies {
                #expect(coder.sums[tally.number]?.micros ?? 0 == tally.computedTotal)
            }
            _ = try SettlementStore(connection, TestAccount.key).finish(
                entry: entry, statements: tallies, rows: coder.rows, style: coder.style, at: testNow)
            return tallies.map(\.computedTotal)
        }
    }

    static func rebuilt(_ entry: Int64 = 1, in store: Store) async throws -> [UInt8] {
        try await store.read { connection in
            var bytes: [UInt8] = []
            try SettlementRowReader(connection, TestAccount.key).rebuild(entry: entry) { bytes += $0 }
            return bytes
        }
    }

    /// A V2 report of the currency and marks that the seed says.
    private static func report(_ seed: UInt64, rows: Int) -> [UInt8] {
        SampleSettlement(
            seed: seed, rows: rows, marketplace: SampleMarketplace.allCases[Int(seed % 6)]
        ).bytes(.flatFileV2)
    }

    @Test(arguments: StoreBackend.allCases)
    func `a file is written again byte for byte, and its sums are the reader's`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 0...10_000_000)
        for format in [SampleFormat.flatFileV2, .flatFileV1] {
            for number in seed..<(seed + 3) {
                let bytes = SampleSettlement(
                    seed: number, rows: 3_000, marketplace: SampleMarketplace.allCases[Int(number % 6)]
                ).bytes(format)
                try await withStore(backend) { store in
                    try await TestAccount.make(in: store)
                    let totals = try await Self.store(bytes, in: store)
                    #expect(try await Self.rebuilt(in: store) == bytes, "\(format) seed \(number)")
                    let sums = try await store.read { connection in
                        try connection.rows(
                            """
                            SELECT SUM(total_micros) FROM settlement_pages WHERE environment = 1 AND account = 1
                            """
                        ) { try $0.integer(0) }
                    }
                    #expect(sums == [totals.reduce(0, +)], "\(format) seed \(number)")
                    let byLabel = try await store.read { connection in
                        try connection.rows(
                            """
                            SELECT SUM(amount_micros) FROM settlement_sums
                            WHERE environment = 1 AND account = 1 GROUP BY statement ORDER BY statement
                            """
                        ) { try $0.integer(0) }
                    }
                    #expect(byLabel == totals, "\(format) seed \(number)")
                }
            }
        }
    }

    /// Bytes that a file may hold anywhere, each of which breaks some rule of how Amazon writes rows.
    private static let oddities: [[UInt8]] = [
        [0], [0xE9], Array("é".utf8), Array("\t".utf8), Array("\n".utf8), Array("\r\n".utf8), Array("\r".utf8),
        Array("-0.00".utf8), Array("007".utf8), Array("\"".utf8), Array(" ".utf8), Array("1,5".utf8),
        Array("23:59:60 UTC".utf8), Array("S01-1234567-1234567".utf8), Array("+".utf8), Array("\n\n\n".utf8),
        Array(repeating: UInt8(ascii: "x"), count: 40_000),
    ]

    @Test(arguments: StoreBackend.allCases)
    func `whatever stands in a file, its lines are written again byte for byte`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        try await withStore(backend) { store in
            try await TestAccount.make(in: store)
            for entry in 1...12 as ClosedRange<Int64> {
                var bytes = Self.report(seed % 1_000 + UInt64(entry), rows: 400)
                for _ in 0..<Int.random(in: 1...40, using: &random) {
                    let odd = Self.oddities[Int.random(in: 0..<Self.oddities.count, using: &random)]
                    let at = Int.random(in: 600..<bytes.count, using: &random)
                    let end = Bool.random(using: &random) ? min(bytes.count, at + odd.count) : at
                    bytes.replaceSubrange(at..<end, with: odd)
                }
                if Bool.random(using: &random) { bytes = [0xEF, 0xBB, 0xBF] + bytes }
                if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 1...100, using: &random)) }
                let piece = Int.random(in: 1_000...60_000, using: &random)
                _ = try await Self.store(bytes, piece: piece, entry: entry, in: store)
                #expect(try await Self.rebuilt(entry, in: store) == bytes, "entry \(entry), seed \(seed)")
            }
        }
    }

    @Test func `lines that end with CR alone are written again`() async throws {
        let text = String(decoding: Self.report(3, rows: 50), as: UTF8.self)
        let bytes = Array(text.replacing("\r\n", with: "\r").replacing("\n", with: "\r").utf8)
        for piece in [7, 1_000, 100_000] {
            try await withStore(.sqlite) { store in
                try await TestAccount.make(in: store)
                _ = try await Self.store(bytes, piece: piece, in: store)
                #expect(try await Self.rebuilt(in: store) == bytes, "pieces of \(piece)")
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `rows come back in the order of their lines with every cell`(backend: StoreBackend) async throws {
        let bytes = Self.report(6, rows: 2_000)
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst(2)
        try await withStore(backend) { store in
            try await TestAccount.make(in: store)
            _ = try await Self.store(bytes, in: store)
            let rows = try await store.read { connection in
                let reader = SettlementRowReader(connection, TestAccount.key)
                var rows: [SettlementRow] = []
                for head in try reader.heads(versions: true) { try reader.forEachRow(of: head) { rows.append($0) } }
                return rows
            }
            #expect(rows.count == lines.count)
            #expect(rows.map(\.line) == rows.map(\.line).sorted())
            for (row, line) in zip(rows, lines) {
                let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                #expect(row.orderID == cells[7])
                #expect(row.sku ?? "" == cells[21])
                #expect(row.cells[18] == cells[18])
            }
        }
    }

    private static let questions: [(name: String, question: SettlementQuestion)] = [
        ("an order", .order("111-1234567-1234567")), ("an order with another id", .order("FBA18ZN0LT90")),
        ("a day", .day(17_000)), ("a SKU", .sku("SKU-1")),
    ]

    @Test(arguments: StoreBackend.allCases)
    func `no question about an order, a day or a SKU reads a whole table`(backend: StoreBackend)
        async throws
    {
        let bytes = Self.report(1, rows: 3_000)
        try await withStore(backend) { store in
            try await TestAccount.make(in: store)
            _ = try await Self.store(bytes, in: store)
            // On SQLite nothing counts rows for the planner, in the hub as here.
            if backend == .postgres { try await store.write { connection in _ = try connection.execute("ANALYZE") } }
            let key = TestAccount.key.values
            let pages = (SettlementQuestion.pagesSQL, key + (0..<17).map { SQLValue.integer($0) })
            let texts = Self.questions.map {
                ($0.name, ($0.question.query.sql, key + [1000] + $0.question.query.values))
            }
            for (name, (sql, values)) in texts + [("pages", pages)] {
                let plan = try await store.read { connection in try connection.queryPlan(sql, values) }
                #expect(plan.fullScans.isEmpty, "\(name): \(plan)")
            }
        }
    }
}

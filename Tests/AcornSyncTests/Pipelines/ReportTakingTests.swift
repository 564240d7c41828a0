import AcornCore
import AcornStore
import Foundation
import StoreBackends
import StoreFilling
import Testing

@testable import AcornSync

@Suite struct `a document of a report` {
    private static let key = StoreFilling.key
    private static let day: Int64 = 86_400_000_000
    /// 2026-03-03, where a span begins.
    private static let start = Int64(20_515) / 30 * 30 * day

    private static func date(_ days: Int64) -> String {
        Instant(secondsSince1970: start / 1_000_000 + days * 86_400).iso8601
    }

    private static let header = "approval-date\treimbursement-id\tsku\tcurrency-unit\tamount-per-unit\tamount-total"

    private static func line(_ days: Int64, _ id: String, _ amount: String, _ currency: String = "EUR") -> String {
        "\(date(days))\t\(id)\tSKU\t\(currency)\t\(amount)\t\(amount)"
    }

    /// Takes a document in as one that has just come.
    private func take(
        _ text: String, of spec: ReportSpec = ReimbursementsReport.spec, charset: String? = nil,
        scope: String = "", _ store: Store
    ) async throws -> ReportTaking.Outcome {
        try await store.write { connection in
            let bytes = Array(text.utf8)
            let entry = try Archive.nextNumber(connection, Self.key)
            let digest = DocumentDigest()
            bytes.withUnsafeBytes { digest.update($0) }
            var place = 0
            _ = try Archive(connection, Self.key).keep(
                ArchiveReceipt(kind: .report, receivedAt: testNow), entry: entry, digest: digest.finish(), at: testNow
            ) { room in
                let count = min(room.count, bytes.count - place)
                room.copyBytes(from: bytes[place..<place + count])
                place += count
                return count
            }
            let scene = ReportScene(
                key: Self.key, scope: scope, start: Self.start, end: spec.end(of: Self.start), entry: entry,
                receivedAt: 1_790_000_000_000_000)
            return try ReportTaking(spec: spec, scene: scene, charset: charset, connection: connection).run()
        }
    }

    private func stored(_ store: Store) async throws -> [String] {
        try await store.read { connection in
            try connection.rows(
                "SELECT reimbursement_id, amount_total_micros FROM reimbursements ORDER BY 1, line"
            ) { "\($0.textOr(0)) \($0.integerOr(1))" }
        }
    }

    private func quarantined(_ store: Store) async throws -> [String] {
        try await store.read { connection in
            try connection.rows("SELECT subject_id, reason FROM quarantined_facts ORDER BY 1") {
                "\($0.textOr(0)): \($0.textOr(1))"
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `takes the place of the one before; lines that are alike both count`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            try await StoreFilling.account(store)
            let first = [Self.header, Self.line(1, "A", "1.50"), Self.line(1, "A", "1.50"), Self.line(2, "B", "2")]
            for _ in 0..<2 {
                let outcome = try await take(first.joined(separator: "\r\n"), store)
                #expect(outcome.rows == 3 && outcome.unknownColumns.isEmpty)
                #expect(try await stored(store) == ["A 1500000", "A 1500000", "B 2000000"])
            }
            // B was told otherwise, one A is gone; the day before and the day after are other spans'.
            let second = [
                Self.header, Self.line(-1, "C", "9"), Self.line(1, "A", "1.50"), Self.line(2, "B", "3"),
                Self.line(30, "D", "9"), Self.line(0, "E", "1"), Self.line(29, "F", "1"),
            ]
            #expect(try await take(second.joined(separator: "\n") + "\n", store).rows == 4)
            #expect(try await stored(store) == ["A 1500000", "B 3000000", "E 1000000", "F 1000000"])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `keeps a row that cannot be read in quarantine until it can be`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            try await StoreFilling.account(store)
            let bad = [
                Self.header + "\tnew-column", Self.line(1, "A", "1.50") + "\tx", Self.line(1, "B", "1,50,0") + "\tx",
                Self.line(2, "C", "1"), "\tD\tSKU\tEUR\t1\t1\tx", Self.line(40, "E", "abc") + "\tx",
                Self.line(1, "F", "1", "") + "\tx", Self.line(1, "G", "1\u{0}") + "\tx",
            ]
            let outcome = try await take(bad.joined(separator: "\n"), store)
            #expect(outcome.rows == 1 && outcome.unknownColumns == ["new-column"] && outcome.unusable == nil)
            #expect(try await stored(store) == ["A 1500000"])
            let day = String(Self.date(0).prefix(10))
            #expect(
                try await quarantined(store) == [
                    "\(day) line 3: line 3, column amount-per-unit: is no amount (badGrouping)",
                    "\(day) line 4: line 4 has more or fewer cells than the header",
                    "\(day) line 5: line 5, column approval-date: is empty",
                    "\(day) line 7: line 7, column currency-unit: is empty",
                    "\(day) line 8: line 8, column amount-per-unit: is no amount (notANumber)",
                ])
            // A page of something else changes nothing, and is told.
            let strange = try await take("<html>\n<body>no</body>\n", store)
            #expect(strange.unusable?.contains("approval-date, reimbursement-id") == true)
            #expect(try await stored(store) == ["A 1500000"])
            #expect(try await quarantined(store).count == 1)
            _ = try await take([Self.header, Self.line(1, "A", "2")].joined(separator: "\n"), store)
            #expect(try await quarantined(store) == [])
            #expect(try await stored(store) == ["A 2000000"])
        }
    }

    @Test func `of fees tells its marketplace whole, and others only what it names`() async throws {
        try await withStore(.sqlite) { store in
            try await StoreFilling.account(store)
            let header = "sku\tamazon-store\tcurrency\testimated-fee-total\tyour-price"
            let (de, fr) = ("A1PA6795UKMFR9", "A13V1IB3VIYZZH")
            let first = "\(header)\nA\tDE\tEUR\t1,25\t10,00\nB\tDE\tEUR\t--\t10,00\nA\tFR\tEUR\t1.234,56\t9,99\n"
            #expect(try await take(first, of: FBAFeesReport.spec, scope: de, store).rows == 3)
            let second = "\(header)\nA\tDE\tEUR\t1,234\t10,00\n"
            #expect(try await take(second, of: FBAFeesReport.spec, scope: de, store).rows == 1)
            let fees = try await store.read { connection in
                try connection.rows(
                    "SELECT marketplace_id, seller_sku, estimated_fee_total_micros FROM fee_previews ORDER BY 1"
                ) { "\($0.textOr(0)) \($0.textOr(1)) \($0.integerOr(2))" }
            }
            #expect(fees == ["\(fr) A 1234560000", "\(de) A 1234000"])
        }
    }
}

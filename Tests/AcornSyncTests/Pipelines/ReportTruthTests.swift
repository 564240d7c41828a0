import AcornStore
import Foundation
import SellingPartnerAPI
import StoreBackends
import Testing

@testable import AcornSync

@Suite struct `what reports tell is what Amazon holds` {
    private func checkReturns(_ rig: SyncRig, until limit: Int64) async throws {
        let told = try await rig.truth("returns").filter { Told.time($0["returned"]?.string) < limit }.map { row in
            [row["orderId"], row["sku"]].map { $0?.string ?? "" }.joined(separator: " ")
                + " \(Told.number(row["quantity"])) \(Told.time(row["returned"]?.string))"
                + (row["isSellable"] == .bool(true) ? " SELLABLE" : " CUSTOMER_DAMAGED")
        }
        let stored = try await rig.rows(
            """
            SELECT order_id, seller_sku, quantity, returned_at, detailed_disposition FROM returns
            WHERE returned_at < \(limit)
            """
        ) { "\($0.textOr(0)) \($0.textOr(1)) \($0.integerOr(2)) \($0.integerOr(3)) \($0.textOr(4))" }
        #expect(told.count > 20)
        #expect(stored.sorted() == told.sorted())
    }

    private func checkReimbursements(_ rig: SyncRig, until limit: Int64) async throws {
        let told = try await rig.truth("reimbursements").map { row in
            (
                Told.time(row["approved"]?.string),
                [row["reimbursementId"], row["sku"], row["currency"]].map { $0?.string ?? "" }.joined(separator: " ")
                    + " \(Told.number(row["quantity"])) \(Told.micros(row["total"]?.string))"
            )
        }.filter { $0.0 < limit }.map(\.1)
        let stored = try await rig.rows(
            """
            SELECT reimbursement_id, seller_sku, currency, quantity_total, amount_total_micros FROM reimbursements
            WHERE approved_at < \(limit)
            """
        ) { "\($0.textOr(0)) \($0.textOr(1)) \($0.textOr(2)) \($0.integerOr(3)) \($0.integerOr(4))" }
        print("reimbursements: \(stored.count)")
        #expect(stored.sorted() == told.sorted())
    }

    private func checkFees(_ rig: SyncRig) async throws {
        let told = try await rig.truth("fees").map { row in
            [row["marketplaceId"], row["sku"], row["currency"]].map { $0?.string ?? "" }.joined(separator: " ") + " "
                + [row["price"], row["total"], row["referral"], row["closing"], row["fulfillment"]].map {
                    "\(Told.micros($0?.string))"
                }.joined(separator: " ")
        }
        let stored = try await rig.rows(
            """
            SELECT marketplace_id, seller_sku, currency, your_price_micros, estimated_fee_total_micros,
                estimated_referral_fee_micros, estimated_variable_closing_fee_micros, expected_fulfillment_fee_micros
            FROM fee_previews
            """
        ) { row in
            "\(row.textOr(0)) \(row.textOr(1)) \(row.textOr(2)) "
                + (3...7).map { "\(row.integerOr($0))" }.joined(separator: " ")
        }
        #expect(told.count > 10)
        #expect(stored.sorted() == told.sorted())
    }

    @Test(arguments: StoreBackend.allCases)
    func `returns, reimbursements and fees, also when weeks have passed`(backend: StoreBackend) async throws {
        try await ReportRig.run(backend, orders: 1_500) { rig in
            try await rig.syncReports("returns", "reimbursements", "fba-fees")
            for days in [1, 2, 14] {
                try await rig.advance(days: days)
                let limit = rig.time.now - 180_000_000
                try await rig.syncReports("returns", "reimbursements", "fba-fees")
                try await checkReturns(rig, until: limit)
                try await checkReimbursements(rig, until: limit)
                try await checkFees(rig)
            }
            let standing = try await rig.rows("SELECT DISTINCT state FROM sync_states") { $0.textOr(0) }
            #expect(standing == ["fresh"])
            #expect(try await rig.rows("SELECT reason FROM quarantined_facts") { $0.textOr(0) } == [])
            #expect(try await rig.rows("SELECT 1 FROM windows WHERE state <> 'proven'") { _ in 1 } == [])
            // What buyers wrote is nowhere.
            let archived = try await rig.archivedReports()
            #expect(archived.count > 10 && archived.allSatisfy { !$0.contains("Invented") })
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `the same, derived from the archive again`(backend: StoreBackend) async throws {
        let tables = ReportReplay.tables + ["orders", "order_items", "quarantined_facts"]
        try await ReportRig.run(backend, orders: 500) { rig in
            try await rig.syncReports("returns", "reimbursements", "fba-fees", "order-reports")
            // Orders that only a report told, and orders that both told.
            try await rig.store.write { connection in
                for window in [SyncWindow("orders", from: rig.time.now - 40 * WireTime.day, to: rig.time.now)] {
                    try SyncWindows(connection, SyncRig.key("na"), "orders").put(window, at: rig.time.now)
                }
            }
            try await rig.sync("orders")
            try await rig.advance(days: 2)
            try await rig.syncReports("returns", "fba-fees")
            let before = try await rig.dump(tables)
            let mayBeEmpty: Set = ["quarantined_facts", "reimbursements"]
            #expect(before.allSatisfy { !$0.value.isEmpty || mayBeEmpty.contains($0.key) })
            let told = try await rig.rows("SELECT DISTINCT is_from_report FROM orders") { $0.integerOr(0) }
            #expect(told.count == 2)
            let replay = Replay(rig.store, [ReplyReplay(), ReportReplay()])
            for kinds in [[ArchiveKind.reply, .report], [.report, .reply], [.report]] {
                for region in SyncRig.regions {
                    for kind in kinds {
                        let result = try await replay.run(SyncRig.key(region), kind, now: testNow)
                        #expect(result.failed == 0)
                    }
                }
                let after = try await rig.dump(tables)
                for (table, rows) in before { #expect(after[table] == rows, "\(table) after \(kinds)") }
            }
        }
    }
}

import AcornStore
import Foundation
import RunningSimulator
import SellingPartnerAPI
import StoreBackends
import Testing

@testable import AcornSync

@Suite struct `a report comes out in one of three ways` {
    private static let returns = ReturnsReport.spec.type

    /// Keys of the spans that reports were asked for.
    private func spans(_ rig: SyncRig) async throws -> [String] {
        try await rig.asked().map { one in
            ["region", "type", "dataStart", "dataEnd"].map { one[$0]?.string ?? "" }.joined(separator: " ")
                + " \(one["marketplaceIds"]?.array?.count ?? 0)"
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a process that ends after it asked adopts the report, and asks for no second`(
        backend: StoreBackend
    ) async throws {
        try await ReportRig.run(backend, orders: 2_000, stores: ["US"]) { rig in
            var page = 0
            // Planned, times settled, asked: the third page is lost.
            try await rig.sync(
                "returns",
                losing: {
                    page += 1
                    return page == 3
                })
            #expect(page > 3)
            let asked = try await rig.asked(Self.returns)
            #expect(asked.count == 1)
            let known = try await rig.rows("SELECT report_id, requested_by_us, fetched_at FROM reports") {
                ($0.textOr(0), $0.integerOr(1), $0.integerOr(2))
            }
            #expect(known.map(\.0) == asked.compactMap { $0["reportId"]?.string })
            let adopted = try #require(known.first)
            #expect(adopted.1 == 0 && adopted.2 > 0)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `however many pages are lost, no span is asked for twice`(backend: StoreBackend) async throws {
        try await ReportRig.run(backend, stores: ["US", "DE"], faults: ["report-order-lost:2x"]) { rig in
            var chance = SeededChance(7)
            var lost = 0
            try await rig.syncReports(
                "order-reports", "returns",
                losing: {
                    let isLost = chance.isOne(in: 3)
                    lost += isLost ? 1 : 0
                    return isLost
                })
            let spans = try await spans(rig)
            #expect(lost > 10 && spans.count > 8 && Set(spans).count == spans.count, "\(lost): \(spans)")
        }
    }

    @Test func `a report that Amazon ended for want of data proves that there is nothing`() async throws {
        try await ReportRig.run(.sqlite, orders: 0, stores: ["US"]) { rig in
            try await rig.syncReports("returns", "reimbursements")
            let asked = try await rig.asked(Self.returns)
            #expect(asked.count > 3 && asked.allSatisfy { $0["status"]?.string == "CANCELLED" })
            let windows = try await rig.rows(
                "SELECT state, rows_count, archive_entry FROM windows WHERE resource = 'returns'"
            ) { "\($0.textOr(0)) \($0.integerOr(1)) \($0.integerOr(2) > 0)" }
            #expect(windows.count > 3 && windows.allSatisfy { $0 == "proven 0 true" }, "\(windows)")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `nothing, where something was told before, proves nothing, and what was told stays`(
        backend: StoreBackend
    ) async throws {
        try await ReportRig.run(backend, orders: 0, stores: ["US"]) { rig in
            let at = rig.time.now - 40 * WireTime.day
            try await rig.store.write { connection in
                try ReportLines(connection, SyncRig.key("na"), entry: 1).put(
                    ReturnFact(returnedAt: at, quantity: 1), line: 2)
            }
            try await rig.syncReports("returns")
            let unknown = try await rig.windows().filter { $0.contains(" unknown ") }
            #expect(unknown.count == 1 && unknown[0].contains("told of something before"), "\(unknown)")
            #expect(try await rig.rows("SELECT returned_at FROM returns") { $0.integerOr(0) } == [at])
        }
    }

    @Test func `a report that somebody cancelled proves nothing, and is asked for again`() async throws {
        try await ReportRig.run(.sqlite, stores: ["US"]) { rig in
            let fate = #"{"next": "CANCELLED", "type": "\#(Self.returns)"}"#
            _ = try await rig.simulator.truth("/reports", fate)
            try await rig.sync("returns")
            let unknown = try await rig.windows().filter { $0.contains(" unknown ") }
            #expect(unknown.count == 1 && unknown[0].contains("before it was begun"), "\(unknown)")
            #expect(try await rig.asked(Self.returns)[0]["status"]?.string == "CANCELLED")
            try await rig.advance(days: 1)
            try await rig.syncReports("returns")
            #expect(try await rig.windows().allSatisfy { $0.contains(" proven 0 ") })
            #expect(try await rig.rows("SELECT 1 FROM returns") { _ in 1 }.count > 5)
        }
    }

    @Test func `a report that was cancelled as asked for too soon proves nothing`() async throws {
        var settings = ReportRig.settings
        // As though nobody knew how long Amazon wants to be left alone.
        settings.reportCoolDownSeconds = [Self.returns: 0]
        try await ReportRig.run(.sqlite, stores: ["US"], settings: settings) { rig in
            try await rig.sync("returns")
            let windows = try await rig.windows()
            let tooSoon = windows.filter { $0.contains("shortly before") }
            // Spans of a small world that hold nothing are proven empty.
            #expect(!tooSoon.isEmpty, "\(windows)")
            #expect(tooSoon.allSatisfy { $0.contains(" unknown 1 0 ") })
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a report that Amazon could not make is told with its reason, and made again`(
        backend: StoreBackend
    ) async throws {
        try await ReportRig.run(backend, stores: ["US"]) { rig in
            let fate = #"{"next": "FATAL", "reason": "The data is not ready yet."}"#
            _ = try await rig.simulator.truth("/reports", fate)
            try await rig.sync("returns")
            let unknown = try await rig.windows().filter { $0.contains(" unknown ") }
            #expect(unknown.count == 1 && unknown[0].contains("(FATAL). Amazon's reason: The data is not ready yet."))
            try await rig.advance(seconds: 3_700)
            try await rig.syncReports("returns")
            #expect(try await rig.windows().allSatisfy { $0.contains(" proven 0 ") })
        }
    }

    @Test func `a report that Amazon can never make is not asked for without end`() async throws {
        try await ReportRig.run(.sqlite, stores: ["US"]) { rig in
            for _ in 0..<100 { _ = try await rig.simulator.truth("/reports", #"{"next": "FATAL"}"#) }
            for _ in 0..<40 {
                try await rig.sync("returns")
                try await rig.advance(seconds: 6 * 3_600)
            }
            let starts = try await rig.asked().compactMap { $0["dataStart"]?.string }
            let most = Dictionary(grouping: starts, by: \.self).values.map(\.count).max()
            #expect(most == Int(ReportPlan.attemptsMax), "\(starts)")
            #expect(try await rig.windows().allSatisfy { $0.contains(" unknown 6 ") })
            // Amazon comes to its senses, and a person asks again.
            _ = try await rig.simulator.truth("/reports", #"{"next": null}"#)
            try await rig.store.write { connection in
                try SyncWindows(connection, SyncRig.key("na"), "returns").reopen(from: 0, at: rig.time.now)
            }
            try await rig.syncReports("returns")
            #expect(try await rig.windows().allSatisfy { $0.contains(" proven 0 ") })
        }
    }

    @Test func `a document whose address expired is fetched by a new one, and one that is gone is made again`()
        async throws
    {
        try await ReportRig.run(
            .sqlite, stores: ["US"], faults: ["document-expired:1x", "document-404:1x"]
        ) { rig in
            try await rig.syncReports("returns")
            #expect(try await rig.windows().allSatisfy { $0.contains(" proven 0 ") })
            let spans = try await spans(rig)
            // The newest span, whose document was gone, was asked for twice.
            #expect(spans.count == Set(spans).count + 1 || spans.count > 5, "\(spans)")
            let documents = try await rig.rows("SELECT 1 FROM reports WHERE fetched_at IS NOT NULL") { _ in 1 }
            #expect(documents.count < spans.count)
        }
    }

    @Test func `while Amazon makes no second report of a type, none is asked for`() async throws {
        try await ReportRig.run(.sqlite, stores: ["US"]) { rig in
            for _ in 0..<4 {
                try await rig.sync("reimbursements")
                #expect(try await made(rig) == 1)
                try await rig.advance(seconds: 3_000)
            }
            let state = try await rig.rows("SELECT state FROM sync_states") { $0.textOr(0) }
            #expect(state == ["behind"])
            try await rig.advance(seconds: 4_000)
            try await rig.sync("reimbursements")
            #expect(try await made(rig) == 2)
        }
    }

    /// Reports that Amazon made, or makes. Where a span of a small world has no rows, it makes none, and asking for the
    /// next at once is right.
    private func made(_ rig: SyncRig) async throws -> Int {
        try await rig.asked().count { $0["status"]?.string != "CANCELLED" }
    }
}

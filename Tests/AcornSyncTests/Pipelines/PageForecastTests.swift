import RunningSimulator
import SellingPartnerAPI
import SellingPartnerSimulator
import StoreBackends
import Testing

@testable import AcornStore
@testable import AcornSync

@Suite struct `how many calls a sync still takes` {
    private static let day: Int64 = 86_400_000_000

    private static func window(_ from: Int64, _ to: Int64, rows: Int64 = 0) -> SyncWindow {
        var window = SyncWindow("orders", from: from * day, to: to * day)
        window.rows = rows
        return window
    }

    @Test func `is one for each window while nothing is known`() {
        let forecast = PageForecast(open: [Self.window(0, 30), Self.window(30, 60)])
        #expect(forecast.calls == 2)
    }

    @Test func `goes by the orders of the weeks that a window covers, less what is here`() {
        var forecast = PageForecast(open: [Self.window(0, 7), Self.window(7, 21), Self.window(21, 28, rows: 250)])
        forecast.orders = (0..<4).map {
            ExpectedSpan(from: $0 * 7 * Self.day, to: ($0 + 1) * 7 * Self.day, rows: [50, 101, 0, 400][Int($0)])
        }
        (forecast.fullPageRows, forecast.isOfOrders, forecast.goesWithOrders) = (100, true, true)
        // 50 are one page, 101 and none are two, and 150 of 400 are left.
        #expect(forecast.calls == 1 + 2 + 2)
    }

    @Test func `does not wait for orders of earlier weeks that came with later ones`() {
        var forecast = PageForecast(proven: [Self.window(7, 14, rows: 220)], open: [Self.window(0, 7)])
        forecast.orders = [
            ExpectedSpan(from: 0, to: 7 * Self.day, rows: 500),
            ExpectedSpan(from: 7 * Self.day, to: 14 * Self.day, rows: 200),
        ]
        (forecast.fullPageRows, forecast.isOfOrders, forecast.goesWithOrders) = (100, true, true)
        // 700 in all, of which 220 are here.
        #expect(forecast.calls == 5)
    }

    @Test func `goes by what proven windows held where nobody tells beforehand`() {
        var forecast = PageForecast(
            proven: [Self.window(29, 30, rows: 40), Self.window(30, 31, rows: 60)], open: [Self.window(0, 29)])
        forecast.fullPageRows = 100
        #expect(forecast.calls == 15)
    }

    @Test(arguments: StoreBackend.allCases)
    func `is told within a tenth once the first day's orders are here`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 1...1_000_000)
        print("seed \(seed)")
        try await SyncRig.run(backend, seed: seed, orders: 6_000, stores: ["US"]) { rig in
            _ = try await rig.queue.enqueue(
                try #require(SyncResource.named("orders")).jobs(
                    SyncRig.key("na"), marketplaceIDs: rig.simulator.marketplaces("na"), priority: .normal))
            let handler = try #require(rig.handlers["sync.orders"])
            var job = try #require(try await rig.queue.take(1, worker: "test").first)
            var forecast: Int64?
            while job.state == .leased {
                job = try await rig.queue.commit(job, try await handler.page(job))
                let windows = try await Self.windows(rig)
                guard forecast == nil, windows.proven.count == 1 else { continue }
                forecast = try await rig.pages("orders") + windows.calls
            }
            let pages = try await rig.pages("orders")
            let told = try #require(forecast)
            #expect(pages > 70 && abs(told - pages) * 10 <= pages, "\(told) of \(pages)")
        }
    }

    private static func windows(_ rig: SyncRig) async throws -> PageForecast {
        try await rig.store.read { connection in
            let windows = SyncWindows(connection, SyncRig.key("na"), "orders")
            var forecast = PageForecast(
                proven: try windows.newest(400, areProven: true), open: try windows.newest(400, areProven: false))
            forecast.orders = try ExpectedRows(connection, SyncRig.key("na"), "orders").spans()
            (forecast.fullPageRows, forecast.isOfOrders, forecast.goesWithOrders) = (100, true, true)
            return forecast
        }
    }

    @Test func `is asked for again where Amazon could not be reached at all`() async throws {
        try await SyncRig.run(.sqlite, seed: 6, stores: ["DE"]) { rig in
            _ = try await rig.simulator.truth("/faults", #"{"name":"login-html-503","rate":"1"}"#)
            try await rig.sync("orders")
            let none = try await rig.rows("SELECT COUNT(*) FROM expected_rows") { try $0.integer(0) }
            #expect(none == [0])
            _ = try await rig.simulator.truth("/faults", #"{"name":"login-html-503","rate":0}"#)
            try await rig.sync("orders")
            let told = try await rig.rows("SELECT SUM(rows_count) FROM expected_rows") { try $0.integer(0) }
            #expect(told[0] > 50)
        }
    }

    @Test func `is not needed: orders come where Amazon does not count them beforehand`() async throws {
        try await SyncRig.run(.sqlite, seed: 5) { rig in
            _ = try await rig.simulator.truth(
                "/faults", #"{"name":"gateway-403","rate":"1","operation":"SalesV1.getOrderMetrics"}"#)
            try await rig.sync("orders")
            let orders = try await rig.rows("SELECT COUNT(*) FROM orders") { try $0.integer(0) }
            let spans = try await rig.rows("SELECT COUNT(*), MAX(end_at) FROM expected_rows") {
                [try $0.integer(0), try $0.integer(1)]
            }
            #expect(orders[0] > 100 && spans == [[3, 0]])
            let calls = try await rig.simulator.truth("/calls")["SalesV1.getOrderMetrics"]
            try await rig.advance(days: 1)
            try await rig.sync("orders")
            // Nobody asks again.
            #expect(try await rig.simulator.truth("/calls")["SalesV1.getOrderMetrics"] == calls)
        }
    }
}

extension SyncRig {
    /// Pages that a resource of the first account took.
    fileprivate func pages(_ resource: String) async throws -> Int64 {
        try await store.read { connection in
            try SyncStates(connection, Self.key("na")).all().first { $0.resource == resource }?.pages ?? 0
        }
    }
}

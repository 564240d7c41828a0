import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// What Amazon does not keep is forgotten, so that a simulator that runs for long does not grow.
struct RetentionTests {
    private static let type = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"

    private static func caller() throws -> SimulatedCaller {
        var caller = try SimulatedCaller(seed: 61, stores: ["US"], orders: 600)
        caller.roles = Set(Role.known)
        return caller
    }

    @Test func `reports are kept for 90 days and then forgotten`() throws {
        var caller = try Self.caller()
        let body: JSONValue = .object([
            "reportType": .string(Self.type), "marketplaceIds": .array([.string("ATVPDKIKX0DER")]),
        ])
        let id = try #require(try caller.call("ReportsV20210630.createReport", body: body).body?["reportId"]?.string)
        caller.wait(Moment.hour)
        let report = try caller.call("ReportsV20210630.getReport", path: ["reportId": id])
        let document = try #require(report.body?["reportDocumentId"]?.string)
        func open(_ caller: inout SimulatedCaller) throws -> Int {
            try caller.call("ReportsV20210630.getReportDocument", path: ["reportDocumentId": document]).status
        }
        #expect(try open(&caller) == 200)
        let stored = try #require(caller.simulation.reports.documents[document])
        caller.wait(40 * Moment.day)
        #expect(caller.simulation.documents[stored] == nil, "its bytes went")
        #expect(try open(&caller) == 200, "and were made again")
        caller.wait(49 * Moment.day)
        #expect(try open(&caller) == 200)
        caller.wait(2 * Moment.day)
        #expect(try open(&caller) == 404)
        #expect(try caller.call("ReportsV20210630.getReport", path: ["reportId": id]).status == 404)
        #expect(caller.simulation.reports.jobs.isEmpty)
        caller.wait(30 * Moment.day)
        #expect(caller.simulation.reports.documents.isEmpty)
    }

    @Test func `a schedule that runs for a year keeps the reports of 90 days`() throws {
        var caller = try Self.caller()
        let body: JSONValue = .object([
            "reportType": .string(Self.type), "marketplaceIds": .array([.string("ATVPDKIKX0DER")]),
            "period": .string("P1D"),
        ])
        #expect(try caller.call("ReportsV20210630.createReportSchedule", body: body).status == 201)
        for _ in 0..<36 { caller.wait(10 * Moment.day) }
        #expect((89...93).contains(caller.simulation.reports.jobs.count))
        #expect(Set(caller.simulation.reports.jobs.map(\.id)).count == caller.simulation.reports.jobs.count)
    }

    @Test func `a report is not forgotten before its notification was taken in`() throws {
        var caller = try Self.caller()
        let body: JSONValue = .object([
            "reportType": .string(Self.type), "marketplaceIds": .array([.string("ATVPDKIKX0DER")]),
        ])
        caller.simulation.notifications.takenUpTo = caller.now
        #expect(try caller.call("ReportsV20210630.createReport", body: body).status == 202)
        caller.wait(200 * Moment.day)
        #expect(caller.simulation.reports.jobs.count == 1)
        caller.simulation.notifications.takenUpTo = caller.now
        caller.wait(2 * Moment.day)
        #expect(caller.simulation.reports.jobs.isEmpty)
    }

    @Test func `feeds go after 90 days and their documents after 28, and no id comes twice`() throws {
        var caller = try Self.caller()
        func hand(_ caller: inout SimulatedCaller) throws -> String {
            let made = try caller.call(
                "FeedsV20210630.createFeedDocument", body: .object(["contentType": .string("application/json")]))
            let document = try #require(made.body?["feedDocumentId"]?.string)
            caller.simulation.documents.fill(document, Array("{}".utf8))
            let feed = try caller.call(
                "FeedsV20210630.createFeed",
                body: .object([
                    "feedType": .string("JSON_LISTINGS_FEED"), "inputFeedDocumentId": .string(document),
                    "marketplaceIds": .array([.string("ATVPDKIKX0DER")]),
                ]))
            return try #require(feed.body?["feedId"]?.string)
        }
        let id = try hand(&caller)
        caller.wait(Moment.hour)
        let feed = try caller.call("FeedsV20210630.getFeed", path: ["feedId": id])
        let result = try #require(feed.body?["resultFeedDocumentId"]?.string)
        func status(_ operation: String, _ path: [String: String], _ caller: inout SimulatedCaller) throws -> Int {
            try caller.call("FeedsV20210630.\(operation)", path: path).status
        }
        #expect(try status("getFeedDocument", ["feedDocumentId": result], &caller) == 200)
        caller.wait(28 * Moment.day)
        #expect(try status("getFeedDocument", ["feedDocumentId": result], &caller) == 404)
        #expect(try status("getFeed", ["feedId": id], &caller) == 200)
        caller.wait(63 * Moment.day)
        #expect(try status("getFeed", ["feedId": id], &caller) == 404)
        #expect(caller.simulation.feeds.feeds.isEmpty)
        #expect(try hand(&caller) != id)
    }

    @Test func `uploads together have a bound, and the newest stays`() {
        let now = Moment(1_790_000_000)
        var store = DocumentStore(seed: 5)
        let piece = [UInt8](repeating: 0, count: DocumentStore.uploadedBytesMax / 4)
        let ids = (0..<6).map { _ in store.makeRoom(contentType: "a", at: now) }
        let other = store.put([1], contentType: "a", at: now)
        // The same bytes each time: they lie in memory once.
        for id in ids { store.fill(id, piece) }
        #expect(ids.map { store[$0] != nil } == [false, false, true, true, true, true])
        #expect(store[other] != nil)
        store.forgetOld(at: now + DocumentStore.keptSeconds)
        #expect(ids.allSatisfy { store[$0] == nil } && store[other] == nil)
    }
}

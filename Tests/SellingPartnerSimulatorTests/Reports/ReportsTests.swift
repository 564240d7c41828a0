import Foundation
import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// Reports from the order for one to the last byte of its document.
@Suite(.enabled(if: ReplyValidation.isPossible, .init(rawValue: ReplyValidation.advice)))
struct ReportsTests {
    private static func text(_ json: SimulatedJSON?) -> String? { json?.asString }

    /// Orders a report, waits for its end and gives its last status and the bytes of its document.
    private func made(
        _ caller: inout SimulatedCaller, _ type: String, _ store: StoreID, from start: Moment? = nil
    ) throws -> (status: String?, document: DocumentStore.Document?) {
        let id = caller.simulation.world[store].profile.marketplaceID
        var body: [String: JSONValue] = ["reportType": .string(type), "marketplaceIds": .array([.string(id)])]
        if let start { body["dataStartTime"] = .string(start.iso) }
        let reply = try caller.call("ReportsV20210630.createReport", body: .object(body))
        #expect(reply.status == 202)
        let report = try #require(Self.text(reply.body?["reportId"]))
        func status() throws -> String? {
            Self.text(
                try caller.call("ReportsV20210630.getReport", path: ["reportId": report]).body?["processingStatus"])
        }
        #expect(try status() == "IN_QUEUE")
        caller.wait(62)
        #expect(try ["IN_PROGRESS", "DONE"].contains(status()) || status() == "CANCELLED")
        caller.wait(200)
        let last = try caller.call("ReportsV20210630.getReport", path: ["reportId": report]).body
        guard let document = Self.text(last?["reportDocumentId"]) else {
            return (Self.text(last?["processingStatus"]), nil)
        }
        return (Self.text(last?["processingStatus"]), try fetched(&caller, document))
    }

    private func fetched(_ caller: inout SimulatedCaller, _ id: String) throws -> DocumentStore.Document? {
        let reply = try caller.call("ReportsV20210630.getReportDocument", path: ["reportDocumentId": id])
        #expect(reply.status == 200)
        let address = try #require(Self.text(reply.body?["url"]))
        let stored = try #require(address.split(separator: "?").first?.split(separator: "/").last.map(String.init))
        let document = caller.simulation.documents[stored]
        #expect((document?.isCompressed == true) == (Self.text(reply.body?["compressionAlgorithm"]) == "GZIP"))
        return document
    }

    private func rows(_ document: DocumentStore.Document?) throws -> [[String]] {
        let document = try #require(document)
        let bytes = try #require(document.bytes)
        let plain = document.isCompressed ? try unpacked(bytes) : bytes
        let text: String?
        if document.contentType.hasSuffix("Shift_JIS") {
            text = String(data: Data(plain), encoding: .shiftJIS)
        } else if document.contentType.hasSuffix("Cp1252") {
            text = String(data: Data(plain), encoding: .windowsCP1252)
        } else {
            text = String(validating: plain, as: UTF8.self)
        }
        return try #require(text).split(separator: "\r\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// By a program of another family.
    private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "test-of-acorn-\(UUID().uuidString).gz")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/gzip")
        process.arguments = ["-dc", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try #require(try pipe.fileHandleForReading.readToEnd())
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return Array(data)
    }

    @Test(arguments: ReportKind.all.map(\.type))
    func `every type of report is made in every store, in the store's charset`(type: String) throws {
        var caller = try SimulatedCaller(seed: 31, orders: 900)
        var documents = 0
        for store in caller.simulation.world.ledgers.map(\.store) {
            caller.account = store.account
            let (status, document) = try made(&caller, type, store.id)
            guard status == "DONE" else {
                #expect(status == "CANCELLED" && document == nil)
                continue
            }
            documents += 1
            let rows = try rows(document)
            #expect(rows.count > 1)
            #expect(rows.allSatisfy { $0.count == rows[0].count }, "\(store.profile.countryCode)")
            #expect(document?.contentType == "text/plain;charset=\(store.profile.charset.name)")
        }
        #expect(documents >= 3)
        #expect(try caller.validation.verdict().faults == [])
    }

    @Test func `the orders of a report are the orders of the world`() throws {
        var caller = try SimulatedCaller(seed: 32, stores: ["US"], orders: 800)
        let type = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"
        let from = caller.now - 20 * Moment.day
        let asked = caller.now
        let (_, document) = try made(&caller, type, StoreID(index: 0), from: from)
        let rows = try rows(document)
        let ledger = caller.simulation.world.ledgers[0]
        let expected = ledger.orders.filter { $0.created >= from && $0.created <= asked }
        #expect(Set(rows.dropFirst().map { $0[0] }) == Set(expected.map(\.id)))
        #expect(rows.count - 1 == expected.reduce(0) { $0 + $1.items.count })
    }

    @Test func `settlement reports list themselves, for ninety days, and cannot be asked for`() throws {
        var caller = try SimulatedCaller(seed: 33, orders: 400)
        caller.account = .europe
        let type = ReportDesk.settlementType
        var found: [SimulatedJSON] = []
        var token: String?
        repeat {
            let query: [(name: String, value: String)] =
                token.map { [("nextToken", $0)] } ?? [("reportTypes", type), ("pageSize", "5")]
            let reply = try caller.call("ReportsV20210630.getReports", parameters: query)
            found += reply.body?["reports"]?.asArray ?? []
            token = Self.text(reply.body?["nextToken"])
        } while token != nil
        let world = caller.simulation.world
        let settlements = world.stores(of: .europe).flatMap { world.ledgers[$0.index].chains.flatMap(\.settlements) }
        let kept = settlements.filter { $0.reported <= caller.now && $0.reported >= caller.now - 90 * Moment.day }
        #expect(found.count == kept.count && found.count > 10)
        #expect(Set(found.compactMap { Self.text($0["reportId"]) }).count == found.count)
        #expect(found.allSatisfy { $0["marketplaceIds"]?.asArray?.count == world.stores(of: .europe).count })
        for one in found.prefix(3) {
            let document = try fetched(&caller, try #require(Self.text(one["reportDocumentId"])))
            let bytes = try #require(document?.bytes)
            let plain = document?.isCompressed == true ? try unpacked(bytes) : bytes
            #expect(String(decoding: plain, as: UTF8.self).hasPrefix("settlement-id\t"))
        }
        let store = world[world.stores(of: .europe)[0]].profile
        let body: JSONValue = .object([
            "reportType": .string(type), "marketplaceIds": .array([.string(store.marketplaceID)]),
        ])
        #expect(try caller.call("ReportsV20210630.createReport", body: body).status == 400)
        #expect(try caller.validation.verdict().faults == [])
    }

    @Test func `the same report asked for too soon is cancelled`() throws {
        var caller = try SimulatedCaller(seed: 34, stores: ["US"], orders: 900)
        let type = "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA"
        #expect(try made(&caller, type, StoreID(index: 0)).status == "DONE")
        #expect(try made(&caller, type, StoreID(index: 0)).status == "CANCELLED")
        caller.wait(4 * Moment.hour)
        #expect(try made(&caller, type, StoreID(index: 0)).status == "DONE")
    }

    @Test func `a schedule makes its reports, and is replaced and ended`() throws {
        var caller = try SimulatedCaller(seed: 35, stores: ["US"], orders: 300)
        let id = caller.simulation.world.ledgers[0].store.profile.marketplaceID
        func schedule(_ period: String) throws -> OperationReply {
            try caller.call(
                "ReportsV20210630.createReportSchedule",
                body: .object([
                    "reportType": .string("GET_MERCHANT_LISTINGS_ALL_DATA"), "marketplaceIds": .array([.string(id)]),
                    "period": .string(period),
                ]))
        }
        #expect(try schedule("P1D").status == 201)
        let second = try #require(Self.text(try schedule("PT12H").body?["reportScheduleId"]))
        let listed = try caller.call(
            "ReportsV20210630.getReportSchedules", query: ["reportTypes": "GET_MERCHANT_LISTINGS_ALL_DATA"])
        #expect(listed.body?["reportSchedules"]?.asArray?.count == 1)
        caller.wait(2 * Moment.day + 600)
        let reports = try caller.call(
            "ReportsV20210630.getReports", query: ["reportTypes": "GET_MERCHANT_LISTINGS_ALL_DATA"])
        #expect(reports.body?["reports"]?.asArray?.count == 4)
        #expect(
            try caller.call("ReportsV20210630.cancelReportSchedule", path: ["reportScheduleId": second]).status == 200)
        #expect(try caller.call("ReportsV20210630.getReportSchedule", path: ["reportScheduleId": second]).status == 404)
        #expect(try schedule("P5D").status == 400)
        #expect(try caller.validation.verdict().faults == [])
    }

    @Test func `what Amazon refuses is refused`() throws {
        var caller = try SimulatedCaller(seed: 36, stores: ["US"], orders: 50)
        let refused: [(String, [(name: String, value: String)])] = [
            ("ReportsV20210630.getReports", []),
            ("ReportsV20210630.getReports", [("reportTypes", "A"), ("pageSize", "101")]),
            ("ReportsV20210630.getReports", [("reportTypes", "A"), ("processingStatuses", "READY")]),
            ("ReportsV20210630.getReports", [("reportTypes", "A"), ("nextToken", "x")]),
            ("ReportsV20210630.getReports", [("nextToken", "x")]),
        ]
        for (id, query) in refused { #expect(try caller.call(id, parameters: query).status == 400, "\(query)") }
        #expect(try caller.call("ReportsV20210630.getReport", path: ["reportId": "1"]).status == 404)
        #expect(
            try caller.call("ReportsV20210630.getReportDocument", path: ["reportDocumentId": "a.b.1"]).status == 404)
        #expect(try caller.call("ReportsV20210630.createReport", body: .object([:])).status == 400)
        #expect(try caller.validation.verdict().faults == [])
    }
}

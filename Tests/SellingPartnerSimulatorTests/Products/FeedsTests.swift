import Foundation
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct FeedsTests {
    /// Hands in a feed and gives its id.
    private func submit(_ caller: inout ProductCaller, _ country: String, _ document: String?) throws -> String {
        let room = try caller.call(
            "FeedsV20210630.createFeedDocument", body: "{\"contentType\":\"application/json; charset=UTF-8\"}")
        #expect(room.status == 201)
        #expect(room.body["url"]?.asString?.hasPrefix("http") == true)
        let id = try #require(room.body["feedDocumentId"]?.asString)
        if let document { caller.simulation.documents.fill(id, Array(document.utf8)) }
        let feed = try caller.call(
            "FeedsV20210630.createFeed",
            body: """
                {"feedType":"JSON_LISTINGS_FEED","marketplaceIds":["\(caller.marketplace(country))"],\
                "inputFeedDocumentId":"\(id)"}
                """)
        #expect(feed.status == 202)
        return try #require(feed.body["feedId"]?.asString)
    }

    private func status(_ caller: inout ProductCaller, _ id: String) throws -> String {
        let feed = try caller.call("FeedsV20210630.getFeed", path: ["feedId": id])
        return feed.body["processingStatus"]?.asString ?? ""
    }

    private func report(_ caller: inout ProductCaller, _ id: String) throws -> SimulatedJSON {
        let feed = try caller.call("FeedsV20210630.getFeed", path: ["feedId": id])
        let document = try #require(feed.body["resultFeedDocumentId"]?.asString)
        let found = try caller.call("FeedsV20210630.getFeedDocument", path: ["feedDocumentId": document])
        #expect(found.body["url"]?.asString?.contains(document) == true)
        let stored = try #require(caller.simulation.documents[document])
        #expect((found.body["compressionAlgorithm"] == "GZIP") == stored.isCompressed)
        var bytes = try #require(stored.bytes)
        if stored.isCompressed { bytes = try unwrapped(bytes) }
        return try #require(SimulatedJSON(document: bytes))
    }

    /// Opened by a program that shares nothing with the simulator.
    private func unwrapped(_ bytes: [UInt8]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "feed-\(UUID().uuidString).gz")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return Array(data)
    }

    private func feed(_ caller: ProductCaller, _ messages: [String], _ header: String = "") -> String {
        """
        {"header":{"sellerId":"\(caller.seller)","version":"2.0"\(header)},\
        "messages":[\(messages.joined(separator: ","))]}
        """
    }

    private func price(_ id: Int, _ sku: String, _ price: String) -> String {
        """
        {"messageId":\(id),"sku":"\(sku)","operationType":"PATCH","productType":"PRODUCT","patches":[{"op":"merge",\
        "path":"/attributes/purchasable_offer","value":[{"currency":"EUR","audience":"ALL",\
        "our_price":[{"schedule":[{"value_with_tax":\(price)}]}]}]}]}
        """
    }

    @Test func `a feed waits, is worked at and is done, and only then its prices hold`() throws {
        var caller = try ProductCaller(seed: 31, account: .europe)
        let skus = (caller.simulation.world.accounts[.europe]?.products ?? []).map(\.sku)
        let old = caller.simulation.world.price(0, in: try caller.store("FR"))
        let messages = [
            price(1, skus[0], "41.50"), price(2, skus[1], "-1"), price(2, skus[2], "9"),
            "{\"messageId\":4,\"sku\":\"\(skus[3])\",\"operationType\":\"DELETE\"}",
            "{\"messageId\":5,\"sku\":\"\(skus[4])\",\"operationType\":\"BURN\",\"productType\":\"P\"}",
        ]
        let id = try submit(&caller, "FR", feed(caller, messages))
        var seen: [String] = []
        for _ in 0..<60 {
            let now = try status(&caller, id)
            if seen.last != now { seen.append(now) }
            let price = caller.simulation.world.price(0, in: try caller.store("FR"))
            #expect(price == (now == "DONE" ? 4_150 : old))
            caller.wait(5)
        }
        #expect(seen == ["IN_QUEUE", "IN_PROGRESS", "DONE"])
        let report = try report(&caller, id)
        #expect(report[at: "header", "feedId"]?.asString == id)
        #expect(
            report["summary"] == [
                "errors": 3, "messagesAccepted": 2, "messagesInvalid": 3, "messagesProcessed": 5, "warnings": 0,
            ])
        #expect(report["issues"]?.asArray?.map { $0["messageId"]?.asInt } == [2, 2, 5])
        #expect(report[at: "issues", "0", "code"] == "90000900")
        let gone = try caller.call(
            "ListingsItemsV20210801.getListingsItem", path: ["sellerId": caller.seller, "sku": skus[3]],
            query: [("marketplaceIds", caller.marketplace("FR"))])
        #expect(gone.status == 404)
    }

    @Test func `a report tells of the listings when it is asked to, and is compressed when it is long`() throws {
        var caller = try ProductCaller(seed: 32, account: .europe)
        let skus = (caller.simulation.world.accounts[.europe]?.products ?? []).map(\.sku)
        let messages = skus.prefix(20).enumerated().map { price($0 + 1, $1, "15") }
        let header = ",\"report\":{\"includedData\":[\"offers\",\"issues\"],\"apiVersion\":\"2021-08-01\"}"
        let id = try submit(&caller, "DE", feed(caller, messages, header))
        caller.wait(Moment.hour)
        let report = try report(&caller, id)
        let items = report["items"]?.asArray ?? []
        #expect(items.count == 20)
        #expect(items.allSatisfy { $0[at: "offers", "0", "price", "amount"] == "15.00" })
        #expect(report[at: "summary", "itemSummary", "items"] == 20)
        let feed = try caller.call("FeedsV20210630.getFeed", path: ["feedId": id])
        let document = try #require(feed.body["resultFeedDocumentId"]?.asString)
        #expect(caller.simulation.documents[document]?.isCompressed == true)
    }

    @Test(arguments: [nil, "no JSON", "{}", "{\"header\":{\"version\":\"2.0\",\"sellerId\":\"A1\"},\"messages\":[{}]}"])
    func `what cannot be read is fatal, and its report says why`(document: String?) throws {
        var caller = try ProductCaller(seed: 33)
        let id = try submit(&caller, "US", document)
        caller.wait(Moment.hour)
        #expect(try status(&caller, id) == "FATAL")
        let report = try report(&caller, id)
        #expect(report[at: "summary", "errors"] == 1)
        #expect(report[at: "issues", "0", "message"]?.asString?.isEmpty == false)
    }

    @Test func `a feed in the queue can be cancelled, and nothing comes of it`() throws {
        var caller = try ProductCaller(seed: 34, account: .europe)
        let sku = try #require(caller.simulation.world.accounts[.europe]?.products.first).sku
        let id = try submit(&caller, "DE", feed(caller, [price(1, sku, "99")]))
        let cancelled = try caller.call("FeedsV20210630.cancelFeed", path: ["feedId": id])
        #expect(cancelled.status == 200 && cancelled.body == .null)
        caller.wait(Moment.hour)
        #expect(try status(&caller, id) == "CANCELLED")
        #expect(caller.simulation.world.price(0, in: try caller.store("DE")) != 9_900)
        #expect(try caller.call("FeedsV20210630.cancelFeed", path: ["feedId": id]).status == 400)
        let other = try submit(&caller, "DE", feed(caller, [price(1, sku, "99")]))
        caller.wait(Moment.hour)
        #expect(try caller.call("FeedsV20210630.cancelFeed", path: ["feedId": other]).status == 400)
    }

    @Test func `feeds are listed in pages, newest first, whatever comes in meanwhile`() throws {
        var caller = try ProductCaller(seed: 35)
        var ids: [String] = []
        for _ in 0..<25 {
            ids.append(try submit(&caller, "US", "{}"))
            caller.wait(60)
        }
        var seen: [String] = []
        var query = [("feedTypes", "JSON_LISTINGS_FEED"), ("pageSize", "7")]
        while true {
            let page = try caller.call("FeedsV20210630.getFeeds", query: query)
            #expect(page.status == 200)
            seen += page.body["feeds"]?.asArray?.compactMap { $0["feedId"]?.asString } ?? []
            guard let token = page.body["nextToken"]?.asString else { break }
            query = [("nextToken", token)]
            caller.wait(1)
            _ = try submit(&caller, "US", "{}")
        }
        #expect(seen == ids.reversed())
        #expect(try caller.call("FeedsV20210630.getFeeds").status == 400)
    }

    @Test func `another type, another's document and a missing role are refused`() throws {
        var caller = try ProductCaller(seed: 36)
        let room = try caller.call("FeedsV20210630.createFeedDocument", body: "{\"contentType\":\"text/xml\"}")
        let id = try #require(room.body["feedDocumentId"]?.asString)
        func body(_ type: String, _ document: String) -> String {
            """
            {"feedType":"\(type)","marketplaceIds":["\(caller.marketplace("US"))"],"inputFeedDocumentId":"\(document)"}
            """
        }
        let old = body("POST_PRODUCT_DATA", id)
        let unknown = body("JSON_LISTINGS_FEED", "x")
        let good = body("JSON_LISTINGS_FEED", id)
        #expect(try caller.call("FeedsV20210630.createFeed", body: old).status == 400)
        #expect(try caller.call("FeedsV20210630.createFeed", body: unknown).status == 400)
        #expect(try caller.call("FeedsV20210630.createFeed", body: good, roles: ["Pricing"]).status == 403)
        caller.account = .europe
        #expect(try caller.call("FeedsV20210630.getFeedDocument", path: ["feedDocumentId": id]).status == 404)
    }
}

import Foundation
import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct NotificationsDueTests {
    /// The file of each type's schema, without its ending.
    static let types = [
        "ORDER_CHANGE": "OrderChangeNotification", "TRANSACTION_UPDATE": "TransactionUpdateNotification",
        "REPORT_PROCESSING_FINISHED": "ReportProcessingFinishedNotification",
        "FEED_PROCESSING_FINISHED": "FeedProcessingFinishedNotification",
        "LISTINGS_ITEM_STATUS_CHANGE": "ListingsItemStatusChangeNotification",
        "LISTINGS_ITEM_ISSUES_CHANGE": "ListingsItemIssuesChangeNotification_2023-12-13",
        "LISTINGS_ITEM_MFN_QUANTITY_CHANGE": "ListingsItemMfnQuantityChange",
    ]

    /// A seller who wants to hear of everything.
    private func subscriber(seed: UInt64) throws -> SimulatedCaller {
        var caller = try NotificationsTests.caller(seed: seed, orders: 4_000)
        let destination = try NotificationsTests.destination(&caller)
        for account in SellerAccount.ID.allCases {
            caller.account = account
            for type in Self.types.keys.sorted() {
                #expect(try NotificationsTests.subscribe(&caller, type, destination).status == 200)
            }
        }
        caller.account = .northAmerica
        return caller
    }

    /// The seller's doings that raise something.
    private func act(_ caller: inout SimulatedCaller) throws {
        let seller = caller.simulation.world.accounts[.northAmerica]?.sellingPartnerID ?? ""
        let products = caller.simulation.world.products(of: StoreID(index: 0))
        let sku = try #require(products.first { !$0.isFulfilledByAmazon }?.sku)
        let path = ["sellerId": seller, "sku": sku]
        for quantity in [0, 7] {
            let stock: JSONValue = .object([
                "fulfillment_channel_code": .string("DEFAULT"), "quantity": .number(.init(quantity)),
            ])
            let patch: JSONValue = .object([
                "op": .string("replace"), "path": .string("/attributes/fulfillment_availability"),
                "value": .array([stock]),
            ])
            let reply = try caller.call(
                "ListingsItemsV20210801.patchListingsItem", path: path, query: ["marketplaceIds": "ATVPDKIKX0DER"],
                body: .object(["productType": .string("PRODUCT"), "patches": .array([patch])]))
            #expect(reply.status == 200, "\(reply.body?.text ?? "")")
            caller.wait(600)
        }
        let gone = try caller.call(
            "ListingsItemsV20210801.deleteListingsItem", path: path, query: ["marketplaceIds": "ATVPDKIKX0DER"])
        #expect(gone.status == 200)
        let body: JSONValue = .object([
            "reportType": .string("GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"),
            "marketplaceIds": .array([.string("ATVPDKIKX0DER")]),
        ])
        #expect(try caller.call("ReportsV20210630.createReport", body: body).status == 202)
    }

    @Test(
        .enabled(if: ReplyValidation.isPossible, .init(rawValue: ReplyValidation.advice)),
        arguments: [91, 92] as [UInt64])
    func `what is told is as Amazon's schemas say, in either spelling`(seed: UInt64) throws {
        var caller = try subscriber(seed: seed)
        let start = caller.now
        try act(&caller)
        caller.wait(16 * Moment.day)
        let due = caller.simulation.notificationsDue(after: start, upTo: caller.now)
        var validation = ReplyValidation()
        var counts: [String: Int] = [:]
        for one in due {
            let type = one.subscription.kind.type
            counts[type, default: 0] += 1
            validation.add(one.body, schema: "_schemas/notifications/\(Self.types[type] ?? "").json", name: one.id)
        }
        let verdict = try validation.verdict()
        print("seed \(seed): \(verdict.summary); \(counts.sorted { $0.key < $1.key })")
        #expect(verdict.faults.prefix(5) == [])
        for type in Self.types.keys where !["FEED_PROCESSING_FINISHED", "LISTINGS_ITEM_ISSUES_CHANGE"].contains(type) {
            #expect(counts[type] ?? 0 > 0, "seed \(seed) \(type)")
        }
    }

    @Test(arguments: [93, 94] as [UInt64])
    func `however time is cut, everything arrives, some late and some twice`(seed: UInt64) throws {
        var caller = try subscriber(seed: seed)
        let start = caller.now
        var parts: [DueNotification] = []
        var random = SeededRandom(seed, "cuts")
        while caller.now < start + 5 * Moment.day {
            let from = caller.now
            caller.wait(random.between(1, 20_000))
            parts += caller.simulation.notificationsDue(after: from, upTo: caller.now)
        }
        let whole = caller.simulation.notificationsDue(after: start, upTo: caller.now)
        func names(_ due: [DueNotification]) -> [String] { due.map { "\($0.published.seconds) \($0.id) \($0.copy)" } }
        #expect(names(parts) == names(whole))
        let ids = Set(whole.map(\.id))
        #expect(whole.count > ids.count, "seed \(seed): none came twice")
        let moments = whole.compactMap { $0.body["EventTime"]?.string }
        #expect(moments != moments.sorted(), "seed \(seed): none came late")
        print("seed \(seed): \(whole.count) arrivals of \(ids.count) notifications")
    }

    @Test func `every change of an order is told, with the status it had`() throws {
        var caller = try subscriber(seed: 95)
        let start = caller.now
        caller.wait(3 * Moment.day)
        let end = caller.now
        caller.wait(Moment.hour)
        let due = caller.simulation.notificationsDue(after: start, upTo: caller.now)
        var told: Set<String> = []
        for one in due where one.subscription.kind.type == "ORDER_CHANGE" {
            let change = one.body.at("Payload", "OrderChangeNotification")
            let id = change?["AmazonOrderId"]?.string ?? ""
            let status = change?.at("Summary", "OrderStatus")?.string ?? ""
            told.insert("\(id) \(status)")
        }
        for ledger in caller.simulation.world.ledgers {
            for order in ledger.orders {
                for moment in [order.created] + order.changes where moment > start && moment <= end {
                    let place = OrderPlace(store: ledger.store.id, number: order.number)
                    let view = OrderView(place, in: caller.simulation, at: moment)
                    let status = try #require(OrderWriterV0(view: view, opened: []).json["OrderStatus"]?.string)
                    #expect(told.contains("\(order.id) \(status)"))
                }
            }
        }
        #expect(told.count > 100)
        #expect(due.allSatisfy { !$0.body.text.contains(InventedBuyer.marker) })
    }

    @Test func `nothing is told that is not wanted, or that happened before`() throws {
        var caller = try NotificationsTests.caller(seed: 96, orders: 4_000)
        let destination = try NotificationsTests.destination(&caller)
        let filter: JSONValue = .object([
            "eventFilterType": .string("ORDER_CHANGE"), "orderChangeTypes": .array([.string("BuyerRequestedChange")]),
            "marketplaceIds": .array([.string("A2EUQ1WTGCTBG2")]),
        ])
        let made = caller.now
        let reply = try NotificationsTests.subscribe(
            &caller, "ORDER_CHANGE", destination, directive: .object(["eventFilter": filter]))
        #expect(reply.status == 200)
        caller.wait(60 * Moment.day)
        let due = caller.simulation.notificationsDue(after: made - 40 * Moment.day, upTo: caller.now)
        #expect(!due.isEmpty)
        for one in due {
            let change = one.body.at("Payload", "OrderChangeNotification")
            #expect(change?["OrderChangeType"]?.string == "BuyerRequestedChange")
            #expect(change?.at("Summary", "MarketplaceId")?.string == "A2EUQ1WTGCTBG2")
            #expect(one.published > made)
        }
    }
}

import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct OrderRefusalTests {
    private static let us = "ATVPDKIKX0DER"

    @Test func `a search that Amazon does not allow is refused`() throws {
        var caller = try SimulatedCaller(seed: 61, orders: 100)
        let now = caller.now
        let week = (now - 7 * Moment.day).iso
        let many = Array(repeating: Self.us, count: 51).joined(separator: ",")
        let bad: [KeyValuePairs<String, String>] = [
            [:], ["createdBefore": week], ["createdAfter": week, "lastUpdatedAfter": week],
            ["createdAfter": week, "lastUpdatedBefore": week], ["lastUpdatedAfter": week, "createdBefore": week],
            ["createdAfter": week, "createdBefore": (now - 119).iso], ["createdAfter": "last week"],
            ["createdAfter": week, "createdBefore": (now - 8 * Moment.day).iso], ["createdAfter": now.iso],
            ["createdAfter": week, "marketplaceIds": many], ["createdAfter": week, "marketplaceIds": "A1PA6795UKMFR9"],
            ["createdAfter": week, "fulfillmentStatuses": "SOLD"], ["createdAfter": week, "fulfilledBy": "ME"],
            ["createdAfter": week, "maxResultsPerPage": "0"], ["createdAfter": week, "maxResultsPerPage": "101"],
            ["createdAfter": week, "includedData": "ALL"],
        ]
        for query in bad {
            let reply = try caller.call("OrdersV20260101.searchOrders", query: query)
            #expect(reply.status == 400, "\(query)")
            #expect(reply.body?["errors"]?.elements.first?["code"]?.string == "InvalidInput")
        }
        let good: [KeyValuePairs<String, String>] = [
            ["createdAfter": week, "createdBefore": (now - 120).iso], ["lastUpdatedAfter": (now - 120).iso],
            ["createdAfter": week, "fulfillmentStatuses": "PENDING_AVAILABILITY,UNFULFILLABLE"],
            ["createdAfter": week, "marketplaceIds": Self.us],
        ]
        for query in good {
            #expect(try caller.call("OrdersV20260101.searchOrders", query: query).status == 200, "\(query)")
        }
        if ReplyValidation.isPossible { #expect(try caller.validation.verdict().faults == []) }
    }

    @Test func `version 0 wants marketplaces, and knows its own filters`() throws {
        var caller = try SimulatedCaller(seed: 62, orders: 400)
        let month = (caller.now - 30 * Moment.day).iso
        func count(_ query: KeyValuePairs<String, String>) throws -> Int? {
            try caller.call("OrdersV0.getOrders", query: query).body?.at("payload", "Orders")?.elements.count
        }
        #expect(try count(["CreatedAfter": month]) == nil)
        #expect(try count(["CreatedAfter": month, "MarketplaceIds": "X"]) == nil)
        #expect(try count(["MarketplaceIds": Self.us]) == nil)
        #expect(try count(["CreatedAfter": month, "MarketplaceIds": Self.us, "OrderStatuses": "SHIPPED"]) == nil)
        let all = try #require(try count(["CreatedAfter": month, "MarketplaceIds": Self.us]))
        #expect(all > 5)
        let channels = try ["AFN", "MFN"].map {
            try count(["CreatedAfter": month, "MarketplaceIds": Self.us, "FulfillmentChannels": $0]) ?? 0
        }
        #expect(channels.reduce(0, +) == all)
        #expect(try count(["CreatedAfter": month, "MarketplaceIds": Self.us, "PaymentMethods": "COD"]) == 0)
        #expect(try count(["CreatedAfter": month, "MarketplaceIds": Self.us, "IsISPU": "true"]) == 0)
        let id = caller.simulation.world.ledgers[0].orders[3].id
        #expect(try count(["MarketplaceIds": Self.us, "AmazonOrderIds": "\(id),111-0000000-0000000"]) == 1)
        #expect(try count(["MarketplaceIds": Self.us, "SellerOrderId": id]) == 1)
    }

    @Test func `an order is found by its id, by its own account, and once it exists`() throws {
        var caller = try SimulatedCaller(seed: 63, orders: 800)
        for ledger in caller.simulation.world.ledgers {
            for order in ledger.orders {
                caller.account = ledger.store.account
                let status = try caller.call("OrdersV0.getOrder", path: ["orderId": order.id]).status
                #expect(status == (order.created <= caller.now ? 200 : 404))
            }
        }
        let order = caller.simulation.world.ledgers[0].orders[0]
        let last = order.id.suffix(1)
        let altered = order.id.dropLast() + (last == "1" ? "2" : "1")
        caller.account = .northAmerica
        #expect(try caller.call("OrdersV0.getOrder", path: ["orderId": String(altered)]).status == 404)
        #expect(try caller.call("OrdersV0.getOrder", path: ["orderId": "TEST"]).status == 400)
        caller.account = .europe
        #expect(try caller.call("OrdersV0.getOrder", path: ["orderId": order.id]).status == 404)
        caller.account = nil
        #expect(try caller.call("OrdersV0.getOrder", path: ["orderId": order.id]).status == 403)
        #expect(try caller.call("SellersV1.getAccount").status == 403)
    }

    @Test func `there are no regulated orders and none to fetch`() throws {
        var caller = try SimulatedCaller(seed: 64, orders: 100)
        caller.dataElements = []
        let path = ["orderId": caller.simulation.world.ledgers[0].orders[0].id]
        func status(_ name: String, _ body: JSONValue?) throws -> Int {
            try caller.call("OrdersV0." + name, path: path, body: body).status
        }
        let rejected: JSONValue = .object([
            "regulatedOrderVerificationStatus": .object([
                "status": .string("Rejected"), "externalReviewerId": .string("r"),
            ])
        ])
        #expect(try status("updateVerificationStatus", rejected) == 400)
        #expect(try status("updateVerificationStatus", nil) == 400)
        let marketplace = JSONValue.string(Self.us)
        for status in ["ReadyForPickup", "Lost"] {
            let body: JSONValue = .object(["marketplaceId": marketplace, "shipmentStatus": .string(status)])
            #expect(try caller.call("OrdersV0.updateShipmentStatus", path: path, body: body).status == 400)
        }
        #expect(try status("updateShipmentStatus", .object(["marketplaceId": .string("1")])) == 400)
        if ReplyValidation.isPossible { #expect(try caller.validation.verdict().faults == []) }
    }

    @Test func `items come in pages, each of them once`() throws {
        var caller = try SimulatedCaller(seed: 65, orders: 1_500)
        let ledger = caller.simulation.world.ledgers[0]
        let large = ledger.orders.filter { $0.items.count > 2 && $0.created <= caller.now }
        #expect(!large.isEmpty)
        for order in large {
            let path = ["orderId": order.id]
            let first = try caller.call("OrdersV0.getOrderItems", path: path)
            let token = try #require(first.body?.at("payload", "NextToken")?.string)
            let second = try caller.call("OrdersV0.getOrderItems", path: path, query: ["NextToken": token])
            #expect(second.body?.at("payload", "NextToken") == nil)
            let items = [first, second].flatMap { $0.body?.at("payload", "OrderItems")?.elements ?? [] }
            #expect(items.map { $0["OrderItemId"]?.string } == order.items.map(\.id))
        }
        let other = ["orderId": ledger.orders[0].id]
        let token =
            try caller.call("OrdersV0.getOrderItems", path: ["orderId": large[0].id])
            .body?.at("payload", "NextToken")?.string ?? ""
        #expect(try caller.call("OrdersV0.getOrderItems", path: other, query: ["NextToken": token]).status == 400)
    }
}

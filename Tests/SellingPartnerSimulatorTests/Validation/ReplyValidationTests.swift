import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

@Suite(.enabled(if: ReplyValidation.isPossible, .init(rawValue: ReplyValidation.advice)))
struct ReplyValidationTests {
    @Test func `the validator passes what the model allows`() throws {
        for account in SellerAccount.ID.allCases {
            var caller = try SimulatedCaller(seed: 1, orders: 10)
            caller.account = account
            _ = try caller.call("SellersV1.getMarketplaceParticipations")
            let verdict = try caller.validation.verdict()
            #expect(verdict.faults == [])
            #expect(verdict.summary == "1 replies, 1 kinds, 0 faulty")
        }
    }

    private func faults(_ id: String, _ body: SimulatedJSON?, status: Int = 200) throws -> [String] {
        var validation = ReplyValidation()
        let descriptor = try #require(OperationDescriptor.all.first { $0.id == id })
        validation.add(descriptor, OperationReply(body, status: status))
        return try validation.verdict().faults
    }

    @Test func `the validator finds what the model does not allow`() throws {
        let order: SimulatedJSON = [
            "orderId": "1", "createdTime": "2026-01-31T00:00:00Z", "lastUpdatedTime": "2026-01-31T00:00:00.5+01:00",
            "salesChannel": ["channelName": "AMAZON"], "orderItems": [],
        ]
        func check(_ order: SimulatedJSON, _ text: String?) throws {
            let found = try faults("OrdersV20260101.getOrder", ["order": order])
            #expect(found.count == (text == nil ? 0 : 1), "\(found)")
            if let text { #expect(found.first?.contains(text) == true, "\(found)") }
        }
        try check(order, nil)
        try check(order.with("orderItems", nil), "'orderItems' is a required property")
        try check(order.with("createdTime", "2026-02-30T00:00:00Z"), "is not a 'date-time'")
        try check(order.with("createdTime", "2026-01-31T00:00Z"), "is not a 'date-time'")
        try check(order.with("colour", "red"), "'colour' was unexpected")
        try check(order.with("orderId", 1), "is not of type 'string'")
        try check(order.with("recipient", .null), "is not of type 'object'")
        try check(order.with("fulfillment", ["fulfillmentStatus": "LOST"]), "is not one of")
        let item: SimulatedJSON = ["orderItemId": "1", "product": [:]]
        try check(order.with("orderItems", [item.with("quantityOrdered", 1)]), nil)
        try check(
            order.with("orderItems", [item.with("quantityOrdered", .number("1.0"))]), "is not of type 'integer'")
    }

    @Test func `the validator knows replies by their status, and refusals by their shape`() throws {
        let id = "OrdersV20260101.getOrder"
        #expect(try faults(id, OperationRefusal.denied.body, status: 403) == [])
        #expect(try faults(id, ["order": [:]], status: 403).isEmpty == false)
        #expect(try faults(id, nil).first?.contains("has no body") == true)
        #expect(try faults(id, [:], status: 418).first?.contains("no reply with this status") == true)
        #expect(try faults("OrdersV0.confirmShipment", nil, status: 204) == [])
        #expect(try faults("OrdersV0.confirmShipment", [:], status: 204).first?.contains("has a body") == true)
    }

    @Test func `the validator holds documents against schemas of their own`() throws {
        let metadata: SimulatedJSON = [
            "ApplicationId": "a", "SubscriptionId": "s", "PublishTime": "2026-01-31T00:00:00.000Z",
            "NotificationId": "n",
        ]
        let good: SimulatedJSON = [
            "NotificationVersion": "1.0", "NotificationType": "LISTINGS_ITEM_STATUS_CHANGE", "PayloadVersion": "1.0",
            "EventTime": "2026-01-31T00:00:00.000Z",
            "Payload": ["SellerId": "A", "Sku": "S", "Status": ["BUYABLE"]], "NotificationMetadata": metadata,
        ]
        let bad = [
            good.with("EventTime", "yesterday"), good.with("Payload", ["SellerId": "A", "Sku": "S"]),
            good.with("payload", [:]), good.with("Payload", ["SellerId": "A", "Sku": "S", "Status": ["SOLD"]]),
            good.with("NotificationMetadata", metadata.with("Colour", "red")),
        ]
        var validation = ReplyValidation()
        let schema = "_schemas/notifications/ListingsItemStatusChangeNotification.json"
        for (index, one) in ([good] + bad).enumerated() { validation.add(one, schema: schema, name: "no \(index)") }
        let faults = try validation.verdict().faults
        #expect(faults.compactMap { $0.firstMatch(of: #/no (\d)/#)?.output.1 } == ["1", "2", "3", "4", "5"])
    }
}

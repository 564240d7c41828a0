import Foundation
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct FilterExpressionTests {
    private static let payload: SimulatedJSON = [
        "N": [
            "Status": "Shipped", "Units": 3, "Total": .number("12.50"), "Prime": true, "Nothing": .null,
            "Items": [["SKU": "A-1", "Quantity": 2], ["SKU": "B\"2", "Quantity": 1]], "Words": ["x", "y"],
        ]
    ]

    private static let admitted = [
        "N.Status == 'Shipped'", "N.Status == \"Shipped\"", "N.Status != 'Unshipped'", "N.Units >= 3", "N.Units < 3.5",
        "N.Total == 12.5", "N.Total > -1", "N.Prime", "!(!N.Prime)", "!!N.Prime", "N.Nothing == null",
        "N.Status in ['Pending', 'Shipped']", "'Status' in N", "!('Other' in N)", "has(N.Units) && !has(N.Nobody)",
        "N.Items.all(i, i.Quantity > 0)", "N.Items.exists(i, i.SKU == 'A-1')",
        "N.Items.exists_one(i, i.Quantity == 1)", "N.Items.exists(i, i.SKU == 'B\\\"2' && N.Prime)",
        "N.Words.exists(w, w in ['y'])", "N.Words == ['x', 'y',]", "N.Units == 3 ? N.Prime : false",
        "false ? false : true ? true : false", "'a' < 'b' && 'B' < 'a' && false < true", "1 == 1.0", "'1' != 1",
        // && binds closer than ||, and comparisons closer than both.
        "true || false && false", "N.Units == 4 || N.Status == 'Shipped'", "(true || false) && N.Units <= 3",
        // Where one side decides, the other may be without a value.
        "N.Nobody.at.all == 1 || N.Prime", "N.Prime || N.Nobody", "!(N.Nobody && false)",
        "N.Items.exists(i, i.Nobody == 1 || i.Quantity == 2)",
    ]

    @Test(arguments: admitted)
    func `a notification passes for which it is true`(expression: String) throws {
        #expect(try FilterExpression(expression).admits(Self.payload))
    }

    private static let notAdmitted = [
        "false", "N.Status == 'shipped'", "N.Units > 3", "N.Nobody == 1", "!(N.Nobody == 1)", "N.Status", "N.Units",
        "N.Status < 3", "Nobody.Status == 'Shipped'", "N.Prime && N.Nobody", "N.Items.all(i, i.Quantity == 2)",
        "N.Items.exists(i, i.Quantity == 9)", "N.Items.exists_one(i, i.Quantity > 0)", "N.Status.all(i, true)",
        "N.Items.all(i, i.Nobody == 1)", "3 in N.Units", "has(N.Nobody.Units)", "N.Units == 3 ? false : true", "i == 1",
    ]

    @Test(arguments: notAdmitted)
    func `one does not pass for which it is false, or goes wrong`(expression: String) throws {
        #expect(!(try FilterExpression(expression).admits(Self.payload)))
    }

    private static let mistakes = [
        "", " ", "N.Units + 1 == 4", "N.Units - 1 == 2", "N.Units * 2 == 6", "N.Units / 3 == 1", "N.Units % 2 == 1",
        "N.Items[0].SKU == 'A-1'", "N['Units'] == 3", "N.Words.size() == 2", "size(N.Words) == 2",
        "N.Status.startsWith('S')", "N.Status = 'Shipped'", "N.Status == `SHIPPED`", "N.Status == 'Shipped",
        "N.Status == 'Shipped' N", "(N.Prime", "N.Prime)", "N. == 1", "== 1", "has(N)", "N.Items.all(true)",
        "N.Items.all(i.x, true)", "a ? b", "'\\x'", "in N", "[1", "N.Prime &", String(repeating: "!", count: 257),
    ]

    @Test(arguments: mistakes)
    func `what Amazon leaves out of the language, or is none of it, is a mistake`(expression: String) {
        #expect(throws: FilterExpression.Mistake.self) { try FilterExpression(expression) }
    }

    @Test func `the longest expression is read, however deep it goes`() throws {
        let deep = String(repeating: "!", count: 252) + "true"
        #expect(try FilterExpression(deep).admits(Self.payload))
        let brackets = String(repeating: "(", count: 126) + "true" + String(repeating: ")", count: 126)
        #expect(try FilterExpression(brackets).admits(Self.payload))
    }

    @Test func `only what an expression admits is told`() throws {
        var caller = try NotificationsTests.caller(seed: 97, orders: 4_000)
        let destination = try NotificationsTests.destination(&caller)
        let start = caller.now
        let text =
            "OrderChangeNotification.Summary.OrderStatus == 'Shipped' && OrderChangeNotification.Summary"
            + ".FulfillmentType in ['AFN'] && OrderChangeNotification.Summary.OrderItems.exists(i, i.Quantity > 1)"
        let reply = try NotificationsTests.subscribe(
            &caller, "ORDER_CHANGE", destination, directive: .object(["filterExpression": .string(text)]))
        #expect(reply.body?.at("payload", "processingDirective", "filterExpression")?.string == text)
        caller.wait(20 * Moment.day)
        let due = caller.simulation.notificationsDue(after: start, upTo: caller.now)
        #expect(due.count > 5)
        for one in due {
            let summary = one.body.at("Payload", "OrderChangeNotification", "Summary")
            #expect(summary?["OrderStatus"]?.string == "Shipped" && summary?["FulfillmentType"]?.string == "AFN")
            #expect(summary?["OrderItems"]?.elements.contains { $0["Quantity"]?.integer ?? 0 > 1 } == true)
        }
        let id = reply.body?.at("payload", "subscriptionId")?.string ?? ""
        let account = caller.account
        caller.account = nil
        _ = try caller.call(
            "NotificationsV1.deleteSubscriptionById",
            path: ["notificationType": "ORDER_CHANGE", "subscriptionId": id])
        caller.account = account
        #expect(try NotificationsTests.subscribe(&caller, "ORDER_CHANGE", destination).status == 200)
        caller.wait(20 * Moment.day)
        let all = caller.simulation.notificationsDue(after: caller.now - 20 * Moment.day, upTo: caller.now)
        #expect(all.count > due.count * 3, "without an expression there is much more")
    }
}

/// What `createSubscription` takes and refuses as a directive.
struct NotificationDirectiveTests {
    private static func filter(_ type: String, _ more: [String: JSONValue] = [:]) -> JSONValue {
        .object(["eventFilter": .object(more.merging(["eventFilterType": .string(type)]) { $1 })])
    }

    private static func list(_ texts: String...) -> JSONValue { .array(texts.map { .string($0) }) }

    private static func status(_ type: String, _ directive: JSONValue) throws -> (Int, String) {
        var caller = try NotificationsTests.caller(seed: 84, orders: 10)
        let destination = try NotificationsTests.destination(&caller)
        let reply = try NotificationsTests.subscribe(&caller, type, destination, directive: directive)
        if reply.status == 200 { #expect(reply.body?.at("payload", "subscriptionId") != nil) }
        return (reply.status, reply.body?["errors"]?.elements.first?["details"]?.string ?? "")
    }

    @Test func `every filter of the model is taken by its own type`() throws {
        let period = ["aggregationTimePeriod": JSONValue.string("FiveMinutes")]
        let parcel: JSONValue = .object(["trackingNumber": .string("1Z")])
        let right: [(String, [String: JSONValue])] = [
            ("ORDER_CHANGE", [:]), ("ORDER_CHANGE", ["marketplaceIds": Self.list("ATVPDKIKX0DER")]),
            ("ORDER_CHANGE", ["orderChangeTypes": Self.list("DeliveryTipChange", "OrderStatusChange")]),
            ("ANY_OFFER_CHANGED", ["marketplaceIds": Self.list("A1"), "aggregationSettings": .object(period)]),
            ("SHIPMENT_TRACKING_MILESTONE_CHANGED", ["trackingIdentifier": .object(["id": .string("x")])]),
            ("SHIPMENT_TRACKING_MILESTONE_CHANGED", ["trackingIdentifier": .object(["carrierTracking": parcel])]),
        ]
        for (type, members) in right {
            #expect(try Self.status(type, Self.filter(type, members)).0 == 200, "\(type) \(members)")
        }
        #expect(try Self.status("ORDER_CHANGE", .null).0 == 200)
    }

    @Test func `a filter that does not fit its type is refused in Amazon's words`() throws {
        let wrong: [(String, [String: JSONValue])] = [
            ("ORDER_CHANGE", ["marketplaceIds": Self.list()]), ("ORDER_CHANGE", ["marketplaceIds": .string("A1")]),
            ("ORDER_CHANGE", ["orderChangeTypes": Self.list("OrderStatusChange", "Other")]),
            ("ORDER_CHANGE", ["aggregationSettings": .object(["aggregationTimePeriod": .string("FiveMinutes")])]),
            ("ANY_OFFER_CHANGED", ["orderChangeTypes": Self.list("OrderStatusChange")]),
            ("ANY_OFFER_CHANGED", ["aggregationSettings": .object(["aggregationTimePeriod": .string("OneHour")])]),
            ("ANY_OFFER_CHANGED", ["aggregationSettings": .object([:])]),
            (
                "SHIPMENT_TRACKING_MILESTONE_CHANGED",
                ["trackingIdentifier": .object(["id": .string("x"), "aftn": .string("y")])]
            ),
            ("SHIPMENT_TRACKING_MILESTONE_CHANGED", ["trackingIdentifier": .object(["carrierTracking": .object([:])])]),
            ("TRANSACTION_UPDATE", [:]),
        ]
        for (type, members) in wrong {
            let (status, details) = try Self.status(type, Self.filter(type, members))
            #expect(status == 400, "\(type) \(members)")
            #expect(details.hasPrefix("EventFilter Payload {") && details.hasSuffix("for notification type \(type)"))
        }
        #expect(try Self.status("ORDER_CHANGE", Self.filter("ANY_OFFER_CHANGED")).0 == 400)
    }

    @Test func `an expression is taken by types that have one, alone, and when it can be read`() throws {
        func expression(_ text: JSONValue) -> JSONValue { .object(["filterExpression": text]) }
        let text = JSONValue.string("a.b == 'c'")
        #expect(try Self.status("TRANSACTION_UPDATE", expression(text)).0 == 200)
        #expect(try Self.status("LISTINGS_ITEM_STATUS_CHANGE", expression(text)).0 == 400)
        #expect(try Self.status("ORDER_CHANGE", expression(.string("a + b"))).1.contains("'+'"))
        #expect(try Self.status("ORDER_CHANGE", expression(.number(1))).0 == 400)
        #expect(try Self.status("ORDER_CHANGE", .object([:])).1 == "Processing Directive eventFilter must not be empty")
        guard case .object(var both) = Self.filter("ORDER_CHANGE") else { return }
        both["filterExpression"] = text
        #expect(try Self.status("ORDER_CHANGE", .object(both)).1.contains("mutually exclusive"))
    }
}

import Foundation
import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct NotificationsTests {
    private static let arn = "arn:aws:sqs:us-east-1:123456789012:acorn"

    static func caller(seed: UInt64, orders: Int = 2_000) throws -> SimulatedCaller {
        var caller = try SimulatedCaller(seed: seed, orders: orders)
        caller.roles = Set(Role.known)
        return caller
    }

    /// Makes a destination, as the application itself.
    static func destination(_ caller: inout SimulatedCaller, arn: String = arn) throws -> String {
        let account = caller.account
        caller.account = nil
        defer { caller.account = account }
        let body: JSONValue = .object([
            "name": .string("queue"), "resourceSpecification": .object(["sqs": .object(["arn": .string(arn)])]),
        ])
        let reply = try caller.call("NotificationsV1.createDestination", body: body)
        return try #require(reply.body?.at("payload", "destinationId")?.string, "\(reply.body?.text ?? "")")
    }

    static func subscribe(
        _ caller: inout SimulatedCaller, _ type: String, _ destination: String, version: String? = nil,
        directive: JSONValue? = nil
    ) throws -> OperationReply {
        var body: [String: JSONValue] = [
            "destinationId": .string(destination),
            "payloadVersion": .string(version ?? NotificationKind.of(type)?.payloadVersion ?? "1.0"),
        ]
        body["processingDirective"] = directive
        return try caller.call(
            "NotificationsV1.createSubscription", path: ["notificationType": type], body: .object(body))
    }

    // MARK: Operations

    @Test func `destinations are made, listed, found and taken away`() throws {
        var caller = try Self.caller(seed: 81, orders: 50)
        let id = try Self.destination(&caller)
        caller.account = nil
        let bus: JSONValue = .object(["region": .string("eu-west-1"), "accountId": .string("123456789012")])
        let body: JSONValue = .object([
            "name": .string("bus"), "resourceSpecification": .object(["eventBridge": bus]),
        ])
        #expect(try caller.call("NotificationsV1.createDestination", body: body).status == 200)
        #expect(try caller.call("NotificationsV1.createDestination", body: body).status == 409)
        let all = try caller.call("NotificationsV1.getDestinations")
        #expect(all.body?["payload"]?.elements.count == 2)
        let path = ["destinationId": id]
        #expect(try caller.call("NotificationsV1.getDestination", path: path).status == 200)
        #expect(try caller.call("NotificationsV1.deleteDestination", path: path).status == 200)
        #expect(try caller.call("NotificationsV1.getDestination", path: path).status == 404)
        #expect(try caller.call("NotificationsV1.deleteDestination", path: path).status == 404)
        for arn in ["arn:aws:sns:us-east-1:123456789012:x", "arn:aws:sqs:us-east-1:123456789012:x.fifo", ""] {
            let resource: JSONValue = .object(["sqs": .object(["arn": .string(arn)])])
            let bad: JSONValue = .object(["name": .string("x"), "resourceSpecification": resource])
            #expect(try caller.call("NotificationsV1.createDestination", body: bad).status == 400)
        }
        #expect(try caller.call("NotificationsV1.createDestination", body: .object([:])).status == 400)
        if ReplyValidation.isPossible { #expect(try caller.validation.verdict().faults == []) }
    }

    @Test func `a seller subscribes once to a type, and the application takes it away`() throws {
        var caller = try Self.caller(seed: 82, orders: 50)
        let destination = try Self.destination(&caller)
        let first = try Self.subscribe(&caller, "ORDER_CHANGE", destination)
        let id = try #require(first.body?.at("payload", "subscriptionId")?.string)
        #expect(try Self.subscribe(&caller, "ORDER_CHANGE", destination).status == 409)
        #expect(try Self.subscribe(&caller, "ORDER_CHANGE", destination, version: "2.0").status == 400)
        #expect(try Self.subscribe(&caller, "NO_SUCH_THING", destination).status == 400)
        #expect(try Self.subscribe(&caller, "TRANSACTION_UPDATE", "elsewhere").status == 404)
        caller.account = .europe
        #expect(try Self.subscribe(&caller, "ORDER_CHANGE", destination).status == 200)
        caller.account = .northAmerica
        let type = ["notificationType": "ORDER_CHANGE"]
        #expect(
            try caller.call("NotificationsV1.getSubscription", path: type).body?.at("payload", "subscriptionId")?.string
                == id)
        let listed = try caller.call("NotificationsV1.getSubscriptions", query: ["notificationTypes": "ORDER_CHANGE"])
        #expect(listed.body?.at("payload", "subscriptions")?.elements.count == 1)
        let other = try caller.call("NotificationsV1.getSubscription", path: ["notificationType": "TRANSACTION_UPDATE"])
        #expect(other.status == 404)
        let two = try caller.call(
            "NotificationsV1.getSubscriptions", query: ["notificationTypes": "ORDER_CHANGE,TRANSACTION_UPDATE"])
        #expect(two.status == 400)
        caller.roles = [.pricing]
        #expect(try Self.subscribe(&caller, "TRANSACTION_UPDATE", destination).status == 403)
        caller.account = nil
        #expect(
            try caller.call("NotificationsV1.deleteDestination", path: ["destinationId": destination]).status == 409)
        let path = ["notificationType": "ORDER_CHANGE", "subscriptionId": id]
        let wrong = ["notificationType": "TRANSACTION_UPDATE", "subscriptionId": id]
        #expect(try caller.call("NotificationsV1.getSubscriptionById", path: wrong).status == 404)
        #expect(try caller.call("NotificationsV1.getSubscriptionById", path: path).status == 200)
        #expect(try caller.call("NotificationsV1.deleteSubscriptionById", path: path).status == 200)
        #expect(try caller.call("NotificationsV1.getSubscriptionById", path: path).status == 404)
        #expect(try caller.call("NotificationsV1.sendTestNotification", path: type).status == 403)
        if ReplyValidation.isPossible { #expect(try caller.validation.verdict().faults == []) }
    }

    @Test func `a directive that fits is kept, and another is refused`() throws {
        var caller = try Self.caller(seed: 83, orders: 50)
        let destination = try Self.destination(&caller)
        func directive(_ filter: [String: JSONValue]) -> JSONValue { .object(["eventFilter": .object(filter)]) }
        let bad: [JSONValue] = [
            .object([:]), directive(["eventFilterType": .string("ANY_OFFER_CHANGED")]),
            directive(["marketplaceIds": .array([])]), .object(["filterExpression": .string("a ==")]),
            directive(["eventFilterType": .string("ORDER_CHANGE"), "orderChangeTypes": .array([.string("X")])]),
        ]
        for one in bad {
            #expect(try Self.subscribe(&caller, "ORDER_CHANGE", destination, directive: one).status == 400)
        }
        let good = directive([
            "eventFilterType": .string("ORDER_CHANGE"), "orderChangeTypes": .array([.string("BuyerRequestedChange")]),
        ])
        let reply = try Self.subscribe(&caller, "ORDER_CHANGE", destination, directive: good)
        #expect(
            reply.body?.at("payload", "processingDirective", "eventFilter", "eventFilterType")?.string == "ORDER_CHANGE"
        )
        if ReplyValidation.isPossible { #expect(try caller.validation.verdict().faults == []) }
    }
}

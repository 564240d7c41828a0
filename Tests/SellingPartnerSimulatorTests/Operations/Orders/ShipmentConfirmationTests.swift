import Foundation
import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct ShipmentConfirmationTests {
    /// A caller, and an order of the seller's that can be shipped now.
    private static func ready(
        _ seed: UInt64, _ isWanted: (OrderPlan) -> Bool = { _ in true }
    ) throws -> (SimulatedCaller, OrderPlan) {
        var caller = try SimulatedCaller(seed: seed, stores: ["US"], orders: 8_000)
        for _ in 0..<80 {
            let ledger = caller.simulation.world.ledgers[0]
            let found = ledger.orders.first {
                !$0.isFulfilledByAmazon && $0.created <= caller.now && $0.status(at: caller.now) == .unshipped
                    && isWanted($0)
            }
            if let found { return (caller, found) }
            caller.wait(Moment.hour)
        }
        throw ReplyValidation.Failure(description: "seed \(seed) has no such order")
    }

    private static func body(
        _ order: OrderPlan, _ units: [Int: Int64]? = nil, at now: Moment, reference: String = "1",
        changing: [String: JSONValue?] = [:]
    ) -> JSONValue {
        let all = units ?? Dictionary(uniqueKeysWithValues: order.items.indices.map { ($0, order.items[$0].quantity) })
        var package: [String: JSONValue] = [
            "packageReferenceId": .string(reference), "carrierCode": .string("FedEx"),
            "trackingNumber": .string("112345678"), "shipDate": .string(now.iso),
            "orderItems": .array(
                all.sorted { $0.key < $1.key }.map {
                    .object(["orderItemId": .string(order.items[$0.key].id), "quantity": .number(.init($0.value))])
                }),
        ]
        for (name, value) in changing { package[name] = value }
        return .object(["marketplaceId": .string("ATVPDKIKX0DER"), "packageDetail": .object(package)])
    }

    private static func confirm(
        _ caller: inout SimulatedCaller, _ order: OrderPlan, _ body: JSONValue
    ) throws -> OperationReply {
        try caller.call("OrdersV0.confirmShipment", path: ["orderId": order.id], body: body)
    }

    private static func shown(_ caller: inout SimulatedCaller, _ order: OrderPlan) throws -> SimulatedJSON {
        let reply = try caller.call(
            "OrdersV20260101.getOrder", path: ["orderId": order.id],
            query: ["includedData": "FULFILLMENT,PACKAGES,PROCEEDS"])
        return try #require(reply.body?["order"])
    }

    private static func principal(_ caller: SimulatedCaller, _ order: OrderPlan) -> [Moment: Int64] {
        var sums: [Moment: Int64] = [:]
        for posting in caller.simulation.world.ledgers[0].postings
        where posting.order == order.number && posting.kind == .shipment {
            sums[posting.posted, default: 0] += posting.lines.filter { $0.charge == .principal }.reduce(0) {
                $0 + $1.amount
            }
        }
        return sums
    }

    @Test(arguments: [51, 52, 53] as [UInt64])
    func `a confirmed order is shipped from then on, and its money comes with it`(seed: UInt64) throws {
        var (caller, order) = try Self.ready(seed)
        let price = order.items.reduce(0) { $0 + $1.price * $1.quantity }
        let reply = try Self.confirm(&caller, order, Self.body(order, at: caller.now))
        #expect(reply.status == 204)
        #expect(reply.body == nil)
        let confirmed = caller.now
        let shown = try Self.shown(&caller, order)
        #expect(shown.at("fulfillment", "fulfillmentStatus")?.string == "SHIPPED")
        #expect(shown["lastUpdatedTime"]?.string == confirmed.iso)
        let package = try #require(shown["packages"]?.elements.first)
        #expect(package["trackingNumber"]?.string == "112345678")
        #expect(package["packageReferenceId"]?.string == "1")
        #expect(Self.principal(caller, order) == [confirmed: price])
        caller.wait(300)
        let found = try caller.call(
            "OrdersV20260101.searchOrders", query: ["lastUpdatedAfter": (confirmed - 1).iso])
        #expect(found.body?["orders"]?.elements.contains { $0["orderId"]?.string == order.id } == true)
        caller.wait(60 * Moment.day)
        #expect(try Self.shown(&caller, order).at("fulfillment", "fulfillmentStatus")?.string == "SHIPPED")
        #expect(try Self.confirm(&caller, order, Self.body(order, at: caller.now, reference: "2")).status == 400)
        let settled = caller.simulation.world.ledgers[0].chains.flatMap(\.settlements).flatMap(\.postings)
            .map { caller.simulation.world.ledgers[0].postings[$0] }
            .filter { $0.order == order.number && $0.kind == .shipment }
        #expect(settled.map(\.posted) == [confirmed])
    }

    @Test(arguments: [54, 55, 56] as [UInt64])
    func `a part ships now, and the rest as it was planned`(seed: UInt64) throws {
        var (caller, order) = try Self.ready(seed) { $0.units > 1 }
        let price = order.items.reduce(0) { $0 + $1.price * $1.quantity }
        #expect(try Self.confirm(&caller, order, Self.body(order, [0: 1], at: caller.now)).status == 204)
        let shown = try Self.shown(&caller, order)
        #expect(shown.at("fulfillment", "fulfillmentStatus")?.string == "PARTIALLY_SHIPPED")
        #expect(shown["orderItems"]?.elements.first?.at("fulfillment", "quantityFulfilled")?.integer == 1)
        #expect(Self.principal(caller, order)[caller.now] == order.items[0].price)
        #expect(Self.principal(caller, order).values.reduce(0, +) == price)
        let much = try Self.confirm(
            &caller, order, Self.body(order, [0: order.items[0].quantity], at: caller.now, reference: "2"))
        #expect(much.status == 400)
        caller.wait(10 * Moment.day)
        let later = try Self.shown(&caller, order)
        #expect(later.at("fulfillment", "fulfillmentStatus")?.string == "SHIPPED")
        #expect((later["packages"]?.elements.count ?? 0) > 1)
        let units = later["packages"]?.elements.flatMap { $0["packageItems"]?.elements ?? [] }
            .compactMap { $0["quantity"]?.integer }.reduce(0, +)
        #expect(units == order.units)
    }

    @Test func `goods that are on their way are not cancelled`() throws {
        var (caller, order) = try Self.ready(57) { $0.cancelled != nil }
        #expect(try Self.confirm(&caller, order, Self.body(order, at: caller.now)).status == 204)
        caller.wait(2 * Moment.day)
        #expect(try Self.shown(&caller, order).at("fulfillment", "fulfillmentStatus")?.string == "SHIPPED")
        #expect(Self.principal(caller, order).count == 1)
    }

    @Test func `a known package is corrected, and ships nothing twice`() throws {
        var (caller, order) = try Self.ready(58)
        #expect(try Self.confirm(&caller, order, Self.body(order, at: caller.now)).status == 204)
        let corrected = Self.body(order, at: caller.now, changing: ["trackingNumber": .string("99")])
        #expect(try Self.confirm(&caller, order, corrected).status == 204)
        let packages = try Self.shown(&caller, order)["packages"]?.elements ?? []
        #expect(packages.map { $0["trackingNumber"]?.string } == ["99"])
        #expect(Self.principal(caller, order).count == 1)
    }

    @Test func `a confirmation that does not fit is refused`() throws {
        var (caller, order) = try Self.ready(59)
        let now = caller.now
        let changes: [[String: JSONValue?]] = [
            ["packageReferenceId": nil], ["packageReferenceId": .string("A1")], ["packageReferenceId": .string("0")],
            ["carrierCode": nil], ["carrierCode": .string("Other")], ["trackingNumber": .string("")],
            ["shipDate": .string("02/21/2022")], ["shipDate": .string((now + Moment.day).iso)],
            ["shipDate": .string((now - 300 * Moment.day).iso)], ["orderItems": .array([])],
            ["orderItems": .array([.object(["orderItemId": .string("1"), "quantity": .number(1)])])],
            ["orderItems": .array([.object(["orderItemId": .string(order.items[0].id), "quantity": .number(0)])])],
        ]
        for changing in changes {
            let reply = try Self.confirm(&caller, order, Self.body(order, at: now, changing: changing))
            #expect(reply.status == 400, "\(changing)")
        }
        #expect(try Self.confirm(&caller, order, .object([:])).status == 400)
        let world = caller.simulation.world.ledgers[0]
        let others = [
            world.orders.first { $0.isFulfilledByAmazon && $0.status(at: now) == .unshipped },
            world.orders.first { !$0.isFulfilledByAmazon && $0.status(at: now) == .cancelled },
            world.orders.first { !$0.isFulfilledByAmazon && $0.status(at: now) == .shipped },
        ]
        for other in others {
            let other = try #require(other)
            #expect(try Self.confirm(&caller, other, Self.body(other, at: now)).status == 400)
        }
        #expect(try Self.shown(&caller, order).at("fulfillment", "fulfillmentStatus")?.string == "UNSHIPPED")
        if ReplyValidation.isPossible { #expect(try caller.validation.verdict().faults == []) }
    }
}

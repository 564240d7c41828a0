import Foundation
import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// Calls of all kinds, good and bad, put together by chance.
struct OrderCalls {
    var caller: SimulatedCaller
    var random: SeededRandom
    private(set) var statuses: [String: Int] = [:]
    private var tokens: [(id: String, path: [String: String], query: [(name: String, value: String)])] = []

    static let stores = WorldOptions.defaultStores + ["MX", "TR", "AU"]

    init(seed: UInt64) throws {
        caller = try SimulatedCaller(seed: seed, stores: Self.stores, orders: 3_000)
        random = SeededRandom(seed, "calls")
    }

    mutating func callOnce() throws {
        caller.account = random.one(of: SellerAccount.ID.allCases)
        caller.roles = Set(Role.known.filter { _ in random.chance(500) })
        let elements = ["buyerInfo", "shippingAddress", "buyerTaxInformation"]
        caller.dataElements = random.chance(400) ? nil : Set(elements.filter { _ in random.chance(600) })
        if random.chance(200) { caller.wait(random.between(1, 30_000)) }
        switch random.below(20) {
        case 0...3: try search2026()
        case 4...6: try searchV0()
        case 7...8 where !tokens.isEmpty: try follow()
        case 9: try send("SellersV1.getAccount")
        case 10: try metrics()
        case 11...12: try confirm()
        default: try one()
        }
    }

    private mutating func send(
        _ id: String, path: [String: String] = [:], query: [(name: String, value: String)] = [],
        body: JSONValue? = nil
    ) throws {
        let reply = try caller.call(id, path: path, parameters: query, body: body)
        statuses["\(id) \(reply.status)", default: 0] += 1
        if let token = reply.body?.at("pagination", "nextToken")?.string {
            tokens.append((id, path, [(name: "paginationToken", value: token)]))
        }
        if let token = reply.body?.at("payload", "NextToken")?.string {
            tokens.append((id, path, query.filter { $0.name != "NextToken" } + [(name: "NextToken", value: token)]))
        }
    }

    private mutating func follow() throws {
        let next = tokens.remove(at: Int(random.below(Int64(tokens.count))))
        let owner = SellerAccount.ID.allCases
        caller.account = random.chance(900) ? caller.account : owner[0]
        try send(next.id, path: next.path, query: next.query)
    }

    private mutating func someTime() -> String {
        random.chance(30) ? "yesterday" : (caller.now - random.between(0, 125 * Moment.day)).iso
    }

    private mutating func some(_ values: [String]) -> String {
        let chosen = values.filter { _ in random.chance(400) }
        return chosen.isEmpty ? values[0] : chosen.joined(separator: ",")
    }

    private var marketplaces: [String] {
        guard let account = caller.account else { return [] }
        return caller.simulation.world.stores(of: account).map { caller.simulation.world[$0].profile.marketplaceID }
    }

    private mutating func search2026() throws {
        var query: [(name: String, value: String)] = []
        query.append((random.chance(500) ? "createdAfter" : "lastUpdatedAfter", someTime()))
        if random.chance(150) { query.append(("createdBefore", someTime())) }
        if random.chance(150) { query.append(("lastUpdatedBefore", someTime())) }
        if random.chance(500) { query.append(("marketplaceIds", some(marketplaces))) }
        if random.chance(300) {
            query.append(("fulfillmentStatuses", some(["PENDING", "UNSHIPPED", "SHIPPED", "CANCELLED", "BOUGHT"])))
        }
        if random.chance(300) { query.append(("fulfilledBy", some(["AMAZON", "MERCHANT"]))) }
        if random.chance(800) { query.append(("includedData", some(OrderDataSet.allCases.map(\.rawValue)))) }
        if random.chance(600) { query.append(("maxResultsPerPage", String(random.between(0, 101)))) }
        try send("OrdersV20260101.searchOrders", query: query)
    }

    private mutating func searchV0() throws {
        var query: [(name: String, value: String)] = []
        if random.chance(950) { query.append(("MarketplaceIds", some(marketplaces))) }
        query.append((random.chance(500) ? "CreatedAfter" : "LastUpdatedAfter", someTime()))
        if random.chance(200) {
            query.append(("OrderStatuses", some(["Shipped", "Pending", "Canceled", "Unshipped"])))
        }
        if random.chance(200) { query.append(("FulfillmentChannels", some(["AFN", "MFN"]))) }
        if random.chance(50) { query.append(("PaymentMethods", some(["COD", "Other"]))) }
        if random.chance(100) { query.append(("LatestDeliveryDateAfter", someTime())) }
        if random.chance(600) { query.append(("MaxResultsPerPage", String(random.between(1, 60)))) }
        try send("OrdersV0.getOrders", query: query)
    }

    /// An order of the account, most likely one of the last days, where things are going on.
    private mutating func someOrder() -> OrderView? {
        guard let account = caller.account else { return nil }
        let world = caller.simulation.world
        let ledger = world.ledgers[random.one(of: world.stores(of: account)).index]
        let count = ledger.orderCount(at: caller.now)
        let recent = Int(random.chance(700) ? min(20, count) : count)
        guard recent > 0 else { return nil }
        let place = OrderPlace(store: ledger.store.id, number: count - 1 - Int(random.below(Int64(recent))))
        return OrderView(place, in: caller.simulation, at: caller.now)
    }

    /// Orders that the account's seller can ship now.
    private var readyOrders: [OrderView] {
        guard let account = caller.account else { return [] }
        let world = caller.simulation.world
        return world.stores(of: account).flatMap { store in
            let ledger = world.ledgers[store.index]
            let recent = ledger.orders.prefix(ledger.orderCount(at: caller.now)).suffix(60)
            return recent.filter { !$0.isFulfilledByAmazon }.map {
                OrderView(OrderPlace(store: store, number: $0.number), in: caller.simulation, at: caller.now)
            }.filter { $0.status == .unshipped || $0.status == .partiallyShipped }
        }
    }

    private mutating func one() throws {
        guard let view = someOrder() else { return }
        let id = random.chance(940) ? view.order.id : random.chance(500) ? "111-0000000-0000000" : "nonsense"
        let operations = [
            "OrdersV20260101.getOrder", "OrdersV0.getOrder", "OrdersV0.getOrderItems", "OrdersV0.getOrderAddress",
            "OrdersV0.getOrderBuyerInfo", "OrdersV0.getOrderItemsBuyerInfo", "OrdersV0.getOrderRegulatedInfo",
        ]
        let operation = random.one(of: operations)
        let isNew = operation.hasPrefix("OrdersV2")
        let data: [(name: String, value: String)] = [("includedData", some(OrderDataSet.allCases.map(\.rawValue)))]
        try send(operation, path: ["orderId": id], query: isNew ? data : [])
    }

    private mutating func confirm() throws {
        let ready = readyOrders
        let chosen = ready.isEmpty || random.chance(250) ? someOrder() : random.one(of: ready)
        guard let view = chosen else { return }
        let items = view.order.items.indices.filter { _ in random.chance(800) }.map { index -> JSONValue in
            .object([
                "orderItemId": .string(view.order.items[index].id),
                "quantity": .number(random.chance(700) ? .init(view.order.items[index].quantity) : 1),
            ])
        }
        let package: [String: JSONValue] = [
            "packageReferenceId": .string(random.chance(900) ? String(random.between(1, 9)) : "x"),
            "carrierCode": .string("DHL"), "trackingNumber": .string(random.code(12)),
            "shipDate": .string(caller.now.iso), "orderItems": .array(items),
        ]
        try send(
            "OrdersV0.confirmShipment", path: ["orderId": view.order.id],
            body: .object([
                "marketplaceId": .string(view.profile.marketplaceID), "packageDetail": .object(package),
            ]))
    }

    private mutating func metrics() throws {
        let start = caller.now.midnight - random.between(1, 40) * Moment.day
        let end = start + random.between(1, 9) * Moment.day
        try send(
            "SalesV1.getOrderMetrics",
            query: [
                ("marketplaceIds", random.one(of: marketplaces)), ("interval", "\(start.iso)--\(end.iso)"),
                ("granularity", random.one(of: ["Hour", "Day", "Week", "Month", "Year", "Total", "Minute"])),
                ("granularityTimeZone", "UTC"),
            ])
    }
}

@Suite(.enabled(if: ReplyValidation.isPossible, .init(rawValue: ReplyValidation.advice)))
struct OrderCallsTests {
    @Test(arguments: [21, 22, 23, 24] as [UInt64])
    func `every reply to two hundred calls is as Amazon's models say`(seed: UInt64) throws {
        var calls = try OrderCalls(seed: seed)
        for _ in 0..<200 { try calls.callOnce() }
        let verdict = try calls.caller.validation.verdict()
        print("seed \(seed): \(verdict.summary)")
        for (kind, count) in calls.statuses.sorted(by: { $0.key < $1.key }) { print("  \(kind): \(count)") }
        #expect(verdict.faults == [], "seed \(seed)")
        for kind in ["OrdersV20260101.searchOrders 200", "OrdersV0.getOrders 200", "OrdersV0.confirmShipment 204"] {
            #expect(calls.statuses[kind] ?? 0 > 0, "seed \(seed): no \(kind)")
        }
    }
}

import Foundation
import SellingPartnerAPI

/// Sales API v1: what was ordered, counted by the hour, the day and so on.
enum SalesOperations {
    static let all: [String: OperationHandler] = ["SalesV1.getOrderMetrics": metrics]

    private static func metrics(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let world = simulation.world
        guard let stores = try call.stores("marketplaceIds", of: world), let store = stores.first, stores.count == 1
        else { throw OperationRefusal.invalid("Exactly one marketplaceId must be provided.") }
        let span = try MetricsSpan(call)
        let filter = try MetricsFilter(call, world.products(of: store))
        var sums = span.parts.map { _ in OrderMetrics() }
        let maker = PostingMaker(store: world[store], products: world.products(of: store))
        let ledger = world.ledgers[store.index]
        var number = ledger.orderCount(at: span.start - 1)
        var part = 0
        while number < ledger.orders.count {
            let order = ledger.orders[number]
            number += 1
            guard order.created < span.end, order.created <= call.now else { break }
            guard order.status(at: call.now) != .cancelled, filter.takes(order) else { continue }
            while order.created >= span.parts[part].to { part += 1 }
            sums[part].add(order, OrderMoney(order, maker), filter, world[store].profile.tax)
        }
        let profile = world[store].profile
        return OperationReply([
            "payload": .array(zip(span.parts, sums).map { $1.json(span.text($0), profile) })
        ])
    }
}

/// Which orders and items are counted.
private struct MetricsFilter {
    private let isBusiness: Bool?
    private let isByAmazon: Bool?
    /// The products that count; nil for all.
    private let products: Set<Int>?

    init(_ call: OperationCall, _ all: [Product]) throws {
        isBusiness = try call.choices("buyerType", [("B2B", true), ("B2C", false), ("All", nil)])?.first ?? nil
        isByAmazon = try call.choices("fulfillmentNetwork", [("AFN", true), ("MFN", false)])?.first
        guard call.query("asin") == nil || call.query("sku") == nil else {
            throw OperationRefusal.invalid("Only one of asin and sku may be specified.")
        }
        if try call.choices("amazonProgram", [("AmazonHaul", true)]) != nil {
            products = []
        } else if let asin = call.query("asin") {
            products = Set(all.indices.filter { all[$0].asin == asin })
        } else if let sku = call.query("sku") {
            products = Set(all.indices.filter { all[$0].sku == sku })
        } else {
            products = nil
        }
    }

    func takes(_ order: OrderPlan) -> Bool {
        if order.isUnlisted { return false }
        if let isBusiness, order.isBusiness != isBusiness { return false }
        if let isByAmazon, order.isFulfilledByAmazon != isByAmazon { return false }
        return order.items.contains(where: takes)
    }

    func takes(_ item: OrderPlanItem) -> Bool { products?.contains(item.product) ?? true }
}

/// What one interval holds.
private struct OrderMetrics {
    private var orders: Int64 = 0
    private var items: Int64 = 0
    private var units: Int64 = 0
    private var sales: Int64 = 0

    /// Sales are the prices of the items, as the Orders API shows them.
    mutating func add(_ order: OrderPlan, _ money: OrderMoney, _ filter: MetricsFilter, _ tax: StoreProfile.TaxStyle) {
        orders += 1
        for (item, paid) in zip(order.items, money.items) where filter.takes(item) {
            items += 1
            units += item.quantity
            sales += paid.principal
            if case .facilitated = tax { continue }
            sales += paid.tax
        }
    }

    func json(_ interval: String, _ profile: StoreProfile) -> SimulatedJSON {
        func amount(_ value: Int64) -> SimulatedJSON {
            ["amount": .string(profile.text(value)), "currencyCode": .string(profile.currency)]
        }
        return [
            "interval": .string(interval), "unitCount": .int(units), "orderItemCount": .int(items),
            "orderCount": .int(orders), "averageUnitPrice": amount(units > 0 ? Rounding.halfUp(sales, units) : 0),
            "totalSales": amount(sales),
        ]
    }
}

import SellingPartnerAPI

/// Orders API 2026-01-01.
enum OrdersV20260101Operations {
    static let all: [String: OperationHandler] = [
        "OrdersV20260101.searchOrders": search,
        "OrdersV20260101.getOrder": order,
    ]

    private static let windowNames = OrderSearch.WindowNames(
        createdAfter: "createdAfter", createdBefore: "createdBefore", lastUpdatedAfter: "lastUpdatedAfter",
        lastUpdatedBefore: "lastUpdatedBefore")

    private static let statuses: [(String, OrderPlan.Status?)] = [
        ("PENDING", .pending), ("UNSHIPPED", .unshipped), ("PARTIALLY_SHIPPED", .partiallyShipped),
        ("SHIPPED", .shipped), ("CANCELLED", .cancelled),
        // The seller has no orders of these kinds.
        ("PENDING_AVAILABILITY", nil), ("UNFULFILLABLE", nil),
    ]

    private static func search(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let pages = try OrderPages(
            call, token: "paginationToken", limit: "maxResultsPerPage", seed: simulation.world.options.seed)
        let search = try search(pages.first, simulation.world)
        let page = search.page(of: simulation, behind: pages.position)
        let dataSets = try OrderDataSet.of(pages.first)
        let end: SimulatedJSON = .string(search.before.iso)
        let token = page.end.map { pages.token(call, end: $0) }
        return OperationReply(
            .members([
                "orders": .array(
                    page.orders.map { OrderWriterV2026(view: $0, dataSets: dataSets, roles: call.roles).json }),
                "pagination": token.map { ["nextToken": $0] },
                "lastUpdatedBefore": search.axis == .lastUpdated ? end : nil,
                "createdBefore": search.axis == .created ? end : nil,
            ]))
    }

    private static func search(_ call: OperationCall, _ world: World) throws -> OrderSearch {
        let window = try OrderSearch.window(call, windowNames)
        let account = try call.requireAccount()
        let stores = try call.stores("marketplaceIds", of: world) ?? world.stores(of: account)
        let statuses = try call.choices("fulfillmentStatuses", Self.statuses)
        let byAmazon = try call.choices("fulfilledBy", [("MERCHANT", false), ("AMAZON", true)])
        return OrderSearch(
            stores: stores.sorted(), axis: window.axis, after: window.after, before: window.before, asOf: call.now,
            limit: try call.number("maxResultsPerPage", 1...100) ?? 100
        ) { view in
            (statuses?.contains(view.status) ?? true) && (byAmazon?.contains(view.order.isFulfilledByAmazon) ?? true)
        }
    }

    private static func order(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let dataSets = try OrderDataSet.of(call)
        let view = try call.requireOrder(simulation)
        return OperationReply(["order": OrderWriterV2026(view: view, dataSets: dataSets, roles: call.roles).json])
    }
}

/// A part of an order that is told only on request.
enum OrderDataSet: String, Sendable, Hashable, CaseIterable {
    case buyer = "BUYER"
    case recipient = "RECIPIENT"
    case proceeds = "PROCEEDS"
    case expense = "EXPENSE"
    case promotion = "PROMOTION"
    case cancellation = "CANCELLATION"
    case fulfillment = "FULFILLMENT"
    case packages = "PACKAGES"
    case tax = "TAX"
    case payment = "PAYMENT"
    case fulfillmentOrders = "FULFILLMENT_ORDERS"

    /// What a call asks for. Errors: 400 for a name that is none.
    static func of(_ call: OperationCall) throws -> Set<OrderDataSet> {
        Set(try call.choices("includedData", allCases.map { ($0.rawValue, $0) }) ?? [])
    }
}

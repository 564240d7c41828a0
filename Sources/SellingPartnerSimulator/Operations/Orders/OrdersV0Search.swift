import SellingPartnerAPI

/// What `getOrders` can be asked for.
enum OrdersV0Search {
    private static let names = OrderSearch.WindowNames(
        createdAfter: "CreatedAfter", createdBefore: "CreatedBefore", lastUpdatedAfter: "LastUpdatedAfter",
        lastUpdatedBefore: "LastUpdatedBefore")

    private static let statuses: [(String, OrderPlan.Status?)] = [
        ("Pending", .pending), ("Unshipped", .unshipped), ("PartiallyShipped", .partiallyShipped),
        ("Shipped", .shipped), ("Canceled", .cancelled),
        // The seller has no orders of these kinds.
        ("PendingAvailability", nil), ("Unfulfillable", nil), ("InvoiceUnconfirmed", nil),
    ]

    /// What a call asks for. Errors: 400.
    static func search(_ call: OperationCall, _ simulation: Simulation) throws -> OrderSearch {
        guard let stores = try call.stores("MarketplaceIds", of: simulation.world), !stores.isEmpty else {
            throw OperationRefusal.invalid("Missing or invalid request parameters: [MarketplaceIds]")
        }
        let window = try window(call, simulation.world)
        let filters = try filters(call)
        return OrderSearch(
            stores: stores.sorted(), axis: window.axis, after: window.after, before: window.before, asOf: call.now,
            limit: try call.number("MaxResultsPerPage", 1...100) ?? 100
        ) { view in filters.allSatisfy { $0(view) } }
    }

    /// Orders that are asked for by their ids need no window.
    private static func window(
        _ call: OperationCall, _ world: World
    ) throws -> (axis: OrderSearch.Axis, after: Moment, before: Moment) {
        let hasWindow = call.query(names.createdAfter) != nil || call.query(names.lastUpdatedAfter) != nil
        guard !hasWindow, call.query("AmazonOrderIds") != nil || call.query("SellerOrderId") != nil else {
            return try OrderSearch.window(call, names)
        }
        return (.created, world.options.begin, call.now)
    }

    private typealias Filter = @Sendable (OrderView) -> Bool

    private static func filters(_ call: OperationCall) throws -> [Filter] {
        var filters: [Filter] = try deliveryFilters(call)
        if let wanted = try call.choices("OrderStatuses", statuses) { filters.append { wanted.contains($0.status) } }
        if let wanted = try call.choices("FulfillmentChannels", [("AFN", true), ("MFN", false)]) {
            filters.append { wanted.contains($0.order.isFulfilledByAmazon) }
        }
        // Nobody here pays on delivery or in a shop.
        if let wanted = try call.choices("PaymentMethods", [("COD", false), ("CVS", false), ("Other", true)]) {
            filters.append { _ in wanted.contains(true) }
        }
        if let email = call.query("BuyerEmail") {
            filters.append { !$0.order.isFulfilledByAmazon && $0.isOpen && $0.buyer.email == email }
        }
        if let ids = call.list("AmazonOrderIds") {
            guard ids.count <= 50 else { throw OperationRefusal.invalid("AmazonOrderIds takes at most 50 ids.") }
            filters.append { ids.contains($0.order.id) }
        }
        if let id = call.query("SellerOrderId") { filters.append { $0.order.id == id } }
        // Kinds of orders that the seller does not have.
        let others = [
            "EasyShipShipmentStatuses", "ElectronicInvoiceStatuses", "ActualFulfillmentSupplySourceId",
            "StoreChainStoreId",
        ]
        if others.contains(where: { call.query($0) != nil }) || call.query("IsISPU") == "true" {
            filters.append { _ in false }
        }
        return filters
    }

    /// By the promised delivery, which Amazon tells only of orders that the seller ships.
    private static func deliveryFilters(_ call: OperationCall) throws -> [Filter] {
        var filters: [Filter] = []
        func add(_ name: String, _ isWanted: @escaping @Sendable (OrderView, Moment) -> Bool) throws {
            guard let moment = try call.moment(name) else { return }
            filters.append { !$0.order.isFulfilledByAmazon && isWanted($0, moment) }
        }
        try add("EarliestDeliveryDateBefore") { $0.deliverBy.from <= $1 }
        try add("EarliestDeliveryDateAfter") { $0.deliverBy.from >= $1 }
        try add("LatestDeliveryDateBefore") { $0.deliverBy.to <= $1 }
        try add("LatestDeliveryDateAfter") { $0.deliverBy.to >= $1 }
        return filters
    }
}

import SellingPartnerAPI

/// Orders API v0.
enum OrdersV0Operations {
    static let all: [String: OperationHandler] = [
        "OrdersV0.getOrders": orders,
        "OrdersV0.getOrder": order,
        "OrdersV0.getOrderBuyerInfo": buyerInfo,
        "OrdersV0.getOrderAddress": address,
        "OrdersV0.getOrderItems": items,
        "OrdersV0.getOrderItemsBuyerInfo": itemsBuyerInfo,
        "OrdersV0.getOrderRegulatedInfo": regulatedInfo,
        "OrdersV0.updateVerificationStatus": updateVerificationStatus,
        "OrdersV0.updateShipmentStatus": updateShipmentStatus,
        "OrdersV0.confirmShipment": ShipmentConfirmation.answer,
    ]

    // MARK: Orders

    private static func orders(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let pages = try OrderPages(
            call, token: "NextToken", limit: "MaxResultsPerPage", seed: simulation.world.options.seed)
        let search = try OrdersV0Search.search(pages.first, simulation)
        let page = search.page(of: simulation, behind: pages.position)
        let token = page.end.map { pages.token(call, end: $0) }
        let end: SimulatedJSON = .string(search.before.iso)
        return OperationReply([
            "payload": .members([
                "Orders": .array(page.orders.map { OrderWriterV0(view: $0, opened: call.dataElements ?? []).json }),
                "NextToken": token,
                "LastUpdatedBefore": search.axis == .lastUpdated ? end : nil,
                "CreatedBefore": search.axis == .created ? end : nil,
            ])
        ])
    }

    private static func order(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        OperationReply(["payload": try writer(call, simulation).json])
    }

    private static func writer(_ call: OperationCall, _ simulation: Simulation) throws -> OrderWriterV0 {
        OrderWriterV0(view: try call.requireOrder(simulation), opened: call.dataElements ?? [])
    }

    // MARK: Personal data

    /// Without a restricted data token these operations say nothing at all.
    ///
    /// Source: facts §3.
    private static func restricted(_ call: OperationCall, _ simulation: Simulation) throws -> OrderWriterV0 {
        guard call.dataElements != nil else { throw OperationRefusal.denied }
        return try writer(call, simulation)
    }

    private static func buyerInfo(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        OperationReply(["payload": try restricted(call, simulation).buyerInfo])
    }

    private static func address(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        OperationReply(["payload": try restricted(call, simulation).address])
    }

    // MARK: Items

    /// Amazon promises no number of items on a page. Few of them make a client follow the token.
    private static let itemsPerPage = 2

    private static func items(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let writer = try writer(call, simulation)
        return try page(call, writer, simulation) { writer.item($0) }
    }

    private static func itemsBuyerInfo(
        _ call: OperationCall, _ simulation: inout Simulation
    ) throws -> OperationReply {
        let writer = try restricted(call, simulation)
        return try page(call, writer, simulation) { writer.itemBuyerInfo($0) }
    }

    private static func page(
        _ call: OperationCall, _ writer: OrderWriterV0, _ simulation: Simulation, _ item: (Int) -> SimulatedJSON
    ) throws -> OperationReply {
        let order = writer.view.order
        let seed = simulation.world.options.seed
        var start = 0
        if let text = call.query("NextToken"), !text.isEmpty {
            let token = try PageToken(text, call, seed: seed)
            guard token.arguments == order.id, order.items.indices.contains(token.offset) else {
                throw OperationRefusal.invalid("The token belongs to another order.", details: "NextToken")
            }
            start = token.offset
        }
        let end = min(start + itemsPerPage, order.items.count)
        let token = PageToken(call, arguments: order.id, offset: end)
        return OperationReply([
            "payload": .members([
                "OrderItems": .array((start..<end).map(item)),
                "NextToken": end < order.items.count ? .string(token.text(seed: seed)) : nil,
                "AmazonOrderId": .string(order.id),
            ])
        ])
    }

    // MARK: Regulated orders and pickups, of which the seller has none

    private static func regulatedInfo(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        guard call.dataElements != nil else { throw OperationRefusal.denied }
        throw unregulated(try call.requireOrder(simulation))
    }

    private static func unregulated(_ view: OrderView) -> OperationRefusal {
        .invalid("Order \(view.order.id) has no regulated items.")
    }

    private static func updateVerificationStatus(
        _ call: OperationCall, _ simulation: inout Simulation
    ) throws -> OperationReply {
        let view = try call.requireOrder(simulation)
        let told = call.body?["regulatedOrderVerificationStatus"]
        guard told?["externalReviewerId"]?.string?.isEmpty == false else {
            throw OperationRefusal.invalid("Missing request parameter: externalReviewerId.")
        }
        if told?["status"]?.string == "Rejected", told?["rejectionReasonId"]?.string == nil {
            throw OperationRefusal.invalid("Missing request parameter: rejectionReasonId.")
        }
        throw unregulated(view)
    }

    /// Only orders that buyers fetch at a shop have such a status.
    private static func updateShipmentStatus(
        _ call: OperationCall, _ simulation: inout Simulation
    ) throws -> OperationReply {
        let view = try call.requireOrder(simulation)
        guard call.body?["marketplaceId"]?.string == view.profile.marketplaceID else {
            throw OperationRefusal.invalid("Marketplace ID is not defined", details: "1001")
        }
        let statuses: Set = ["ReadyForPickup", "PickedUp", "RefusedPickup"]
        guard let status = call.body?["shipmentStatus"]?.string, statuses.contains(status) else {
            throw OperationRefusal.invalid("Unsupported ShipmentStatus passed")
        }
        throw OperationRefusal.invalid("Invalid Request Parameters")
    }
}

import Foundation
import SellingPartnerAPI

/// `confirmShipment`: the seller says that a parcel has left.
struct ShipmentConfirmation {
    private let view: OrderView
    private var units: [Int: Int64] = [:]
    private let details: ParcelDetails

    static func answer(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let view = try call.requireOrder(simulation)
        let confirmation = try ShipmentConfirmation(view, call.body)
        let place = OrderPlace(store: view.store.id, number: view.order.number)
        // A reference that is known already corrects what was told about its parcel.
        if let known = view.parcels.first(where: { $0.details.reference == confirmation.details.reference }) {
            simulation.parcels[known.plan.id] = confirmation.details
            return OperationReply(nil, status: 204)
        }
        try confirmation.checkUnits()
        let parcel = simulation.world.ship(confirmation.units, of: place, at: call.now)
        simulation.parcels[parcel] = confirmation.details
        return OperationReply(nil, status: 204)
    }

    /// Reads a confirmation. Errors: 400 for one that is incomplete or does not fit the order.
    private init(_ view: OrderView, _ body: JSONValue?) throws {
        self.view = view
        guard !view.order.isFulfilledByAmazon else {
            throw OperationRefusal.invalid("Order \(view.order.id) is fulfilled by Amazon.")
        }
        guard body?["marketplaceId"]?.string == view.profile.marketplaceID else {
            throw OperationRefusal.invalid("MarketplaceId: is invalid.", details: "marketplaceId")
        }
        if let method = body?["codCollectionMethod"] {
            guard method.string == "DirectPayment", view.profile.countryCode == "JP" else {
                throw OperationRefusal.invalid("CodCollectionMethod: is invalid.", details: "codCollectionMethod")
            }
        }
        guard let package = body?["packageDetail"], package.object != nil else {
            throw OperationRefusal.invalid("PackageDetail: is missing.", details: "packageDetail")
        }
        details = try Self.details(package, view)
        units = try Self.units(package, view)
    }

    private static func details(_ package: JSONValue, _ view: OrderView) throws -> ParcelDetails {
        func text(_ name: String) throws -> String {
            guard let text = package[name]?.string, !text.isEmpty else {
                throw OperationRefusal.invalid("\(name) is missing.", details: "packageDetail.\(name)")
            }
            return text
        }
        let reference = try text("packageReferenceId")
        // These words are Amazon's.
        guard reference.utf8.allSatisfy({ (0x30...0x39).contains($0) }), Int64(reference) ?? 0 > 0 else {
            throw OperationRefusal.invalid("PackageReferenceId: is invalid, must be a positive numeric value.")
        }
        let code = try text("carrierCode")
        let carrier = code.lowercased() == "other" ? try text("carrierName") : code
        let shipDate = try text("shipDate")
        guard let date = Moment(iso: shipDate), shipDate.contains("T"), date <= view.at,
            date >= view.order.created.midnight
        else { throw OperationRefusal.invalid("ShipDate: is invalid.", details: "packageDetail.shipDate") }
        return ParcelDetails(
            reference: reference, carrier: carrier, method: package["shippingMethod"]?.string,
            tracking: try text("trackingNumber"), shipDate: date)
    }

    private static func units(_ package: JSONValue, _ view: OrderView) throws -> [Int: Int64] {
        var units: [Int: Int64] = [:]
        for told in package["orderItems"]?.array ?? [] {
            guard let id = told["orderItemId"]?.string,
                let item = view.order.items.firstIndex(where: { $0.id == id })
            else { throw OperationRefusal.invalid("OrderItemId: is invalid.", details: "packageDetail.orderItems") }
            guard case .number(let number) = told["quantity"], let quantity = Int64(number.description), quantity > 0,
                quantity <= view.order.items[item].quantity
            else { throw OperationRefusal.invalid("Quantity: is invalid.", details: "packageDetail.orderItems") }
            units[item, default: 0] += quantity
        }
        guard !units.isEmpty else {
            throw OperationRefusal.invalid("OrderItems: is missing.", details: "packageDetail.orderItems")
        }
        return units
    }

    /// The order must be ready, and that many units open.
    private func checkUnits() throws {
        let isReady = view.status == .unshipped || view.status == .partiallyShipped
        guard isReady, units.allSatisfy({ $0.value <= view.units(of: $0.key).open }) else {
            // These words are Amazon's too.
            throw OperationRefusal.invalid(
                "Failed to create package due to not finding a matching package or order already fulfilled. "
                    + "ErrorMessage(errorCode=GeneralError, errorDescription=Unable to find package to update for "
                    + "order (), errorMetric=PackageToUpdateNotFound, packageIndex=null)")
        }
    }
}

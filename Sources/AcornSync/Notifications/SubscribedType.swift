package import SellingPartnerAPI

/// A type of notification that can be subscribed to, and what the hub does with it.
///
/// Source: facts §11 (types, payload versions, ways of delivery).
package struct SubscribedType: Hashable, Sendable {
    package let type: NotificationType
    package let payloadVersion: String
    /// What is fetched because of it; nil where it is only kept.
    package let serves: String?
    /// Whether Amazon delivers it by EventBridge: a rule there can lead it into the queue.
    package let isByEventBridge: Bool

    package var name: String { type.rawValue }

    private init(
        _ type: NotificationType, _ version: String = "1.0", serves: String? = nil, isByEventBridge: Bool = false
    ) {
        self.type = type
        payloadVersion = version
        self.serves = serves
        self.isByEventBridge = isByEventBridge
    }

    /// What is subscribed to unless a person says otherwise: all that makes facts fresher and comes by queue.
    package static var standard: [SubscribedType] { all.filter { $0.serves != nil && !$0.isByEventBridge } }

    package static func named(_ name: String) -> SubscribedType? { all.first { $0.name == name.uppercased() } }

    package static let all: [SubscribedType] = [
        SubscribedType(.orderChange, serves: OrdersPipeline.resource),
        SubscribedType(.transactionUpdate, serves: TransactionsPipeline.resource),
        SubscribedType(
            .reportProcessingFinished, "2020-09-04", serves: SettlementReportsPipeline.resource),
        SubscribedType(.fbaInventoryAvailabilityChanges, serves: InventoryPipeline.resource),
        SubscribedType(.listingsItemStatusChange, serves: ListingsPipeline.resource, isByEventBridge: true),
        SubscribedType(
            .listingsItemIssuesChange, "2023-12-13", serves: ListingsPipeline.resource, isByEventBridge: true),
        SubscribedType(.listingsItemMfnQuantityChange, serves: ListingsPipeline.resource, isByEventBridge: true),
        SubscribedType(.anyOfferChanged), SubscribedType(.b2bAnyOfferChanged), SubscribedType(.pricingHealth),
        SubscribedType(.fbaOutboundShipmentStatus), SubscribedType(.fulfillmentOrderStatus),
        SubscribedType(.feePromotion), SubscribedType(.feedProcessingFinished, "2020-09-04"),
        SubscribedType(.dataKioskQueryProcessingFinished, "2023-11-15"),
        SubscribedType(.itemInventoryEventChange, "2020-09-04"), SubscribedType(.itemSalesEventChange, "2020-09-04"),
        SubscribedType(.detailPageTrafficEvent, "2020-09-04"), SubscribedType(.accountStatusChanged, "2021-01-01"),
        SubscribedType(.brandedItemContentChange, isByEventBridge: true),
        SubscribedType(.itemProductTypeChange, isByEventBridge: true),
        SubscribedType(.productTypeDefinitionsChange, isByEventBridge: true),
        SubscribedType(.shipmentTrackingMilestoneChanged, "2026-01-30", isByEventBridge: true),
    ]
}

import SellingPartnerAPI

/// A type of notification that can be subscribed to.
///
/// Source: facts §11.
struct NotificationKind: Sendable, Hashable {
    let type: String
    let payloadVersion: String
    /// Whether the envelope is spelled `notificationType` instead of `NotificationType`.
    let isCamelCase: Bool
    /// Any one of them gives access; empty where none is needed.
    let roles: Set<Role>

    static func of(_ type: String) -> NotificationKind? { all.first { $0.type == type } }

    private static func pascal(_ type: String, _ roles: Set<Role>, version: String = "1.0") -> NotificationKind {
        NotificationKind(type: type, payloadVersion: version, isCamelCase: false, roles: roles)
    }

    private static func camel(_ type: String, _ roles: Set<Role>, version: String) -> NotificationKind {
        NotificationKind(type: type, payloadVersion: version, isCamelCase: true, roles: roles)
    }

    static let all: [NotificationKind] = [
        pascal("ANY_OFFER_CHANGED", [.pricing]),
        pascal("B2B_ANY_OFFER_CHANGED", [.pricing]),
        camel("PRICING_HEALTH", [.pricing], version: "1.0"),
        pascal("ORDER_CHANGE", [.amazonFulfillment, .directToConsumerShipping, .inventoryAndOrderTracking]),
        pascal("FBA_INVENTORY_AVAILABILITY_CHANGES", [.amazonFulfillment]),
        pascal("FBA_OUTBOUND_SHIPMENT_STATUS", [.amazonFulfillment]),
        pascal("FULFILLMENT_ORDER_STATUS", [.amazonFulfillment]),
        pascal("FEE_PROMOTION", [.financeAndAccounting, .productListing]),
        pascal("TRANSACTION_UPDATE", [.financeAndAccounting]),
        pascal("LISTINGS_ITEM_STATUS_CHANGE", [.productListing]),
        pascal("LISTINGS_ITEM_ISSUES_CHANGE", [.productListing], version: "2023-12-13"),
        pascal("LISTINGS_ITEM_MFN_QUANTITY_CHANGE", [.productListing]),
        pascal("BRANDED_ITEM_CONTENT_CHANGE", [.productListing]),
        pascal("ITEM_PRODUCT_TYPE_CHANGE", [.productListing]),
        pascal("PRODUCT_TYPE_DEFINITIONS_CHANGE", [.productListing]),
        camel("REPORT_PROCESSING_FINISHED", [], version: "2020-09-04"),
        camel("FEED_PROCESSING_FINISHED", [], version: "2020-09-04"),
        camel("DATA_KIOSK_QUERY_PROCESSING_FINISHED", [.brandAnalytics], version: "2023-11-15"),
        camel("ITEM_INVENTORY_EVENT_CHANGE", [.brandAnalytics], version: "2020-09-04"),
        camel("ITEM_SALES_EVENT_CHANGE", [.brandAnalytics], version: "2020-09-04"),
        camel("DETAIL_PAGE_TRAFFIC_EVENT", [.brandAnalytics], version: "2020-09-04"),
        camel("SHIPMENT_TRACKING_MILESTONE_CHANGED", [], version: "2026-01-30"),
        camel("ACCOUNT_STATUS_CHANGED", [.sellingPartnerInsights], version: "2021-01-01"),
    ]
}

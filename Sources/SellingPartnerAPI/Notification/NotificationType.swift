/// What a notification is about: the word by which it is subscribed to.
///
/// Source: the examples of Amazon's notification schemas, and "Notification type values" of the Notifications API.
public struct NotificationType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var accountStatusChanged: Self { "ACCOUNT_STATUS_CHANGED" }
    public static var anyOfferChanged: Self { "ANY_OFFER_CHANGED" }
    public static var b2bAnyOfferChanged: Self { "B2B_ANY_OFFER_CHANGED" }
    public static var applicationClientNewSecret: Self { "APPLICATION_OAUTH_CLIENT_NEW_SECRET" }
    public static var applicationClientSecretExpiry: Self { "APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY" }
    public static var bopisCheckinDetails: Self { "BOPIS_CHECKIN_DETAILS" }
    public static var brandedItemContentChange: Self { "BRANDED_ITEM_CONTENT_CHANGE" }
    public static var dataKioskQueryProcessingFinished: Self { "DATA_KIOSK_QUERY_PROCESSING_FINISHED" }
    public static var detailPageTrafficEvent: Self { "DETAIL_PAGE_TRAFFIC_EVENT" }
    public static var externalFulfillmentShipmentStatusChange: Self {
        "EXTERNAL_FULFILLMENT_SHIPMENT_STATUS_CHANGE"
    }
    public static var fbaInventoryAvailabilityChanges: Self { "FBA_INVENTORY_AVAILABILITY_CHANGES" }
    public static var fbaOutboundShipmentStatus: Self { "FBA_OUTBOUND_SHIPMENT_STATUS" }
    public static var feePromotion: Self { "FEE_PROMOTION" }
    public static var feedProcessingFinished: Self { "FEED_PROCESSING_FINISHED" }
    public static var fulfillmentOrderStatus: Self { "FULFILLMENT_ORDER_STATUS" }
    public static var itemInventoryEventChange: Self { "ITEM_INVENTORY_EVENT_CHANGE" }
    public static var itemProductTypeChange: Self { "ITEM_PRODUCT_TYPE_CHANGE" }
    public static var itemSalesEventChange: Self { "ITEM_SALES_EVENT_CHANGE" }
    public static var listingsItemIssuesChange: Self { "LISTINGS_ITEM_ISSUES_CHANGE" }
    public static var listingsItemMfnQuantityChange: Self { "LISTINGS_ITEM_MFN_QUANTITY_CHANGE" }
    public static var listingsItemStatusChange: Self { "LISTINGS_ITEM_STATUS_CHANGE" }
    public static var orderChange: Self { "ORDER_CHANGE" }
    public static var pricingHealth: Self { "PRICING_HEALTH" }
    public static var productTypeDefinitionsChange: Self { "PRODUCT_TYPE_DEFINITIONS_CHANGE" }
    public static var reportProcessingFinished: Self { "REPORT_PROCESSING_FINISHED" }
    public static var shipmentTrackingMilestoneChanged: Self { "SHIPMENT_TRACKING_MILESTONE_CHANGED" }
    public static var shippingChargeNotification: Self { "SHIPPING_CHARGE_NOTIFICATION" }
    public static var transactionUpdate: Self { "TRANSACTION_UPDATE" }
}

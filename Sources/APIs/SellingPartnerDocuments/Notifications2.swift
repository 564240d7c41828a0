// Generated from schemas/notifications at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension Notifications {
    /// The model's `ListingsItemIssuesChangeV20231213`.
    public struct ListingsItemIssuesChangeV20231213: Sendable, Decodable {
        public var sellerId: String?
        public var marketplaceId: String?
        public var asin: String?
        public var sku: String?
        public var severities: [ListingsItemIssuesChangeV20231213Severities]?
        public var enforcementActions: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            sku: String? = nil,
            severities: [ListingsItemIssuesChangeV20231213Severities]? = nil,
            marketplaceId: String? = nil,
            asin: String? = nil,
            enforcementActions: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.sku = sku
            self.severities = severities
            self.enforcementActions = enforcementActions
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            marketplaceId = try json.optional("MarketplaceId")
            asin = try json.optional("Asin")
            sku = try json.optional("Sku")
            severities = try json.optional("Severities")
            enforcementActions = try json.optional("EnforcementActions")
            additionalProperties = try json.others(than: [
                "SellerId",
                "MarketplaceId",
                "Asin",
                "Sku",
                "Severities",
                "EnforcementActions"
            ])
        }
    }

    /// The model's `ListingsItemIssuesChangeV20231213.Severities`.
    public struct ListingsItemIssuesChangeV20231213Severities: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var none: Self { Self(rawValue: "NONE") }
        public static var error: Self { Self(rawValue: "ERROR") }
        public static var warning: Self { Self(rawValue: "WARNING") }
    }

    /// The model's `ListingsItemMfnQuantityChange`.
    public struct ListingsItemMfnQuantityChange: Sendable, Decodable {
        public var sellerId: String?
        public var fulfillmentChannelCode: String?
        public var sku: String?
        public var quantity: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            fulfillmentChannelCode: String? = nil,
            sku: String? = nil,
            quantity: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.fulfillmentChannelCode = fulfillmentChannelCode
            self.sku = sku
            self.quantity = quantity
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            fulfillmentChannelCode = try json.optional("FulfillmentChannelCode")
            sku = try json.optional("Sku")
            quantity = try json.optional("Quantity")
            additionalProperties = try json.others(than: ["SellerId", "FulfillmentChannelCode", "Sku", "Quantity"])
        }
    }

    /// The model's `ListingsItemStatusChange`.
    public struct ListingsItemStatusChange: Sendable, Decodable {
        public var sellerId: String?
        public var marketplaceId: String?
        public var asin: String?
        public var sku: String?
        public var createdDate: DateTime?
        public var status: [ListingsItemStatusChangeStatus]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            sku: String? = nil,
            status: [ListingsItemStatusChangeStatus]? = nil,
            marketplaceId: String? = nil,
            asin: String? = nil,
            createdDate: DateTime? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.sku = sku
            self.createdDate = createdDate
            self.status = status
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            marketplaceId = try json.optional("MarketplaceId")
            asin = try json.optional("Asin")
            sku = try json.optional("Sku")
            createdDate = try json.optional("CreatedDate")
            status = try json.optional("Status")
            additionalProperties = try json.others(than: [
                "SellerId",
                "MarketplaceId",
                "Asin",
                "Sku",
                "CreatedDate",
                "Status"
            ])
        }
    }

    /// The model's `ListingsItemStatusChange.Status`.
    public struct ListingsItemStatusChangeStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var buyable: Self { Self(rawValue: "BUYABLE") }
        public static var discoverable: Self { Self(rawValue: "DISCOVERABLE") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
    }

    /// The model's `OrderChange`.
    public struct OrderChange: Sendable, Decodable {
        public var orderChangeNotification: OrderChangeNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            orderChangeNotification: OrderChangeNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.orderChangeNotification = orderChangeNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderChangeNotification = try json.optional("OrderChangeNotification")
            additionalProperties = try json.others(than: ["OrderChangeNotification"])
        }
    }

    /// The model's `OrderChange.Notification`.
    public struct OrderChangeNotification: Sendable, Decodable {
        public var notificationLevel: OrderChangeNotificationNotificationLevel?
        public var sellerId: String?
        public var amazonOrderId: String?
        public var orderChangeType: OrderChangeNotificationOrderChangeType?
        public var orderChangeTrigger: OrderChangeNotificationOrderChangeTrigger?
        public var summary: OrderChangeNotificationSummary?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            notificationLevel: OrderChangeNotificationNotificationLevel? = nil,
            sellerId: String? = nil,
            amazonOrderId: String? = nil,
            orderChangeType: OrderChangeNotificationOrderChangeType? = nil,
            orderChangeTrigger: OrderChangeNotificationOrderChangeTrigger? = nil,
            summary: OrderChangeNotificationSummary? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.notificationLevel = notificationLevel
            self.sellerId = sellerId
            self.amazonOrderId = amazonOrderId
            self.orderChangeType = orderChangeType
            self.orderChangeTrigger = orderChangeTrigger
            self.summary = summary
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            notificationLevel = try json.optional("NotificationLevel")
            sellerId = try json.optional("SellerId")
            amazonOrderId = try json.optional("AmazonOrderId")
            orderChangeType = try json.optional("OrderChangeType")
            orderChangeTrigger = try json.optional("OrderChangeTrigger")
            summary = try json.optional("Summary")
            additionalProperties = try json.others(than: [
                "NotificationLevel",
                "SellerId",
                "AmazonOrderId",
                "OrderChangeType",
                "OrderChangeTrigger",
                "Summary"
            ])
        }
    }

    /// The model's `OrderChange.Notification.NotificationLevel`.
    public struct OrderChangeNotificationNotificationLevel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var orderItemLevel: Self { Self(rawValue: "OrderItemLevel") }
        public static var orderLevel: Self { Self(rawValue: "OrderLevel") }
    }

    /// The model's `OrderChange.Notification.OrderChangeType`.
    public struct OrderChangeNotificationOrderChangeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var buyerRequestedChange: Self { Self(rawValue: "BuyerRequestedChange") }
        public static var deliveryTipChange: Self { Self(rawValue: "DeliveryTipChange") }
        public static var orderStatusChange: Self { Self(rawValue: "OrderStatusChange") }
    }

    /// The model's `OrderChange.Notification.OrderChangeTrigger`.
    public struct OrderChangeNotificationOrderChangeTrigger: Sendable, Decodable {
        public var timeOfOrderChange: String?
        public var changeReason: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            timeOfOrderChange: String? = nil,
            changeReason: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.timeOfOrderChange = timeOfOrderChange
            self.changeReason = changeReason
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            timeOfOrderChange = try json.optional("TimeOfOrderChange")
            changeReason = try json.optional("ChangeReason")
            additionalProperties = try json.others(than: ["TimeOfOrderChange", "ChangeReason"])
        }
    }

    /// The model's `OrderChange.Notification.Summary`.
    public struct OrderChangeNotificationSummary: Sendable, Decodable {
        public var marketplaceId: String?
        public var orderStatus: OrderChangeNotificationSummaryOrderStatus?
        public var purchaseDate: String?
        public var destinationPostalCode: String?
        public var fulfillmentType: OrderChangeNotificationSummaryFulfillmentType?
        public var orderType: OrderChangeNotificationSummaryOrderType?
        public var numberOfItemsShipped: Int?
        public var numberOfItemsUnshipped: Int?
        public var earliestDeliveryDate: String?
        public var latestDeliveryDate: String?
        public var earliestShipDate: String?
        public var latestShipDate: String?
        public var cancelNotifyDate: String?
        public var orderPrograms: [OrderChangeNotificationSummaryOrderPrograms]?
        public var shippingPrograms: [OrderChangeNotificationSummaryShippingPrograms]?
        public var easyShipShipmentStatus: OrderChangeNotificationSummaryEasyShipShipmentStatus?
        public var electronicInvoiceStatus: OrderChangeNotificationSummaryElectronicInvoiceStatus?
        public var orderItems: [OrderChangeNotificationSummaryOrderItems]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            marketplaceId: String? = nil,
            orderStatus: OrderChangeNotificationSummaryOrderStatus? = nil,
            purchaseDate: String? = nil,
            destinationPostalCode: String? = nil,
            fulfillmentType: OrderChangeNotificationSummaryFulfillmentType? = nil,
            orderType: OrderChangeNotificationSummaryOrderType? = nil,
            orderItems: [OrderChangeNotificationSummaryOrderItems]? = nil,
            numberOfItemsShipped: Int? = nil,
            numberOfItemsUnshipped: Int? = nil,
            earliestDeliveryDate: String? = nil,
            latestDeliveryDate: String? = nil,
            earliestShipDate: String? = nil,
            latestShipDate: String? = nil,
            cancelNotifyDate: String? = nil,
            orderPrograms: [OrderChangeNotificationSummaryOrderPrograms]? = nil,
            shippingPrograms: [OrderChangeNotificationSummaryShippingPrograms]? = nil,
            easyShipShipmentStatus: OrderChangeNotificationSummaryEasyShipShipmentStatus? = nil,
            electronicInvoiceStatus: OrderChangeNotificationSummaryElectronicInvoiceStatus? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.orderStatus = orderStatus
            self.purchaseDate = purchaseDate
            self.destinationPostalCode = destinationPostalCode
            self.fulfillmentType = fulfillmentType
            self.orderType = orderType
            self.numberOfItemsShipped = numberOfItemsShipped
            self.numberOfItemsUnshipped = numberOfItemsUnshipped
            self.earliestDeliveryDate = earliestDeliveryDate
            self.latestDeliveryDate = latestDeliveryDate
            self.earliestShipDate = earliestShipDate
            self.latestShipDate = latestShipDate
            self.cancelNotifyDate = cancelNotifyDate
            self.orderPrograms = orderPrograms
            self.shippingPrograms = shippingPrograms
            self.easyShipShipmentStatus = easyShipShipmentStatus
            self.electronicInvoiceStatus = electronicInvoiceStatus
            self.orderItems = orderItems
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            orderStatus = try json.optional("OrderStatus")
            purchaseDate = try json.optional("PurchaseDate")
            destinationPostalCode = try json.optional("DestinationPostalCode")
            fulfillmentType = try json.optional("FulfillmentType")
            orderType = try json.optional("OrderType")
            numberOfItemsShipped = try json.optional("NumberOfItemsShipped")
            numberOfItemsUnshipped = try json.optional("NumberOfItemsUnshipped")
            earliestDeliveryDate = try json.optional("EarliestDeliveryDate")
            latestDeliveryDate = try json.optional("LatestDeliveryDate")
            earliestShipDate = try json.optional("EarliestShipDate")
            latestShipDate = try json.optional("LatestShipDate")
            cancelNotifyDate = try json.optional("CancelNotifyDate")
            orderPrograms = try json.optional("OrderPrograms")
            shippingPrograms = try json.optional("ShippingPrograms")
            easyShipShipmentStatus = try json.optional("EasyShipShipmentStatus")
            electronicInvoiceStatus = try json.optional("ElectronicInvoiceStatus")
            orderItems = try json.optional("OrderItems")
            additionalProperties = try json.others(than: [
                "MarketplaceId",
                "OrderStatus",
                "PurchaseDate",
                "DestinationPostalCode",
                "FulfillmentType",
                "OrderType",
                "NumberOfItemsShipped",
                "NumberOfItemsUnshipped",
                "EarliestDeliveryDate",
                "LatestDeliveryDate",
                "EarliestShipDate",
                "LatestShipDate",
                "CancelNotifyDate",
                "OrderPrograms",
                "ShippingPrograms",
                "EasyShipShipmentStatus",
                "ElectronicInvoiceStatus",
                "OrderItems"
            ])
        }
    }

    /// The model's `OrderChange.Notification.Summary.OrderStatus`.
    public struct OrderChangeNotificationSummaryOrderStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { Self(rawValue: "Pending") }
        public static var unshipped: Self { Self(rawValue: "Unshipped") }
        public static var partiallyShipped: Self { Self(rawValue: "PartiallyShipped") }
        public static var shipped: Self { Self(rawValue: "Shipped") }
        public static var canceled: Self { Self(rawValue: "Canceled") }
        public static var unfulfillable: Self { Self(rawValue: "Unfulfillable") }
        public static var invoiceUnconfirmed: Self { Self(rawValue: "InvoiceUnconfirmed") }
        public static var pendingAvailability: Self { Self(rawValue: "PendingAvailability") }
    }

    /// The model's `OrderChange.Notification.Summary.FulfillmentType`.
    public struct OrderChangeNotificationSummaryFulfillmentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var afn: Self { Self(rawValue: "AFN") }
        public static var mfn: Self { Self(rawValue: "MFN") }
    }

    /// The model's `OrderChange.Notification.Summary.OrderType`.
    public struct OrderChangeNotificationSummaryOrderType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var standardOrder: Self { Self(rawValue: "StandardOrder") }
        public static var longLeadTimeOrder: Self { Self(rawValue: "LongLeadTimeOrder") }
        public static var preorder: Self { Self(rawValue: "Preorder") }
        public static var backOrder: Self { Self(rawValue: "BackOrder") }
        public static var sourcingOnDemandOrder: Self { Self(rawValue: "SourcingOnDemandOrder") }
    }

    /// The model's `OrderChange.Notification.Summary.OrderPrograms`.
    public struct OrderChangeNotificationSummaryOrderPrograms: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var business: Self { Self(rawValue: "Business") }
        public static var prime: Self { Self(rawValue: "Prime") }
        public static var premium: Self { Self(rawValue: "Premium") }
        public static var iba: Self { Self(rawValue: "IBA") }
        public static var replacement: Self { Self(rawValue: "Replacement") }
    }

    /// The model's `OrderChange.Notification.Summary.ShippingPrograms`.
    public struct OrderChangeNotificationSummaryShippingPrograms: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var shipDateSet: Self { Self(rawValue: "ShipDateSet") }
        public static var globalExpress: Self { Self(rawValue: "GlobalExpress") }
        public static var ispu: Self { Self(rawValue: "ISPU") }
        public static var accessPoint: Self { Self(rawValue: "AccessPoint") }
        public static var tfm: Self { Self(rawValue: "TFM") }
        public static var easyShip: Self { Self(rawValue: "EasyShip") }
    }

    /// The model's `OrderChange.Notification.Summary.EasyShipShipmentStatus`.
    public struct OrderChangeNotificationSummaryEasyShipShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pendingSchedule: Self { Self(rawValue: "PendingSchedule") }
        public static var pendingPickUp: Self { Self(rawValue: "PendingPickUp") }
        public static var pendingDropOff: Self { Self(rawValue: "PendingDropOff") }
        public static var labelCanceled: Self { Self(rawValue: "LabelCanceled") }
        public static var pickedUp: Self { Self(rawValue: "PickedUp") }
        public static var droppedOff: Self { Self(rawValue: "DroppedOff") }
        public static var atOriginFC: Self { Self(rawValue: "AtOriginFC") }
        public static var atDestinationFC: Self { Self(rawValue: "AtDestinationFC") }
        public static var delivered: Self { Self(rawValue: "Delivered") }
        public static var rejectedByBuyer: Self { Self(rawValue: "RejectedByBuyer") }
        public static var undeliverable: Self { Self(rawValue: "Undeliverable") }
        public static var returningToSeller: Self { Self(rawValue: "ReturningToSeller") }
        public static var returnedToSeller: Self { Self(rawValue: "ReturnedToSeller") }
        public static var lost: Self { Self(rawValue: "Lost") }
        public static var outForDelivery: Self { Self(rawValue: "OutForDelivery") }
        public static var damaged: Self { Self(rawValue: "Damaged") }
    }

    /// The model's `OrderChange.Notification.Summary.ElectronicInvoiceStatus`.
    public struct OrderChangeNotificationSummaryElectronicInvoiceStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notRequired: Self { Self(rawValue: "NotRequired") }
        public static var notFound: Self { Self(rawValue: "NotFound") }
        public static var processing: Self { Self(rawValue: "Processing") }
        public static var errored: Self { Self(rawValue: "Errored") }
        public static var accepted: Self { Self(rawValue: "Accepted") }
    }

    /// The model's `OrderChange.Notification.Summary.OrderItems`.
    public struct OrderChangeNotificationSummaryOrderItems: Sendable, Decodable {
        public var orderItemId: String?
        public var sellerSKU: String?
        public var supplySourceId: String?
        public var orderItemStatus: OrderChangeNotificationSummaryOrderItemsOrderItemStatus?
        public var quantity: Int?
        public var quantityShipped: Int?
        public var isBuyerRequestedCancel: Bool?
        public var itemEarliestDeliveryDate: String?
        public var itemLatestDeliveryDate: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            orderItemId: String? = nil,
            sellerSKU: String? = nil,
            supplySourceId: String? = nil,
            quantity: Int? = nil,
            orderItemStatus: OrderChangeNotificationSummaryOrderItemsOrderItemStatus? = nil,
            quantityShipped: Int? = nil,
            isBuyerRequestedCancel: Bool? = nil,
            itemEarliestDeliveryDate: String? = nil,
            itemLatestDeliveryDate: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.orderItemId = orderItemId
            self.sellerSKU = sellerSKU
            self.supplySourceId = supplySourceId
            self.orderItemStatus = orderItemStatus
            self.quantity = quantity
            self.quantityShipped = quantityShipped
            self.isBuyerRequestedCancel = isBuyerRequestedCancel
            self.itemEarliestDeliveryDate = itemEarliestDeliveryDate
            self.itemLatestDeliveryDate = itemLatestDeliveryDate
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderItemId = try json.optional("OrderItemId")
            sellerSKU = try json.optional("SellerSKU")
            supplySourceId = try json.optional("SupplySourceId")
            orderItemStatus = try json.optional("OrderItemStatus")
            quantity = try json.optional("Quantity")
            quantityShipped = try json.optional("QuantityShipped")
            isBuyerRequestedCancel = try json.optional("IsBuyerRequestedCancel")
            itemEarliestDeliveryDate = try json.optional("ItemEarliestDeliveryDate")
            itemLatestDeliveryDate = try json.optional("ItemLatestDeliveryDate")
            additionalProperties = try json.others(than: [
                "OrderItemId",
                "SellerSKU",
                "SupplySourceId",
                "OrderItemStatus",
                "Quantity",
                "QuantityShipped",
                "IsBuyerRequestedCancel",
                "ItemEarliestDeliveryDate",
                "ItemLatestDeliveryDate"
            ])
        }
    }

    /// The model's `OrderChange.Notification.Summary.OrderItems.OrderItemStatus`.
    public struct OrderChangeNotificationSummaryOrderItemsOrderItemStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unshipped: Self { Self(rawValue: "Unshipped") }
        public static var shipped: Self { Self(rawValue: "Shipped") }
    }

    /// The model's `PricingHealth`.
    public struct PricingHealth: Sendable, Decodable {
        public var sellerId: String?
        public var issueType: String?
        public var offerChangeTrigger: PricingHealthOfferChangeTrigger?
        public var merchantOffer: PricingHealthMerchantOffer?
        public var summary: PricingHealthSummary?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            issueType: String? = nil,
            offerChangeTrigger: PricingHealthOfferChangeTrigger? = nil,
            merchantOffer: PricingHealthMerchantOffer? = nil,
            summary: PricingHealthSummary? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.issueType = issueType
            self.offerChangeTrigger = offerChangeTrigger
            self.merchantOffer = merchantOffer
            self.summary = summary
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("sellerId")
            issueType = try json.optional("issueType")
            offerChangeTrigger = try json.optional("offerChangeTrigger")
            merchantOffer = try json.optional("merchantOffer")
            summary = try json.optional("summary")
            additionalProperties = try json.others(than: [
                "sellerId",
                "issueType",
                "offerChangeTrigger",
                "merchantOffer",
                "summary"
            ])
        }
    }

    /// The model's `PricingHealth.offerChangeTrigger`.
    public struct PricingHealthOfferChangeTrigger: Sendable, Decodable {
        public var marketplaceId: String?
        public var asin: String?
        public var itemCondition: String?
        public var timeOfOfferChange: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            marketplaceId: String? = nil,
            asin: String? = nil,
            itemCondition: String? = nil,
            timeOfOfferChange: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.itemCondition = itemCondition
            self.timeOfOfferChange = timeOfOfferChange
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            asin = try json.optional("asin")
            itemCondition = try json.optional("itemCondition")
            timeOfOfferChange = try json.optional("timeOfOfferChange")
            additionalProperties = try json.others(than: [
                "marketplaceId",
                "asin",
                "itemCondition",
                "timeOfOfferChange"
            ])
        }
    }

    /// The model's `PricingHealth.merchantOffer`.
    public struct PricingHealthMerchantOffer: Sendable, Decodable {
        public var condition: String?
        public var fulfillmentType: PricingHealthFulfillmentType?
        public var landedPrice: PricingHealthMoneyType?
        public var listingPrice: PricingHealthMoneyType?
        public var shipping: PricingHealthMoneyType?
        public var points: PricingHealthPoints?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            condition: String? = nil,
            fulfillmentType: PricingHealthFulfillmentType? = nil,
            landedPrice: PricingHealthMoneyType? = nil,
            listingPrice: PricingHealthMoneyType? = nil,
            shipping: PricingHealthMoneyType? = nil,
            points: PricingHealthPoints? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.condition = condition
            self.fulfillmentType = fulfillmentType
            self.landedPrice = landedPrice
            self.listingPrice = listingPrice
            self.shipping = shipping
            self.points = points
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("condition")
            fulfillmentType = try json.optional("fulfillmentType")
            landedPrice = try json.optional("landedPrice")
            listingPrice = try json.optional("listingPrice")
            shipping = try json.optional("shipping")
            points = try json.optional("points")
            additionalProperties = try json.others(than: [
                "condition",
                "fulfillmentType",
                "landedPrice",
                "listingPrice",
                "shipping",
                "points"
            ])
        }
    }

    /// The model's `PricingHealth.condition`.
    public typealias PricingHealthCondition = String

    /// The model's `PricingHealth.fulfillmentType`.
    public struct PricingHealthFulfillmentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var afn: Self { Self(rawValue: "AFN") }
        public static var mfn: Self { Self(rawValue: "MFN") }
    }

    /// The model's `PricingHealth.moneyType`.
    public struct PricingHealthMoneyType: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("amount")
            currencyCode = try json.optional("currencyCode")
            additionalProperties = try json.others(than: ["amount", "currencyCode"])
        }
    }

    /// The model's `PricingHealth.landedPrice`.
    public typealias PricingHealthLandedPrice = PricingHealthMoneyType

    /// The model's `PricingHealth.listingPrice`.
    public typealias PricingHealthListingPrice = PricingHealthMoneyType

    /// The model's `PricingHealth.shipping`.
    public typealias PricingHealthShipping = PricingHealthMoneyType

    /// The model's `PricingHealth.points`.
    public struct PricingHealthPoints: Sendable, Decodable {
        public var pointsNumber: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(pointsNumber: Int? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.pointsNumber = pointsNumber
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsNumber = try json.optional("pointsNumber")
            additionalProperties = try json.others(than: ["pointsNumber"])
        }
    }

    /// The model's `PricingHealth.summary`.
    public struct PricingHealthSummary: Sendable, Decodable {
        public var numberOfOffers: [PricingHealthOfferCount]?
        public var buyBoxEligibleOffers: [PricingHealthOfferCount]?
        public var buyBoxPrices: [PricingHealthBuyBoxPrice]?
        public var salesRankings: [PricingHealthSalesRank]?
        public var referencePrice: PricingHealthReferencePrice?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            numberOfOffers: [PricingHealthOfferCount]? = nil,
            buyBoxEligibleOffers: [PricingHealthOfferCount]? = nil,
            referencePrice: PricingHealthReferencePrice? = nil,
            buyBoxPrices: [PricingHealthBuyBoxPrice]? = nil,
            salesRankings: [PricingHealthSalesRank]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.numberOfOffers = numberOfOffers
            self.buyBoxEligibleOffers = buyBoxEligibleOffers
            self.buyBoxPrices = buyBoxPrices
            self.salesRankings = salesRankings
            self.referencePrice = referencePrice
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            numberOfOffers = try json.optional("numberOfOffers")
            buyBoxEligibleOffers = try json.optional("buyBoxEligibleOffers")
            buyBoxPrices = try json.optional("buyBoxPrices")
            salesRankings = try json.optional("salesRankings")
            referencePrice = try json.optional("referencePrice")
            additionalProperties = try json.others(than: [
                "numberOfOffers",
                "buyBoxEligibleOffers",
                "buyBoxPrices",
                "salesRankings",
                "referencePrice"
            ])
        }
    }

    /// The model's `PricingHealth.offerCount`.
    public struct PricingHealthOfferCount: Sendable, Decodable {
        public var condition: String?
        public var fulfillmentType: PricingHealthFulfillmentType?
        public var offerCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            condition: String? = nil,
            fulfillmentType: PricingHealthFulfillmentType? = nil,
            offerCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.condition = condition
            self.fulfillmentType = fulfillmentType
            self.offerCount = offerCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("condition")
            fulfillmentType = try json.optional("fulfillmentType")
            offerCount = try json.optional("offerCount")
            additionalProperties = try json.others(than: ["condition", "fulfillmentType", "offerCount"])
        }
    }

    /// The model's `PricingHealth.buyBoxPrice`.
    public struct PricingHealthBuyBoxPrice: Sendable, Decodable {
        public var condition: String?
        public var landedPrice: PricingHealthMoneyType?
        public var listingPrice: PricingHealthMoneyType?
        public var shipping: PricingHealthMoneyType?
        public var points: PricingHealthPoints?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            condition: String? = nil,
            landedPrice: PricingHealthMoneyType? = nil,
            listingPrice: PricingHealthMoneyType? = nil,
            shipping: PricingHealthMoneyType? = nil,
            points: PricingHealthPoints? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.condition = condition
            self.landedPrice = landedPrice
            self.listingPrice = listingPrice
            self.shipping = shipping
            self.points = points
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("condition")
            landedPrice = try json.optional("landedPrice")
            listingPrice = try json.optional("listingPrice")
            shipping = try json.optional("shipping")
            points = try json.optional("points")
            additionalProperties = try json.others(than: [
                "condition",
                "landedPrice",
                "listingPrice",
                "shipping",
                "points"
            ])
        }
    }

    /// The model's `PricingHealth.salesRank`.
    public struct PricingHealthSalesRank: Sendable, Decodable {
        public var productCategoryId: String?
        public var rank: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            productCategoryId: String? = nil,
            rank: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.productCategoryId = productCategoryId
            self.rank = rank
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productCategoryId = try json.optional("productCategoryId")
            rank = try json.optional("rank")
            additionalProperties = try json.others(than: ["productCategoryId", "rank"])
        }
    }

    /// The model's `PricingHealth.referencePrice`.
    public struct PricingHealthReferencePrice: Sendable, Decodable {
        public var averageSellingPrice: PricingHealthMoneyType?
        public var competitivePriceThreshold: PricingHealthMoneyType?
        public var retailOfferPrice: PricingHealthMoneyType?
        public var msrpPrice: PricingHealthMoneyType?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            averageSellingPrice: PricingHealthMoneyType? = nil,
            competitivePriceThreshold: PricingHealthMoneyType? = nil,
            retailOfferPrice: PricingHealthMoneyType? = nil,
            msrpPrice: PricingHealthMoneyType? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.averageSellingPrice = averageSellingPrice
            self.competitivePriceThreshold = competitivePriceThreshold
            self.retailOfferPrice = retailOfferPrice
            self.msrpPrice = msrpPrice
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            averageSellingPrice = try json.optional("averageSellingPrice")
            competitivePriceThreshold = try json.optional("competitivePriceThreshold")
            retailOfferPrice = try json.optional("retailOfferPrice")
            msrpPrice = try json.optional("msrpPrice")
            additionalProperties = try json.others(than: [
                "averageSellingPrice",
                "competitivePriceThreshold",
                "retailOfferPrice",
                "msrpPrice"
            ])
        }
    }

    /// The model's `PricingHealth.averageSellingPrice`.
    public typealias PricingHealthAverageSellingPrice = PricingHealthMoneyType

    /// The model's `PricingHealth.competitivePriceThreshold`.
    public typealias PricingHealthCompetitivePriceThreshold = PricingHealthMoneyType

    /// The model's `PricingHealth.retailOfferPrice`.
    public typealias PricingHealthRetailOfferPrice = PricingHealthMoneyType

    /// The model's `PricingHealth.msrpPrice`.
    public typealias PricingHealthMsrpPrice = PricingHealthMoneyType

    /// The model's `ProductTypeDefinitionsChange`.
    public struct ProductTypeDefinitionsChange: Sendable, Decodable {
        public var marketplaceId: String?
        public var accountId: String?
        public var productTypeVersion: String?
        public var newProductTypes: [JSONValue]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            accountId: String? = nil,
            productTypeVersion: String? = nil,
            marketplaceId: String? = nil,
            newProductTypes: [JSONValue]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.accountId = accountId
            self.productTypeVersion = productTypeVersion
            self.newProductTypes = newProductTypes
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            accountId = try json.optional("AccountId")
            productTypeVersion = try json.optional("ProductTypeVersion")
            newProductTypes = try json.optional("NewProductTypes")
            additionalProperties = try json.others(than: [
                "MarketplaceId",
                "AccountId",
                "ProductTypeVersion",
                "NewProductTypes"
            ])
        }
    }

    /// The model's `ReportProcessingFinished`.
    public struct ReportProcessingFinished: Sendable, Decodable {
        public var reportProcessingFinishedNotification: ReportProcessingFinishedNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            reportProcessingFinishedNotification: ReportProcessingFinishedNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.reportProcessingFinishedNotification = reportProcessingFinishedNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportProcessingFinishedNotification = try json.optional("reportProcessingFinishedNotification")
            additionalProperties = try json.others(than: ["reportProcessingFinishedNotification"])
        }
    }

    /// The model's `ReportProcessingFinished.Notification`.
    public struct ReportProcessingFinishedNotification: Sendable, Decodable {
        public var sellerId: String?
        public var accountId: String?
        public var reportId: String?
        public var reportType: String?
        public var processingStatus: ReportProcessingFinishedNotificationProcessingStatus?
        public var reportDocumentId: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            accountId: String? = nil,
            reportId: String? = nil,
            reportType: String? = nil,
            processingStatus: ReportProcessingFinishedNotificationProcessingStatus? = nil,
            sellerId: String? = nil,
            reportDocumentId: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.accountId = accountId
            self.reportId = reportId
            self.reportType = reportType
            self.processingStatus = processingStatus
            self.reportDocumentId = reportDocumentId
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("sellerId")
            accountId = try json.optional("accountId")
            reportId = try json.optional("reportId")
            reportType = try json.optional("reportType")
            processingStatus = try json.optional("processingStatus")
            reportDocumentId = try json.optional("reportDocumentId")
            additionalProperties = try json.others(than: [
                "sellerId",
                "accountId",
                "reportId",
                "reportType",
                "processingStatus",
                "reportDocumentId"
            ])
        }
    }

    /// The model's `ReportProcessingFinished.Notification.processingStatus`.
    public struct ReportProcessingFinishedNotificationProcessingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var fatal: Self { Self(rawValue: "FATAL") }
    }

    /// The model's `ShipmentTrackingMilestoneChanged`.
    public struct ShipmentTrackingMilestoneChanged: Sendable, Decodable {
        public var shipmentTrackingMilestoneChangedNotification: ShipmentTrackingMilestoneChangedNotificationShape?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            shipmentTrackingMilestoneChangedNotification: ShipmentTrackingMilestoneChangedNotificationShape? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.shipmentTrackingMilestoneChangedNotification = shipmentTrackingMilestoneChangedNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentTrackingMilestoneChangedNotification = try json.optional("shipmentTrackingMilestoneChangedNotification")
            additionalProperties = try json.others(than: ["shipmentTrackingMilestoneChangedNotification"])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.Notification`.
    public struct ShipmentTrackingMilestoneChangedNotificationShape: Sendable, Decodable {
        public var notificationVersion: String?
        public var notificationType: String?
        public var payloadVersion: String?
        public var eventTime: DateTime?
        public var notificationMetadata: ShipmentTrackingMilestoneChangedNotificationShapeNotificationMetadata?
        public var payload: ShipmentTrackingMilestoneChangedPayload?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            notificationVersion: String? = nil,
            notificationType: String? = nil,
            payloadVersion: String? = nil,
            eventTime: DateTime? = nil,
            notificationMetadata: ShipmentTrackingMilestoneChangedNotificationShapeNotificationMetadata? = nil,
            payload: ShipmentTrackingMilestoneChangedPayload? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.notificationVersion = notificationVersion
            self.notificationType = notificationType
            self.payloadVersion = payloadVersion
            self.eventTime = eventTime
            self.notificationMetadata = notificationMetadata
            self.payload = payload
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            notificationVersion = try json.optional("notificationVersion")
            notificationType = try json.optional("notificationType")
            payloadVersion = try json.optional("payloadVersion")
            eventTime = try json.optional("eventTime")
            notificationMetadata = try json.optional("notificationMetadata")
            payload = try json.optional("payload")
            additionalProperties = try json.others(than: [
                "notificationVersion",
                "notificationType",
                "payloadVersion",
                "eventTime",
                "notificationMetadata",
                "payload"
            ])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.Notification.notificationMetadata`.
    public struct ShipmentTrackingMilestoneChangedNotificationShapeNotificationMetadata: Sendable, Decodable {
        public var applicationId: String?
        public var subscriptionId: String?
        public var publishTime: DateTime?
        public var notificationId: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            applicationId: String? = nil,
            subscriptionId: String? = nil,
            publishTime: DateTime? = nil,
            notificationId: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.applicationId = applicationId
            self.subscriptionId = subscriptionId
            self.publishTime = publishTime
            self.notificationId = notificationId
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            applicationId = try json.optional("applicationId")
            subscriptionId = try json.optional("subscriptionId")
            publishTime = try json.optional("publishTime")
            notificationId = try json.optional("notificationId")
            additionalProperties = try json.others(than: [
                "applicationId",
                "subscriptionId",
                "publishTime",
                "notificationId"
            ])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.Payload`.
    public struct ShipmentTrackingMilestoneChangedPayload: Sendable, Decodable {
        public var shipmentTrackingMilestoneChangedNotification: ShipmentTrackingMilestoneChangedPayloadShipmentTrackingMilestoneChangedNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            shipmentTrackingMilestoneChangedNotification: ShipmentTrackingMilestoneChangedPayloadShipmentTrackingMilestoneChangedNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.shipmentTrackingMilestoneChangedNotification = shipmentTrackingMilestoneChangedNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentTrackingMilestoneChangedNotification = try json.optional("shipmentTrackingMilestoneChangedNotification")
            additionalProperties = try json.others(than: ["shipmentTrackingMilestoneChangedNotification"])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.Payload.shipmentTrackingMilestoneChangedNotification`.
    public struct ShipmentTrackingMilestoneChangedPayloadShipmentTrackingMilestoneChangedNotification: Sendable, Decodable {
        public var trackingDetail: ShipmentTrackingMilestoneChangedTrackingDetail?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            trackingDetail: ShipmentTrackingMilestoneChangedTrackingDetail? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.trackingDetail = trackingDetail
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            trackingDetail = try json.optional("trackingDetail")
            additionalProperties = try json.others(than: ["trackingDetail"])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.TrackingDetail`.
    public struct ShipmentTrackingMilestoneChangedTrackingDetail: Sendable, Decodable {
        public var identifier: ShipmentTrackingMilestoneChangedTrackingDetailIdentifier?
        public var latestMilestone: ShipmentTrackingMilestoneChangedMilestone?
        public var milestoneHistory: [ShipmentTrackingMilestoneChangedMilestone]?
        public var trackingEstimates: [ShipmentTrackingMilestoneChangedTrackingEstimate]?
        public var trackingUrl: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            identifier: ShipmentTrackingMilestoneChangedTrackingDetailIdentifier? = nil,
            latestMilestone: ShipmentTrackingMilestoneChangedMilestone? = nil,
            milestoneHistory: [ShipmentTrackingMilestoneChangedMilestone]? = nil,
            trackingEstimates: [ShipmentTrackingMilestoneChangedTrackingEstimate]? = nil,
            trackingUrl: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.identifier = identifier
            self.latestMilestone = latestMilestone
            self.milestoneHistory = milestoneHistory
            self.trackingEstimates = trackingEstimates
            self.trackingUrl = trackingUrl
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            identifier = try json.optional("identifier")
            latestMilestone = try json.optional("latestMilestone")
            milestoneHistory = try json.optional("milestoneHistory")
            trackingEstimates = try json.optional("trackingEstimates")
            trackingUrl = try json.optional("trackingUrl")
            additionalProperties = try json.others(than: [
                "identifier",
                "latestMilestone",
                "milestoneHistory",
                "trackingEstimates",
                "trackingUrl"
            ])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.TrackingDetail.identifier`.
    public struct ShipmentTrackingMilestoneChangedTrackingDetailIdentifier: Sendable, Decodable {
        public var aftn: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(aftn: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.aftn = aftn
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            aftn = try json.optional("aftn")
            additionalProperties = try json.others(than: ["aftn"])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.Milestone`.
    public struct ShipmentTrackingMilestoneChangedMilestone: Sendable, Decodable {
        public var status: ShipmentTrackingMilestoneChangedMilestoneStatus?
        public var location: ShipmentTrackingMilestoneChangedMilestoneLocation?
        public var occurredAt: DateTime?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            status: ShipmentTrackingMilestoneChangedMilestoneStatus? = nil,
            location: ShipmentTrackingMilestoneChangedMilestoneLocation? = nil,
            occurredAt: DateTime? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.status = status
            self.location = location
            self.occurredAt = occurredAt
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("status")
            location = try json.optional("location")
            occurredAt = try json.optional("occurredAt")
            additionalProperties = try json.others(than: ["status", "location", "occurredAt"])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.Milestone.status`.
    public struct ShipmentTrackingMilestoneChangedMilestoneStatus: Sendable, Decodable {
        public var code: String?
        public var subCode: String?
        public var description: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            code: String? = nil,
            subCode: String? = nil,
            description: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.code = code
            self.subCode = subCode
            self.description = description
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            subCode = try json.optional("subCode")
            description = try json.optional("description")
            additionalProperties = try json.others(than: ["code", "subCode", "description"])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.Milestone.location`.
    public struct ShipmentTrackingMilestoneChangedMilestoneLocation: Sendable, Decodable {
        public var address: ShipmentTrackingMilestoneChangedMilestoneLocationAddress?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            address: ShipmentTrackingMilestoneChangedMilestoneLocationAddress? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.address = address
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            address = try json.optional("address")
            additionalProperties = try json.others(than: ["address"])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.Milestone.location.address`.
    public struct ShipmentTrackingMilestoneChangedMilestoneLocationAddress: Sendable, Decodable {
        public var city: String?
        public var region: String?
        public var countryCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            city: String? = nil,
            region: String? = nil,
            countryCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.city = city
            self.region = region
            self.countryCode = countryCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            city = try json.optional("city")
            region = try json.optional("region")
            countryCode = try json.optional("countryCode")
            additionalProperties = try json.others(than: ["city", "region", "countryCode"])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.TrackingEstimate`.
    public struct ShipmentTrackingMilestoneChangedTrackingEstimate: Sendable, Decodable {
        public var type: String?
        public var estimatedInterval: ShipmentTrackingMilestoneChangedTrackingEstimateEstimatedInterval?
        public var lastUpdatedTime: DateTime?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            type: String? = nil,
            estimatedInterval: ShipmentTrackingMilestoneChangedTrackingEstimateEstimatedInterval? = nil,
            lastUpdatedTime: DateTime? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.type = type
            self.estimatedInterval = estimatedInterval
            self.lastUpdatedTime = lastUpdatedTime
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            estimatedInterval = try json.optional("estimatedInterval")
            lastUpdatedTime = try json.optional("lastUpdatedTime")
            additionalProperties = try json.others(than: ["type", "estimatedInterval", "lastUpdatedTime"])
        }
    }

    /// The model's `ShipmentTrackingMilestoneChanged.TrackingEstimate.estimatedInterval`.
    public struct ShipmentTrackingMilestoneChangedTrackingEstimateEstimatedInterval: Sendable, Decodable {
        public var startTime: DateTime?
        public var endTime: DateTime?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            startTime: DateTime? = nil,
            endTime: DateTime? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            additionalProperties = try json.others(than: ["startTime", "endTime"])
        }
    }

    /// The model's `TransactionUpdate`.
    public struct TransactionUpdate: Sendable, Decodable {
        public var transactionUpdateNotification: TransactionUpdateNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            transactionUpdateNotification: TransactionUpdateNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.transactionUpdateNotification = transactionUpdateNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionUpdateNotification = try json.optional("TransactionUpdateNotification")
            additionalProperties = try json.others(than: ["TransactionUpdateNotification"])
        }
    }

    /// The model's `TransactionUpdate.Notification`.
    public struct TransactionUpdateNotification: Sendable, Decodable {
        public var sellingPartnerMetadata: TransactionUpdateNotificationSellingPartnerMetadata?
        public var relatedIdentifiers: [TransactionUpdateNotificationRelatedIdentifiers]?
        public var transactionType: String?
        public var postedDate: String?
        public var totalAmount: TransactionUpdateNotificationTotalAmount?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellingPartnerMetadata: TransactionUpdateNotificationSellingPartnerMetadata? = nil,
            transactionType: String? = nil,
            postedDate: String? = nil,
            totalAmount: TransactionUpdateNotificationTotalAmount? = nil,
            relatedIdentifiers: [TransactionUpdateNotificationRelatedIdentifiers]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellingPartnerMetadata = sellingPartnerMetadata
            self.relatedIdentifiers = relatedIdentifiers
            self.transactionType = transactionType
            self.postedDate = postedDate
            self.totalAmount = totalAmount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellingPartnerMetadata = try json.optional("SellingPartnerMetadata")
            relatedIdentifiers = try json.optional("RelatedIdentifiers")
            transactionType = try json.optional("TransactionType")
            postedDate = try json.optional("PostedDate")
            totalAmount = try json.optional("TotalAmount")
            additionalProperties = try json.others(than: [
                "SellingPartnerMetadata",
                "RelatedIdentifiers",
                "TransactionType",
                "PostedDate",
                "TotalAmount"
            ])
        }
    }

    /// The model's `TransactionUpdate.Notification.SellingPartnerMetadata`.
    public struct TransactionUpdateNotificationSellingPartnerMetadata: Sendable, Decodable {
        public var sellingPartnerId: String?
        public var marketplaceId: String?
        public var accountType: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellingPartnerId: String? = nil,
            marketplaceId: String? = nil,
            accountType: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellingPartnerId = sellingPartnerId
            self.marketplaceId = marketplaceId
            self.accountType = accountType
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellingPartnerId = try json.optional("SellingPartnerId")
            marketplaceId = try json.optional("MarketplaceId")
            accountType = try json.optional("AccountType")
            additionalProperties = try json.others(than: ["SellingPartnerId", "MarketplaceId", "AccountType"])
        }
    }

    /// The model's `TransactionUpdate.Notification.RelatedIdentifiers`.
    public struct TransactionUpdateNotificationRelatedIdentifiers: Sendable, Decodable {
        public var relatedIdentifierName: String?
        public var relatedIdentifierValue: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            relatedIdentifierName: String? = nil,
            relatedIdentifierValue: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.relatedIdentifierName = relatedIdentifierName
            self.relatedIdentifierValue = relatedIdentifierValue
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            relatedIdentifierName = try json.optional("RelatedIdentifierName")
            relatedIdentifierValue = try json.optional("RelatedIdentifierValue")
            additionalProperties = try json.others(than: ["RelatedIdentifierName", "RelatedIdentifierValue"])
        }
    }

    /// The model's `TransactionUpdate.Notification.TotalAmount`.
    public struct TransactionUpdateNotificationTotalAmount: Sendable, Decodable {
        public var currencyAmount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            currencyAmount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.currencyAmount = currencyAmount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyAmount = try json.optional("CurrencyAmount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["CurrencyAmount", "CurrencyCode"])
        }
    }
}

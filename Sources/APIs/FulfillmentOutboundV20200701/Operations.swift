// Generated from fulfillment-outbound-api-model/fulfillmentOutbound_2020-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `fulfillment-outbound-api-model/fulfillmentOutbound_2020-07-01.json`.
public enum FulfillmentOutboundV20200701 {}

extension FulfillmentOutboundV20200701 {
    /// `POST /fba/outbound/2020-07-01/fulfillmentOrders/preview`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetFulfillmentPreview: Operation {
        public typealias Reply = GetFulfillmentPreviewResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.getFulfillmentPreview
        }

        public var body: GetFulfillmentPreviewRequest

        public init(body: GetFulfillmentPreviewRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `POST /fba/outbound/2020-07-01/deliveryOffers`
    ///
    /// Usage plan: 5 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct DeliveryOffers: Operation {
        public typealias Reply = GetDeliveryOffersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.deliveryOffers
        }

        public var body: GetDeliveryOffersRequest

        public init(body: GetDeliveryOffersRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /fba/outbound/2020-07-01/fulfillmentOrders`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListAllFulfillmentOrders: PagedOperation {
        public typealias Reply = ListAllFulfillmentOrdersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.listAllFulfillmentOrders
        }

        public var queryStartDate: DateTime?
        public var nextToken: String?

        public init(queryStartDate: DateTime? = nil, nextToken: String? = nil) {
            self.queryStartDate = queryStartDate
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("queryStartDate", queryStartDate)
            request.setQuery("nextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.payload?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `POST /fba/outbound/2020-07-01/fulfillmentOrders`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct CreateFulfillmentOrder: Operation {
        public typealias Reply = CreateFulfillmentOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.createFulfillmentOrder
        }

        public var body: CreateFulfillmentOrderRequest

        public init(body: CreateFulfillmentOrderRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /fba/outbound/2020-07-01/tracking`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetPackageTrackingDetails: Operation {
        public typealias Reply = GetPackageTrackingDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.getPackageTrackingDetails
        }

        public var packageNumber: Int

        public init(packageNumber: Int) {
            self.packageNumber = packageNumber
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("packageNumber", packageNumber)
        }
    }

    /// `GET /fba/outbound/2020-07-01/returnReasonCodes`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListReturnReasonCodes: Operation {
        public typealias Reply = ListReturnReasonCodesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.listReturnReasonCodes
        }

        public var sellerSku: String
        public var marketplaceId: MarketplaceID?
        public var sellerFulfillmentOrderId: String?
        public var language: String?

        public init(
            sellerSku: String,
            marketplaceId: MarketplaceID? = nil,
            sellerFulfillmentOrderId: String? = nil,
            language: String? = nil
        ) {
            self.sellerSku = sellerSku
            self.marketplaceId = marketplaceId
            self.sellerFulfillmentOrderId = sellerFulfillmentOrderId
            self.language = language
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("sellerSku", sellerSku)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("sellerFulfillmentOrderId", sellerFulfillmentOrderId)
            request.setQuery("language", language)
        }
    }

    /// `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct CreateFulfillmentReturn: Operation {
        public typealias Reply = CreateFulfillmentReturnResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.createFulfillmentReturn
        }

        public var sellerFulfillmentOrderId: String
        public var body: CreateFulfillmentReturnRequest

        public init(sellerFulfillmentOrderId: String, body: CreateFulfillmentReturnRequest) {
            self.sellerFulfillmentOrderId = sellerFulfillmentOrderId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerFulfillmentOrderId", sellerFulfillmentOrderId)
            request.setBody(body)
        }
    }

    /// `GET /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetFulfillmentOrder: Operation {
        public typealias Reply = GetFulfillmentOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.getFulfillmentOrder
        }

        public var sellerFulfillmentOrderId: String

        public init(sellerFulfillmentOrderId: String) {
            self.sellerFulfillmentOrderId = sellerFulfillmentOrderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerFulfillmentOrderId", sellerFulfillmentOrderId)
        }
    }

    /// `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct UpdateFulfillmentOrder: Operation {
        public typealias Reply = UpdateFulfillmentOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.updateFulfillmentOrder
        }

        public var sellerFulfillmentOrderId: String
        public var body: UpdateFulfillmentOrderRequest

        public init(sellerFulfillmentOrderId: String, body: UpdateFulfillmentOrderRequest) {
            self.sellerFulfillmentOrderId = sellerFulfillmentOrderId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerFulfillmentOrderId", sellerFulfillmentOrderId)
            request.setBody(body)
        }
    }

    /// `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct CancelFulfillmentOrder: Operation {
        public typealias Reply = CancelFulfillmentOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.cancelFulfillmentOrder
        }

        public var sellerFulfillmentOrderId: String

        public init(sellerFulfillmentOrderId: String) {
            self.sellerFulfillmentOrderId = sellerFulfillmentOrderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerFulfillmentOrderId", sellerFulfillmentOrderId)
        }
    }

    /// `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Fulfillment.
    /// Exists in the sandbox only.
    public struct SubmitFulfillmentOrderStatusUpdate: Operation {
        public typealias Reply = SubmitFulfillmentOrderStatusUpdateResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.submitFulfillmentOrderStatusUpdate
        }

        public var sellerFulfillmentOrderId: String
        public var body: SubmitFulfillmentOrderStatusUpdateRequest

        public init(sellerFulfillmentOrderId: String, body: SubmitFulfillmentOrderStatusUpdateRequest) {
            self.sellerFulfillmentOrderId = sellerFulfillmentOrderId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerFulfillmentOrderId", sellerFulfillmentOrderId)
            request.setBody(body)
        }
    }

    /// `GET /fba/outbound/2020-07-01/features`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetFeatures: Operation {
        public typealias Reply = GetFeaturesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.getFeatures
        }

        public var marketplaceId: MarketplaceID

        public init(marketplaceId: MarketplaceID) {
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /fba/outbound/2020-07-01/features/inventory/{featureName}`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetFeatureInventory: PagedOperation {
        public typealias Reply = GetFeatureInventoryResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.getFeatureInventory
        }

        public var marketplaceId: MarketplaceID
        public var featureName: String
        public var nextToken: String?
        public var queryStartDate: DateTime?

        public init(
            marketplaceId: MarketplaceID,
            featureName: String,
            nextToken: String? = nil,
            queryStartDate: DateTime? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.featureName = featureName
            self.nextToken = nextToken
            self.queryStartDate = queryStartDate
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setPath("featureName", featureName)
            request.setQuery("nextToken", nextToken)
            request.setQuery("queryStartDate", queryStartDate)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.payload?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetFeatureSKU: Operation {
        public typealias Reply = GetFeatureSkuResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20200701.getFeatureSKU
        }

        public var marketplaceId: MarketplaceID
        public var featureName: String
        public var sellerSku: String

        public init(marketplaceId: MarketplaceID, featureName: String, sellerSku: String) {
            self.marketplaceId = marketplaceId
            self.featureName = featureName
            self.sellerSku = sellerSku
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setPath("featureName", featureName)
            request.setPath("sellerSku", sellerSku)
        }
    }
}

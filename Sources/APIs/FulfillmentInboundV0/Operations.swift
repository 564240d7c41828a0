// Generated from fulfillment-inbound-api-model/fulfillmentInboundV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `fulfillment-inbound-api-model/fulfillmentInboundV0.json`.
public enum FulfillmentInboundV0 {}

extension FulfillmentInboundV0 {
    /// `GET /fba/inbound/v0/prepInstructions`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetPrepInstructions: Operation {
        public typealias Reply = GetPrepInstructionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV0.getPrepInstructions
        }

        public var shipToCountryCode: String
        public var sellerSKUList: [String]?
        public var asinList: [String]?

        public init(shipToCountryCode: String, sellerSKUList: [String]? = nil, asinList: [String]? = nil) {
            self.shipToCountryCode = shipToCountryCode
            self.sellerSKUList = sellerSKUList
            self.asinList = asinList
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("ShipToCountryCode", shipToCountryCode)
            request.setQuery("SellerSKUList", sellerSKUList, style: .commaSeparated)
            request.setQuery("ASINList", asinList, style: .commaSeparated)
        }
    }

    /// `GET /fba/inbound/v0/shipments/{shipmentId}/labels`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetLabels: Operation {
        public typealias Reply = GetLabelsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV0.getLabels
        }

        public var shipmentId: String
        public var pageType: GetLabelsPageType
        public var labelType: GetLabelsLabelType
        public var numberOfPackages: Int?
        public var packageLabelsToPrint: [String]?
        public var numberOfPallets: Int?
        public var pageSize: Int?
        public var pageStartIndex: Int?

        public init(
            shipmentId: String,
            pageType: GetLabelsPageType,
            labelType: GetLabelsLabelType,
            numberOfPackages: Int? = nil,
            packageLabelsToPrint: [String]? = nil,
            numberOfPallets: Int? = nil,
            pageSize: Int? = nil,
            pageStartIndex: Int? = nil
        ) {
            self.shipmentId = shipmentId
            self.pageType = pageType
            self.labelType = labelType
            self.numberOfPackages = numberOfPackages
            self.packageLabelsToPrint = packageLabelsToPrint
            self.numberOfPallets = numberOfPallets
            self.pageSize = pageSize
            self.pageStartIndex = pageStartIndex
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setQuery("PageType", pageType)
            request.setQuery("LabelType", labelType)
            request.setQuery("NumberOfPackages", numberOfPackages)
            request.setQuery("PackageLabelsToPrint", packageLabelsToPrint, style: .commaSeparated)
            request.setQuery("NumberOfPallets", numberOfPallets)
            request.setQuery("PageSize", pageSize)
            request.setQuery("PageStartIndex", pageStartIndex)
        }
    }

    /// `GET /fba/inbound/v0/shipments/{shipmentId}/billOfLading`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetBillOfLading: Operation {
        public typealias Reply = GetBillOfLadingResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV0.getBillOfLading
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `GET /fba/inbound/v0/shipments`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetShipments: PagedOperation {
        public typealias Reply = GetShipmentsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV0.getShipments
        }

        public var shipmentStatusList: [GetShipmentsShipmentStatusList]?
        public var shipmentIdList: [String]?
        public var lastUpdatedAfter: DateTime?
        public var lastUpdatedBefore: DateTime?
        public var queryType: GetShipmentsQueryType
        public var nextToken: String?
        public var marketplaceId: MarketplaceID

        public init(
            queryType: GetShipmentsQueryType,
            marketplaceId: MarketplaceID,
            shipmentStatusList: [GetShipmentsShipmentStatusList]? = nil,
            shipmentIdList: [String]? = nil,
            lastUpdatedAfter: DateTime? = nil,
            lastUpdatedBefore: DateTime? = nil,
            nextToken: String? = nil
        ) {
            self.shipmentStatusList = shipmentStatusList
            self.shipmentIdList = shipmentIdList
            self.lastUpdatedAfter = lastUpdatedAfter
            self.lastUpdatedBefore = lastUpdatedBefore
            self.queryType = queryType
            self.nextToken = nextToken
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("ShipmentStatusList", shipmentStatusList, style: .commaSeparated)
            request.setQuery("ShipmentIdList", shipmentIdList, style: .commaSeparated)
            request.setQuery("LastUpdatedAfter", lastUpdatedAfter)
            request.setQuery("LastUpdatedBefore", lastUpdatedBefore)
            request.setQuery("QueryType", queryType)
            request.setQuery("NextToken", nextToken)
            request.setQuery("MarketplaceId", marketplaceId)
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

    /// `GET /fba/inbound/v0/shipments/{shipmentId}/items`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetShipmentItemsByShipmentId: Operation {
        public typealias Reply = GetShipmentItemsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV0.getShipmentItemsByShipmentId
        }

        public var shipmentId: String
        public var marketplaceId: MarketplaceID?

        public init(shipmentId: String, marketplaceId: MarketplaceID? = nil) {
            self.shipmentId = shipmentId
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setQuery("MarketplaceId", marketplaceId)
        }
    }

    /// `GET /fba/inbound/v0/shipmentItems`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetShipmentItems: PagedOperation {
        public typealias Reply = GetShipmentItemsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentInboundV0.getShipmentItems
        }

        public var lastUpdatedAfter: DateTime?
        public var lastUpdatedBefore: DateTime?
        public var queryType: GetShipmentItemsQueryType
        public var nextToken: String?
        public var marketplaceId: MarketplaceID

        public init(
            queryType: GetShipmentItemsQueryType,
            marketplaceId: MarketplaceID,
            lastUpdatedAfter: DateTime? = nil,
            lastUpdatedBefore: DateTime? = nil,
            nextToken: String? = nil
        ) {
            self.lastUpdatedAfter = lastUpdatedAfter
            self.lastUpdatedBefore = lastUpdatedBefore
            self.queryType = queryType
            self.nextToken = nextToken
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("LastUpdatedAfter", lastUpdatedAfter)
            request.setQuery("LastUpdatedBefore", lastUpdatedBefore)
            request.setQuery("QueryType", queryType)
            request.setQuery("NextToken", nextToken)
            request.setQuery("MarketplaceId", marketplaceId)
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
}

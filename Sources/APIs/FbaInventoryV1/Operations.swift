// Generated from fba-inventory-api-model/fbaInventory.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `fba-inventory-api-model/fbaInventory.json`.
public enum FbaInventoryV1 {}

extension FbaInventoryV1 {
    /// `GET /fba/inventory/v1/summaries`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct GetInventorySummaries: PagedOperation {
        public typealias Reply = GetInventorySummariesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FbaInventoryV1.getInventorySummaries
        }

        public var details: Bool?
        public var granularityType: GetInventorySummariesGranularityType
        public var granularityId: String
        public var startDateTime: DateTime?
        public var sellerSkus: [String]?
        public var sellerSku: String?
        public var nextToken: String?
        public var marketplaceIds: [MarketplaceID]

        public init(
            granularityType: GetInventorySummariesGranularityType,
            granularityId: String,
            marketplaceIds: [MarketplaceID],
            details: Bool? = nil,
            startDateTime: DateTime? = nil,
            sellerSkus: [String]? = nil,
            sellerSku: String? = nil,
            nextToken: String? = nil
        ) {
            self.details = details
            self.granularityType = granularityType
            self.granularityId = granularityId
            self.startDateTime = startDateTime
            self.sellerSkus = sellerSkus
            self.sellerSku = sellerSku
            self.nextToken = nextToken
            self.marketplaceIds = marketplaceIds
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("details", details)
            request.setQuery("granularityType", granularityType)
            request.setQuery("granularityId", granularityId)
            request.setQuery("startDateTime", startDateTime)
            request.setQuery("sellerSkus", sellerSkus, style: .commaSeparated)
            request.setQuery("sellerSku", sellerSku)
            request.setQuery("nextToken", nextToken)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `POST /fba/inventory/v1/items`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    /// Exists in the sandbox only.
    public struct CreateInventoryItem: Operation {
        public typealias Reply = CreateInventoryItemResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FbaInventoryV1.createInventoryItem
        }

        public var createInventoryItemRequestBody: CreateInventoryItemRequest

        public init(createInventoryItemRequestBody: CreateInventoryItemRequest) {
            self.createInventoryItemRequestBody = createInventoryItemRequestBody
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(createInventoryItemRequestBody)
        }
    }

    /// `DELETE /fba/inventory/v1/items/{sellerSku}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    /// Exists in the sandbox only.
    public struct DeleteInventoryItem: Operation {
        public typealias Reply = DeleteInventoryItemResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FbaInventoryV1.deleteInventoryItem
        }

        public var sellerSku: String
        public var marketplaceId: MarketplaceID

        public init(sellerSku: String, marketplaceId: MarketplaceID) {
            self.sellerSku = sellerSku
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerSku", sellerSku)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `POST /fba/inventory/v1/items/inventory`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    /// Exists in the sandbox only.
    public struct AddInventory: Operation {
        public typealias Reply = AddInventoryResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FbaInventoryV1.addInventory
        }

        public var idempotencyToken: String
        public var addInventoryRequestBody: AddInventoryRequest

        public init(idempotencyToken: String, addInventoryRequestBody: AddInventoryRequest) {
            self.idempotencyToken = idempotencyToken
            self.addInventoryRequestBody = addInventoryRequestBody
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-idempotency-token", idempotencyToken)
            request.setBody(addInventoryRequestBody)
        }
    }
}

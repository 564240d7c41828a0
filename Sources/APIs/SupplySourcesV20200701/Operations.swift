// Generated from supply-sources-api-model/supplySources_2020-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `supply-sources-api-model/supplySources_2020-07-01.json`.
public enum SupplySourcesV20200701 {}

extension SupplySourcesV20200701 {
    /// `GET /supplySources/2020-07-01/supplySources`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted).
    public struct GetSupplySources: PagedOperation {
        public typealias Reply = GetSupplySourcesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SupplySourcesV20200701.getSupplySources
        }

        public var nextPageToken: String?
        public var pageSize: ExactDecimal?

        public init(nextPageToken: String? = nil, pageSize: ExactDecimal? = nil) {
            self.nextPageToken = nextPageToken
            self.pageSize = pageSize
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("nextPageToken", nextPageToken)
            request.setQuery("pageSize", pageSize)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextPageToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextPageToken = token
            return page
        }
    }

    /// `POST /supplySources/2020-07-01/supplySources`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted).
    public struct CreateSupplySource: Operation {
        public typealias Reply = CreateSupplySourceResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SupplySourcesV20200701.createSupplySource
        }

        public var payload: CreateSupplySourceRequest

        public init(payload: CreateSupplySourceRequest) {
            self.payload = payload
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(payload)
        }
    }

    /// `GET /supplySources/2020-07-01/supplySources/{supplySourceId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted).
    public struct GetSupplySource: Operation {
        public typealias Reply = SupplySource

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SupplySourcesV20200701.getSupplySource
        }

        public var supplySourceId: String

        public init(supplySourceId: String) {
            self.supplySourceId = supplySourceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("supplySourceId", supplySourceId)
        }
    }

    /// `PUT /supplySources/2020-07-01/supplySources/{supplySourceId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted).
    public struct UpdateSupplySource: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SupplySourcesV20200701.updateSupplySource
        }

        public var supplySourceId: String
        public var payload: UpdateSupplySourceRequest?

        public init(supplySourceId: String, payload: UpdateSupplySourceRequest? = nil) {
            self.supplySourceId = supplySourceId
            self.payload = payload
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("supplySourceId", supplySourceId)
            request.setBody(payload)
        }
    }

    /// `DELETE /supplySources/2020-07-01/supplySources/{supplySourceId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted).
    public struct ArchiveSupplySource: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SupplySourcesV20200701.archiveSupplySource
        }

        public var supplySourceId: String

        public init(supplySourceId: String) {
            self.supplySourceId = supplySourceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("supplySourceId", supplySourceId)
        }
    }

    /// `PUT /supplySources/2020-07-01/supplySources/{supplySourceId}/status`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted).
    public struct UpdateSupplySourceStatus: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SupplySourcesV20200701.updateSupplySourceStatus
        }

        public var supplySourceId: String
        public var payload: UpdateSupplySourceStatusRequest?

        public init(supplySourceId: String, payload: UpdateSupplySourceStatusRequest? = nil) {
            self.supplySourceId = supplySourceId
            self.payload = payload
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("supplySourceId", supplySourceId)
            request.setBody(payload)
        }
    }
}

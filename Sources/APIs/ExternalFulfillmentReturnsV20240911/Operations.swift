// Generated from external-fulfillment/externalFulfillmentReturns_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `external-fulfillment/externalFulfillmentReturns_2024-09-11.json`.
public enum ExternalFulfillmentReturnsV20240911 {}

extension ExternalFulfillmentReturnsV20240911 {
    /// `GET /externalFulfillment/2024-09-11/returns`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct ListReturns: PagedOperation {
        public typealias Reply = ReturnsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentReturnsV20240911.listReturns
        }

        public var returnLocationId: String?
        public var rmaId: String?
        public var status: ListReturnsStatus?
        public var reverseTrackingId: String?
        public var createdSince: DateTime?
        public var createdUntil: DateTime?
        public var lastUpdatedSince: DateTime?
        public var lastUpdatedUntil: DateTime?
        public var lastUpdatedAfter: DateTime?
        public var lastUpdatedBefore: DateTime?
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            returnLocationId: String? = nil,
            rmaId: String? = nil,
            status: ListReturnsStatus? = nil,
            reverseTrackingId: String? = nil,
            createdSince: DateTime? = nil,
            createdUntil: DateTime? = nil,
            lastUpdatedSince: DateTime? = nil,
            lastUpdatedUntil: DateTime? = nil,
            lastUpdatedAfter: DateTime? = nil,
            lastUpdatedBefore: DateTime? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.returnLocationId = returnLocationId
            self.rmaId = rmaId
            self.status = status
            self.reverseTrackingId = reverseTrackingId
            self.createdSince = createdSince
            self.createdUntil = createdUntil
            self.lastUpdatedSince = lastUpdatedSince
            self.lastUpdatedUntil = lastUpdatedUntil
            self.lastUpdatedAfter = lastUpdatedAfter
            self.lastUpdatedBefore = lastUpdatedBefore
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("returnLocationId", returnLocationId)
            request.setQuery("rmaId", rmaId)
            request.setQuery("status", status)
            request.setQuery("reverseTrackingId", reverseTrackingId)
            request.setQuery("createdSince", createdSince)
            request.setQuery("createdUntil", createdUntil)
            request.setQuery("lastUpdatedSince", lastUpdatedSince)
            request.setQuery("lastUpdatedUntil", lastUpdatedUntil)
            request.setQuery("lastUpdatedAfter", lastUpdatedAfter)
            request.setQuery("lastUpdatedBefore", lastUpdatedBefore)
            request.setQuery("maxResults", maxResults)
            request.setQuery("nextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /externalFulfillment/2024-09-11/returns/{returnId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetReturn: Operation {
        public typealias Reply = Return

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentReturnsV20240911.getReturn
        }

        public var returnId: String

        public init(returnId: String) {
            self.returnId = returnId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("returnId", returnId)
        }
    }
}

// Generated from reference-api-model/reference_2026-11-22.json at 0123456789abcdef0123456789abcdef01234567, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `reference-api-model/reference_2026-11-22.json`.
public enum ReferenceV20261122 {}

extension ReferenceV20261122 {
    /// `GET /invented/things`
    ///
    /// Usage plan: 0.5 a second, burst 10 (printed in the model; adjusted by Amazon to the seller's business; 250 a
    /// second over all sellers of an application).
    /// Token: the seller's, or a restricted data token for personal data (buyerInfo).
    /// Roles: any of Pricing, Product Listing.
    public struct ListThings: PagedOperation {
        public typealias Reply = ListThingsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReferenceV20261122.listThings
        }

        public var marketplaceIds: [MarketplaceID]
        public var nextToken: String?
        public var createdAfter: DateTime?
        public var onDay: CalendarDate?
        public var states: [ListThingsStates]?
        public var sortBy: ListThingsSortBy?
        public var includeDetails: Bool?
        public var isActive: Bool?
        public var pageSize: Int?
        public var least: ExactDecimal?
        public var shippingBusinessId: String?

        public init(
            marketplaceIds: [MarketplaceID],
            nextToken: String? = nil,
            createdAfter: DateTime? = nil,
            onDay: CalendarDate? = nil,
            states: [ListThingsStates]? = nil,
            sortBy: ListThingsSortBy? = nil,
            includeDetails: Bool? = nil,
            isActive: Bool? = nil,
            pageSize: Int? = nil,
            least: ExactDecimal? = nil,
            shippingBusinessId: String? = nil
        ) {
            self.marketplaceIds = marketplaceIds
            self.nextToken = nextToken
            self.createdAfter = createdAfter
            self.onDay = onDay
            self.states = states
            self.sortBy = sortBy
            self.includeDetails = includeDetails
            self.isActive = isActive
            self.pageSize = pageSize
            self.least = least
            self.shippingBusinessId = shippingBusinessId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("NextToken", nextToken)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("onDay", onDay)
            request.setQuery("states", states, style: .repeated)
            request.setQuery("sortBy", sortBy)
            request.setQuery("includeDetails", includeDetails)
            request.setQuery("isActive", isActive)
            request.setQuery("pageSize", pageSize)
            request.setQuery("least", least)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
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

    /// `POST /invented/things`
    ///
    /// Usage plan: 2 a second, burst 6 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: any of Pricing, Product Listing.
    public struct CreateThing: Operation {
        public typealias Reply = CreateThingReply

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReferenceV20261122.createThing
        }

        public var marketplaceIds: [MarketplaceID]
        public var idempotencyKey: String
        public var body: CreateThingRequest

        public init(marketplaceIds: [MarketplaceID], idempotencyKey: String, body: CreateThingRequest) {
            self.marketplaceIds = marketplaceIds
            self.idempotencyKey = idempotencyKey
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setHeader("x-amzn-IdempotencyKey", idempotencyKey)
            request.setBody(body)
        }
    }

    /// `GET /invented/things/{thingId}`
    ///
    /// Usage plan: 0.0167 a second, burst 15 (printed in Amazon's documentation).
    /// Token: a restricted data token.
    /// Roles: any of Pricing, Product Listing.
    @available(*, deprecated, message: "Amazon removes it on 2027-03-27. Use ReferenceV20261122.listThings.")
    public struct GetThing: Operation {
        public typealias Reply = Thing

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReferenceV20261122.getThing
        }

        public var thingId: String

        public init(thingId: String) {
            self.thingId = thingId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("thingId", thingId)
        }
    }

    /// `DELETE /invented/things/{thingId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Token: the application's own, for `sellingpartnerapi::notifications`.
    public struct DeleteThing: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReferenceV20261122.deleteThing
        }

        public var thingId: String

        public init(thingId: String) {
            self.thingId = thingId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("thingId", thingId)
        }
    }

    /// `GET /invented/reports`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Token: a restricted data token for restricted types of report.
    /// Roles: any of Pricing, Product Listing.
    /// Exists in the sandbox only.
    public struct GetReports: PagedOperation {
        public typealias Reply = GetReportsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReferenceV20261122.getReports
        }

        public var reportTypes: [String]?
        public var nextToken: String?

        public init(reportTypes: [String]? = nil, nextToken: String? = nil) {
            self.reportTypes = reportTypes
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("reportTypes", reportTypes, style: .commaSeparated)
            request.setQuery("nextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.reportTypes = nil
            page.nextToken = token
            return page
        }
    }

    /// `PUT /invented/reports`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Token: a restricted data token.
    /// Roles: any of Pricing, Product Listing.
    /// Exists in the sandbox only.
    public struct GetReportsPut: Operation {
        public typealias Reply = [Money]

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReferenceV20261122.getReportsPut
        }

        public var requestBody: [Money]?

        public init(requestBody: [Money]? = nil) {
            self.requestBody = requestBody
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(requestBody)
        }
    }
}

// Generated from vehicles-api-model/vehicles_2024-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `vehicles-api-model/vehicles_2024-11-01.json`.
public enum VehiclesV20241101 {}

extension VehiclesV20241101 {
    /// `GET /catalog/2024-11-01/automotive/vehicles`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Product Listing.
    public struct GetVehicles: PagedOperation {
        public typealias Reply = VehiclesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VehiclesV20241101.getVehicles
        }

        public var pageToken: String?
        public var marketplaceId: MarketplaceID
        public var vehicleType: GetVehiclesVehicleType
        public var updatedAfter: String?

        public init(
            marketplaceId: MarketplaceID,
            vehicleType: GetVehiclesVehicleType,
            pageToken: String? = nil,
            updatedAfter: String? = nil
        ) {
            self.pageToken = pageToken
            self.marketplaceId = marketplaceId
            self.vehicleType = vehicleType
            self.updatedAfter = updatedAfter
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("pageToken", pageToken)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("vehicleType", vehicleType)
            request.setQuery("updatedAfter", updatedAfter)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.pageToken = token
            return page
        }
    }
}

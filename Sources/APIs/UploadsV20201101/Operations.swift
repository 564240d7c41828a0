// Generated from uploads-api-model/uploads_2020-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `uploads-api-model/uploads_2020-11-01.json`.
public enum UploadsV20201101 {}

extension UploadsV20201101 {
    /// `POST /uploads/2020-11-01/uploadDestinations/{resource}`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: Product Listing.
    public struct CreateUploadDestinationForResource: Operation {
        public typealias Reply = CreateUploadDestinationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.UploadsV20201101.createUploadDestinationForResource
        }

        public var marketplaceIds: [MarketplaceID]
        public var contentMD5: String
        public var resource: String
        public var contentType: String?

        public init(marketplaceIds: [MarketplaceID], contentMD5: String, resource: String, contentType: String? = nil) {
            self.marketplaceIds = marketplaceIds
            self.contentMD5 = contentMD5
            self.resource = resource
            self.contentType = contentType
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("contentMD5", contentMD5)
            request.setPath("resource", resource)
            request.setQuery("contentType", contentType)
        }
    }
}

/// Which token an operation wants.
///
/// Source: facts §2.6 (grantless operations) and §3 (restricted data tokens).
public enum OperationAuthorization: Sendable, Hashable {
    /// The seller's access token.
    case seller
    /// The seller's access token, or a restricted data token when the caller wants these data elements too.
    case sellerOrRestricted([DataElement])
    /// Always a restricted data token, for the concrete path.
    case restricted
    /// A restricted data token when the report is of a restricted type (`getReportDocument`).
    case restrictedByReportType
    /// A token of the application itself, for one scope.
    case grantless(Scope)

    /// A piece of personal data that a restricted data token can open.
    public struct DataElement: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let buyerInfo = DataElement(rawValue: "buyerInfo")
        public static let shippingAddress = DataElement(rawValue: "shippingAddress")
        public static let buyerTaxInformation = DataElement(rawValue: "buyerTaxInformation")
    }

    /// A scope of Login with Amazon for calls without a seller.
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let notifications = Scope(rawValue: "sellingpartnerapi::notifications")
        public static let clientCredentialRotation = Scope(rawValue: "sellingpartnerapi::client_credential:rotation")
        public static let shipmentTracking = Scope(rawValue: "sellingpartnerapi::shipments:track")
    }
}

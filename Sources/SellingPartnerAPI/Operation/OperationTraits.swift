/// Whether a call may be sent a second time when its answer is lost.
public enum Repetition: Sendable, Hashable {
    /// It only reads.
    case reads
    /// Doing it twice is doing it once: PUT, DELETE, and others that a line of `Models/metadata` names.
    case idempotent
    /// Safe while the named header or body key carries the same value.
    case idempotentByKey(String)
    /// It may be done twice: repeated only when Amazon surely did not begin it.
    case unsafe
}

/// What Amazon's sandbox knows of an operation.
public enum SandboxSupport: String, Sendable, Hashable, CaseIterable {
    /// Canned answers by parameters.
    case fixed = "static"
    /// Answers that follow from earlier calls.
    case dynamic
    /// Exists nowhere but in the sandbox.
    case sandboxOnly = "sandbox-only"
    case none
}

/// That Amazon is taking an operation away.
public struct Deprecation: Sendable, Hashable {
    /// The day of removal, `yyyy-MM-dd`, where Amazon names one.
    public let removal: String?
    /// What takes its place, where Amazon names one.
    public let replacement: String?

    public init(removal: String? = nil, replacement: String? = nil) {
        self.removal = removal
        self.replacement = replacement
    }
}

/// A role that a seller grants an application (facts §6).
public struct Role: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let accountInformationServiceProvider = Role(rawValue: "Account Information Service Provider")
    public static let amazonFulfillment = Role(rawValue: "Amazon Fulfillment")
    public static let amazonWarehousingAndDistribution = Role(rawValue: "Amazon Warehousing and Distribution")
    public static let brandAnalytics = Role(rawValue: "Brand Analytics")
    public static let buyerCommunication = Role(rawValue: "Buyer Communication")
    public static let buyerSolicitation = Role(rawValue: "Buyer Solicitation")
    public static let directToConsumerShipping = Role(rawValue: "Direct-to-Consumer Shipping (Restricted)")
    public static let financeAndAccounting = Role(rawValue: "Finance and Accounting")
    public static let inventoryAndOrderTracking = Role(rawValue: "Inventory and Order Tracking")
    public static let notificationsInSellerCentral = Role(rawValue: "Notifications in Seller Central")
    public static let paymentInitiationServiceProvider = Role(rawValue: "Payment Initiation Service Provider")
    public static let pricing = Role(rawValue: "Pricing")
    public static let productListing = Role(rawValue: "Product Listing")
    public static let professionalServices = Role(rawValue: "Professional Services (Restricted)")
    public static let sellingPartnerInsights = Role(rawValue: "Selling Partner Insights")
    public static let taxInvoicing = Role(rawValue: "Tax Invoicing (Restricted)")
    public static let taxRemittance = Role(rawValue: "Tax Remittance (Restricted)")

    /// The roles that Amazon's pages name (facts §6).
    public static let known: [Role] = [
        .accountInformationServiceProvider, .amazonFulfillment, .amazonWarehousingAndDistribution, .brandAnalytics,
        .buyerCommunication, .buyerSolicitation, .directToConsumerShipping, .financeAndAccounting,
        .inventoryAndOrderTracking, .notificationsInSellerCentral, .paymentInitiationServiceProvider, .pricing,
        .productListing, .professionalServices, .sellingPartnerInsights, .taxInvoicing, .taxRemittance,
    ]

    /// Whether Amazon reviews the application's security before it grants the role.
    public var isRestricted: Bool { rawValue.hasSuffix("(Restricted)") }
}

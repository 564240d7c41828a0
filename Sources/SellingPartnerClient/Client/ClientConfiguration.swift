public import SellingPartnerAPI

/// Where a client calls, as whom, and within which bounds.
public struct ClientConfiguration: Sendable {
    /// Scheme, host and port: `https://sellingpartnerapi-eu.amazon.com`.
    public var endpoint: String
    /// Whether the endpoint is Amazon's sandbox, whose one limit is shared by all operations.
    public var isSandbox: Bool
    /// Where restricted data tokens come from; nil for the endpoint itself. Amazon's sandbox takes those of production
    /// alone. Source: facts §12.
    public var restrictedTokenEndpoint: String?
    /// Login with Amazon's token endpoint.
    public var loginAddress: String
    /// Sent with every request, as Amazon asks.
    public var userAgent: UserAgent
    public var limits: ClientLimits

    /// Amazon's endpoint of a region, or its sandbox.
    public init(
        region: Region, sandbox: Bool = false, userAgent: UserAgent = UserAgent(),
        limits: ClientLimits = ClientLimits()
    ) {
        endpoint = "https://" + (sandbox ? region.sandboxHost : region.host)
        isSandbox = sandbox
        restrictedTokenEndpoint = sandbox ? "https://" + region.host : nil
        loginAddress = Self.amazonLogin
        self.userAgent = userAgent
        self.limits = limits
    }

    /// Any endpoint, such as a simulator; `loginAddress` is where its tokens come from.
    public init(
        endpoint: String, loginAddress: String, userAgent: UserAgent = UserAgent(),
        limits: ClientLimits = ClientLimits()
    ) {
        self.endpoint = endpoint.hasSuffix("/") ? String(endpoint.dropLast()) : endpoint
        isSandbox = false
        self.loginAddress = loginAddress
        self.userAgent = userAgent
        self.limits = limits
    }

    /// One address for all regions. Source: facts §2.4.
    public static let amazonLogin = "https://api.amazon.com/auth/o2/token"

    /// What all operations of Amazon's sandbox share. Source: facts §12.
    static let sandboxPlan = UsagePlan(rate: 5, burst: 15, source: .documented)
}

/// The name a program gives itself towards Amazon: `App/1.2 (Language=Swift/6; Platform=Linux)`.
///
/// Source: facts §3: required, at most 500 characters.
public struct UserAgent: Sendable, Hashable {
    public let text: String

    /// A name and a version; letters that a header cannot hold are left out, and what is too long is cut.
    public init(application: String = "ACORN-i", version: String = "1") {
        let platform = " (Language=Swift/6; Platform=\(Self.platform))"
        let name = Self.plain(application, countMax: 300) + "/" + Self.plain(version, countMax: 100)
        text = name + platform
    }

    private static func plain(_ text: String, countMax: Int) -> String {
        let kept = text.unicodeScalars.filter { $0.isASCII && $0.value > 0x20 && $0.value < 0x7F && $0 != "/" }
        return String(String.UnicodeScalarView(kept.prefix(countMax)))
    }

    private static var platform: String {
        #if os(Linux)
            "Linux"
        #elseif os(macOS)
            "macOS"
        #else
            "Other"
        #endif
    }
}

/// The bounds within which a client waits, tries again and reads.
public struct ClientLimits: Sendable, Hashable {
    /// How many times one call is sent at most.
    public var attemptsMax = 5
    /// How long one call may take with all its attempts and waits.
    public var callTimeMax: Duration = .seconds(900)
    /// How long a call waits for its turn under the usage plan before it is refused.
    public var waitMax: Duration = .seconds(300)
    /// How long a reply may take to begin.
    public var replyTimeMax: Duration = .seconds(60)
    /// How long a reply may take from its beginning to its end, documents excepted.
    public var bodyTimeMax: Duration = .seconds(120)
    /// How large a reply may be, documents excepted.
    public var replyBytesMax = 64 << 20
    /// How many pages a sequence of pages has at most.
    public var pagesMax = 10_000
    /// The shortest and the longest span that the pause before a second try is drawn from.
    public var pauseFirst: Duration = .milliseconds(500)
    public var pauseMax: Duration = .seconds(30)
    /// How large a document may be after inflating.
    public var documentBytesMax: Int64 = 16 << 30
    /// How long a document may take to come or go.
    public var documentTimeMax: Duration = .seconds(3_600)

    public init() {}
}

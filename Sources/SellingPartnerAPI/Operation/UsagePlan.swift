/// How often an operation may be called: a token bucket for each application, selling partner and region.
///
/// Source: facts §4 (Amazon's page on usage plans and rate limits).
public struct UsagePlan: Sendable, Hashable {
    /// Where the figures come from.
    public enum Source: String, Sendable, Hashable, CaseIterable {
        /// Printed in the model.
        case model
        /// Printed elsewhere by Amazon; a line of `Models/metadata/usage-plans.json` says where.
        case documented
        /// Nowhere: our own cautious start, to be corrected by what replies say.
        case assumed
    }

    /// Calls a second that the bucket gains.
    public let rate: Double
    /// Calls that the bucket holds.
    public let burst: Int
    public let source: Source
    /// Amazon adjusts the plan to the seller's business.
    public let isDynamic: Bool
    /// Calls a second over all sellers of one application, where Amazon tells such a cap.
    public let applicationRate: Double?

    public init(
        rate: Double, burst: Int, source: Source = .model, isDynamic: Bool = false, applicationRate: Double? = nil
    ) {
        self.rate = rate
        self.burst = burst
        self.source = source
        self.isDynamic = isDynamic
        self.applicationRate = applicationRate
    }

    /// What an operation without any figure starts with (facts §4).
    public static let assumed = UsagePlan(rate: 0.5, burst: 1, source: .assumed)
}

import SellingPartnerAPI

/// The buckets of the usage plans: for each application, account and operation, and for each application and operation
/// where Amazon tells a cap.
///
/// Source: facts §4. Buckets count in real seconds: a world that is moved forward must not refill them.
struct UsageBuckets: Sendable {
    private struct Key: Hashable {
        let operation: String
        let application: Int
        /// Nil for what is counted over all sellers.
        let account: SellerAccount.ID?
        let isCap: Bool
    }

    private struct Bucket {
        var level: Double
        var at: Double
    }

    /// By how much faster buckets refill than Amazon's; what they hold stays the same.
    let scale: Double
    private var buckets: [Key: Bucket] = [:]

    /// Source: facts §12 (5 a second, 15 at once, for all operations together).
    static let sandboxPlan = UsagePlan(rate: 5, burst: 15)

    init(scale: Double) { self.scale = scale }

    /// Takes a call out of its buckets; false when one is empty, and then none loses anything.
    mutating func take(
        _ operation: String, _ plan: UsagePlan, application: Int, account: SellerAccount.ID?, at seconds: Double
    ) -> Bool {
        let own = Key(operation: operation, application: application, account: account, isCap: false)
        let bucket = refilled(own, plan.rate, Double(plan.burst), seconds)
        var capped: (Key, Bucket)?
        if let rate = plan.applicationRate {
            let key = Key(operation: operation, application: application, account: nil, isCap: true)
            capped = (key, refilled(key, rate, max(1, rate), seconds))
        }
        let isOpen = bucket.level >= 1 && (capped?.1.level ?? 1) >= 1
        buckets[own] = Bucket(level: bucket.level - (isOpen ? 1 : 0), at: seconds)
        if let (key, bucket) = capped {
            buckets[key] = Bucket(level: bucket.level - (isOpen ? 1 : 0), at: seconds)
        }
        return isOpen
    }

    private func refilled(_ key: Key, _ rate: Double, _ burst: Double, _ seconds: Double) -> Bucket {
        guard let bucket = buckets[key] else { return Bucket(level: burst, at: seconds) }
        let gained = max(0, seconds - bucket.at) * rate * scale
        return Bucket(level: min(burst, bucket.level + gained), at: seconds)
    }

    /// What `x-amzn-RateLimit-Limit` says of a plan.
    func header(_ plan: UsagePlan) -> String { (plan.rate * scale).description }
}

/// How often operations were called, and how often in vain.
struct CallCounts: Sendable {
    /// Of one operation.
    struct Count: Sendable {
        var calls = 0
        var throttled = 0
        var refused = 0
    }

    private(set) var counts: [String: Count] = [:]

    mutating func add(_ operation: String, status: Int) {
        counts[operation, default: Count()].calls += 1
        if status == 429 { counts[operation, default: Count()].throttled += 1 }
        if status == 401 || status == 403 { counts[operation, default: Count()].refused += 1 }
    }
}

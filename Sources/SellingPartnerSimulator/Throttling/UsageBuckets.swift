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
        var drain = Drain()
    }

    /// What was taken out of a bucket so far.
    struct Drain: Sendable {
        var taken = 0
        /// Calls that met an empty bucket.
        var refused = 0
        /// When the first and the last call were let through, in real seconds.
        var first = 0.0
        var last = 0.0

        /// The least time that `taken` calls can take from the first to the last, from a full bucket: as many as the
        /// burst at once, and then one each time a token has come.
        func leastSeconds(rate: Double, burst: Int) -> Double {
            taken > burst && rate > 0 ? Double(taken - burst) / rate : 0
        }

        mutating func count(isOpen: Bool, at seconds: Double) {
            guard isOpen else { return refused += 1 }
            if taken == 0 { first = seconds }
            last = seconds
            taken += 1
        }
    }

    /// A bucket of an account, for those who ask how well it is used.
    struct Told: Sendable {
        let operation: String
        let application: Int
        let account: SellerAccount.ID
        /// Calls a second, scaled.
        let rate: Double
        let burst: Int
        let drain: Drain
    }

    /// By how much faster buckets refill than Amazon's; what they hold stays the same.
    let scale: Double
    private var buckets: [Key: Bucket] = [:]
    private var plans: [String: UsagePlan] = [:]

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
        plans[operation] = plan
        for case (let key, var bucket)? in [(own, bucket), capped] {
            bucket.level -= isOpen ? 1 : 0
            bucket.drain.count(isOpen: isOpen, at: seconds)
            buckets[key] = bucket
        }
        return isOpen
    }

    /// The buckets of accounts that were drawn on, in the order of their operations.
    var told: [Told] {
        let told = buckets.compactMap { key, bucket -> Told? in
            guard let account = key.account, let plan = plans[key.operation] else { return nil }
            return Told(
                operation: key.operation, application: key.application, account: account, rate: plan.rate * scale,
                burst: plan.burst, drain: bucket.drain)
        }
        return told.sorted {
            ($0.operation, $0.application, $0.account.rawValue) < ($1.operation, $1.application, $1.account.rawValue)
        }
    }

    private func refilled(_ key: Key, _ rate: Double, _ burst: Double, _ seconds: Double) -> Bucket {
        guard let bucket = buckets[key] else { return Bucket(level: burst, at: seconds) }
        let gained = max(0, seconds - bucket.at) * rate * scale
        return Bucket(level: min(burst, bucket.level + gained), at: seconds, drain: bucket.drain)
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

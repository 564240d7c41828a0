import Foundation
public import SellingPartnerAPI
internal import Synchronization

/// Whose calls of what one bucket counts.
public struct BudgetKey: Sendable, Hashable {
    /// The client id of the application.
    public let application: String
    /// The selling partner; nil for a bucket of the application as a whole.
    public let account: String?
    /// Host of the region and environment: production and sandbox never share a bucket.
    public let endpoint: String
    /// The operation's id, `OrdersV0.getOrders`; `*` for all operations.
    public let operation: String

    public init(application: String, account: String?, endpoint: String, operation: String) {
        self.application = application
        self.account = account
        self.endpoint = endpoint
        self.operation = operation
    }
}

/// Where token buckets are kept: the seam that lets a database hold them for several processes.
public protocol BudgetStore: Sendable {
    /// Changes the bucket of a key in one step that no other change can come between, and hands on what `change` gives.
    /// A bucket that is not there yet starts as `TokenBucket(plan)`.
    func update<Answer: Sendable>(
        _ key: BudgetKey, plan: UsagePlan, _ change: @Sendable (inout TokenBucket) -> Answer
    ) async throws -> Answer
}

/// Buckets of one process, forgotten when it ends.
public final class InMemoryBudgetStore: BudgetStore {
    private let buckets = Mutex<[BudgetKey: TokenBucket]>([:])
    private let countMax: Int

    /// A store that holds so many buckets; when there are more, the half that has been idle longest is forgotten.
    public init(countMax: Int = 100_000) {
        self.countMax = max(2, countMax)
    }

    public func update<Answer: Sendable>(
        _ key: BudgetKey, plan: UsagePlan, _ change: @Sendable (inout TokenBucket) -> Answer
    ) async throws -> Answer {
        buckets.withLock { buckets in
            if buckets[key] == nil, buckets.count >= countMax {
                let middle = buckets.values.map(\.busyUntil).sorted()[buckets.count / 2]
                buckets = buckets.filter { $0.value.busyUntil >= middle }
            }
            return change(&buckets[key, default: TokenBucket(plan)])
        }
    }
}

/// No limits at all: for tests against a server of one's own. Never for Amazon.
public struct UnlimitedBudgets: BudgetStore {
    public init() {}

    public func update<Answer: Sendable>(
        _ key: BudgetKey, plan: UsagePlan, _ change: @Sendable (inout TokenBucket) -> Answer
    ) async throws -> Answer {
        var full = TokenBucket(plan)
        return change(&full)
    }
}

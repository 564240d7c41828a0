public import Foundation
public import SellingPartnerAPI

/// Who says when a call may be sent: the seam that lets another program's limiter, or a database that several processes
/// share, stand in the place of buckets in memory.
///
/// Every attempt of a call asks for a turn of its own. The client's default is `BucketThrottle`.
public protocol Throttle: Sendable {
    /// Returns when every budget of the request has a token for this attempt, which is taken then.
    ///
    /// Errors: `WaitTooLong` when the turn would come after the deadline; `CancellationError`. Either way no token is
    /// lost.
    func turn(_ request: TurnRequest) async throws -> any Turn
}

/// What an attempt needs before it may be sent.
public struct TurnRequest: Sendable {
    /// A bucket that counts the call.
    public struct Budget: Sendable, Hashable {
        public let key: BudgetKey
        /// How large the bucket is where nothing better is known.
        public let plan: UsagePlan

        public init(key: BudgetKey, plan: UsagePlan) {
            self.key = key
            self.plan = plan
        }
    }

    /// All of them must have a token. What a reply tells of a rate is about the first.
    public let budgets: [Budget]
    /// By the client's clock.
    public let deadline: Date
    /// How long it is until the deadline.
    public let patience: Duration
    /// Whether an earlier attempt of the same call has had its turn already.
    public let isRepeated: Bool
    /// Is called when the throttle knows what to answer, and there is nothing left but waiting.
    package var hasAsked: (@Sendable () -> Void)?

    public init(budgets: [Budget], deadline: Date, patience: Duration, isRepeated: Bool) {
        self.budgets = budgets
        self.deadline = deadline
        self.patience = patience
        self.isRepeated = isRepeated
    }
}

/// A turn that has come: tokens are taken. It is ended once, by one of the two.
public protocol Turn: Sendable {
    /// Puts the tokens back: nothing was sent.
    func giveBack() async throws
    /// Counts how the attempt went, as soon as the head of the reply is there, or it is known that none comes.
    func settle(_ report: TurnReport) async throws
}

/// How an attempt went, as far as its buckets are concerned.
public struct TurnReport: Sendable, Hashable {
    /// By the client's clock.
    public let sent: Date
    public let replied: Date
    /// Calls a second that the reply told for the first budget.
    public let toldRate: Double?
    /// Whether it was a refusal for too many calls (429).
    public let wasRefused: Bool

    public init(sent: Date, replied: Date, toldRate: Double?, wasRefused: Bool) {
        self.sent = sent
        self.replied = replied
        self.toldRate = toldRate
        self.wasRefused = wasRefused
    }
}

/// That a call's turn would come after the time it may wait.
public struct WaitTooLong: Error, Sendable {
    /// When the turn would come, and the present moment, both by one clock.
    public let turn: Date
    public let now: Date

    public init(turn: Date, now: Date) {
        self.turn = turn
        self.now = now
    }

    /// Whole seconds from now until the turn.
    var seconds: Int { Int(turn.timeIntervalSince(now).rounded(.up)) }
}

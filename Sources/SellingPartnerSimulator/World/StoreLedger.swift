/// Everything one store holds: its orders, what happened to its money, and its settlements.
struct StoreLedger: Sendable {
    let store: SellerStore
    /// In the order of their creation, also those that lie ahead on the day that was made last.
    var orders: [OrderPlan] = []
    /// In no order that means anything; `Posting.number` tells them apart.
    var postings: [Posting] = []
    /// Beside each posting, which of its chain's settlements holds it; -1 for none yet.
    var settledBy: [Int32] = []
    /// Units that got lost in the warehouse.
    var losses: [Loss] = []
    var chains: [SettlementChain]

    /// A thing lost in Amazon's warehouse, and the reimbursement for it.
    struct Loss: Sendable, Hashable {
        let product: Int
        let quantity: Int64
        let at: Moment
        /// Index of the posting that pays for it.
        let posting: Int
        let id: String
    }

    /// The chain of an account type.
    func chain(_ type: AccountType) -> SettlementChain? { chains.first { $0.type == type } }

    /// How many orders exist at `now`.
    func orderCount(at now: Moment) -> Int {
        var (low, high) = (0, orders.count)
        while low < high {
            let middle = (low + high) / 2
            if orders[middle].created <= now { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// The settlements of one store and account type, each beginning where the one before ended.
struct SettlementChain: Sendable {
    let type: AccountType
    /// Closed settlements, oldest first.
    var settlements: [Settlement] = []
    /// When the open period began, and when it will end.
    var openedAt: Moment
    var closesAt: Moment
    /// Indexes of postings that no settlement holds yet.
    var unsettled: [Int] = []
    /// Whether a period may end with a debt to Amazon.
    var mayOwe = false

    static let periodSeconds: Int64 = 14 * Moment.day

    /// The settlement that was open at a moment; nil for the one that is open now, or before the first.
    func settlement(at moment: Moment) -> Settlement? {
        settlements.last { $0.start <= moment && moment < $0.end }
    }
}

/// A closed settlement: one period's money of one store and account type.
///
/// Source: `facts/settlements.md` §6.
struct Settlement: Sendable {
    /// Eleven digits, growing with time.
    let id: String
    /// The financial event group that is the same thing to the finance APIs.
    let groupID: String
    let store: StoreID
    let type: AccountType
    let start: Moment
    let end: Moment
    /// Indexes among the store's postings, oldest first.
    let postings: [Int]
    let total: Int64
    var transfer: Transfer
    /// Whether its report is not listed any more, and whether it lacks its last row; both are planted.
    var isArchived = false
    var lacksRow = false
    /// Whether the seller asked for the money before the period's end.
    var isOnDemand = false

    /// Exactly two days after the end.
    var deposit: Moment { end + 2 * Moment.day }
    /// When the report is there.
    var reported: Moment { end + 3 * Moment.hour }

    /// What becomes of the money.
    enum Transfer: Sendable, Hashable {
        /// There is nothing to send.
        case none
        case paid(id: String, at: Moment)
        /// The bank refuses; the money comes back with the next settlement.
        case failed(id: String, at: Moment)
    }
}

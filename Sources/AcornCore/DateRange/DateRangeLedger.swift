/// One settlement as the rows of a Date Range report show it; a report holds several, and mostly parts of them.
package struct DateRangeSettlement: Hashable, Sendable {
    package let settlementID: String
    /// `Standard Orders`, a payment scheme in Brazil, or empty in layouts without the column.
    package let accountType: String
    package fileprivate(set) var rows = 0
    /// The sum of `total` of all its rows, in micros, transfers included.
    package fileprivate(set) var totalMicros: Int64 = 0
    /// The same of the rows whose money has reached the balance, without transfers: what the close that follows pays
    /// out.
    package fileprivate(set) var releasedMicros: Int64 = 0
    /// The same of the rows whose money is still held back.
    package fileprivate(set) var deferredMicros: Int64 = 0
    /// The same of its transfers, which pay for the settlement before it.
    package fileprivate(set) var transferMicros: Int64 = 0
    /// The first line that names it.
    package fileprivate(set) var firstLine: Int
    package fileprivate(set) var firstPosted: Instant?
    package fileprivate(set) var lastPosted: Instant?
    /// Transfers that opened it; more than a few are only counted.
    fileprivate(set) var openings: [DateRangeTransfer] = []
    fileprivate(set) var openingsCount = 0
    /// A status in it is a word that no table knows, so that released and deferred may be mixed up.
    fileprivate(set) var isUncertain = false
}

/// A payout row: it carries the id of the settlement that the close opened.
struct DateRangeTransfer: Hashable, Sendable {
    let line: Int
    let posted: Instant?
    let micros: Int64
}

/// Keeps the settlements of a report apart and proves its transfers.
///
/// Rule measured on a real file (`facts/settlements.md` §7): a transfer's amount is minus the sum of `total` of the
/// released rows of the settlement before it of the same account type. Rows are dated by shipment, so that a settlement
/// may have rows before the report.
struct DateRangeLedger {
    /// So many settlements are kept apart; a year of daily payouts on five accounts is 1,825.
    static let settlementsMax = 10_000
    private static let openingsMax = 8
    /// Rows of the posting-date layout may be released so many days after they were posted; before that nothing is
    /// whole.
    private static let releaseDaysMax: Int64 = 60

    private struct Key: Hashable {
        let id: String
        let account: String
    }

    private var byKey: [Key: DateRangeSettlement] = [:]
    private(set) var overflowed = false
    private var firstPosted: Instant?

    mutating func take(_ row: DateRangeRow, micros: Int64, posted: Instant?) {
        let key = Key(id: row.settlementID, account: row.accountType)
        guard byKey[key] != nil || byKey.count < Self.settlementsMax else {
            overflowed = true
            return
        }
        if let posted, firstPosted.map({ posted < $0 }) ?? true { firstPosted = posted }
        var settlement =
            byKey[key]
            ?? DateRangeSettlement(settlementID: row.settlementID, accountType: row.accountType, firstLine: row.line)
        settlement.rows += 1
        settlement.firstLine = min(settlement.firstLine, row.line)
        settlement.totalMicros &+= micros
        settlement.see(posted)
        if row.type == "Transfer" {
            settlement.transferMicros &+= micros
            settlement.openingsCount += 1
            if settlement.openings.count < Self.openingsMax {
                settlement.openings.append(DateRangeTransfer(line: row.line, posted: posted, micros: micros))
            }
        } else {
            if row.statusUnknown { settlement.isUncertain = true }
            if row.isDeferred { settlement.deferredMicros &+= micros } else { settlement.releasedMicros &+= micros }
        }
        byKey[key] = settlement
    }

    /// All settlements by account, then in the order of the file.
    var settlements: [DateRangeSettlement] {
        byKey.values.sorted {
            ($0.accountType, $0.firstLine, $0.settlementID) < ($1.accountType, $1.firstLine, $1.settlementID)
        }
    }

    var ids: Set<String> { Set(byKey.keys.map(\.id)) }

    /// What became of one transfer.
    enum Proof: Equatable {
        case proven
        /// The settlement it should have paid, what that one's rows say, and whether all of its rows are surely here.
        case differs(paid: String, released: Int64, isWhole: Bool)
        case notProvable
    }

    /// Every transfer with its proof, in the order of the file.
    func proofs(hasStatus: Bool) -> [(settlement: DateRangeSettlement, transfer: DateRangeTransfer, proof: Proof)] {
        // In the order of the file, so that among equals the same one is taken in every run.
        let accounts = Dictionary(grouping: settlements, by: \.accountType)
        return settlements.flatMap { settlement in
            settlement.openings.map { transfer in
                (
                    settlement, transfer,
                    proof(of: transfer, in: settlement, among: accounts[settlement.accountType] ?? [], hasStatus)
                )
            }
        }.sorted { $0.1.line < $1.1.line }
    }

    private func proof(
        of transfer: DateRangeTransfer, in opened: DateRangeSettlement, among account: [DateRangeSettlement],
        _ hasStatus: Bool
    ) -> Proof {
        let paid = 0 &- transfer.micros
        guard opened.openingsCount == 1, let moment = transfer.posted else { return .notProvable }
        // In the layout without statuses a transfer may also stand at the end of the settlement it pays; both are
        // accepted there.
        if !hasStatus, opened.releasedMicros == paid { return .proven }
        let before = account.filter { $0.settlementID != opened.settlementID }
        let chained = before.filter { $0.openings.contains { $0.posted.map { $0 < moment } ?? false } }
        if let previous = chained.max(by: { ($0.opened ?? moment) < ($1.opened ?? moment) }) {
            if previous.releasedMicros == paid { return .proven }
            guard previous.openingsCount == 1, !previous.isUncertain, let start = previous.opened,
                let first = firstPosted
            else {
                return .notProvable
            }
            let isOldEnough = start.secondsSince1970 - first.secondsSince1970 >= Self.releaseDaysMax * 86_400
            guard isOldEnough || !hasStatus else { return .notProvable }
            return .differs(
                paid: previous.settlementID, released: previous.releasedMicros, isWhole: isOldEnough && hasStatus)
        }
        // It began before the report: only that the numbers agree can be said.
        let open = before.filter { $0.openings.isEmpty && ($0.firstPosted.map { $0 < moment } ?? false) }
        return open.contains { $0.releasedMicros == paid } && paid != 0 ? .proven : .notProvable
    }
}

extension DateRangeSettlement {
    fileprivate mutating func see(_ posted: Instant?) {
        guard let posted else { return }
        if firstPosted.map({ posted < $0 }) ?? true { firstPosted = posted }
        if lastPosted.map({ posted > $0 }) ?? true { lastPosted = posted }
    }

    /// When the close that opened it was posted.
    fileprivate var opened: Instant? { openings.compactMap(\.posted).min() }
}

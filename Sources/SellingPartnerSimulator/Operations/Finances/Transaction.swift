/// A posting as the finance APIs show it at some moment: a deferred one is two, before and after its release.
///
/// Source: `facts/settlements.md` §6 (DD+7), Finances 2024-06-19 `transactionStatus`.
struct Transaction: Sendable {
    enum Status: String, Sendable {
        case deferred = "DEFERRED", released = "RELEASED", deferredReleased = "DEFERRED_RELEASED"
    }

    let posting: Posting
    let status: Status
    /// Whether this is the second of two, which came with the release.
    let isRelease: Bool
    let posted: Moment
    /// The settlement or open period that it is in.
    let settlementID: String
    let groupID: String
    let isSettled: Bool

    var id: String { Self.id(posting, isRelease: isRelease) }
    /// The other one of two.
    var otherID: String? { posting.isDeferred ? Self.id(posting, isRelease: !isRelease) : nil }

    static func id(_ posting: Posting, isRelease: Bool) -> String {
        var random = SeededRandom(UInt64(posting.number), isRelease ? "release" : "transaction")
        return random.code(43, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    }
}

extension Posting {
    /// Whether the money waits.
    var isDeferred: Bool { released > posted }
    /// When the release is shown.
    var releaseShown: Moment { max(shown, released + 5 * Moment.minute) }

    /// The amounts as they are told at `now`. A restatement corrects the tax of the first item by the smallest unit,
    /// and what is withheld with it, so that the sum stays.
    func lines(at now: Moment) -> [Line] {
        var told = lines
        guard let restated, restated <= now else { return told }
        if restatedBy != 0, let principal = told.firstIndex(where: { $0.charge == .principal }) {
            told[principal] = told[principal].changed(by: restatedBy)
            return told
        }
        guard let tax = told.firstIndex(where: { $0.charge == .tax }) else {
            return told
        }
        let item = told[tax].item
        let withheld = told.firstIndex { $0.charge == .withheldPrincipal && $0.item == item }
        guard let withheld else { return told }
        told[tax] = told[tax].changed(by: 1)
        told[withheld] = told[withheld].changed(by: -1)
        return told
    }
}

extension Posting.Line {
    fileprivate func changed(by amount: Int64) -> Posting.Line {
        Posting.Line(charge: charge, item: item, amount: self.amount + amount, quantity: quantity)
    }
}

extension World {
    /// What the finance APIs show of a store at `now`, in the order of posting.
    func transactions(of store: StoreID, at now: Moment) -> [Transaction] {
        let ledger = ledgers[store.index]
        var found: [Transaction] = []
        for (index, posting) in ledger.postings.enumerated() where posting.shown <= now && posting.posted <= now {
            // Nothing was booked: what is planted as missing is missing here too.
            if posting.lines.isEmpty { continue }
            let isReleased = posting.releaseShown <= now
            if posting.isDeferred {
                let status: Transaction.Status = isReleased ? .deferredReleased : .deferred
                found.append(transaction(ledger, index, status, isRelease: false, at: posting.posted))
                guard isReleased else { continue }
            }
            found.append(
                transaction(ledger, index, .released, isRelease: posting.isDeferred, at: posting.released))
        }
        return found.sorted {
            ($0.posted, $0.posting.number, $0.isRelease ? 1 : 0) < ($1.posted, $1.posting.number, $1.isRelease ? 1 : 0)
        }
    }

    /// A release is in the settlement that pays it; what is deferred names the one that was open when it was posted.
    private func transaction(
        _ ledger: StoreLedger, _ index: Int, _ status: Transaction.Status, isRelease: Bool, at posted: Moment
    ) -> Transaction {
        let posting = ledger.postings[index]
        let chain = ledger.chain(posting.account)
        let isPaid = status == .released
        let settled = isPaid ? Int(ledger.settledBy[index]) : -1
        let settlement =
            settled >= 0 ? chain?.settlements[settled] : isPaid ? nil : chain?.settlement(at: posting.posted)
        if let settlement {
            return Transaction(
                posting: posting, status: status, isRelease: isRelease, posted: posted, settlementID: settlement.id,
                groupID: settlement.groupID, isSettled: true)
        }
        let names = names(ledger.store, posting.account, openedAt: chain?.openedAt ?? options.begin)
        return Transaction(
            posting: posting, status: status, isRelease: isRelease, posted: posted, settlementID: names.id,
            groupID: names.group, isSettled: false)
    }
}

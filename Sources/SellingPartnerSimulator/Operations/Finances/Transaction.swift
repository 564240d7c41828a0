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

/// Where a transaction is to be found: enough to choose and order it by, a fraction of what it takes to write it.
struct TransactionPlace: Sendable {
    let posted: Moment
    /// The posting's number, and its index among the store's.
    let number: Int
    let index: Int
    let store: StoreID
    let status: Transaction.Status
    let isRelease: Bool

    /// The order in which the finance APIs tell transactions.
    static func precedes(_ one: TransactionPlace, _ other: TransactionPlace) -> Bool {
        (one.posted, one.number, one.isRelease ? 1 : 0) < (other.posted, other.number, other.isRelease ? 1 : 0)
    }
}

extension World {
    /// What the finance APIs show of some stores at `now`, in the order of posting.
    func transactionPlaces(
        of stores: [StoreID], at now: Moment, where isWanted: (TransactionPlace, Posting, StoreLedger) -> Bool
    ) -> [TransactionPlace] {
        var found: [TransactionPlace] = []
        for store in stores {
            let ledger = ledgers[store.index]
            for (index, posting) in ledger.postings.enumerated() where posting.shown <= now && posting.posted <= now {
                // Nothing was booked: what is planted as missing is missing here too.
                if posting.lines.isEmpty { continue }
                for place in places(posting, index, at: now) where isWanted(place, posting, ledger) {
                    found.append(place)
                }
            }
        }
        return found.sorted(by: TransactionPlace.precedes)
    }

    private func places(_ posting: Posting, _ index: Int, at now: Moment) -> [TransactionPlace] {
        func place(_ status: Transaction.Status, isRelease: Bool, _ posted: Moment) -> TransactionPlace {
            TransactionPlace(
                posted: posted, number: posting.number, index: index, store: posting.store, status: status,
                isRelease: isRelease)
        }
        guard posting.isDeferred else { return [place(.released, isRelease: false, posting.released)] }
        guard posting.releaseShown <= now else { return [place(.deferred, isRelease: false, posting.posted)] }
        return [
            place(.deferredReleased, isRelease: false, posting.posted),
            place(.released, isRelease: true, posting.released),
        ]
    }

    /// The transaction at a place. A release is in the settlement that pays it; what is deferred names the one that was
    /// open when it was posted.
    func transaction(_ place: TransactionPlace) -> Transaction {
        let ledger = ledgers[place.store.index]
        let posting = ledger.postings[place.index]
        let chain = ledger.chain(posting.account)
        let isPaid = place.status == .released
        let settled = isPaid ? Int(ledger.settledBy[place.index]) : -1
        let settlement =
            settled >= 0 ? chain?.settlements[settled] : isPaid ? nil : chain?.settlement(at: posting.posted)
        let name =
            settlement.map { (id: $0.id, group: $0.groupID) }
            ?? names(ledger.store, posting.account, openedAt: chain?.openedAt ?? options.begin)
        return Transaction(
            posting: posting, status: place.status, isRelease: place.isRelease, posted: place.posted,
            settlementID: name.id, groupID: name.group, isSettled: settlement != nil)
    }
}

/// A transaction of Finances 2024-06-19 as one reply told it. Times are microseconds since 1970.
package struct TransactionFact: Hashable, Sendable {
    package var transactionID: String
    package var type: String
    package var status: String
    package var description: String?
    package var marketplaceID: String?
    package var accountType: String?
    package var postedAt: Int64
    package var totalMicros: Int64
    package var currency: String
    package var orderID: String?
    package var settlementID: String?
    package var groupID: String?
    /// What this transaction releases.
    package var deferredTransactionID: String?
    /// What released this transaction.
    package var releaseTransactionID: String?
    package var deferralReason: String?
    package var maturityAt: Int64?
    package var breakdowns: [BreakdownFact] = []

    package init(
        transactionID: String, type: String, status: String, postedAt: Int64, totalMicros: Int64, currency: String
    ) {
        self.transactionID = transactionID
        self.type = type
        self.status = status
        self.postedAt = postedAt
        self.totalMicros = totalMicros
        self.currency = currency
    }

    /// Tells one version from another: every fact, each with its name and length, so that no two sets read the same.
    var digest: [UInt8] {
        let digest = DocumentDigest()
        func add(_ name: String, _ value: String?) {
            let text = value.map { "\(name):\($0.utf8.count):\($0)\n" } ?? "\(name)-\n"
            Array(text.utf8).withUnsafeBytes { digest.update($0) }
        }
        add("type", type)
        add("status", status)
        add("description", description)
        add("marketplace", marketplaceID)
        add("account", accountType)
        add("posted", String(postedAt))
        add("total", "\(totalMicros) \(currency)")
        add("order", orderID)
        add("settlement", settlementID)
        add("group", groupID)
        add("deferred", deferredTransactionID)
        add("release", releaseTransactionID)
        add("reason", deferralReason)
        add("maturity", maturityAt.map(String.init))
        for part in breakdowns {
            add("part", part.parentPlace.map(String.init))
            add("item", part.item.map(String.init))
            add("sku", part.sellerSKU)
            add(part.type, "\(part.amountMicros) \(part.currency)")
        }
        return digest.finish()
    }
}

/// One line of a transaction's breakdown tree: a parent repeats the sum of its children, so only one level counts.
package struct BreakdownFact: Hashable, Sendable {
    /// The place of the line above it; nil at the top.
    package var parentPlace: Int64?
    /// The transaction's item, counted from 0; nil for the transaction as a whole.
    package var item: Int64?
    package var sellerSKU: String?
    package var type: String
    package var amountMicros: Int64
    package var currency: String

    package init(
        parentPlace: Int64?, item: Int64?, sellerSKU: String?, type: String, amountMicros: Int64, currency: String
    ) {
        self.parentPlace = parentPlace
        self.item = item
        self.sellerSKU = sellerSKU
        self.type = type
        self.amountMicros = amountMicros
        self.currency = currency
    }
}

/// What became of a transaction that was told again.
package enum TransactionChange: String, Hashable, Sendable {
    /// An amount, a date or a part is another.
    case restated
    /// A deferred one was released: money that waited is available.
    case released
    /// Only where it is settled became known.
    case settled
    /// It came after its time had been collected already.
    case late
}

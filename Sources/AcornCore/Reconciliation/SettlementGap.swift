/// What chains of settlements go by.
package protocol ChainLink: Sendable {
    /// Amazon's settlement id; empty where the report never says.
    var settlementID: String { get }
    var format: SettlementFormat { get }
    var currency: Currency? { get }
    var periodStart: Instant? { get }
    var periodEnd: Instant? { get }
    /// The `marketplace-name` that most rows carry.
    var mainMarketplaceName: String? { get }
}

extension Statement: ChainLink {}

/// When a settlement began and ended, without what is in it.
package struct SettlementPeriod: ChainLink, Hashable {
    package var settlementID: String
    package var format: SettlementFormat
    package var currency: Currency?
    package var periodStart: Instant?
    package var periodEnd: Instant?
    package var mainMarketplaceName: String?

    package init(settlementID: String, format: SettlementFormat) {
        self.settlementID = settlementID
        self.format = format
    }
}

/// Time between two settlements of a chain in which there must be a third.
package struct SettlementGap: Hashable, Sendable {
    package let currency: Currency?
    /// The store, where several share the currency.
    package let marketplaceName: String?
    package let from: Instant
    package let to: Instant
    /// The settlements that the missing one stands between.
    package let before: String
    package let after: String

    /// What is missing among the settlements of one account, by the rules of `Chain`; by currency, then by time.
    package static func all(in settlements: [some ChainLink]) -> [SettlementGap] {
        Chain.chains(settlements).flatMap { chain in
            Chain.loose(in: chain).compactMap { before, after in
                guard let from = before.periodEnd, let to = after.periodStart, from < to else { return nil }
                return SettlementGap(
                    currency: after.currency,
                    marketplaceName: Chain.isByStore(after.currency) ? after.mainMarketplaceName : nil, from: from,
                    to: to, before: before.settlementID, after: after.settlementID)
            }
        }
    }
}

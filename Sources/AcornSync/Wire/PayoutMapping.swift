import AcornStore
import TransfersV20240601

/// Payouts of the wire as the store keeps them.
enum PayoutMapping {
    /// Errors: `UnreadableFact`.
    static func fact(_ told: TransfersV20240601.Payout) throws -> PayoutFact {
        var fact = PayoutFact(
            payoutID: try present(told.id, "id"), status: told.currentStatus?.rawValue ?? "UNKNOWN",
            createdAt: try present(WireTime.micros(told.creationDate), "creationDate"))
        fact.marketplaceID = told.partnerMetadata?.marketplaceId
        fact.accountType = told.partnerMetadata?.accountType
        fact.type = told.type?.rawValue
        (fact.amountMicros, fact.currency) = try money(told.amount)
        fact.paymentMethod = told.paymentMethod?.rawValue
        fact.accountTail = told.accountTail
        fact.traceID = told.traceId
        fact.settlementID = settlement(told.relatedIdentifiers)
        fact.periodStartAt = WireTime.micros(told.period?.startDate)
        fact.periodEndAt = WireTime.micros(told.period?.endDate)
        let last = told.statusHistory?.last
        fact.statusAt = WireTime.micros(last?.lastUpdatedDate)
        fact.failureReason = last?.failureReason
        return fact
    }

    static func fact(_ told: TransfersV20240601.ExpectedPayout) throws -> ExpectedPayoutFact {
        var fact = ExpectedPayoutFact(
            marketplaceID: try present(told.partnerMetadata?.marketplaceId, "partnerMetadata.marketplaceId"),
            accountType: told.partnerMetadata?.accountType ?? "", status: told.status?.rawValue ?? "UNKNOWN",
            periodStartAt: WireTime.micros(told.period?.startDate) ?? 0)
        (fact.amountMicros, fact.currency) = try money(told.amount)
        fact.periodEndAt = WireTime.micros(told.period?.endDate)
        fact.scheduledAt = WireTime.micros(told.scheduledDate)
        fact.paymentMethod = told.paymentMethod?.rawValue
        fact.accountTail = told.accountTail
        return fact
    }

    private static func settlement(_ identifiers: [TransfersV20240601.RelatedIdentifier]?) -> String? {
        identifiers?.first { $0.relatedIdentifierName?.rawValue == "SETTLEMENT_ID" }?.relatedIdentifierValue
    }

    private static func money(_ money: TransfersV20240601.Currency?) throws -> (Int64?, String?) {
        guard let money, let amount = money.currencyAmount else { return (nil, nil) }
        return (try WireMoney.micros(amount, "amount"), try present(money.currencyCode, "amount.currencyCode"))
    }
}

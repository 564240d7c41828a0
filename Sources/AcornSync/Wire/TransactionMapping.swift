import AcornStore
import FinancesV20240619

/// A transaction of the wire as the store keeps it.
enum TransactionMapping {
    /// Errors: `UnreadableFact`.
    static func fact(_ told: FinancesV20240619.Transaction) throws -> TransactionFact {
        let total = try money(told.totalAmount, "totalAmount")
        var fact = TransactionFact(
            transactionID: try present(told.transactionId, "transactionId"),
            type: told.transactionType ?? "Unknown",
            // Replies from before deferrals were told have none; they are what was paid. Source: settlements §6.
            status: told.transactionStatus ?? "RELEASED",
            postedAt: try present(WireTime.micros(told.postedDate), "postedDate"), totalMicros: total.micros,
            currency: total.currency)
        fact.description = told.description
        fact.marketplaceID = told.marketplaceDetails?.marketplaceId ?? told.sellingPartnerMetadata?.marketplaceId
        fact.accountType = told.sellingPartnerMetadata?.accountType
        for identifier in told.relatedIdentifiers ?? [] {
            let value = identifier.relatedIdentifierValue
            switch identifier.relatedIdentifierName?.rawValue {
            case "ORDER_ID": fact.orderID = value
            case "SETTLEMENT_ID": fact.settlementID = value
            case "FINANCIAL_EVENT_GROUP_ID": fact.groupID = value
            case "DEFERRED_TRANSACTION_ID": fact.deferredTransactionID = value
            case "RELEASE_TRANSACTION_ID": fact.releaseTransactionID = value
            default: break
            }
        }
        for context in told.contexts ?? [] where context.deferralReason != nil || context.maturityDate != nil {
            fact.deferralReason = context.deferralReason
            fact.maturityAt = WireTime.micros(context.maturityDate)
        }
        try add(told.breakdowns ?? [], under: nil, item: nil, sku: nil, to: &fact)
        for (number, item) in (told.items ?? []).enumerated() {
            let sku = item.contexts?.compactMap(\.sku).first
            try add(item.breakdowns ?? [], under: nil, item: Int64(number), sku: sku, to: &fact)
        }
        return fact
    }

    private static func add(
        _ parts: [FinancesV20240619.Breakdown], under parent: Int64?, item: Int64?, sku: String?,
        to fact: inout TransactionFact
    ) throws {
        for part in parts {
            let amount = try money(part.breakdownAmount, "breakdownAmount")
            fact.breakdowns.append(
                BreakdownFact(
                    parentPlace: parent, item: item, sellerSKU: sku, type: part.breakdownType ?? "Unknown",
                    amountMicros: amount.micros, currency: amount.currency))
            let place = Int64(fact.breakdowns.count - 1)
            try add(part.breakdowns ?? [], under: place, item: item, sku: sku, to: &fact)
        }
    }

    private static func money(
        _ money: FinancesV20240619.Currency?, _ field: String
    ) throws -> (micros: Int64, currency: String) {
        (
            try WireMoney.micros(present(money?.currencyAmount, field), field),
            try present(money?.currencyCode, field + ".currencyCode")
        )
    }
}

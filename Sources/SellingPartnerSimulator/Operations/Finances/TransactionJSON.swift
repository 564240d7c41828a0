/// Writes a transaction as Finances 2024-06-19 does.
struct TransactionJSON {
    let world: World
    let ledger: StoreLedger
    let transaction: Transaction
    let now: Moment

    private var posting: Posting { transaction.posting }
    private var store: StoreProfile { ledger.store.profile }
    private var products: [Product] { world.products(of: ledger.store.id) }
    private var order: OrderPlan? { posting.order.map { ledger.orders[$0] } }

    var json: SimulatedJSON {
        let lines = posting.lines(at: now)
        return .members([
            "sellingPartnerMetadata": [
                "sellingPartnerId": .string(world.accounts[ledger.store.account]?.sellingPartnerID ?? ""),
                "accountType": .string(posting.account.rawValue), "marketplaceId": .string(store.marketplaceID),
            ],
            "relatedIdentifiers": .array(
                identifiers.map { name, value in
                    ["relatedIdentifierName": .string(name), "relatedIdentifierValue": .string(value)]
                }),
            "transactionType": .string(posting.kind.transactionType),
            "transactionId": .string(transaction.id),
            "transactionStatus": .string(transaction.status.rawValue),
            "description": .string(posting.kind.transactionDescription),
            "postedDate": .string(transaction.posted.iso),
            "totalAmount": money(lines.reduce(0) { $0 + $1.amount }),
            "marketplaceDetails": [
                "marketplaceId": .string(store.marketplaceID), "marketplaceName": .string(store.name),
            ],
            "items": items(lines),
            "contexts": contexts,
            "breakdowns": breakdowns(lines),
        ])
    }

    private func money(_ amount: Int64) -> SimulatedJSON {
        ["currencyAmount": .number(store.text(amount)), "currencyCode": .string(store.currency)]
    }

    // MARK: Identifiers

    private var identifiers: [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        if let order {
            found.append(("ORDER_ID", order.id))
            if let part = posting.part, posting.kind == .shipment {
                found.append(("SHIPMENT_ID", order.shipments[part].id))
            }
            if let part = posting.part, posting.kind == .refund { found.append(("REFUND_ID", order.refunds[part].id)) }
        }
        if posting.kind == .advertising { found.append(("INVOICE_ID", "INV\(posting.number)")) }
        if posting.kind == .failedTransfer { found.append(("TRANSFER_ID", posting.reference)) }
        found.append(("FINANCIAL_EVENT_GROUP_ID", transaction.groupID))
        if transaction.isSettled { found.append(("SETTLEMENT_ID", transaction.settlementID)) }
        if let other = transaction.otherID {
            if transaction.isRelease {
                found.append(("DEFERRED_TRANSACTION_ID", other))
            } else if transaction.status == .deferredReleased {
                found.append(("RELEASE_TRANSACTION_ID", other))
            }
        }
        return found
    }

    private var contexts: SimulatedJSON {
        guard posting.isDeferred else { return [] }
        return [
            [
                "contextType": "DeferredContext",
                "deferralReason": .string(posting.deferral == .invoice ? "B2B" : "DD7"),
                "maturityDate": .string(posting.released.iso),
            ]
        ]
    }

    // MARK: Items

    private func items(_ lines: [Posting.Line]) -> SimulatedJSON? {
        guard let order else { return nil }
        var numbers: [Int32] = []
        for line in lines where line.item >= 0 && !numbers.contains(line.item) { numbers.append(line.item) }
        return .array(numbers.map { item(order, Int($0), on: lines) })
    }

    private func item(_ order: OrderPlan, _ number: Int, on all: [Posting.Line]) -> SimulatedJSON {
        let lines = all.filter { Int($0.item) == number }
        let item = order.items[number]
        let product = products[item.product]
        return .members([
            "description": .string(product.title),
            "relatedIdentifiers": [
                [
                    "itemRelatedIdentifierName": "ORDER_ADJUSTMENT_ITEM_ID",
                    "itemRelatedIdentifierValue": .string(item.id),
                ]
            ],
            "totalAmount": money(lines.reduce(0) { $0 + $1.amount }),
            "breakdowns": BreakdownTree(lines, isVAT: store.withholdsVAT).items.json(money),
            "contexts": [
                [
                    "contextType": "ProductContext", "asin": .string(product.asin), "sku": .string(product.sku),
                    "quantityShipped": .int(lines.first?.quantity ?? 0),
                    "fulfillmentNetwork": .string(order.isFulfilledByAmazon ? "AFN" : "MFN"),
                ]
            ],
        ])
    }

    private func breakdowns(_ lines: [Posting.Line]) -> SimulatedJSON {
        BreakdownTree(lines, isVAT: store.withholdsVAT).transaction.json(money)
    }
}

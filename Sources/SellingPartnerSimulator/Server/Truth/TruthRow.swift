/// One order, posting or settlement as the truth tells it: amounts as text in the store's money.
struct TruthRow {
    let ledger: StoreLedger
    let products: [Product]
    let now: Moment

    private var profile: StoreProfile { ledger.store.profile }
    private func amount(_ amount: Int64) -> SimulatedJSON { .string(profile.text(amount)) }
    private func time(_ moment: Moment?) -> SimulatedJSON? { moment.map { .string($0.iso) } }

    func order(_ order: OrderPlan) -> SimulatedJSON {
        .members([
            "orderId": .string(order.id), "store": .string(profile.countryCode),
            "marketplaceId": .string(profile.marketplaceID), "currency": .string(profile.currency),
            "created": .string(order.created.iso), "lastUpdated": .string(order.lastUpdated(at: now).iso),
            "status": .string("\(order.status(at: now))"), "isFulfilledByAmazon": .bool(order.isFulfilledByAmazon),
            "isBusiness": .bool(order.isBusiness), "isInvoiced": .bool(order.isInvoiced),
            "items": .array(order.items.map { item($0) }),
            "shipments": .array(
                order.shipments.filter { $0.shipped <= now }.map { shipment in
                    [
                        "id": .string(shipment.id), "shipped": .string(shipment.shipped.iso),
                        "parts": .array(
                            shipment.parts.map {
                                ["orderItemId": .string(order.items[$0.item].id), "quantity": .int($0.quantity)]
                            }),
                    ]
                }),
            "refunds": .array(
                order.refunds.filter { $0.at <= now }.map { refund in
                    [
                        "id": .string(refund.id), "at": .string(refund.at.iso),
                        "orderItemId": .string(order.items[refund.item].id), "quantity": .int(refund.quantity),
                    ]
                }),
        ])
    }

    private func item(_ item: OrderPlanItem) -> SimulatedJSON {
        let product = products[item.product]
        return [
            "orderItemId": .string(item.id), "sku": .string(product.sku), "asin": .string(product.asin),
            "quantity": .int(item.quantity), "price": amount(item.price), "shipping": amount(item.shipping),
            "giftWrap": amount(item.giftWrap), "discount": amount(item.discount),
            "shippingDiscount": amount(item.shippingDiscount), "points": amount(item.points),
        ]
    }

    func posting(_ posting: Posting) -> SimulatedJSON {
        let order = posting.order.map { ledger.orders[$0] }
        return .members([
            "number": .int(posting.number), "store": .string(profile.countryCode),
            "currency": .string(profile.currency), "account": .string(posting.account.rawValue),
            "kind": .string("\(posting.kind)"), "posted": .string(posting.posted.iso),
            "released": .string(posting.released.iso), "shown": .string(posting.shown.iso),
            "restated": time(posting.restated), "orderId": order.map { .string($0.id) },
            "reference": posting.reference.isEmpty ? nil : .string(posting.reference),
            "total": amount(posting.total),
            "lines": .array(
                posting.lines.map { line in
                    .members([
                        "charge": .string("\(line.charge)"), "amount": amount(line.amount),
                        "orderItemId": line.item >= 0 ? order.map { .string($0.items[Int(line.item)].id) } : nil,
                        "quantity": line.quantity == 0 ? nil : .int(line.quantity),
                    ])
                }),
        ])
    }

    func settlement(_ settlement: Settlement) -> SimulatedJSON {
        .members([
            "settlementId": .string(settlement.id), "groupId": .string(settlement.groupID),
            "store": .string(profile.countryCode), "marketplaceId": .string(profile.marketplaceID),
            "currency": .string(profile.currency), "account": .string(settlement.type.rawValue),
            "start": .string(settlement.start.iso), "end": .string(settlement.end.iso),
            "deposit": .string(settlement.deposit.iso), "reported": .string(settlement.reported.iso),
            "total": amount(settlement.total), "transfer": transfer(settlement.transfer),
            "rows": .int(settlement.postings.reduce(0) { $0 + ledger.postings[$1].lines.count }),
            "postings": .array(settlement.postings.map { posting(ledger.postings[$0]) }),
        ])
    }

    private func transfer(_ transfer: Settlement.Transfer) -> SimulatedJSON? {
        switch transfer {
        case .none: nil
        case .paid(let id, let at): ["id": .string(id), "status": "paid", "at": .string(at.iso)]
        case .failed(let id, let at): ["id": .string(id), "status": "failed", "at": .string(at.iso)]
        }
    }
}

/// A parcel or a refund as Finances v0 shows it: refunds have the same lists with `Adjustment` in their names.
struct ShipmentEvent {
    let posting: Posting
    let ledger: StoreLedger
    let world: World
    let now: Moment

    private var store: StoreProfile { ledger.store.profile }
    private var isRefund: Bool { posting.kind == .refund }
    private var suffix: String { isRefund ? "Adjustment" : "" }

    var json: SimulatedJSON {
        guard let order = posting.order.map({ ledger.orders[$0] }) else { return [:] }
        let lines = posting.lines(at: now)
        var items: [SimulatedJSON] = []
        for number in order.items.indices {
            let own = lines.filter { Int($0.item) == number }
            if !own.isEmpty { items.append(item(order.items[number], own)) }
        }
        return [
            "AmazonOrderId": .string(order.id), "SellerOrderId": .string(order.id),
            "MarketplaceName": .string(store.name), "PostedDate": .string(posting.released.iso),
            isRefund ? "ShipmentItemAdjustmentList" : "ShipmentItemList": .array(items),
        ]
    }

    private func money(_ amount: Int64) -> SimulatedJSON { EventGroup.money(amount, store) }

    private func item(_ item: OrderPlanItem, _ lines: [Posting.Line]) -> SimulatedJSON {
        let product = world.products(of: ledger.store.id)[item.product]
        var members: [SimulatedJSON.Member] = []
        func add(_ name: String, _ value: SimulatedJSON?) {
            if let value { members.append(SimulatedJSON.Member(name: name, value: value)) }
        }
        add("SellerSKU", .string(product.sku))
        add(isRefund ? "OrderAdjustmentItemId" : "OrderItemId", .string(item.id))
        add("QuantityShipped", .int(lines.first?.quantity ?? 0))
        add("ItemCharge\(suffix)List", charges(lines))
        add("ItemFee\(suffix)List", fees(lines))
        add("ItemTaxWithheldList", withheld(lines))
        add("Promotion\(suffix)List", promotions(lines))
        if let points = lines.first(where: { $0.charge == .points }) {
            add(isRefund ? "CostOfPointsReturned" : "CostOfPointsGranted", money(points.amount))
        }
        return .object(members)
    }

    private func list(
        _ lines: [Posting.Line], _ isWanted: (Charge) -> Bool, _ json: (Posting.Line) -> SimulatedJSON
    ) -> SimulatedJSON? {
        let found = lines.filter { isWanted($0.charge) }
        return found.isEmpty ? nil : .array(found.map(json))
    }

    private func charges(_ lines: [Posting.Line]) -> SimulatedJSON? {
        let names: [Charge: String] = [
            .principal: "Principal", .tax: "Tax", .shipping: "ShippingCharge", .shippingTax: "ShippingTax",
            .giftWrap: "GiftWrap", .giftWrapTax: "GiftWrapTax", .goodwill: "Goodwill",
        ]
        return list(lines, { names[$0] != nil }) { line in
            ["ChargeType": .string(names[line.charge] ?? ""), "ChargeAmount": money(line.amount)]
        }
    }

    private func fees(_ lines: [Posting.Line]) -> SimulatedJSON? {
        list(lines, { $0.isItemFee && $0 != .points }) { line in
            ["FeeType": .string(line.charge.feeWord), "FeeAmount": money(line.amount)]
        }
    }

    private func withheld(_ lines: [Posting.Line]) -> SimulatedJSON? {
        let kind = store.withholdsVAT ? "MarketplaceFacilitatorVAT" : "MarketplaceFacilitatorTax"
        let names: [Charge: String] = [
            .withheldPrincipal: "Principal", .withheldShipping: "Shipping", .withheldGiftWrap: "Giftwrap",
        ]
        let found = list(lines, { names[$0] != nil }) { line in
            ["ChargeType": .string("\(kind)-\(names[line.charge] ?? "")"), "ChargeAmount": money(line.amount)]
        }
        return found.map { [["TaxCollectionModel": "MarketplaceFacilitator", "TaxesWithheld": $0]] }
    }

    private func promotions(_ lines: [Posting.Line]) -> SimulatedJSON? {
        list(lines, { $0 == .promotion || $0 == .promotionShipping }) { line in
            [
                "PromotionType": "PromotionMetaDataDefinitionValue",
                "PromotionId": .string(
                    line.charge == .promotion
                        ? "PLM-Autumn \(store.countryCode)" : "\(store.countryCode) Core Free Shipping"),
                "PromotionAmount": money(line.amount),
            ]
        }
    }
}

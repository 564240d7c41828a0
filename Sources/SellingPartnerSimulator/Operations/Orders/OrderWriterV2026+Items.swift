import SellingPartnerAPI

extension OrderWriterV2026 {
    func item(_ index: Int) -> SimulatedJSON {
        let item = order.items[index]
        let isOpen = view.isOpen
        return .members([
            "orderItemId": .string(item.id),
            "quantityOrdered": .int(item.quantity),
            "product": product(item),
            "proceeds": part(.proceeds, if: isOpen) { proceeds(money.items[index]) },
            "expense": part(.expense, if: isOpen && item.points > 0) { points(item) },
            "promotion": part(.promotion, if: isOpen) { promotion(item) },
            "cancellation": part(.cancellation, if: view.isCancelled) { cancellation },
            "fulfillment": part(.fulfillment) { fulfillment(index) },
            "tax": part(.tax, if: isOpen && money.items[index].taxes > 0) { taxCollection },
        ])
    }

    private func product(_ item: OrderPlanItem) -> SimulatedJSON {
        let product = view.products[item.product]
        return .members([
            "asin": .string(product.asin), "title": .string(product.title), "sellerSku": .string(product.sku),
            "condition": ["conditionType": "NEW", "conditionSubtype": "NEW"],
            "price": view.isOpen ? ["unitPrice": amount(item.price)] : nil,
        ])
    }

    /// A point is worth one unit of the store's money.
    private func points(_ item: OrderPlanItem) -> SimulatedJSON {
        let granted: SimulatedJSON = [
            "pointsNumber": .int(item.points / view.profile.scale), "pointsMonetaryValue": amount(item.points),
        ]
        return ["pointsCost": ["pointsGranted": granted]]
    }

    private func promotion(_ item: OrderPlanItem) -> SimulatedJSON? {
        let ids = item.promotionIDs(view.profile)
        return ids.isEmpty ? nil : ["breakdowns": .array(ids.map { ["promotionId": .string($0)] })]
    }

    private var cancellation: SimulatedJSON {
        let reason = SimulatedJSON.string(view.cancelReason)
        let isByBuyer = order.cancelled?.byBuyer == true
        return .members([
            "cancellationRequest": isByBuyer ? ["requester": "BUYER", "cancelReason": reason] : nil,
            "cancellationExecution": [
                "cancelledBy": .string(isByBuyer ? "BUYER" : "MERCHANT"), "cancelReason": reason,
            ],
        ])
    }

    private func fulfillment(_ index: Int) -> SimulatedJSON {
        let units = view.units(of: index)
        // What the buyer wrote on the card is for the one who packs.
        let isGift = view.isOpen && order.items[index].giftWrap > 0
        let message = roles.contains(.directToConsumerShipping) && !order.isFulfilledByAmazon
        let gift = SimulatedJSON.members([
            "giftMessage": message ? .string(view.buyer.giftMessage) : nil, "giftWrapLevel": "Classic",
        ])
        return .members([
            "quantityFulfilled": .int(units.shipped), "quantityUnfulfilled": .int(units.open),
            "packing": isGift ? ["giftOption": gift] : nil,
        ])
    }

    private var taxCollection: SimulatedJSON? {
        switch view.profile.tax {
        case .facilitated, .includedWithheld:
            ["taxCollections": [["model": "MARKETPLACE_FACILITATOR", "responsibleParty": "Amazon Services, Inc."]]]
        case .includedShown, .includedHidden: nil
        }
    }
}

extension OrderPlanItem {
    /// The promotions that took something off, as settlement reports call them.
    func promotionIDs(_ store: StoreProfile) -> [String] {
        (discount > 0 ? ["PLM-Autumn \(store.countryCode)"] : [])
            + (shippingDiscount > 0 ? ["\(store.countryCode) Core Free Shipping"] : [])
    }
}

/// Writes an order as version 0 shows it.
struct OrderWriterV0 {
    let view: OrderView
    /// What a restricted data token opens.
    let opened: Set<String>
    private let money: OrderMoney

    init(view: OrderView, opened: Set<String>) {
        self.view = view
        self.opened = opened
        money = view.money
    }

    private var order: OrderPlan { view.order }

    private func amount(_ value: Int64) -> SimulatedJSON {
        ["CurrencyCode": .string(view.profile.currency), "Amount": .string(view.profile.text(value))]
    }

    private var statusText: String {
        switch view.status {
        case .pending: "Pending"
        case .unshipped: "Unshipped"
        case .partiallyShipped: "PartiallyShipped"
        case .shipped: "Shipped"
        case .cancelled: "Canceled"
        }
    }

    private var service: (level: String, category: String) {
        switch view.serviceLevel {
        case .standard: ("Std \(view.profile.isoCountry) D2D Dom", "Standard")
        case .expedited: ("Exp \(view.profile.isoCountry) D2D Dom", "Expedited")
        case .secondDay: ("SecondDay", "SecondDay")
        }
    }

    var json: SimulatedJSON {
        let isOpen = view.isOpen
        let plain = SimulatedJSON.members([
            "AmazonOrderId": .string(order.id),
            "SellerOrderId": .string(order.id),
            "PurchaseDate": .string(order.created.iso),
            "LastUpdateDate": .string(view.lastUpdated.iso),
            "OrderStatus": .string(statusText),
            "FulfillmentChannel": .string(order.isFulfilledByAmazon ? "AFN" : "MFN"),
            "SalesChannel": .string(view.profile.name),
            "ShipServiceLevel": .string(service.level),
            "OrderTotal": isOpen ? amount(money.total) : nil,
            "NumberOfItemsShipped": .int(view.shippedUnits),
            "NumberOfItemsUnshipped": .int(view.openUnits),
            "PaymentMethod": view.isPending ? nil : "Other",
            "PaymentMethodDetails": view.isPending ? nil : [.string(order.isInvoiced ? "Invoice" : "Standard")],
            "MarketplaceId": .string(view.profile.marketplaceID),
            "ShipmentServiceLevelCategory": .string(service.category),
            "OrderType": "StandardOrder",
            "IsBusinessOrder": .bool(order.isBusiness),
            "IsPrime": .bool(view.isPrime),
            "IsPremiumOrder": false,
            "IsGlobalExpressEnabled": false,
            "IsReplacementOrder": false,
            "IsSoldByAB": false,
            "IsIBA": false,
            "IsISPU": false,
            "IsAccessPointOrder": false,
            "HasRegulatedItems": false,
        ])
        return plain.joined(promises).joined(personal)
    }

    private var promises: SimulatedJSON {
        guard !view.isPending else { return [:] }
        let isOwn = !order.isFulfilledByAmazon
        return .members([
            "EarliestShipDate": .string(view.shipBy.from.iso), "LatestShipDate": .string(view.shipBy.to.iso),
            "EarliestDeliveryDate": isOwn ? .string(view.deliverBy.from.iso) : nil,
            "LatestDeliveryDate": isOwn ? .string(view.deliverBy.to.iso) : nil,
        ])
    }

    // MARK: Personal data

    private var personal: SimulatedJSON {
        guard view.isOpen else { return [:] }
        return .members([
            "ShippingAddress": opened.contains("shippingAddress") ? whole(view.buyer) : region(view.buyer),
            "BuyerInfo": opened.contains("buyerInfo") ? people(view.buyer) : nil,
            "BuyerTaxInformation": opened.contains("buyerTaxInformation") ? turkishTax(view.buyer) : nil,
        ])
    }

    /// Where goods went, as far as it tells nobody's name: this much is there without a token.
    private func region(_ buyer: InventedBuyer) -> SimulatedJSON {
        .members([
            "City": .string(buyer.city), "StateOrRegion": buyer.region.map { .string($0) },
            "PostalCode": .string(buyer.postalCode), "CountryCode": .string(buyer.country),
        ])
    }

    private func whole(_ buyer: InventedBuyer) -> SimulatedJSON {
        SimulatedJSON.members([
            "Name": .string(buyer.name), "CompanyName": buyer.company.map { .string($0) },
            "AddressLine1": .string(buyer.line1), "AddressLine2": buyer.line2.map { .string($0) },
        ]).joined(region(buyer)).joined([
            "Phone": .string(buyer.phone), "AddressType": .string(order.isBusiness ? "Commercial" : "Residential"),
        ])
    }

    private func people(_ buyer: InventedBuyer) -> SimulatedJSON {
        let isTaxOpen = opened.contains("buyerTaxInformation") || opened.isEmpty
        var tax: SimulatedJSON?
        if isTaxOpen, let company = buyer.company, let number = buyer.taxNumber {
            tax = [
                "CompanyLegalName": .string(company), "TaxingRegion": .string(buyer.country),
                "TaxClassifications": [["Name": "VATNumber", "Value": .string(number)]],
            ]
        }
        return .members([
            "BuyerEmail": order.isFulfilledByAmazon ? nil : .string(buyer.email), "BuyerName": .string(buyer.name),
            "BuyerTaxInfo": tax, "PurchaseOrderNumber": buyer.purchaseOrder.map { .string($0) },
        ])
    }

    /// Amazon has it in Turkey alone.
    private func turkishTax(_ buyer: InventedBuyer) -> SimulatedJSON? {
        guard view.profile.countryCode == "TR", let company = buyer.company, let number = buyer.taxNumber else {
            return nil
        }
        return ["BuyerLegalCompanyName": .string(company), "BuyerTaxRegistrationId": .string(number)]
    }

    private var id: SimulatedJSON { ["AmazonOrderId": .string(order.id)] }

    /// The answer of `getOrderBuyerInfo`.
    var buyerInfo: SimulatedJSON { view.isOpen ? id.joined(people(view.buyer)) : id }

    /// The answer of `getOrderAddress`.
    var address: SimulatedJSON {
        guard view.isOpen else { return id }
        let buyer = view.buyer
        return id.joined(
            .members([
                "BuyerCompanyName": buyer.company.map { .string($0) }, "ShippingAddress": whole(buyer),
                "DeliveryPreferences": buyer.note.map { ["AddressInstructions": .string($0)] },
            ]))
    }

    // MARK: Items

    /// An item. A cancelled one has no units any more, and no prices.
    func item(_ index: Int) -> SimulatedJSON {
        let item = order.items[index]
        let product = view.products[item.product]
        let isGift = view.isOpen && item.giftWrap > 0
        let plain = SimulatedJSON.members([
            "ASIN": .string(product.asin),
            "SellerSKU": .string(product.sku),
            "OrderItemId": .string(item.id),
            "Title": .string(product.title),
            "QuantityOrdered": view.isCancelled ? 0 : .int(item.quantity),
            "QuantityShipped": .int(view.units(of: index).shipped),
            "ProductInfo": ["NumberOfItems": "1"],
            "IsGift": isGift ? "true" : "false",
            "ConditionId": "New",
            "ConditionSubtypeId": "New",
            "IsTransparency": false,
            "BuyerRequestedCancel": view.isCancelled ? cancellation : ["IsBuyerRequestedCancel": "false"],
        ])
        guard view.isOpen else { return plain }
        let gift = isGift && opened.contains("buyerInfo") ? self.gift(index) : nil
        return plain.joined(prices(index)).joined(.members(["BuyerInfo": gift]))
    }

    private var cancellation: SimulatedJSON {
        let isByBuyer = order.cancelled?.byBuyer == true
        return .members([
            "IsBuyerRequestedCancel": isByBuyer ? "true" : "false",
            "BuyerCancelReason": isByBuyer ? .string(view.cancelReason) : nil,
        ])
    }

    private func prices(_ index: Int) -> SimulatedJSON {
        let item = order.items[index]
        let money = money.items[index]
        let ids = item.promotionIDs(view.profile)
        let points: SimulatedJSON = [
            "PointsNumber": .int(item.points / view.profile.scale), "PointsMonetaryValue": amount(item.points),
        ]
        return .members([
            "ItemPrice": amount(shown(money.principal, money.tax)),
            "ItemTax": amount(money.tax),
            "ShippingPrice": item.shipping > 0 ? amount(shown(money.shipping, money.shippingTax)) : nil,
            "ShippingTax": item.shipping > 0 ? amount(money.shippingTax) : nil,
            "ShippingDiscount": item.shippingDiscount > 0 ? amount(money.shippingDiscount) : nil,
            "ShippingDiscountTax": item.shippingDiscount > 0 ? amount(0) : nil,
            "PromotionDiscount": amount(money.discount),
            "PromotionDiscountTax": amount(0),
            "PromotionIds": ids.isEmpty ? nil : .list(ids),
            "PointsGranted": item.points > 0 ? points : nil,
            "TaxCollection": isTaxCollected && money.tax > 0
                ? ["Model": "MarketplaceFacilitator", "ResponsibleParty": "Amazon Services, Inc."] : nil,
        ])
    }

    /// Where prices include tax, Amazon shows them with it.
    private func shown(_ price: Int64, _ tax: Int64) -> Int64 {
        if case .facilitated = view.profile.tax { return price }
        return price + tax
    }

    private var isTaxCollected: Bool {
        switch view.profile.tax {
        case .facilitated, .includedWithheld: true
        case .includedShown, .includedHidden: false
        }
    }

    private func gift(_ index: Int) -> SimulatedJSON {
        let money = money.items[index]
        return .members([
            "GiftWrapPrice": amount(shown(money.giftWrap, money.giftWrapTax)),
            "GiftWrapTax": amount(money.giftWrapTax),
            "GiftMessageText": order.isFulfilledByAmazon ? nil : .string(view.buyer.giftMessage),
            "GiftWrapLevel": "Classic",
        ])
    }

    /// One item of the answer of `getOrderItemsBuyerInfo`.
    func itemBuyerInfo(_ index: Int) -> SimulatedJSON {
        let item: SimulatedJSON = ["OrderItemId": .string(order.items[index].id)]
        return view.isOpen && order.items[index].giftWrap > 0 ? item.joined(gift(index)) : item
    }
}

extension SimulatedJSON {
    /// An object with the members of another behind its own.
    func joined(_ other: SimulatedJSON) -> SimulatedJSON {
        guard case .object(let own) = self, case .object(let more) = other else { return self }
        return .object(own + more)
    }
}

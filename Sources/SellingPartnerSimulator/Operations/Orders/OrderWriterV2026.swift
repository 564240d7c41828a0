import SellingPartnerAPI

/// Writes an order as version 2026-01-01 shows it.
struct OrderWriterV2026 {
    let view: OrderView
    let dataSets: Set<OrderDataSet>
    let roles: Set<Role>
    let money: OrderMoney

    init(view: OrderView, dataSets: Set<OrderDataSet>, roles: Set<Role>) {
        self.view = view
        self.dataSets = dataSets
        self.roles = roles
        money = view.money
    }

    var order: OrderPlan { view.order }

    /// A part that was asked for, and that there is something to say about.
    func part(_ set: OrderDataSet, if isKnown: Bool = true, _ json: () -> SimulatedJSON?) -> SimulatedJSON? {
        dataSets.contains(set) && isKnown ? json() : nil
    }

    func amount(_ value: Int64) -> SimulatedJSON {
        ["amount": .string(view.profile.text(value)), "currencyCode": .string(view.profile.currency)]
    }

    var json: SimulatedJSON {
        let isOpen = view.isOpen
        let programs = (order.isBusiness ? ["AMAZON_BUSINESS"] : []) + (view.isPrime ? ["PRIME"] : [])
        return .members([
            "orderId": .string(order.id),
            "orderAliases": [["aliasId": .string(order.id), "aliasType": "SELLER_ORDER_ID"]],
            "createdTime": .string(order.created.iso),
            "lastUpdatedTime": .string(view.lastUpdated.iso),
            "programs": programs.isEmpty ? nil : .list(programs),
            "salesChannel": [
                "channelName": "AMAZON", "marketplaceId": .string(view.profile.marketplaceID),
                "marketplaceName": .string(view.profile.name),
            ],
            "buyer": part(.buyer, if: isOpen) { buyer },
            "recipient": part(.recipient, if: isOpen) { recipient },
            "proceeds": part(.proceeds, if: isOpen) { proceeds },
            "payment": part(.payment, if: isOpen) { payment },
            "tax": part(.tax, if: isOpen) { tax },
            "fulfillment": part(.fulfillment) { fulfillment },
            "orderItems": .array(order.items.indices.map(item)),
            "packages": part(.packages, if: !order.isFulfilledByAmazon && isOpen) { packages },
            "fulfillmentOrders": part(.fulfillmentOrders, if: !order.isFulfilledByAmazon && isOpen) {
                [["fulfillmentOrderId": .string(fulfillmentOrderID)]]
            },
        ])
    }

    private var fulfillmentOrderID: String {
        var random = view.random("fulfillment order")
        return "FO" + random.code(12)
    }

    // MARK: People

    /// Only for tax roles; without one it is left out, without an error.
    ///
    /// Source: facts §3.
    private var buyer: SimulatedJSON? {
        guard mayTellBuyer else { return nil }
        let buyer = view.buyer
        return .members([
            "buyerName": .string(buyer.name),
            "buyerEmail": order.isFulfilledByAmazon ? nil : .string(buyer.email),
            "buyerCompanyName": buyer.company.map { .string($0) },
            "buyerPurchaseOrderNumber": buyer.purchaseOrder.map { .string($0) },
        ])
    }

    private var mayTellBuyer: Bool { roles.contains(.taxInvoicing) || roles.contains(.taxRemittance) }

    /// Only for the role Direct-to-Consumer Shipping.
    private var recipient: SimulatedJSON? {
        guard roles.contains(.directToConsumerShipping) else { return nil }
        return .members([
            "deliveryAddress": address(view.buyer),
            "deliveryPreference": view.buyer.note.map { ["addressInstruction": .string($0)] },
        ])
    }

    private func address(_ buyer: InventedBuyer) -> SimulatedJSON {
        .members([
            "name": .string(buyer.name), "companyName": buyer.company.map { .string($0) },
            "addressLine1": .string(buyer.line1), "addressLine2": buyer.line2.map { .string($0) },
            "city": .string(buyer.city), "stateOrRegion": buyer.region.map { .string($0) },
            "postalCode": .string(buyer.postalCode), "countryCode": .string(buyer.country),
            "phone": .string(buyer.phone), "addressType": .string(order.isBusiness ? "COMMERCIAL" : "RESIDENTIAL"),
        ])
    }

    // MARK: Money

    private var proceeds: SimulatedJSON {
        let items = money.items
        func sum(_ part: (OrderMoney.Item) -> Int64) -> Int64 { items.reduce(0) { $0 + part($1) } }
        let parts: [(String, Int64)] = [
            ("ITEM", sum(\.principal)), ("SHIPPING", sum(\.shipping)), ("GIFT_WRAP", sum(\.giftWrap)),
            ("TAX", sum(\.taxes)), ("DISCOUNT", -sum(\.discounts)),
        ]
        let breakdowns = parts.filter { $0.0 == "ITEM" || $0.1 != 0 }
        return [
            "grandTotal": amount(money.total),
            "breakdowns": .array(breakdowns.map { ["type": .string($0.0), "subtotal": amount($0.1)] }),
        ]
    }

    func proceeds(_ item: OrderMoney.Item) -> SimulatedJSON {
        func details(_ parts: [(String, Int64)]) -> SimulatedJSON {
            .array(parts.filter { $0.1 != 0 }.map { ["subtype": .string($0.0), "value": amount($0.1)] })
        }
        let taxes = [("ITEM", item.tax), ("SHIPPING", item.shippingTax), ("GIFT_WRAP", item.giftWrapTax)]
        let discounts = [("ITEM", -item.discount), ("SHIPPING", -item.shippingDiscount)]
        let parts: [(name: String, sum: Int64, details: SimulatedJSON?)] = [
            ("ITEM", item.principal, nil), ("SHIPPING", item.shipping, nil), ("GIFT_WRAP", item.giftWrap, nil),
            ("TAX", item.taxes, details(taxes)), ("DISCOUNT", -item.discounts, details(discounts)),
        ]
        let breakdowns = parts.filter { $0.name == "ITEM" || $0.sum != 0 }.map { part in
            SimulatedJSON.members([
                "type": .string(part.name), "subtotal": amount(part.sum), "detailedBreakdowns": part.details,
            ])
        }
        return ["proceedsTotal": amount(item.total), "breakdowns": .array(breakdowns)]
    }

    private var payment: SimulatedJSON {
        let method = order.isInvoiced ? "Invoice" : "CreditCard"
        return ["paymentExecutions": [["paymentMethod": .string(method), "paymentAmount": amount(money.total)]]]
    }

    /// The buyer's registration is personal data, as the buyer is.
    private var tax: SimulatedJSON? {
        let buyer = view.buyer
        guard mayTellBuyer, let number = buyer.taxNumber, let company = buyer.company else { return nil }
        let registration: SimulatedJSON = [
            "entityType": "BUYER", "legalName": .string(company), "taxRegistrationType": "VAT",
            "taxRegistrationNumber": .string(number),
        ]
        return ["taxRegistrations": [registration]]
    }

    // MARK: Shipping

    private func range(_ window: (from: Moment, to: Moment)) -> SimulatedJSON {
        ["earliestDateTime": .string(window.from.iso), "latestDateTime": .string(window.to.iso)]
    }

    private var fulfillment: SimulatedJSON {
        let status =
            switch view.status {
            case .pending: "PENDING"
            case .unshipped: "UNSHIPPED"
            case .partiallyShipped: "PARTIALLY_SHIPPED"
            case .shipped: "SHIPPED"
            case .cancelled: "CANCELLED"
            }
        let level =
            switch view.serviceLevel {
            case .standard: "STANDARD"
            case .expedited: "EXPEDITED"
            case .secondDay: "SECOND_DAY"
            }
        return .members([
            "fulfillmentStatus": .string(status),
            "fulfilledBy": .string(order.isFulfilledByAmazon ? "AMAZON" : "MERCHANT"),
            "fulfillmentServiceLevel": .string(level),
            "shipByWindow": view.isPending ? nil : range(view.shipBy),
            "deliverByWindow": view.isPending || order.isFulfilledByAmazon ? nil : range(view.deliverBy),
        ])
    }

    private var packages: SimulatedJSON {
        .array(
            view.parcels.map { plan, details in
                let items: [SimulatedJSON] = plan.parts.map {
                    ["orderItemId": .string(order.items[$0.item].id), "quantity": .int($0.quantity)]
                }
                return .members([
                    "packageReferenceId": .string(details.reference), "createdTime": .string(plan.shipped.iso),
                    "packageStatus": ["status": "SHIPPED"], "carrier": .string(details.carrier),
                    "shipTime": .string(details.shipDate.iso), "shippingService": details.method.map { .string($0) },
                    "trackingNumber": .string(details.tracking), "packageItems": .array(items),
                ])
            })
    }
}

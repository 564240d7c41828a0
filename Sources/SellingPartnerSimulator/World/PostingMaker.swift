/// Turns what happens to an order into money.
struct PostingMaker: Sendable {
    let store: SellerStore
    let products: [Product]
    let schedule: FeeSchedule
    /// What is planted in the money; nil for what it should be.
    let planting: Planting?

    init(store: SellerStore, products: [Product], planting: Planting? = nil) {
        self.store = store
        self.planting = planting
        self.products = products
        schedule = FeeSchedule(store: store.profile)
    }

    // MARK: Parcels

    /// The amounts of one parcel.
    func lines(_ order: OrderPlan, _ shipment: ShipmentPlan) -> [Posting.Line] {
        let right = rightLines(order, shipment)
        let part = order.shipments.firstIndex { $0.id == shipment.id } ?? 0
        return planting?.spoil(right, order, part: part, store.profile).lines ?? right
    }

    /// The same without what is planted.
    func rightLines(_ order: OrderPlan, _ shipment: ShipmentPlan) -> [Posting.Line] {
        shipment.parts.flatMap { lines(order, $0) }
    }

    private func lines(_ order: OrderPlan, _ part: ShipmentPlan.Part) -> [Posting.Line] {
        let item = order.items[part.item]
        func share(_ total: Int64) -> Int64 {
            Rounding.share(of: total, done: part.done, part: part.quantity, whole: item.quantity)
        }
        var sale = Sale(quantity: part.quantity, price: item.price)
        sale.shipping = share(item.shipping)
        sale.giftWrap = share(item.giftWrap)
        sale.discount = share(item.discount)
        sale.shippingDiscount = share(item.shippingDiscount)
        sale.points = share(item.points)
        return lines(sale, order, item: part.item)
    }

    /// What was sold of one item.
    private struct Sale {
        var quantity: Int64
        var price: Int64
        var shipping: Int64 = 0
        var giftWrap: Int64 = 0
        var discount: Int64 = 0
        var shippingDiscount: Int64 = 0
        var points: Int64 = 0
    }

    private func lines(_ sale: Sale, _ order: OrderPlan, item: Int) -> [Posting.Line] {
        var sheet = Sheet(item: item)
        let rate = order.taxPerMille
        add(sale.price * sale.quantity, rate, (.principal, .tax, .withheldPrincipal), to: &sheet)
        add(sale.shipping, rate, (.shipping, .shippingTax, .withheldShipping), to: &sheet)
        add(sale.giftWrap, rate, (.giftWrap, .giftWrapTax, .withheldGiftWrap), to: &sheet)
        sheet.add(.promotion, -sale.discount)
        sheet.add(.promotionShipping, -sale.shippingDiscount)
        addFees(sale, order, products[order.items[item].product], to: &sheet)
        sheet.add(.points, -sale.points)
        sheet.countUnits(sale.quantity)
        return sheet.lines
    }

    /// A price with its tax, by the way the store is taxed.
    private func add(
        _ amount: Int64, _ rate: Int64, _ charges: (price: Charge, tax: Charge, withheld: Charge), to sheet: inout Sheet
    ) {
        switch store.profile.tax {
        case .facilitated:
            let tax = Rounding.halfUp(amount * rate, 1_000)
            sheet.add(charges.price, amount)
            sheet.add(charges.tax, tax)
            sheet.add(charges.withheld, -tax)
        case .includedShown, .includedWithheld:
            let tax = Rounding.halfUp(amount * rate, 1_000 + rate)
            sheet.add(charges.price, amount - tax)
            sheet.add(charges.tax, tax)
            if case .includedWithheld = store.profile.tax { sheet.add(charges.withheld, -tax) }
        case .includedHidden: sheet.add(charges.price, amount)
        }
    }

    private func addFees(_ sale: Sale, _ order: OrderPlan, _ product: Product, to sheet: inout Sheet) {
        let extras = sale.shipping + sale.giftWrap - sale.discount - sale.shippingDiscount
        let commission =
            schedule.referral(product, price: sale.price) * sale.quantity + schedule.referralOnExtras(product, extras)
        let fulfilment = order.isFulfilledByAmazon ? schedule.fulfilment(product) * sale.quantity : 0
        sheet.add(.commission, -commission)
        sheet.add(.fulfilment, -fulfilment)
        sheet.add(.closing, -schedule.closing(product) * sale.quantity)
        // Amazon ships, so what the buyer pays for it beyond free shipping goes to Amazon.
        if order.isFulfilledByAmazon {
            sheet.add(.shippingChargeback, -(sale.shipping - sale.shippingDiscount))
            sheet.add(.giftWrapChargeback, -sale.giftWrap)
        }
        sheet.add(.digitalServices, -schedule.digitalServices(on: commission + fulfilment))
    }

    // MARK: Money back

    /// The amounts of a refund.
    func lines(_ order: OrderPlan, _ refund: RefundPlan) -> [Posting.Line] {
        let right = rightLines(order, refund)
        let part = order.refunds.firstIndex { $0.id == refund.id } ?? 0
        return planting?.spoil(refund: right, order, part: part, store.profile).lines ?? right
    }

    /// The sale's amounts with the other sign, less what Amazon keeps; without what is planted.
    func rightLines(_ order: OrderPlan, _ refund: RefundPlan) -> [Posting.Line] {
        let item = order.items[refund.item]
        guard refund.quantity > 0 else { return partial(order, refund, item) }
        let whole = item.quantity
        func share(_ total: Int64) -> Int64 { Rounding.share(of: total, done: 0, part: refund.quantity, whole: whole) }
        var sale = Sale(quantity: refund.quantity, price: item.price)
        let isWhole = refund.quantity == whole
        sale.shipping = isWhole ? item.shipping : 0
        sale.shippingDiscount = isWhole ? item.shippingDiscount : 0
        sale.discount = share(item.discount)
        sale.points = share(item.points)
        return reversed(lines(sale, order, item: refund.item), refund)
    }

    /// A part of the price, because something was not as it should be.
    private func partial(_ order: OrderPlan, _ refund: RefundPlan, _ item: OrderPlanItem) -> [Posting.Line] {
        var sale = Sale(quantity: 1, price: 0)
        sale.price = Rounding.halfUp(item.price * refund.perMille, 1_000)
        var sheet = Sheet(item: refund.item)
        add(sale.price, order.taxPerMille, (.principal, .tax, .withheldPrincipal), to: &sheet)
        sheet.add(.commission, -schedule.referralOnExtras(products[item.product], sale.price))
        return reversed(sheet.lines, refund)
    }

    private func reversed(_ lines: [Posting.Line], _ refund: RefundPlan) -> [Posting.Line] {
        // Fulfilment and closing are not given back, and neither is what was sent back.
        let kept: Set<Charge> = [
            .fulfilment, .closing, .giftWrapChargeback, .giftWrap, .giftWrapTax, .withheldGiftWrap,
        ]
        var sheet = Sheet(item: refund.item)
        for line in lines where !kept.contains(line.charge) {
            guard line.charge != .digitalServices else { continue }
            sheet.add(line.charge, -line.amount)
        }
        let commission = lines.first { $0.charge == .commission }?.amount ?? 0
        sheet.add(.refundCommission, -schedule.refundAdministration(referral: -commission))
        sheet.add(.digitalServices, schedule.digitalServices(on: -commission))
        return sheet.lines
    }
}

/// The lines of one item, without those that are zero.
private struct Sheet {
    let item: Int
    private(set) var lines: [Posting.Line] = []

    init(item: Int) { self.item = item }

    mutating func add(_ charge: Charge, _ amount: Int64) {
        guard amount != 0 else { return }
        lines.append(Posting.Line(charge: charge, item: Int32(item), amount: amount))
    }

    mutating func countUnits(_ quantity: Int64) {
        for index in lines.indices { lines[index].quantity = Int32(quantity) }
    }
}

/// One amount of an event, in V2's words and in the currency's minor unit.
struct SampleLine {
    var transactionType: String
    var amountType: String
    var amountDescription: String
    var minor: Int64
    /// Which item of the event it belongs to; nil beside the items.
    var item: Int?
    var promotion = ""
    /// How much of `minor` is tax: V1 writes it apart.
    var taxMinor: Int64 = 0
    var standing = Standing.order

    /// What a row says of itself beside its three texts and its amount.
    enum Standing {
        /// A row of an order: order id, shipment, marketplace, item.
        case order
        /// An account-level row: nothing but a date.
        case account
        /// An ad invoice: an ISO stamp where others have a day, and the time of day only `withTime`.
        case advertising(withTime: Bool)
        /// A reimbursement: order id, adjustment id, SKU and quantity, no marketplace.
        case reimbursement(sku: String)
        /// A fee on a shipment to a warehouse, whose id stands where the order id would.
        case inboundShipment
        /// A fee of a coupon, named in free text.
        case coupon
    }
}

/// One item of an order.
struct SampleItem {
    let sku: String
    let quantity: Int64
    /// What the buyer pays for all units, in minor units: the sum of the item's `Principal` rows.
    let price: Int64
}

/// What one kind of event looks like; a settlement repeats a few thousand of them with ever new ids and dates.
struct SampleShape {
    var lines: [SampleLine]
    var items: [SampleItem] = []
    /// Whether the order came from outside Amazon: an id that starts with `S01`, and `Non-Amazon XX`.
    var isMultiChannel = false

    var total: Int64 { lines.reduce(0) { $0 + $1.minor } }
}

/// Draws SKUs and the shapes of orders.
struct ShapeMaker {
    var random: SplitMix64
    let marketplace: SampleMarketplace
    private(set) var skus: [(sku: String, price: Int64)] = []

    init(random: SplitMix64, marketplace: SampleMarketplace, encoding: SampleEncoding, skus count: Int) {
        self.random = random
        self.marketplace = marketplace
        let words = ["ACORN", "OAK", "PINE", "LAMP", "CABLE", "TAPE", "MUG", "DESK", "BRUSH", "FILTER", "HOOK", "TRAY"]
        let ends = ["BLK", "WHT", "GRN", "RED", "L", "XL", "2PK"]
        for index in 0..<count {
            // Real SKUs hold quotes, blanks, letters beyond ASCII, ampersands and leading zeros; cells are never
            // quoted.
            let sku =
                switch index % 100 {
                case 7: "TAPE-\(index % 8 + 1)/2\"-\(index)"
                case 8: "Mug Blue \(index)"
                case 9: "\(encoding.foreignWord)-\(index)"
                case 10: "SALT&PEPPER-\(index)"
                case 11: "00\(index)"
                default: "\(self.random.pick(words))-\(self.random.draw(100..<999))-\(self.random.pick(ends))\(index)"
                }
            let bargain = self.random.draw(499..<2_999)
            skus.append((sku, self.random.happens(120) ? bargain * self.random.draw(2..<15) : bargain))
        }
    }

    /// An order of one to three items; one in two hundred comes from outside Amazon.
    mutating func order() -> SampleShape {
        if random.happens(5) { return multiChannelOrder() }
        var shape = SampleShape(lines: [])
        let count = random.happens(850) ? 1 : random.happens(800) ? 2 : 3
        for index in 0..<count { addItem(index, to: &shape) }
        return shape
    }

    private mutating func addItem(_ index: Int, to shape: inout SampleShape) {
        let (sku, unitPrice) = random.pick(skus)
        let quantity: Int64 = random.happens(900) ? 1 : random.happens(700) ? 2 : random.pick([3, 5])
        let price = unitPrice * quantity
        let isTaxed = marketplace.taxesEveryOrder || random.happens(750)
        let tax = isTaxed ? price * random.pick([600, 725, 825, 1_900, 2_000] as [Int64]) / 10_000 : 0
        let shipping: Int64 = random.happens(220) ? random.pick([299, 399, 499, 599]) : 0
        let shippingTax = isTaxed ? shipping * 7 / 100 : 0
        let commission = price * random.pick([800, 1_500, 1_500, 1_500, 1_700] as [Int64]) / 10_000
        let fulfillment = random.pick([322, 354, 406, 540, 617, 850] as [Int64]) * quantity
        var amounts: [(String, String, Int64)] = []
        // One item in thirty is settled unit by unit: rows that are equal to the byte, all of which count (facts §0.4).
        let isTwin = quantity == 2 && random.happens(400)
        for _ in 0..<(isTwin ? 2 : 1) { amounts.append(("ItemPrice", "Principal", isTwin ? unitPrice : price)) }
        if tax != 0 { amounts.append(("ItemPrice", "Tax", tax)) }
        if shipping != 0 { amounts.append(("ItemPrice", "Shipping", shipping)) }
        if shippingTax != 0 { amounts.append(("ItemPrice", "ShippingTax", shippingTax)) }
        if tax != 0 { amounts.append(("ItemWithheldTax", "MarketplaceFacilitatorTax-Principal", -tax)) }
        if shippingTax != 0 { amounts.append(("ItemWithheldTax", "MarketplaceFacilitatorTax-Shipping", -shippingTax)) }
        amounts.append(("ItemFees", "Commission", -commission))
        for _ in 0..<(isTwin ? 2 : 1) {
            amounts.append(("ItemFees", "FBAPerUnitFulfillmentFee", -fulfillment / (isTwin ? 2 : 1)))
        }
        if shipping != 0 { amounts.append(("ItemFees", "ShippingChargeback", -shipping)) }
        if random.happens(150) {
            amounts.append(
                ("Promotion", shipping != 0 ? "Shipping" : "Principal", shipping != 0 ? -shipping : -price / 10))
        }
        let promotion = "\(marketplace.rawValue) Core Free Shipping \(random.draw(100_000..<999_999))"
        shape.lines += amounts.map { type, description, minor in
            SampleLine(
                transactionType: "Order", amountType: type, amountDescription: description, minor: minor, item: index,
                promotion: type == "Promotion" ? promotion : "")
        }
        shape.items.append(SampleItem(sku: sku, quantity: quantity, price: price))
    }

    /// As `facts/settlements.md` §2 saw it: a price of nothing, the warehouse's fee, and a transport fee beside the
    /// item.
    private mutating func multiChannelOrder() -> SampleShape {
        let sku = random.pick(skus).sku
        func line(_ type: String, _ description: String, _ minor: Int64, item: Int?) -> SampleLine {
            SampleLine(
                transactionType: "Order", amountType: type, amountDescription: description, minor: minor, item: item)
        }
        return SampleShape(
            lines: [
                line("ItemPrice", "Principal", 0, item: 0),
                line("ItemFees", "FBAPerUnitFulfillmentFee", -random.draw(500..<1_500), item: 0),
                line("ShipmentFees", "FBA transportation fee", -random.draw(100..<600), item: nil),
            ],
            items: [SampleItem(sku: sku, quantity: 1, price: 0)], isMultiChannel: true)
    }

    /// The whole order given back: prices and commission reversed, and the refund commission of a fifth of it.
    static func refund(of order: SampleShape) -> SampleShape {
        let given = order.lines.filter { $0.amountType != "ItemFees" || $0.amountDescription == "Commission" }
        return SampleShape(
            lines: given.flatMap { line in
                var back = line
                back.transactionType = "Refund"
                back.minor = -line.minor
                guard line.amountDescription == "Commission" else { return [back] }
                var administration = back
                administration.amountDescription = "RefundCommission"
                administration.minor = -min(500, back.minor / 5)
                return [back, administration]
            },
            items: order.items)
    }
}

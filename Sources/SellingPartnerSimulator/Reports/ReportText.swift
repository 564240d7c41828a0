/// The rows of a report: a line of names, then lines of cells, with tabs between.
///
/// Column names are those of real files (`samples/orders`, `samples/reports`) and of Amazon's pages on report types.
struct ReportText {
    let job: ReportJob
    let kind: ReportKind
    private let simulation: Simulation
    private var world: World { simulation.world }
    let columns: [String]
    private(set) var rows: [[String]] = []

    init(_ job: ReportJob, _ kind: ReportKind, _ simulation: Simulation) {
        self.job = job
        self.kind = kind
        self.simulation = simulation
        columns = Self.columns(kind.content)
        rows = job.stores.flatMap(makeRows)
    }

    /// The whole text. Rows end with CR and LF, as Amazon's flat files other than settlements do.
    var text: String {
        ([columns] + rows).map { cells in
            cells.map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
        }.joined(separator: "\r\n") + "\r\n"
    }

    private static func columns(_ content: ReportKind.Content) -> [String] {
        switch content {
        case .ordersByDate, .ordersByUpdate: OrderRows.columns
        case .listings: ListingRows.columns
        case .openListings: ListingRows.openColumns
        case .inventory: InventoryRows.columns
        case .returns: ReturnRows.columns
        case .reimbursements: ReimbursementRows.columns
        case .feePreview: FeeRows.columns
        case .referralFees: ["seller-sku", "asin", "item-name", "price", "estimated-referral-fee-per-item"]
        }
    }

    private func makeRows(_ store: StoreID) -> [[String]] {
        let ledger = world.ledgers[store.index]
        let products = world.products(of: store)
        switch kind.content {
        case .ordersByDate, .ordersByUpdate:
            let isByUpdate = kind.content == .ordersByUpdate
            return OrderRows(ledger: ledger, products: products, job: job, seed: world.options.seed)
                .rows(byUpdate: isByUpdate)
        case .listings: return ListingRows(simulation: simulation, store: store, at: job.created).rows
        case .openListings: return ListingRows(simulation: simulation, store: store, at: job.created).openRows
        case .inventory: return InventoryRows(world: world, store: store, at: job.created).rows
        case .returns: return ReturnRows(ledger: ledger, products: products, job: job).rows
        case .reimbursements: return ReimbursementRows(ledger: ledger, products: products, job: job).rows
        case .feePreview: return FeeRows(world: world, store: store).rows
        case .referralFees: return FeeRows(world: world, store: store).referralRows
        }
    }
}

/// Orders, one line an item.
struct OrderRows {
    let ledger: StoreLedger
    let products: [Product]
    let job: ReportJob
    /// Of the buyers.
    let seed: UInt64

    static let columns = [
        "amazon-order-id", "merchant-order-id", "purchase-date", "last-updated-date", "order-status",
        "fulfillment-channel", "sales-channel", "order-channel", "ship-service-level", "product-name", "sku", "asin",
        "item-status", "quantity", "currency", "item-price", "item-tax", "shipping-price", "shipping-tax",
        "gift-wrap-price", "gift-wrap-tax", "item-promotion-discount", "ship-promotion-discount", "ship-city",
        "ship-state", "ship-postal-code", "ship-country", "promotion-ids", "is-business-order",
        "purchase-order-number", "price-designation",
    ]

    private var store: StoreProfile { ledger.store.profile }

    func rows(byUpdate: Bool) -> [[String]] {
        let now = job.created
        return ledger.orders.prefix(ledger.orderCount(at: now)).filter { order in
            guard !order.isUnlisted else { return false }
            let moment = byUpdate ? order.lastUpdated(at: now) : order.created
            return moment >= job.dataStart && moment <= job.dataEnd
        }.flatMap { order in order.items.indices.map { row(order, $0, now) } }
    }

    private func row(_ order: OrderPlan, _ index: Int, _ now: Moment) -> [String] {
        let item = order.items[index]
        let product = products[item.product]
        let status = order.status(at: now)
        // An order that waits for its payment, or was cancelled, has no price yet or no more.
        let isPriced = status != .pending && status != .cancelled
        let money = { (amount: Int64) in isPriced ? amount == 0 ? "" : decimal(amount) : "" }
        let rate = order.taxPerMille
        let gross = item.price * item.quantity
        let quantity = status == .cancelled ? 0 : item.quantity
        let place = isPriced ? InventedBuyer(seed: seed, profile: store, order: order) : nil
        return [
            order.id, order.id, stamp(order.created), stamp(order.lastUpdated(at: now)), word(status),
            order.isFulfilledByAmazon ? "Amazon" : "Merchant", store.name, "",
            order.isFulfilledByAmazon ? "Expedited" : "Standard", product.title, product.sku, product.asin,
            itemWord(status, order.shipped(item: index, at: now), item.quantity), String(quantity),
            isPriced ? store.currency : "", money(gross), money(tax(gross, rate)), money(item.shipping),
            money(tax(item.shipping, rate)), money(item.giftWrap), money(tax(item.giftWrap, rate)),
            money(item.discount), money(item.shippingDiscount),
            place?.city ?? "", place?.region ?? "", place?.postalCode ?? "", store.isoCountry,
            item.discount > 0 && isPriced ? "PLM-Autumn \(store.countryCode)" : "",
            order.isBusiness ? "true" : "false", place?.purchaseOrder ?? "", order.isBusiness ? "Business Price" : "",
        ]
    }

    private func tax(_ amount: Int64, _ rate: Int64) -> Int64 {
        switch store.tax {
        case .facilitated: Rounding.halfUp(amount * rate, 1_000)
        case .includedShown, .includedWithheld, .includedHidden: Rounding.halfUp(amount * rate, 1_000 + rate)
        }
    }

    /// Yen with a decimal, as real Japanese files have them.
    private func decimal(_ amount: Int64) -> String {
        store.digits == 0 ? store.text(amount) + ".0" : store.text(amount)
    }

    private func stamp(_ moment: Moment) -> String {
        guard store.currency == "JPY" else { return moment.iso.replacing("Z", with: "+00:00") }
        return (moment + 9 * Moment.hour).iso.replacing("Z", with: "+09:00")
    }

    private func word(_ status: OrderPlan.Status) -> String {
        switch status {
        case .pending: "Pending"
        case .unshipped: "Unshipped"
        case .partiallyShipped: "PartiallyShipped"
        case .shipped: "Shipped"
        case .cancelled: "Cancelled"
        }
    }

    private func itemWord(_ status: OrderPlan.Status, _ shipped: Int64, _ ordered: Int64) -> String {
        if status == .cancelled { return "Cancelled" }
        return shipped == ordered ? "Shipped" : "Unshipped"
    }
}

/// Things that came back to the warehouse.
struct ReturnRows {
    let ledger: StoreLedger
    let products: [Product]
    let job: ReportJob

    static let columns = [
        "return-date", "order-id", "sku", "asin", "fnsku", "product-name", "quantity", "fulfillment-center-id",
        "detailed-disposition", "reason", "status", "license-plate-number", "customer-comments",
    ]

    var rows: [[String]] {
        var rows: [(at: Moment, cells: [String])] = []
        for order in ledger.orders.prefix(ledger.orderCount(at: job.created)) where order.isFulfilledByAmazon {
            for refund in order.refunds {
                guard let at = refund.returned, at >= job.dataStart, at <= job.dataEnd else { continue }
                let product = products[order.items[refund.item].product]
                rows.append(
                    (
                        at,
                        [
                            at.iso.replacing("Z", with: "+00:00"), order.id, product.sku, product.asin, product.fnsku,
                            product.title, String(refund.quantity), center,
                            refund.isSellable ? "SELLABLE" : "CUSTOMER_DAMAGED",
                            refund.isSellable ? "NO_LONGER_NEEDED" : "DEFECTIVE", "Unit returned to inventory",
                            "LPN" + String(SeededRandom.hash(refund.id) % 10_000_000_000), comment(refund),
                        ]
                    ))
            }
        }
        return rows.sorted { $0.at > $1.at }.map(\.cells)
    }

    /// What the buyer wrote, now and then.
    private func comment(_ refund: RefundPlan) -> String {
        SeededRandom.hash(refund.id) % 3 == 0 ? "\(InventedBuyer.marker): please call me, it came too late" : ""
    }

    private var center: String {
        switch ledger.store.account {
        case .northAmerica: "PHX7"
        case .europe: "FRA7"
        case .farEast: "NRT5"
        }
    }
}

/// What Amazon paid for lost and damaged goods.
struct ReimbursementRows {
    let ledger: StoreLedger
    let products: [Product]
    let job: ReportJob

    static let columns = [
        "approval-date", "reimbursement-id", "case-id", "amazon-order-id", "reason", "sku", "fnsku", "asin",
        "product-name", "condition", "currency-unit", "amount-per-unit", "amount-total", "quantity-reimbursed-cash",
        "quantity-reimbursed-inventory", "quantity-reimbursed-total", "original-reimbursement-id",
        "original-reimbursement-type",
    ]

    var rows: [[String]] {
        let store = ledger.store.profile
        return ledger.losses.compactMap { loss -> (at: Moment, cells: [String])? in
            let posting = ledger.postings[loss.posting]
            guard posting.posted >= job.dataStart, posting.posted <= job.dataEnd, let line = posting.lines.first else {
                return nil
            }
            let product = products[loss.product]
            let isLost = line.charge == .warehouseLost
            return (
                posting.posted,
                [
                    posting.posted.iso.replacing("Z", with: "+00:00"), String(posting.number), "", "",
                    isLost ? "Lost_Warehouse" : "Damaged_Warehouse", product.sku, product.fnsku, product.asin,
                    product.title, "NewItem", store.currency, store.text(line.amount / max(1, loss.quantity)),
                    store.text(line.amount), String(loss.quantity), "0", String(loss.quantity), "", "",
                ]
            )
        }.sorted { $0.at > $1.at }.map(\.cells)
    }
}

/// The fees that are to be expected for each thing, from the same schedule as settlements.
struct FeeRows {
    let world: World
    let store: StoreID

    static let columns = [
        "sku", "fnsku", "asin", "product-name", "product-group", "brand", "fulfilled-by", "your-price", "sales-price",
        "longest-side", "median-side", "shortest-side", "length-and-girth", "unit-of-dimension",
        "item-package-weight", "unit-of-weight", "product-size-tier", "currency", "estimated-fee-total",
        "estimated-referral-fee-per-unit", "estimated-variable-closing-fee", "expected-fulfillment-fee-per-unit",
    ]

    private var profile: StoreProfile { world[store].profile }
    private var schedule: FeeSchedule { FeeSchedule(store: profile) }

    var rows: [[String]] {
        let products = world.products(of: store)
        return products.indices.filter { products[$0].isFulfilledByAmazon }.map { row(products[$0], index: $0) }
    }

    private func row(_ product: Product, index: Int) -> [String] {
        let price = world.price(index, in: store)
        let fees = schedule.fees(product, price: price, shipping: 0, isFulfilledByAmazon: true)
        let sides = product.millimetres.map { "\($0 / 10).\($0 % 10)" }
        let girth = product.millimetres.reduce(0, +) * 2 - (product.millimetres.first ?? 0)
        return [
            product.sku, product.fnsku, product.asin, product.title, product.category.displayName, product.brand,
            "AMAZON_" + profile.countryCode, profile.text(price), profile.text(price),
        ] + sides + [
            "\(girth / 10).\(girth % 10)", "centimeters", String(product.grams), "grams",
            product.grams <= 450 ? "Small standard-size" : "Large standard-size", profile.currency,
            profile.text(fees.total), profile.text(fees.referral), profile.text(fees.closing),
            profile.text(fees.fulfilment),
        ]
    }

    var referralRows: [[String]] {
        world.products(of: store).enumerated().map { index, product in
            let price = world.price(index, in: store)
            return [
                product.sku, product.asin, product.title, profile.text(price),
                profile.text(schedule.referral(product, price: price)),
            ]
        }
    }
}

/// What the seller offers in a store.
struct ListingRows {
    let simulation: Simulation
    let store: StoreID
    let at: Moment

    static let openColumns = ["sku", "asin", "price", "quantity"]

    static let columns = [
        "item-name", "item-description", "listing-id", "seller-sku", "price", "quantity", "open-date", "image-url",
        "item-is-marketplace", "product-id-type", "zshop-shipping-fee", "item-note", "item-condition",
        "zshop-category1", "zshop-browse-path", "zshop-storefront-feature", "asin1", "asin2", "asin3",
        "will-ship-internationally", "expedited-shipping", "zshop-boldface", "product-id", "bid-for-featured-placement",
        "add-delete", "pending-quantity", "fulfillment-channel", "merchant-shipping-group", "status",
    ]

    private var profile: StoreProfile { simulation.world[store].profile }

    private var listings: [Listing] {
        simulation.listings(of: simulation.world[store].account, in: [store])
    }

    /// The seller's own stock; empty where Amazon ships, as in Amazon's files.
    private func quantity(_ listing: Listing) -> String {
        simulation.isFulfilledByAmazon(listing) ? "" : String(simulation.quantity(listing, at: at))
    }

    private func price(_ listing: Listing) -> String {
        simulation.price(listing, in: store).map { profile.text($0) } ?? ""
    }

    var openRows: [[String]] {
        listings.map { [$0.sku, $0.product.asin, price($0), quantity($0)] }
    }

    var rows: [[String]] { listings.map(row) }

    private func row(_ listing: Listing) -> [String] {
        let isFBA = simulation.isFulfilledByAmazon(listing)
        let created = listing.presence[store]?.created ?? at
        let values: [String: String] = [
            "item-name": listing.product.title, "listing-id": listingID(listing), "seller-sku": listing.sku,
            "price": price(listing), "quantity": quantity(listing),
            "open-date": "\(created.dateText) \(created.timeText) UTC", "item-is-marketplace": "y",
            "product-id-type": "1", "item-condition": "11", "asin1": listing.product.asin,
            "product-id": listing.product.asin, "pending-quantity": isFBA ? "" : "0",
            "fulfillment-channel": isFBA ? channel : Listing.merchantChannel, "status": "Active",
        ]
        return Self.columns.map { values[$0] ?? "" }
    }

    private func listingID(_ listing: Listing) -> String {
        Moment.padded(Int64(SeededRandom.hash("\(profile.countryCode) \(listing.sku)") % 10_000_000_000), 10)
    }

    private var channel: String {
        switch simulation.world[store].account {
        case .northAmerica: "AMAZON_NA"
        case .europe: "AMAZON_EU"
        case .farEast: "AMAZON_JP"
        }
    }
}

import SellingPartnerAPI

/// An order as it is seen at a moment: what both versions of the Orders API are written from.
struct OrderView: Sendable {
    let seed: UInt64
    let store: SellerStore
    let products: [Product]
    let order: OrderPlan
    let at: Moment
    /// What callers told about parcels, by the parcel's id.
    let told: [String: ParcelDetails]

    init(_ place: OrderPlace, in simulation: Simulation, at moment: Moment) {
        seed = simulation.world.options.seed
        store = simulation.world[place.store]
        products = simulation.world.products(of: place.store)
        order = simulation.world.ledgers[place.store.index].orders[place.number]
        at = moment
        told = simulation.parcels
    }

    var profile: StoreProfile { store.profile }
    var status: OrderPlan.Status { order.status(at: at) }
    var lastUpdated: Moment { order.lastUpdated(at: at) }
    var isPending: Bool { status == .pending }
    var isCancelled: Bool { status == .cancelled }
    /// Whether Amazon tells prices, buyers and addresses: not before the payment, and no more after a cancellation.
    var isOpen: Bool { !isPending && !isCancelled }

    var money: OrderMoney { OrderMoney(order, PostingMaker(store: store, products: products)) }
    var buyer: InventedBuyer { InventedBuyer(seed: seed, profile: profile, order: order) }

    /// Chance that belongs to the order alone.
    func random(_ name: String) -> SeededRandom {
        SeededRandom(seed, "\(name) \(profile.countryCode)", Int64(order.number))
    }

    /// Units of an item that were shipped, and that are still to ship.
    func units(of item: Int) -> (shipped: Int64, open: Int64) {
        let shipped = order.shipped(item: item, at: at)
        return (shipped, isCancelled ? 0 : order.items[item].quantity - shipped)
    }

    var shippedUnits: Int64 { order.items.indices.reduce(0) { $0 + units(of: $1).shipped } }
    var openUnits: Int64 { order.items.indices.reduce(0) { $0 + units(of: $1).open } }

    // MARK: Promises

    /// When the seller, or Amazon, must have shipped.
    var shipBy: (from: Moment, to: Moment) {
        (order.paid.midnight, order.paid.midnight + (order.isFulfilledByAmazon ? 2 : 3) * Moment.day - 1)
    }

    /// When the buyer was promised the goods.
    var deliverBy: (from: Moment, to: Moment) {
        (shipBy.to + 1, shipBy.to + 6 * Moment.day)
    }

    enum ServiceLevel: Sendable { case standard, expedited, secondDay }

    var serviceLevel: ServiceLevel {
        var random = random("service")
        return random.chance(780) ? .standard : random.chance(600) ? .expedited : .secondDay
    }

    /// Whether the buyer is a member of Prime and Amazon ships.
    var isPrime: Bool {
        var random = random("prime")
        return order.isFulfilledByAmazon && random.chance(640)
    }

    // MARK: Cancellation

    /// Why an order was cancelled, in the words of the one who did it.
    var cancelReason: String {
        var random = random("cancel")
        guard order.cancelled?.byBuyer == true else { return "NO_INVENTORY" }
        return random.one(of: ["ORDERED_BY_MISTAKE", "FOUND_CHEAPER_SOMEWHERE_ELSE", "WOULD_NOT_ARRIVE_IN_TIME"])
    }

    // MARK: Parcels

    /// The parcels that have left, with what is known about each.
    var parcels: [(plan: ShipmentPlan, details: ParcelDetails)] {
        order.shipments.filter { $0.shipped <= at }.map { ($0, told[$0.id] ?? details($0)) }
    }

    private func details(_ shipment: ShipmentPlan) -> ParcelDetails {
        var random = SeededRandom(seed, "parcel \(shipment.id) \(order.id)")
        let carrier = profile.region == .northAmerica ? "UPS" : profile.region == .europe ? "DHL" : "YAMATO"
        return ParcelDetails(
            reference: String(random.between(100_000, 999_999)), carrier: carrier, method: "Standard",
            tracking: "1Z" + random.code(16, of: "0123456789"), shipDate: shipment.shipped)
    }
}

/// What is known about a parcel beside its contents.
struct ParcelDetails: Sendable, Hashable {
    /// The seller's number of it, unique within the order.
    var reference: String
    var carrier: String
    var method: String?
    var tracking: String
    var shipDate: Moment
}

/// What is paid for an order, item by item, exactly as it is settled once everything is shipped.
struct OrderMoney: Sendable, Hashable {
    /// The amounts of one item, for all its units; discounts are positive.
    struct Item: Sendable, Hashable {
        var principal: Int64 = 0
        var tax: Int64 = 0
        var shipping: Int64 = 0
        var shippingTax: Int64 = 0
        var giftWrap: Int64 = 0
        var giftWrapTax: Int64 = 0
        var discount: Int64 = 0
        var shippingDiscount: Int64 = 0
        var points: Int64 = 0

        var taxes: Int64 { tax + shippingTax + giftWrapTax }
        var discounts: Int64 { discount + shippingDiscount }
        /// What the buyer pays.
        var total: Int64 { principal + shipping + giftWrap + taxes - discounts }

        fileprivate mutating func add(_ line: Posting.Line) {
            switch line.charge {
            case .principal: principal += line.amount
            case .tax: tax += line.amount
            case .shipping: shipping += line.amount
            case .shippingTax: shippingTax += line.amount
            case .giftWrap: giftWrap += line.amount
            case .giftWrapTax: giftWrapTax += line.amount
            case .promotion: discount -= line.amount
            case .promotionShipping: shippingDiscount -= line.amount
            case .points: points -= line.amount
            default: break
            }
        }
    }

    private(set) var items: [Item]

    /// Tax is rounded parcel by parcel when it is settled, so it is added up parcel by parcel here too. An order that
    /// never ships is counted as one parcel.
    init(_ order: OrderPlan, _ maker: PostingMaker) {
        items = order.items.map { _ in Item() }
        let whole = order.items.indices.map {
            ShipmentPlan.Part(item: $0, quantity: order.items[$0].quantity, done: 0)
        }
        let parcels =
            order.shipments.isEmpty
            ? [ShipmentPlan(id: "", shipped: order.paid, delivered: order.paid, parts: whole)] : order.shipments
        for line in parcels.flatMap({ maker.lines(order, $0) }) { items[Int(line.item)].add(line) }
    }

    var total: Int64 { items.reduce(0) { $0 + $1.total } }
}

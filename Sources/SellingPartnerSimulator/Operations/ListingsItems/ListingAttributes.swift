/// The attribute that holds prices.
///
/// Source: facts §10 (JSON_LISTINGS_FEED).
enum OfferAttribute {
    static let name = "purchasable_offer"
    /// The audience that everybody belongs to.
    static let everybody = "ALL"
    static let business = "B2B"

    static func audience(_ offer: SimulatedJSON) -> String { offer["audience"]?.asString ?? everybody }

    static func isForEverybody(_ offer: SimulatedJSON, in store: StoreProfile) -> Bool {
        audience(offer) == everybody && offer["marketplace_id"]?.asString == store.marketplaceID
    }

    /// `our_price`, or another price of an offer; nil where there is none that can be read.
    static func price(_ offer: SimulatedJSON, _ store: StoreProfile, _ kind: String = "our_price") -> Int64? {
        let schedule = offer[kind]?.asArray?.first?["schedule"]?.asArray?.first
        return schedule?["value_with_tax"]?.asNumber.flatMap { store.smallestUnits($0) }
    }

    static func offer(_ price: Int64, _ store: StoreProfile) -> SimulatedJSON {
        [
            "audience": .string(everybody), "currency": .string(store.currency),
            "marketplace_id": .string(store.marketplaceID),
            "our_price": [["schedule": [["value_with_tax": .number(store.text(price))]]]],
        ]
    }
}

/// The attribute that holds the seller's own stock, or says that Amazon ships.
enum StockAttribute {
    static let name = "fulfillment_availability"

    static func channel(_ value: SimulatedJSON) -> String {
        value["fulfillment_channel_code"]?.asString ?? Listing.merchantChannel
    }

    /// Amazon's warehouses of an account.
    static func amazonChannel(_ account: SellerAccount.ID) -> String {
        switch account {
        case .northAmerica: "AMAZON_NA"
        case .europe: "AMAZON_EU"
        case .farEast: "AMAZON_JP"
        }
    }
}

/// The attributes of a listing: what the seller set, and for the rest what the catalogue says.
struct ListingAttributes {
    let simulation: Simulation
    let listing: Listing
    let now: Moment

    /// Names the catalogue knows, in the order in which they are shown.
    private static let catalogued = [
        "item_name", "brand", "manufacturer", "condition_type", "bullet_point", "country_of_origin",
        "externally_assigned_product_identifier", "item_package_dimensions", "item_package_weight",
        "main_product_image_locator", "merchant_suggested_asin", "supplier_declared_dg_hz_regulation",
        "batteries_required", OfferAttribute.name, StockAttribute.name,
    ]

    /// Every attribute that has a value, as far as it concerns these stores.
    func json(in stores: [StoreID]) -> SimulatedJSON {
        let ids = Set(stores.map { simulation.world[$0].profile.marketplaceID })
        let more = listing.attributes.keys.filter { !Self.catalogued.contains($0) }.sorted()
        return .object(
            (Self.catalogued + more).compactMap { name in
                let values = self[name].filter { $0["marketplace_id"]?.asString.map(ids.contains) ?? true }
                return values.isEmpty ? nil : SimulatedJSON.Member(name: name, value: .array(values))
            })
    }

    /// All names that have a value.
    var names: [String] {
        Self.catalogued + listing.attributes.keys.filter { !Self.catalogued.contains($0) }.sorted()
    }

    /// The values of an attribute in all stores.
    subscript(name: String) -> [SimulatedJSON] {
        if name == StockAttribute.name { return stock }
        if let set = listing.attributes[name] { return set }
        // What the seller added himself has nothing but what he set.
        guard listing.place != nil else { return [] }
        return listing.stores.flatMap { catalogue(name, in: $0) }
    }

    /// The stock as it is now, not as it was told.
    private var stock: [SimulatedJSON] {
        guard !simulation.isFulfilledByAmazon(listing) else {
            return listing.attributes[StockAttribute.name] ?? [
                ["fulfillment_channel_code": .string(StockAttribute.amazonChannel(listing.account))]
            ]
        }
        if let set = listing.attributes[StockAttribute.name] {
            return set.map {
                $0["quantity"] == nil ? $0 : $0.with("quantity", .int(simulation.quantity(listing, at: now)))
            }
        }
        guard listing.place != nil else { return [] }
        return [
            [
                "fulfillment_channel_code": .string(Listing.merchantChannel),
                "quantity": .int(simulation.quantity(listing, at: now)),
            ]
        ]
    }

    private func catalogue(_ name: String, in store: StoreID) -> [SimulatedJSON] {
        let profile = simulation.world[store].profile
        let product = listing.product
        if name == OfferAttribute.name {
            return simulation.price(listing, in: store).map { [OfferAttribute.offer($0, profile)] } ?? []
        }
        if let texts = texts(name) {
            return texts.map { text in
                [
                    "value": .string(text), "language_tag": .string(profile.language),
                    "marketplace_id": .string(profile.marketplaceID),
                ]
            }
        }
        return value(name, product).map { [$0.with("marketplace_id", .string(profile.marketplaceID))] } ?? []
    }

    private func texts(_ name: String) -> [String]? {
        switch name {
        case "item_name": [listing.product.title]
        case "brand", "manufacturer": [listing.product.brand]
        case "bullet_point": ["\(listing.product.title): made to last", "Weighs \(listing.product.grams) g"]
        default: nil
        }
    }

    private func value(_ name: String, _ product: Product) -> SimulatedJSON? {
        switch name {
        case "condition_type": return ["value": "new_new"]
        case "country_of_origin": return ["value": "DE"]
        case "externally_assigned_product_identifier": return ["type": "ean", "value": .string(product.ean)]
        case "item_package_dimensions":
            let sides = zip(["length", "width", "height"], product.millimetres)
            return .object(sides.map { .init(name: $0, value: ["unit": "millimeters", "value": .int($1)]) })
        case "item_package_weight": return ["unit": "grams", "value": .int(product.grams)]
        case "main_product_image_locator": return ["media_location": .string(product.imageLink())]
        case "merchant_suggested_asin": return ["value": .string(product.asin)]
        case "supplier_declared_dg_hz_regulation": return ["value": "not_applicable"]
        case "batteries_required": return ["value": .bool(false)]
        default: return nil
        }
    }
}

/// What the catalogue says of a product beside what the world needs.
extension Product {
    /// A number with a right check digit.
    var ean: String {
        let twelve = "40" + Moment.padded(Int64(SeededRandom.hash("ean " + asin) % 10_000_000_000), 10)
        let sum = twelve.utf8.enumerated().reduce(0) { $0 + Int($1.element - 0x30) * ($1.offset % 2 == 0 ? 1 : 3) }
        return twelve + String((10 - sum % 10) % 10)
    }

    private static let imageHost = "m.media-amazon.com"

    func imageLink(_ number: Int = 0) -> String {
        let code = SeededRandom.mixed(SeededRandom.hash(asin) &+ UInt64(number))
        return "https://" + Self.imageHost + "/images/I/\(String(code, radix: 36).uppercased())L.jpg"
    }
}

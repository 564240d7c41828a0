/// Who bought an order: made from the seed and the order, and of nobody who lives.
///
/// Every name, company, street and note has `marker` in it and every telephone number begins with `phoneMarker`, so
/// that one can look for personal data where none may be.
struct InventedBuyer: Sendable, Hashable {
    static let marker = "Invented"
    /// No country has this number.
    static let phoneMarker = "+00 "

    let name: String
    let email: String
    /// For an order of a business.
    let company: String?
    let taxNumber: String?
    let purchaseOrder: String?
    let line1: String
    let line2: String?
    let city: String
    let region: String?
    let postalCode: String
    /// ISO 3166.
    let country: String
    let phone: String
    let note: String?
    let giftMessage: String

    init(seed: UInt64, profile: StoreProfile, order: OrderPlan) {
        var random = SeededRandom(seed, "buyer \(profile.countryCode)", Int64(order.number))
        let land = BuyerLand.of(profile.countryCode)
        let place = land.place(order.taxPerMille, &random)
        let given = random.one(of: land.givenNames)
        let family = random.one(of: land.familyNames)
        name = land.isFamilyFirst ? "\(family) \(given) \(Self.marker)" : "\(given) \(Self.marker)-\(family)"
        email =
            random.code(14, of: "abcdefghijklmnopqrstuvwxyz0123456789") + "@\(Self.marker.lowercased())."
            + "marketplace.\(profile.domain.dropFirst(4))"
        let street = "\(Self.marker) \(random.one(of: land.streets))"
        let house = String(random.between(1, 240))
        line1 = land.isHouseFirst ? "\(house) \(street)" : "\(street) \(house)"
        line2 = random.chance(220) ? "\(Self.marker) \(land.flat) \(random.between(1, 40))" : nil
        city = place.city
        region = place.region
        postalCode = random.digits(like: place.postalCode)
        country = profile.isoCountry
        phone = Self.phoneMarker + random.code(3, of: "123456789") + " " + random.code(7, of: "0123456789")
        company = order.isBusiness ? "\(Self.marker) \(family) \(land.companyEnding)" : nil
        taxNumber = order.isBusiness ? profile.isoCountry + random.code(9, of: "0123456789") : nil
        purchaseOrder = order.isBusiness && random.chance(500) ? "PO-\(Self.marker)-\(random.below(100_000))" : nil
        note = random.chance(80) ? "\(Self.marker): \(land.note)" : nil
        giftMessage = "\(Self.marker): \(land.greeting)"
    }
}

extension SeededRandom {
    /// A text like another, with a digit for every `#`.
    fileprivate mutating func digits(like pattern: String) -> String {
        String(pattern.map { $0 == "#" ? Character(String(below(10))) : $0 })
    }
}

/// What buyers of a country are called and where they live.
struct BuyerLand: Sendable {
    /// A town, its region, and its postal codes with `#` for any digit.
    struct Place: Sendable {
        let city: String
        let region: String?
        let postalCode: String

        init(_ city: String, _ region: String?, _ postalCode: String) {
            self.city = city
            self.region = region
            self.postalCode = postalCode
        }
    }

    let givenNames: [String]
    let familyNames: [String]
    let streets: [String]
    let places: [Place]
    var flat = "Apt"
    var companyEnding = "Ltd"
    var note = "ring twice"
    var greeting = "Happy birthday!"
    var isFamilyFirst = false
    var isHouseFirst = false
    /// Places by the tax of the order, in thousandths, where buyers pay the tax of their region.
    var placesByTax: [Int64: Place] = [:]

    func place(_ taxPerMille: Int64, _ random: inout SeededRandom) -> Place {
        placesByTax[taxPerMille] ?? random.one(of: places)
    }
}

import SellingPartnerAPI

/// What a store of the simulator is like: its money, its taxes and the way its files are written.
///
/// Source of ids, currencies and numbers in files: facts §1 and `facts/settlements.md` §5. Price levels, tax rates and
/// shares of orders are invented and only have to be plausible.
struct StoreProfile: Sendable, Hashable {
    /// As Amazon writes it: `UK`.
    let countryCode: String
    let currency: String
    /// Digits after the decimal sign; all amounts of the simulator are whole numbers of this smallest unit.
    let digits: Int
    /// `Amazon.de`.
    let name: String
    /// BCP 47, with an underscore as Amazon writes it: `de_DE`.
    let language: String
    /// What a dollar is here, in thousandths of a unit: 920 for 0.92 €.
    let perDollar: Int64
    let tax: TaxStyle
    /// Thousandths of referral and fulfilment fees that are charged again as digital services fee.
    let digitalServicesPerMille: Int64
    let usesDecimalComma: Bool
    let charset: Charset
    let days: DayStyle
    /// Hours by which the store's clocks are ahead of UTC, without summer time.
    let hoursAhead: Int64
    /// How many orders of the seller are here, compared with other stores.
    let share: Int64
    /// First digits of order ids.
    let orderPrefixes: [String]

    /// How sales are taxed.
    enum TaxStyle: Sendable, Hashable {
        /// On top of the price, collected by Amazon and withheld at once; by the buyer's region.
        case facilitated(perMille: [Int64])
        /// In the price; shown apart, and the seller's to pay.
        case includedShown(perMille: Int64)
        /// In the price; shown apart, and withheld by Amazon.
        case includedWithheld(perMille: Int64)
        /// In the price, and nowhere shown in settlements.
        case includedHidden(perMille: Int64)
    }

    /// How a report's text is encoded.
    enum Charset: Sendable, Hashable { case utf8, windows1252, shiftJIS }

    /// How a settlement report spells days.
    enum DayStyle: Sendable, Hashable { case dashed, dotted, slashed }

    var marketplaceID: String { MarketplaceID.of(countryCode: countryCode)?.rawValue ?? "" }
    var region: Region { MarketplaceID.of(countryCode: countryCode)?.region ?? .northAmerica }
    /// ISO 3166: `GB` for Amazon's `UK`.
    var isoCountry: String { countryCode == "UK" ? "GB" : countryCode }
    /// `www.amazon.de`.
    var domain: String { "www." + name.lowercased() }
    /// Smallest units in one unit.
    var scale: Int64 { digits == 0 ? 1 : 100 }

    /// An amount given in cents of a dollar, in the smallest unit here; half a unit is rounded up.
    func local(cents: Int64) -> Int64 { Rounding.halfUp(cents * perDollar * scale, 100_000) }

    /// An amount as text with a decimal point: `-12.50`, `-1250` where there are no decimals.
    func text(_ amount: Int64) -> String {
        guard digits > 0 else { return String(amount) }
        let size = amount.magnitude
        let cents = Moment.padded(Int64(size % 100))
        return (amount < 0 ? "-" : "") + "\(size / 100).\(cents)"
    }
}

/// Every rounding of the simulator.
enum Rounding {
    /// The quotient, halves away from zero.
    static func halfUp(_ numerator: Int64, _ denominator: Int64) -> Int64 {
        let size = (numerator.magnitude + denominator.magnitude / 2) / denominator.magnitude
        return numerator < 0 ? -Int64(size) : Int64(size)
    }

    /// The share of `part` of `whole` units in `total`, so that all shares together are the total: what `done + part`
    /// units have, less what `done` units have, each cut to whole amounts.
    static func share(of total: Int64, done: Int64, part: Int64, whole: Int64) -> Int64 {
        guard whole > 0 else { return 0 }
        return total * (done + part) / whole - total * done / whole
    }
}

/// Amazon's id of one store. Unknown ids are ordinary: new stores and shadow ids exist.
///
/// Source: facts §1 (Amazon's page of marketplace ids).
public struct MarketplaceID: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The region of a store that is known here.
    public var region: Region? { MarketplaceID.regions[self] }

    /// The store of a country, by its code as Amazon writes it; `GB` is understood as `UK`.
    public static func of(countryCode: String) -> MarketplaceID? {
        let code = countryCode.uppercased()
        return countries[code == "GB" ? "UK" : code]
    }

    /// Country codes as Amazon writes them, and the stores they name.
    public static let countries: [String: MarketplaceID] = [
        "CA": "A2EUQ1WTGCTBG2", "US": "ATVPDKIKX0DER", "MX": "A1AM78C64UM0Y8", "BR": "A2Q3Y263D00KWC",
        "IE": "A28R8C7NBKEWEA", "ES": "A1RKKUPIHCS9HS", "UK": "A1F83G8C2ARO7P", "FR": "A13V1IB3VIYZZH",
        "BE": "AMEN7PMS3EDWL", "NL": "A1805IZSGTT6HS", "DE": "A1PA6795UKMFR9", "IT": "APJ6JRA9NG5V4",
        "SE": "A2NODRKZP88ZB9", "ZA": "AE08WJ6YKNBMC", "PL": "A1C3SOZRARQ6R3", "EG": "ARBP9OOSHTCHU",
        "TR": "A33AVAJ2PDY3EV", "SA": "A17E79C6D8DWNP", "AE": "A2VIGQ35RCS4UG", "IN": "A21TJRUUN4KGV",
        "SG": "A19VAU5U5O7RUS", "AU": "A39IBJ37TRP1C6", "JP": "A1VC38T7YXB528",
    ]

    private static let regions: [MarketplaceID: Region] = {
        var regions: [MarketplaceID: Region] = [:]
        for (code, id) in countries {
            switch code {
            case "CA", "US", "MX", "BR": regions[id] = .northAmerica
            case "SG", "AU", "JP": regions[id] = .farEast
            default: regions[id] = .europe
            }
        }
        return regions
    }()
}

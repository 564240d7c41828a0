package import SellingPartnerAPI

/// Where Seller Central of a marketplace asks sellers for their consent. Source: facts §1.
///
/// Ireland's host is not confirmed by Amazon; every host of a region asks for the same authorization, so another
/// marketplace of the region will do.
package enum ConsentHost {
    /// The host for a marketplace; nil for one that is not known.
    package static func host(of marketplace: MarketplaceID) -> String? {
        guard let code = MarketplaceID.countries.first(where: { $0.value == marketplace })?.key else { return nil }
        return hosts[code]
    }

    /// The host for a region where no marketplace is named: the one of its largest store.
    package static func host(of region: Region) -> String {
        switch region {
        case .northAmerica: "sellercentral.amazon.com"
        case .europe: "sellercentral-europe.amazon.com"
        case .farEast: "sellercentral.amazon.co.jp"
        }
    }

    private static let hosts = [
        "CA": "sellercentral.amazon.ca", "US": "sellercentral.amazon.com", "MX": "sellercentral.amazon.com.mx",
        "BR": "sellercentral.amazon.com.br", "IE": "sellercentral.amazon.ie", "ES": "sellercentral-europe.amazon.com",
        "UK": "sellercentral-europe.amazon.com", "FR": "sellercentral-europe.amazon.com",
        "BE": "sellercentral.amazon.com.be", "NL": "sellercentral.amazon.nl",
        "DE": "sellercentral-europe.amazon.com", "IT": "sellercentral-europe.amazon.com",
        "SE": "sellercentral.amazon.se", "ZA": "sellercentral.amazon.co.za", "PL": "sellercentral.amazon.pl",
        "EG": "sellercentral.amazon.eg", "TR": "sellercentral.amazon.com.tr", "SA": "sellercentral.amazon.sa",
        "AE": "sellercentral.amazon.ae", "IN": "sellercentral.amazon.in", "SG": "sellercentral.amazon.sg",
        "AU": "sellercentral.amazon.com.au", "JP": "sellercentral.amazon.co.jp",
    ]
}

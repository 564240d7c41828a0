import AcornCore
import SellingPartnerAPI
import Testing

/// AcornCore and the client know Amazon's stores each by itself; this holds both against each other.
struct MarketplaceTests {
    @Test func `the core and the client know the same stores by the same ids`() {
        let core = Dictionary(uniqueKeysWithValues: AcornCore.Marketplace.all.map { ($0.countryCode, $0.id) })
        #expect(core == MarketplaceID.countries.mapValues(\.rawValue))
        #expect(AcornCore.Marketplace.all.allSatisfy { MarketplaceID(rawValue: $0.id).region != nil })
    }
}

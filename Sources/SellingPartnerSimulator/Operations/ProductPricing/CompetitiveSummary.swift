/// Who offers a product, and at what, as Product Pricing 2022-05-01 spells it.
struct CompetitiveSummary {
    let book: OfferBook
    let listing: Listing
    /// `lowestPricedOffersInputs`, as they were given.
    let inputs: [SimulatedJSON]
    /// ASINs of the same kind.
    let similar: [String]

    static let dataSets = ["featuredBuyingOptions", "referencePrices", "lowestPricedOffers", "similarItems"]

    func json(_ included: [String]) -> SimulatedJSON {
        let members: [SimulatedJSON.Member] = [
            .init(name: "asin", value: .string(listing.product.asin)),
            .init(name: "marketplaceId", value: .string(book.store.marketplaceID)),
        ]
        return .object(
            members + Self.dataSets.filter(included.contains).map { .init(name: $0, value: .array(values($0))) })
    }

    private func values(_ set: String) -> [SimulatedJSON] {
        switch set {
        case "featuredBuyingOptions":
            guard let featured = book.featured else { return [] }
            return [
                [
                    "buyingOptionType": "New",
                    "segmentedFeaturedOffers": [offer(featured).with("featuredOfferSegments", segments)],
                ]
            ]
        case "referencePrices":
            let price = listing.product.price(in: book.store)
            return [
                ["name": "CompetitivePrice", "price": book.store.money(numeric: price)],
                ["name": "WasPrice", "price": book.store.money(numeric: Rounding.halfUp(price * 105, 100))],
            ]
        case "lowestPricedOffers":
            // Only new items are offered, and a list without offers is not shown.
            return inputs.filter { $0["itemCondition"]?.asString == "New" && !book.offers.isEmpty }.map {
                ["lowestPricedOffersInput": $0, "offers": .array(book.offers.prefix(20).map(offer))]
            }
        default: return [["items": .array(similar.prefix(10).map { ["asin": .string($0)] })]]
        }
    }

    private var segments: SimulatedJSON {
        [
            [
                "customerMembership": "DEFAULT",
                "segmentDetails": [
                    "glanceViewWeightPercentage": 100,
                    "sampleLocation": [
                        "postalCode": ["countryCode": .string(book.store.isoCountry), "value": "10115"]
                    ],
                ],
            ]
        ]
    }

    private func offer(_ offer: OfferBook.Offer) -> SimulatedJSON {
        .members([
            "sellerId": .string(offer.seller), "condition": "New", "subCondition": "New",
            "fulfillmentType": offer.isFulfilledByAmazon ? "AFN" : "MFN",
            "listingPrice": book.store.money(numeric: offer.price),
            "shippingOptions": [
                ["shippingOptionType": "DEFAULT", "price": book.store.money(numeric: offer.shipping)]
            ],
            "points": ExpectedPrice.points(book, offer.price),
            "primeDetails": ["eligibility": offer.isFulfilledByAmazon ? "NATIONAL" : "NONE"],
        ])
    }
}

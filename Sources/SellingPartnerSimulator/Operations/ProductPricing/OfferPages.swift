/// Offers as Product Pricing v0 spells them.
struct OfferPages {
    let book: OfferBook
    let listing: Listing
    let now: Moment
    let isBusiness: Bool

    private var store: StoreProfile { book.store }
    private var offerType: SimulatedJSON? { isBusiness ? "B2B" : nil }

    private func points(_ price: Int64) -> SimulatedJSON? {
        book.points(price).map {
            ["PointsNumber": .int($0), "PointsMonetaryValue": store.capitalMoney($0)]
        }
    }

    private func channel(_ offer: OfferBook.Offer) -> String { offer.isFulfilledByAmazon ? "Amazon" : "Merchant" }

    // MARK: getPricing, getCompetitivePricing

    func prices(_ offer: OfferBook.Offer) -> SimulatedJSON {
        .members([
            "ListingPrice": store.capitalMoney(offer.price), "LandedPrice": store.capitalMoney(offer.landed),
            "Shipping": store.capitalMoney(offer.shipping), "Points": points(offer.price),
        ])
    }

    /// Our own offers.
    var ownOffers: SimulatedJSON {
        .array(
            book.offers.filter(\.isOwn).map { offer in
                .members([
                    "offerType": .string(isBusiness ? "B2B" : "B2C"), "BuyingPrice": prices(offer),
                    "RegularPrice": store.capitalMoney(offer.price),
                    "FulfillmentChannel": offer.isFulfilledByAmazon ? "AMAZON" : "MERCHANT", "ItemCondition": "New",
                    "ItemSubCondition": "New", "SellerSKU": .string(listing.sku),
                ])
            })
    }

    var competition: SimulatedJSON {
        let featured = book.featured.map { offer -> SimulatedJSON in
            .members([
                "CompetitivePriceId": "1", "Price": prices(offer), "condition": "New", "subcondition": "New",
                "offerType": .string(isBusiness ? "B2B" : "B2C"), "sellerId": .string(offer.seller),
                "belongsToRequester": .bool(offer.isOwn),
            ])
        }
        return [
            "CompetitivePrices": .array(featured.map { [$0] } ?? []),
            "NumberOfOfferListings": [
                ["Count": .int(book.offers.count), "condition": "New"],
                ["Count": .int(book.offers.count), "condition": "Any"],
            ],
        ]
    }

    var ranks: SimulatedJSON {
        let rank = listing.product.salesRank(in: store, on: now)
        let category = listing.product.category
        return [
            ["ProductCategoryId": .string(category.displayGroup), "Rank": .int(rank)],
            ["ProductCategoryId": .string(category.classificationID), "Rank": .int(max(1, rank / 40))],
        ]
    }

    // MARK: The offers operations

    var summary: SimulatedJSON {
        let channels = ["Amazon", "Merchant"].map { name in (name, book.offers.filter { channel($0) == name }) }
            .filter { !$0.1.isEmpty }
        let counts: [SimulatedJSON] = channels.map { name, offers in
            ["condition": "new", "fulfillmentChannel": .string(name), "OfferCount": .int(offers.count)]
        }
        let featured = book.featured
        return .members([
            "TotalOfferCount": .int(book.offers.count), "NumberOfOffers": .array(counts),
            "LowestPrices": .array(channels.compactMap { name, offers in offers.first.map { lowest($0, name) } }),
            "BuyBoxPrices": featured.map { [buyBox($0)] },
            "ListPrice": book.offers.isEmpty ? nil : store.capitalMoney(listing.product.price(in: store)),
            "SalesRankings": ranks, "BuyBoxEligibleOffers": .array(counts),
        ])
    }

    private func lowest(_ offer: OfferBook.Offer, _ channel: String) -> SimulatedJSON {
        .members([
            "condition": "new", "fulfillmentChannel": .string(channel), "offerType": offerType,
            "LandedPrice": store.capitalMoney(offer.landed), "ListingPrice": store.capitalMoney(offer.price),
            "Shipping": store.capitalMoney(offer.shipping), "Points": points(offer.price),
        ])
    }

    private func buyBox(_ offer: OfferBook.Offer) -> SimulatedJSON {
        .members([
            "condition": "new", "offerType": offerType, "LandedPrice": store.capitalMoney(offer.landed),
            "ListingPrice": store.capitalMoney(offer.price), "Shipping": store.capitalMoney(offer.shipping),
            "Points": points(offer.price), "sellerId": .string(offer.seller),
        ])
    }

    /// At most twenty, by the model.
    var offers: SimulatedJSON { .array(book.offers.prefix(20).map(offer)) }

    private func offer(_ offer: OfferBook.Offer) -> SimulatedJSON {
        .members([
            "MyOffer": .bool(offer.isOwn), "offerType": offerType, "SubCondition": "new",
            "SellerId": .string(offer.seller),
            "SellerFeedbackRating": [
                "SellerPositiveFeedbackRating": .int(offer.feedbackRating), "FeedbackCount": .int(offer.feedbackCount),
            ],
            "ShippingTime": [
                "minimumHours": .int(offer.isFulfilledByAmazon ? 0 : 24),
                "maximumHours": .int(offer.isFulfilledByAmazon ? 0 : 48), "availabilityType": "NOW",
            ],
            "ListingPrice": store.capitalMoney(offer.price), "Points": points(offer.price),
            "Shipping": store.capitalMoney(offer.shipping),
            "ShipsFrom": offer.isFulfilledByAmazon ? nil : ["Country": .string(store.isoCountry)],
            "IsFulfilledByAmazon": .bool(offer.isFulfilledByAmazon),
            "PrimeInformation": [
                "IsPrime": .bool(offer.isFulfilledByAmazon), "IsNationalPrime": .bool(offer.isFulfilledByAmazon),
            ],
            "IsBuyBoxWinner": .bool(offer == book.featured), "IsFeaturedMerchant": .bool(offer.feedbackRating >= 90),
        ])
    }
}

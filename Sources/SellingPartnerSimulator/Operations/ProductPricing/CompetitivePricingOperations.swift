import SellingPartnerAPI

/// Product Pricing API 2022-05-01: at which price an offer would be featured, and who else offers.
enum CompetitivePricingOperations {
    static let all: [String: OperationHandler] = [
        "ProductPricingV20220501.getFeaturedOfferExpectedPriceBatch": expectedPrices,
        "ProductPricingV20220501.getCompetitiveSummary": summaries,
    ]

    /// Questions in one call, by the operation's description.
    private static let expectedPricesMax = 40
    private static let summariesMax = 20

    private static func requests(_ call: OperationCall, _ uri: String, max: Int) throws -> [SimulatedJSON] {
        guard let requests = try call.requireBody()["requests"]?.asArray, (1...max).contains(requests.count),
            requests.allSatisfy({ $0["uri"]?.asString == uri && $0["method"]?.asString == "GET" })
        else { throw OperationRefusal.invalid("Invalid Input") }
        return requests
    }

    // MARK: The expected price

    private static func expectedPrices(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let uri = "/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice"
        let asked = try requests(call, uri, max: expectedPricesMax)
        let account = try call.requireAccount()
        let answers = try asked.map { request -> SimulatedJSON in
            guard let sku = request["sku"]?.asString, let marketplace = request["marketplaceId"]?.asString else {
                throw OperationRefusal.invalid("Invalid Input")
            }
            let store = simulation.world.store(marketplace, of: account)
            let listing = simulation.listing(sku, of: account)
            let isKnown = store.map { listing?.presence[$0] != nil } ?? false
            let question = SimulatedJSON.members([
                "marketplaceId": .string(marketplace), "sku": .string(sku), "segment": request["segment"],
            ])
            guard isKnown, let store, let listing else { return unknown(question) }
            let book = OfferBook(simulation, listing, in: store, at: call.now)
            return [
                "request": question, "headers": [:], "status": ["statusCode": 200, "reasonPhrase": "Success"],
                "body": [
                    "offerIdentifier": ExpectedPrice.identifier(book, listing, book.own, isOwn: true),
                    "featuredOfferExpectedPriceResults": [ExpectedPrice(book: book, listing: listing).json],
                ],
            ]
        }
        return OperationReply(["responses": .array(answers)])
    }

    private static func unknown(_ question: SimulatedJSON) -> SimulatedJSON {
        let refusal = OperationRefusal(
            status: 400, code: "INVALID_SKU",
            message: "The requested SKU does not exist for the seller in the requested Amazon store.")
        return [
            "request": question, "headers": [:], "status": ["statusCode": 400, "reasonPhrase": "Client Error"],
            "body": refusal.body,
        ]
    }

    // MARK: The summary

    private static func summaries(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let uri = "/products/pricing/2022-05-01/items/competitiveSummary"
        let asked = try requests(call, uri, max: summariesMax)
        let account = try call.requireAccount()
        let world = simulation
        let answers = try asked.map { request -> SimulatedJSON in
            guard let asin = request["asin"]?.asString, let marketplace = request["marketplaceId"]?.asString,
                let included = request["includedData"]?.asArray?.compactMap(\.asString), !included.isEmpty,
                included.allSatisfy(CompetitiveSummary.dataSets.contains)
            else { throw OperationRefusal.invalid("Invalid Input") }
            guard let store = world.world.store(marketplace, of: account),
                let listing = world.listing(asin: asin, of: account, in: store)
            else {
                let refusal = OperationRefusal(
                    status: 400, code: "INVALID_ASIN", message: "\(asin) is not a valid ASIN")
                return [
                    "status": ["statusCode": 400, "reasonPhrase": "Client Error"],
                    "body": .members([
                        "asin": .string(asin), "marketplaceId": .string(marketplace), "errors": refusal.body["errors"],
                    ]),
                ]
            }
            let book = OfferBook(world, listing, in: store, at: call.now)
            let inputs = request["lowestPricedOffersInputs"]?.asArray ?? []
            let others = world.catalogue(of: account).filter { $0.category == listing.product.category }
            let summary = CompetitiveSummary(
                book: book, listing: listing, inputs: inputs, similar: others.map(\.asin).filter { $0 != asin })
            return [
                "status": ["statusCode": 200, "reasonPhrase": "Success"], "body": summary.json(included),
            ]
        }
        return OperationReply(["responses": .array(answers)])
    }
}

/// The price at which our offer would be featured, and whose is now.
struct ExpectedPrice {
    let book: OfferBook
    let listing: Listing

    var json: SimulatedJSON {
        guard book.own != nil else { return ["resultStatus": "OFFER_NOT_FOUND"] }
        return .members([
            "featuredOfferExpectedPrice": book.expectedPrice.map { price in
                .members([
                    "listingPrice": book.store.money(numeric: price), "points": Self.points(book, price),
                ])
            },
            "resultStatus": .string(book.competing == nil ? "NO_COMPETING_OFFERS" : "VALID_FOEP"),
            "competingFeaturedOffer": book.competing.map(offer), "currentFeaturedOffer": book.featured.map(offer),
        ])
    }

    private func offer(_ offer: OfferBook.Offer) -> SimulatedJSON {
        [
            "offerIdentifier": Self.identifier(book, listing, offer, isOwn: offer.isOwn), "condition": "New",
            "price": .members([
                "listingPrice": book.store.money(numeric: offer.price),
                "shippingPrice": book.store.money(numeric: offer.shipping), "points": Self.points(book, offer.price),
            ]),
        ]
    }

    static func identifier(
        _ book: OfferBook, _ listing: Listing, _ offer: OfferBook.Offer?, isOwn: Bool
    ) -> SimulatedJSON {
        .members([
            "marketplaceId": .string(book.store.marketplaceID), "sellerId": offer.map { .string($0.seller) },
            "sku": isOwn ? .string(listing.sku) : nil, "asin": .string(listing.product.asin),
            "fulfillmentType": offer.map { $0.isFulfilledByAmazon ? "AFN" : "MFN" },
        ])
    }

    static func points(_ book: OfferBook, _ price: Int64) -> SimulatedJSON? {
        book.points(price).map {
            ["pointsNumber": .int($0), "pointsMonetaryValue": book.store.money(numeric: $0)]
        }
    }
}

import Testing

@testable import SellingPartnerSimulator

struct ProductFeesTests {
    private func request(_ marketplace: String, _ currency: String, _ price: String, _ more: String = "") -> String {
        """
        {"FeesEstimateRequest":{"MarketplaceId":"\(marketplace)","Identifier":"mine",\
        "PriceToEstimateFees":{"ListingPrice":{"CurrencyCode":"\(currency)","Amount":\(price)}\(more)}
        """
    }

    /// Fees that a settlement takes of a parcel.
    private static let fees: [Charge] = [.commission, .fulfilment, .closing, .digitalServices]

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `an estimate is what a settlement takes for an order of that SKU at that price`(seed: UInt64) throws {
        var compared: [String: Int] = [:]
        for account in SellerAccount.ID.allCases {
            var caller = try ProductCaller(seed: seed, orders: 900, account: account)
            for store in caller.simulation.world.stores(of: account) {
                let ledger = caller.simulation.world.ledgers[store.index]
                let profile = ledger.store.profile
                for posting in ledger.postings where posting.kind == .shipment {
                    let order = ledger.orders[try #require(posting.order)]
                    guard order.items.count == 1, order.items[0].quantity == 1, order.items[0].discount == 0,
                        order.items[0].giftWrap == 0
                    else { continue }
                    let item = order.items[0]
                    let taken = -posting.lines.filter { Self.fees.contains($0.charge) }.reduce(0) { $0 + $1.amount }
                    let shipping = profile.text(item.shipping - item.shippingDiscount)
                    let product = caller.simulation.world.products(of: store)[item.product]
                    let answer = try caller.call(
                        "ProductFeesV0.getMyFeesEstimateForSKU", path: ["SellerSKU": product.sku],
                        body: request(
                            profile.marketplaceID, profile.currency, profile.text(item.price),
                            ",\"Shipping\":{\"CurrencyCode\":\"\(profile.currency)\",\"Amount\":\(shipping)}}"
                                + ",\"IsAmazonFulfilled\":\(order.isFulfilledByAmazon)}"))
                    let estimate = answer.body[at: "payload", "FeesEstimateResult", "FeesEstimate"]
                    #expect(estimate?[at: "TotalFeesEstimate", "Amount"]?.asNumber == profile.text(taken))
                    #expect(estimate?[at: "TotalFeesEstimate", "CurrencyCode"]?.asString == profile.currency)
                    compared[profile.countryCode, default: 0] += 1
                }
            }
        }
        print("seed \(seed): compared \(compared.sorted { $0.key < $1.key })")
        #expect(compared.count == 6)
        #expect(compared.values.allSatisfy { $0 > 10 })
    }

    @Test func `the total is the sum of the final fees, and a parent the sum of what it includes`() throws {
        var caller = try ProductCaller(seed: 4, account: .europe)
        for product in caller.simulation.world.accounts[.europe]?.products ?? [] {
            for (country, isFBA) in [("UK", true), ("UK", false), ("DE", true), ("FR", true)] {
                let profile = try #require(StoreProfile.of(country))
                let answer = try caller.call(
                    "ProductFeesV0.getMyFeesEstimateForASIN", path: ["Asin": product.asin],
                    body: request(profile.marketplaceID, profile.currency, "23.5", "},\"IsAmazonFulfilled\":\(isFBA)}"))
                let estimate = try #require(answer.body[at: "payload", "FeesEstimateResult", "FeesEstimate"])
                let list = try #require(estimate["FeeDetailList"]?.asArray)
                func amount(_ json: SimulatedJSON?) -> Int64 {
                    json?["Amount"]?.asNumber.flatMap { profile.smallestUnits($0) } ?? -1
                }
                #expect(
                    amount(estimate["TotalFeesEstimate"]) == list.reduce(0) { $0 + amount($1["FinalFee"]) })
                let fba = list.filter { $0["FeeType"] == "FBAFees" }
                #expect(fba.count == (isFBA ? 1 : 0))
                for parent in fba {
                    let included = parent["IncludedFeeDetailList"]?.asArray ?? []
                    #expect(amount(parent["FinalFee"]) == included.reduce(0) { $0 + amount($1["FinalFee"]) })
                    #expect(amount(parent["FinalFee"]) > 0)
                }
                #expect(list.contains { $0["FeeType"] == "DigitalServicesFee" } == (country != "DE"))
            }
        }
    }

    @Test func `what cannot be estimated fails alone, in an answer that succeeds`() throws {
        var caller = try ProductCaller(seed: 5, account: .farEast)
        let asin = try #require(caller.simulation.world.accounts[.farEast]?.products.first).asin
        let japan = caller.marketplace("JP")
        func item(_ id: String, _ currency: String, _ price: String, _ points: String = "", _ more: String = "")
            -> String
        {
            """
            {"IdType":"ASIN","IdValue":"\(id)","FeesEstimateRequest":{"MarketplaceId":"\(japan)","Identifier":"x",\
            "PriceToEstimateFees":{"ListingPrice":{"CurrencyCode":"\(currency)","Amount":\(price)}\(points)}\(more)}}
            """
        }
        let items = [
            item(asin, "JPY", "2980"), item("B000000000", "JPY", "2980"), item(asin, "USD", "2980"),
            item(asin, "JPY", "0"), item(asin, "JPY", "29.5"),
            item(asin, "JPY", "2980", ",\"Points\":{\"PointsNumber\":30}"),
            item(asin, "JPY", "2980", "", ",\"OptionalFulfillmentProgram\":\"FBA_CORE\""),
            item(asin, "JPY", "2980", "", ",\"IsAmazonFulfilled\":true,\"OptionalFulfillmentProgram\":\"FBA_SNL\""),
            item(asin, "JPY", "2980", "", ",\"IsAmazonFulfilled\":true,\"OptionalFulfillmentProgram\":\"FBA_CORE\""),
        ]
        let answer = try caller.call("ProductFeesV0.getMyFeesEstimates", body: "[\(items.joined(separator: ","))]")
        #expect(answer.status == 200)
        let results = answer.body.asArray ?? []
        #expect(
            results.map { $0["Status"]?.asString } == [
                "Success", "ClientError", "ClientError", "ClientError", "ClientError", "Success", "ClientError",
                "ClientError", "Success",
            ])
        #expect(results.allSatisfy { ($0["Error"] == nil) == ($0["Status"] == "Success") })
        #expect(results[1][at: "Error", "Code"] == "InvalidParameterValue")
        #expect(results[0][at: "FeesEstimateIdentifier", "SellerInputIdentifier"] == "x")
        #expect(results[0][at: "FeesEstimate", "TimeOfFeesEstimation"] == "2026-09-21T14:13:20.000Z")
        let american = try caller.call(
            "ProductFeesV0.getMyFeesEstimateForASIN", path: ["Asin": asin],
            body: request(caller.marketplace("US"), "USD", "20", "}}"))
        #expect(american.status == 400)
        #expect(american.message == "Incorrect Marketplace identifier.")
        let many = [String](repeating: items[0], count: 21).joined(separator: ",")
        #expect(try caller.call("ProductFeesV0.getMyFeesEstimates", body: "[\(many)]").status == 400)
    }

    @Test func `points outside Japan are no question that can be answered`() throws {
        var caller = try ProductCaller(seed: 6)
        let sku = try #require(caller.simulation.world.accounts[.northAmerica]?.products.first).sku
        let answer = try caller.call(
            "ProductFeesV0.getMyFeesEstimateForSKU", path: ["SellerSKU": sku],
            body: request(caller.marketplace("US"), "USD", "20", ",\"Points\":{\"PointsNumber\":5}}}"))
        #expect(answer.body[at: "payload", "FeesEstimateResult", "Status"] == "ClientError")
    }
}

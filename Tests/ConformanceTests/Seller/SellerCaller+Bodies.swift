import Foundation
import SellingPartnerAPI

/// The bodies of the calls.
extension SellerCaller {
    mutating func body(of id: String) -> JSONValue? {
        switch id {
        case "OrdersV0.confirmShipment": shipment(of: known("item"))
        case "OrdersV0.updateShipmentStatus":
            json(#"{"marketplaceId":"\#(marketplace)","shipmentStatus":"ReadyForPickup"}"#)
        case "OrdersV0.updateVerificationStatus":
            json(#"{"regulatedOrderVerificationStatus":{"status":"Approved","externalReviewerId":"r1"}}"#)
        case "TransfersV20240601.initiatePayout":
            json(#"{"marketplaceId":"\#(marketplace)","accountType":"Standard Orders"}"#)
        case "TokensV20210301.createRestrictedDataToken":
            json(
                #"{"restrictedResources":[{"method":"GET","path":"/orders/v0/orders/\#(known("order"))","#
                    + #""dataElements":["buyerInfo","shippingAddress"]}]}"#)
        default:
            switch id.split(separator: ".")[0] {
            case "ProductFeesV0": fees(id)
            case "ListingsItemsV20210801": listing(id)
            case "ProductPricingV0", "ProductPricingV20220501": pricing(id)
            case "ReportsV20210630": report(id)
            case "FeedsV20210630": feed(id)
            case "NotificationsV1": notification(id)
            default: nil
            }
        }
    }

    private func json(_ text: String) -> JSONValue? { try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) }

    private func list(_ parts: [String]) -> String { "[\(parts.joined(separator: ","))]" }

    mutating func shipment(of item: String) -> JSONValue? {
        json(
            """
            {"marketplaceId":"\(marketplace)","packageDetail":{"packageReferenceId":"1","carrierCode":"DHL",\
            "trackingNumber":"T\(random.below(100_000))","shipDate":"\(iso(now))",\
            "orderItems":[{"orderItemId":"\(item)","quantity":1}]}}
            """)
    }

    private mutating func fees(_ id: String) -> JSONValue? {
        let request = """
            {"MarketplaceId":"\(marketplace)","IsAmazonFulfilled":\(random.chance(50)),\
            "Identifier":"a\(random.below(99))","PriceToEstimateFees":{"ListingPrice":\
            {"CurrencyCode":"\(currency)","Amount":\(1 + random.below(900))}}}
            """
        guard id.hasSuffix("getMyFeesEstimates") else { return json(#"{"FeesEstimateRequest":\#(request)}"#) }
        let items = (0..<(1 + random.below(20))).map { _ in
            #"{"IdType":"SellerSKU","IdValue":"\#(known("sku"))","FeesEstimateRequest":\#(request)}"#
        }
        return json(list(items))
    }

    private mutating func listing(_ id: String) -> JSONValue? {
        let offer = """
            [{"currency":"\(currency)","our_price":[{"schedule":[{"value_with_tax":\(1 + random.below(90))}]}]}]
            """
        if id.hasSuffix("patchListingsItem") {
            return json(
                """
                {"productType":"PRODUCT","patches":[{"op":"replace","path":"/attributes/purchasable_offer",\
                "value":\(offer)}]}
                """)
        }
        return json(
            """
            {"productType":"HOME","requirements":"LISTING","attributes":{"item_name":[{"value":"A"}],\
            "brand":[{"value":"B"}],"country_of_origin":[{"value":"DE"}],"purchasable_offer":\(offer),\
            "supplier_declared_dg_hz_regulation":[{"value":"not_applicable"}],\
            "condition_type":[{"value":"new_new"}]}}
            """)
    }

    private mutating func pricing(_ id: String) -> JSONValue? {
        let count = 1 + random.below(5)
        let requests = (0..<count).map { _ -> String in
            if id.hasSuffix("getCompetitiveSummary") {
                return """
                    {"uri":"/products/pricing/2022-05-01/items/competitiveSummary","method":"GET",\
                    "asin":"\(known("asin"))","marketplaceId":"\(marketplace)",\
                    "includedData":["featuredBuyingOptions","referencePrices","lowestPricedOffers"],\
                    "lowestPricedOffersInputs":[{"itemCondition":"New","offerType":"Consumer"}]}
                    """
            }
            if id.hasSuffix("getFeaturedOfferExpectedPriceBatch") {
                return """
                    {"uri":"/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice","method":"GET",\
                    "marketplaceId":"\(marketplace)","sku":"\(known("sku"))"}
                    """
            }
            let isListing = id.contains("Listing")
            let name = isListing ? known("sku") : known("asin")
            let path = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            return """
                {"uri":"/products/pricing/v0/\(isListing ? "listings" : "items")/\(path)/offers","method":"GET",\
                "MarketplaceId":"\(marketplace)","ItemCondition":"New","CustomerType":"Consumer"}
                """
        }
        return json(#"{"requests":\#(list(requests))}"#)
    }

    private mutating func report(_ id: String) -> JSONValue? {
        let type = random.one(of: [
            "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", "GET_MERCHANT_LISTINGS_ALL_DATA",
            "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA", "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA", "GET_NO_SUCH",
        ])
        let period = id.hasSuffix("createReportSchedule") ? #","period":"PT8H""# : ""
        return json(#"{"reportType":"\#(type ?? "")","marketplaceIds":["\#(marketplace)"]\#(period)}"#)
    }

    private mutating func feed(_ id: String) -> JSONValue? {
        if id.hasSuffix("createFeedDocument") { return json(#"{"contentType":"application/json; charset=UTF-8"}"#) }
        return json(
            """
            {"feedType":"JSON_LISTINGS_FEED","marketplaceIds":["\(marketplace)"],\
            "inputFeedDocumentId":"\(known("feedDocument"))"}
            """)
    }

    private mutating func notification(_ id: String) -> JSONValue? {
        if id.hasSuffix("createDestination") {
            let queue = "arn:aws:sqs:us-east-1:123456789012:q\(random.below(1_000))"
            return json(#"{"name":"d\#(random.below(1_000))","resourceSpecification":{"sqs":{"arn":"\#(queue)"}}}"#)
        }
        return json(#"{"payloadVersion":"1.0","destinationId":"\#(known("destination"))"}"#)
    }
}

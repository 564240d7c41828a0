@testable import CodeGeneration
import Testing

@Suite struct SwiftNameTests {
    @Test(arguments: [
        ("ASIN", "asin"), ("SellerSKU", "sellerSKU"), ("NextToken", "nextToken"), ("AmazonOrderId", "amazonOrderId"),
        ("asin", "asin"), ("FNSKU", "fnsku"), ("ASINList", "asinList"), ("IsISPU", "isISPU"), ("URLs", "urls"),
        ("PONumber", "poNumber"), ("B2BPrice", "b2bPrice"), ("x-amzn-IdempotencyKey", "idempotencyKey"),
        ("x-amzn-fulfillment-service-id", "fulfillmentServiceId"), ("Accept-Language", "acceptLanguage"),
        ("our_price", "ourPrice"), ("default", "`default`"), ("in", "`in`"), ("Type", "type"), ("self", "self_"),
        ("init", "init_"), ("3PL", "_3pl"), ("$ref", "ref"), ("", "empty"), ("地址", "empty"),
    ])
    func `a member is called`(wire: String, swift: String) {
        #expect(SwiftName.member(wire) == swift)
    }

    @Test(arguments: [
        ("Order", "Order"), ("orderList", "OrderList"), ("ASINIdentifier", "ASINIdentifier"), ("String", "StringShape"),
        ("Type", "TypeShape"), ("Operation", "OperationShape"), ("DateTime", "DateTimeShape"), ("Error", "Error"),
        ("item-approval status", "ItemApprovalStatus"), ("3PL", "_3PL"), ("getOrders", "GetOrders"), ("", "Empty"),
        ("Decimal", "Decimal"),
    ])
    func `a type is called`(wire: String, swift: String) {
        #expect(SwiftName.type(wire) == swift)
    }

    @Test(arguments: [
        ("NEW_LIKE_NEW", "newLikeNew"), ("PendingAvailability", "pendingAvailability"), ("ACTIVE", "active"),
        ("FBA_CORE", "fbaCore"), ("default", "`default`"), ("init", "init_"), ("1_HOUR", "_1Hour"), ("PT5M", "pt5m"),
        ("AmazonShipping_UK", "amazonShippingUk"), ("", "empty"), ("*", "u2a"), ("A-B", "aB"), ("true", "`true`"),
    ])
    func `a word is called`(wire: String, swift: String) {
        #expect(SwiftName.word(wire) == swift)
    }

    @Test(arguments: [
        ("orders_2026-01-01", "2026-01-01", "OrdersV20260101"), ("ordersV0", "v0", "OrdersV0"),
        ("sellers", "v1", "SellersV1"), ("shippingV2", "v2", "ShippingV2"), ("fbaInventory", "v1", "FbaInventoryV1"),
        ("replenishment-2022-11-07", "2022-11-07", "ReplenishmentV20221107"),
        ("deliveryShipmentInvoiceV2022-07-01", "2022-07-01", "DeliveryShipmentInvoiceV20220701"),
        ("vendorDirectFulfillmentOrdersV1", "v1", "VendorDirectFulfillmentOrdersV1"), ("odd", "", "OddV0"),
    ])
    func `a target is called`(file: String, version: String, swift: String) {
        #expect(TargetName.of(file: file, version: version) == swift)
    }

    @Test func `documents are called as their files, and keep a version only to be told apart`() {
        let files = [
            "schemas/notifications/OrderChangeNotification.json", "a/ListingsItemMfnQuantityChange.json",
            "a/IssuesChangeNotification.json", "a/IssuesChangeNotification_2023-12-13.json",
            "schemas/reports/accountHealthReport-2020-11-18.json", "schemas/feeds/listings-feed-schema-v2.json",
        ]
        #expect(
            DocumentName.all(of: files) == [
                "OrderChange", "ListingsItemMfnQuantityChange", "IssuesChange", "IssuesChangeV20231213",
                "AccountHealthReport", "ListingsFeed",
            ])
    }

    @Test func `whoever comes second gets another name`() {
        var room = NameRoom(taken: ["order"])
        let asked = ["order", "order", "order", "item", "`default`", "`default`"]
        #expect(
            asked.map { room.claim($0, ending: "Shape") }
                == ["orderShape", "orderShape2", "orderShape3", "item", "`default`", "`default`Shape"])
        var plain = NameRoom()
        #expect(["`in`", "`in`", "`in`"].map { plain.claim($0) } == ["`in`", "in2", "in3"])
    }
}

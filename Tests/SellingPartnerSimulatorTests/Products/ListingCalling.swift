@testable import SellingPartnerSimulator

/// How tests read and change listings.
protocol ListingCalling {}

extension ListingCalling {
    func path(_ caller: ProductCaller, _ sku: String) -> [String: String] {
        ["sellerId": caller.seller, "sku": sku]
    }

    func offer(_ caller: ProductCaller, _ country: String, _ price: String, _ more: String = "") -> String {
        let currency = StoreProfile.of(country)?.currency ?? ""
        return """
            [{"marketplace_id":"\(caller.marketplace(country))","currency":"\(currency)","audience":"ALL",\
            "our_price":[{"schedule":[{"value_with_tax":\(price)}]}]\(more)}]
            """
    }

    func patch(_ name: String, _ value: String, _ op: String = "replace") -> String {
        """
        {"productType":"PRODUCT","patches":[{"op":"\(op)","path":"/attributes/\(name)","value":\(value)}]}
        """
    }

    func read(
        _ caller: inout ProductCaller, _ sku: String, _ country: String, _ included: String = "summaries,offers"
    ) throws -> ProductCaller.Answer {
        try caller.call(
            "ListingsItemsV20210801.getListingsItem", path: path(caller, sku),
            query: [("marketplaceIds", caller.marketplace(country)), ("includedData", included)])
    }

    func patched(
        _ caller: inout ProductCaller, _ sku: String, _ country: String, _ body: String, mode: String? = nil
    ) throws -> ProductCaller.Answer {
        let query = [("marketplaceIds", caller.marketplace(country))] + (mode.map { [("mode", $0)] } ?? [])
        return try caller.call(
            "ListingsItemsV20210801.patchListingsItem", path: path(caller, sku), query: query, body: body)
    }
}

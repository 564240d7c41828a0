/// An item of Amazon's catalogue as one reply of Catalog Items 2022-04-01 told it for one marketplace.
package struct CatalogFact: Hashable, Sendable {
    /// Three lengths and a weight, as Amazon wrote them, each with its unit: `25.40`, `centimeters`.
    package struct Size: Hashable, Sendable {
        package var length: String?
        package var width: String?
        package var height: String?
        package var lengthUnit: String?
        package var weight: String?
        package var weightUnit: String?

        package init() {}

        var values: [SQLValue] {
            [.init(length), .init(width), .init(height), .init(lengthUnit), .init(weight), .init(weightUnit)]
        }
    }

    package var asin: String
    package var itemName: String?
    package var brand: String?
    package var manufacturer: String?
    package var productType: String?
    /// `BASE_PRODUCT`, `VARIATION_PARENT`, …
    package var itemClassification: String?
    package var modelNumber: String?
    package var color: String?
    package var size: String?
    package var packageQuantity: Int64?
    package var parentASIN: String?
    package var variationTheme: String?
    package var ean: String?
    package var upc: String?
    package var gtin: String?
    package var imageLink: String?
    /// The rank in the widest group that was told, when it was told.
    package var salesRank: Int64?
    package var salesRankGroup: String?
    package var item = Size()
    package var package = Size()

    package init(asin: String) { self.asin = asin }

    static let columns = [
        "item_name", "brand", "manufacturer", "product_type", "item_classification", "model_number", "color", "size",
        "package_quantity", "parent_asin", "variation_theme", "ean", "upc", "gtin", "image_link", "sales_rank",
        "sales_rank_group", "item_length", "item_width", "item_height", "item_length_unit", "item_weight",
        "item_weight_unit", "package_length", "package_width", "package_height", "package_length_unit",
        "package_weight", "package_weight_unit",
    ]

    /// In the order of `columns`.
    var values: [SQLValue] {
        [
            .init(itemName), .init(brand), .init(manufacturer), .init(productType), .init(itemClassification),
            .init(modelNumber), .init(color), .init(size), .init(packageQuantity), .init(parentASIN),
            .init(variationTheme), .init(ean), .init(upc), .init(gtin), .init(imageLink), .init(salesRank),
            .init(salesRankGroup),
        ] + item.values + package.values
    }
}

import AcornStore
import CatalogItemsV20220401
import SellingPartnerAPI

/// An item of the catalogue as the store keeps it, as one marketplace shows it.
enum CatalogMapping {
    typealias Item = CatalogItemsV20220401.Item

    /// Errors: `UnreadableFact`.
    static func fact(_ item: Item, _ marketplaceID: String) throws -> CatalogFact {
        var fact = CatalogFact(asin: try present(item.asin, "asin"))
        addSummary(item, marketplaceID, to: &fact)
        fact.productType = item.productTypes?.first { $0.marketplaceId == marketplaceID }?.productType
        let variation = item.relationships?.first { $0.marketplaceId == marketplaceID }?.relationships?
            .first { $0.type?.rawValue == "VARIATION" }
        fact.parentASIN = variation?.parentAsins?.first
        fact.variationTheme = variation?.variationTheme?.theme
        let identifiers = item.identifiers?.first { $0.marketplaceId == marketplaceID }?.identifiers ?? []
        func identifier(_ type: String) -> String? { identifiers.first { $0.identifierType == type }?.identifier }
        (fact.ean, fact.upc, fact.gtin) = (identifier("EAN"), identifier("UPC"), identifier("GTIN"))
        let images = item.images?.first { $0.marketplaceId == marketplaceID }?.images ?? []
        fact.imageLink = images.first { $0.variant?.rawValue == "MAIN" }?.link
        addRank(item, marketplaceID, to: &fact)
        let dimensions = item.dimensions?.first { $0.marketplaceId == marketplaceID }
        fact.item = try size(dimensions?.item, "dimensions.item")
        fact.package = try size(dimensions?.package, "dimensions.package")
        return fact
    }

    private static func addSummary(_ item: Item, _ marketplaceID: String, to fact: inout CatalogFact) {
        guard let summary = item.summaries?.first(where: { $0.marketplaceId == marketplaceID }) else { return }
        fact.itemName = summary.itemName
        fact.brand = summary.brand
        fact.manufacturer = summary.manufacturer
        fact.itemClassification = summary.itemClassification?.rawValue
        fact.modelNumber = summary.modelNumber
        fact.color = summary.color
        fact.size = summary.size
        fact.packageQuantity = summary.packageQuantity.map { Int64($0) }
    }

    /// Display groups are wider than classifications.
    private static func addRank(_ item: Item, _ marketplaceID: String, to fact: inout CatalogFact) {
        let ranks = item.salesRanks?.first { $0.marketplaceId == marketplaceID }
        if let group = ranks?.displayGroupRanks?.first {
            fact.salesRank = group.rank.map { Int64($0) }
            fact.salesRankGroup = group.title
        } else if let group = ranks?.classificationRanks?.first {
            fact.salesRank = group.rank.map { Int64($0) }
            fact.salesRankGroup = group.title
        }
    }

    /// Errors: `UnreadableFact` where lengths are told in several units, or a value is no number.
    private static func size(
        _ told: CatalogItemsV20220401.Dimensions?, _ field: String
    ) throws -> CatalogFact.Size {
        var size = CatalogFact.Size()
        let lengths = [told?.length, told?.width, told?.height].compactMap(\.self)
        let units = Set(lengths.compactMap(\.unit))
        guard units.count <= 1 else { throw UnreadableFact(field, "has lengths in several units") }
        size.length = try text(told?.length, field)
        size.width = try text(told?.width, field)
        size.height = try text(told?.height, field)
        size.lengthUnit = units.first
        size.weight = try text(told?.weight, field)
        size.weightUnit = told?.weight?.unit
        return size
    }

    /// The number letter for letter.
    private static func text(
        _ dimension: CatalogItemsV20220401.Dimension?, _ field: String
    ) throws -> String? {
        guard let value = dimension?.value else { return nil }
        guard value.decimal != nil else { throw UnreadableFact(field, "is no number") }
        return value.text
    }
}

import SellingPartnerAPI

/// A product as the catalogue shows it in some stores.
struct CatalogItem {
    let product: Product
    let stores: [StoreProfile]
    let now: Moment

    func json(_ included: [String]) -> SimulatedJSON {
        var members = [SimulatedJSON.Member(name: "asin", value: .string(product.asin))]
        for set in CatalogItemsOperations.dataSets where included.contains(set) {
            members.append(.init(name: set, value: value(set)))
        }
        return .object(members)
    }

    private func value(_ set: String) -> SimulatedJSON {
        set == "attributes" ? attributes : .array(stores.map { inStore(set, $0) })
    }

    private func inStore(_ set: String, _ store: StoreProfile) -> SimulatedJSON {
        var members = [SimulatedJSON.Member(name: "marketplaceId", value: .string(store.marketplaceID))]
        switch set {
        case "classifications": members.append(.init(name: set, value: [classification]))
        case "dimensions":
            members += [.init(name: "item", value: size(store)), .init(name: "package", value: size(store))]
        case "identifiers": members.append(.init(name: set, value: identifiers))
        case "images": members.append(.init(name: set, value: images))
        case "productTypes": members.append(.init(name: "productType", value: .string(product.productType)))
        case "relationships": members.append(.init(name: set, value: []))
        case "salesRanks": members += ranks(store)
        default: members += summary
        }
        return .object(members)
    }

    private var attributes: SimulatedJSON {
        func texts(_ text: String) -> SimulatedJSON {
            .array(
                stores.map { store in
                    [
                        "language_tag": .string(store.language), "value": .string(text),
                        "marketplace_id": .string(store.marketplaceID),
                    ]
                })
        }
        return [
            "item_name": texts(product.title), "brand": texts(product.brand), "manufacturer": texts(product.brand),
            "bullet_point": texts("\(product.title): made to last"), "number_of_items": [["value": 1]],
        ]
    }

    private var classification: SimulatedJSON {
        let category = product.category
        return [
            "displayName": .string(category.displayName), "classificationId": .string(category.classificationID),
            "parent": ["displayName": "All", "classificationId": "1"],
        ]
    }

    private var identifiers: SimulatedJSON {
        [
            ["identifierType": "EAN", "identifier": .string(product.ean)],
            ["identifierType": "GTIN", "identifier": .string("0" + product.ean)],
        ]
    }

    private var images: SimulatedJSON {
        .array(
            ["MAIN", "PT01", "PT02"].enumerated().map { number, variant in
                [
                    "variant": .string(variant), "link": .string(product.imageLink(number)), "height": 500,
                    "width": 500,
                ]
            })
    }

    private var summary: [SimulatedJSON.Member] {
        [
            .init(name: "adultProduct", value: false), .init(name: "autographed", value: false),
            .init(name: "brand", value: .string(product.brand)),
            .init(name: "browseClassification", value: classification.with("parent", nil)),
            .init(name: "itemClassification", value: "BASE_PRODUCT"),
            .init(name: "itemName", value: .string(product.title)),
            .init(name: "manufacturer", value: .string(product.brand)), .init(name: "memorabilia", value: false),
            .init(name: "packageQuantity", value: 1), .init(name: "tradeInEligible", value: false),
            .init(name: "websiteDisplayGroup", value: .string(product.category.displayGroup)),
            .init(name: "websiteDisplayGroupName", value: .string(product.category.displayName)),
        ]
    }

    // MARK: Numbers

    /// Inches and pounds in America, with two decimals.
    private func size(_ store: StoreProfile) -> SimulatedJSON {
        let isAmerican = store.region == .northAmerica
        func dimension(_ hundredths: Int64, _ unit: String) -> SimulatedJSON {
            ["unit": .string(unit), "value": .number("\(hundredths / 100).\(Moment.padded(hundredths % 100))")]
        }
        let sides = zip(["length", "width", "height"], product.millimetres).map { name, side in
            SimulatedJSON.Member(
                name: name,
                value: dimension(
                    isAmerican ? Rounding.halfUp(side * 1_000, 254) : side * 10, isAmerican ? "inches" : "centimeters"))
        }
        let weight = dimension(
            isAmerican ? Rounding.halfUp(product.grams * 10_000_000, 45_359_237) : Rounding.halfUp(product.grams, 10),
            isAmerican ? "pounds" : "kilograms")
        return .object(sides + [.init(name: "weight", value: weight)])
    }

    /// The rank wanders from day to day.
    private func ranks(_ store: StoreProfile) -> [SimulatedJSON.Member] {
        let rank = product.salesRank(in: store, on: now)
        let category = product.category
        return [
            .init(
                name: "classificationRanks",
                value: [
                    [
                        "classificationId": .string(category.classificationID),
                        "title": .string(category.displayName),
                        "link": .string("https://" + store.domain + "/gp/bestsellers/" + category.classificationID),
                        "rank": .int(max(1, rank / 40)),
                    ]
                ]),
            .init(
                name: "displayGroupRanks",
                value: [
                    [
                        "websiteDisplayGroup": .string(category.displayGroup), "title": .string(category.displayName),
                        "link": .string("https://" + store.domain + "/gp/bestsellers/" + category.rawValue),
                        "rank": .int(rank),
                    ]
                ]),
        ]
    }
}

extension Product {
    /// Its rank in its display group on a day.
    func salesRank(in store: StoreProfile, on now: Moment) -> Int64 {
        let base = Int64(SeededRandom.hash("rank \(asin) \(store.countryCode)") % 180_000) + 900
        var random = SeededRandom(SeededRandom.hash(asin), "rank \(store.countryCode)", now.days)
        return base + base * random.between(-80, 80) / 1_000
    }
}

extension FeeCategory {
    /// The browse node, as digits.
    var classificationID: String { String(SeededRandom.hash("node \(rawValue)") % 9_000_000_000 + 1_000_000_000) }
    /// `kitchen_display_on_website`.
    var displayGroup: String { rawValue + "_display_on_website" }
}

/// Something Amazon finds wrong with a listing or with what was submitted for it.
///
/// Source of codes and words: facts §5 (listings issue codes) and the examples of `listingsItems_2021-08-01.json` and
/// `listings-feed-processing-report-schema-v2.example.json`.
struct ListingIssue: Sendable, Hashable {
    let code: String
    let message: String
    var isError = true
    var attributes: [String] = []
    var categories: [String] = []
    /// What Amazon does about it: `LISTING_SUPPRESSED`.
    var enforcement: String?
    var marketplaces: [String] = []

    var severity: String { isError ? "ERROR" : "WARNING" }

    static let listingSuppressed = "LISTING_SUPPRESSED"
    static let searchSuppressed = "SEARCH_SUPPRESSED"

    static func missing(_ name: String) -> ListingIssue {
        ListingIssue(
            code: "90220", message: "'\(name)' is required but not supplied.", attributes: [name],
            categories: ["MISSING_ATTRIBUTE"])
    }

    static func invalid(_ name: String) -> ListingIssue {
        ListingIssue(
            code: "90000900", message: "The attributes are invalid.", attributes: [name],
            categories: ["INVALID_ATTRIBUTE"])
    }

    static func tooFew(_ field: String, of attribute: String) -> ListingIssue {
        ListingIssue(
            code: "99022",
            message: "The field '\"\(field)\"' for the attribute '\(attribute)' does not have enough values. The "
                + "required minimum is '1' value(s).",
            attributes: [attribute], categories: ["MISSING_ATTRIBUTE"])
    }

    static let price = ListingIssue(
        code: "18155",
        message: "The 'minimum price' is greater than the selling price (excluding shipping) for the listing. Review "
            + "and update your price and/or minimum price.",
        categories: ["INVALID_PRICE"], enforcement: listingSuppressed)

    static let image = ListingIssue(
        code: "18027",
        message: "We believe the main image has text, logo, graphic, or watermark that is not permitted for this "
            + "product type. Submit a compliant image to lift the suppression. Also refer to Product image "
            + "requirements.",
        categories: ["INVALID_IMAGE"], enforcement: searchSuppressed)

    static let incomplete = ListingIssue(
        code: "18448",
        message: "Attributes tagged as relevant_attributes are incomplete. Provide values for the following "
            + "attribute(s): item_weight",
        isError: false, attributes: ["item_weight"], categories: ["MISSING_ATTRIBUTE"])

    var json: SimulatedJSON {
        .members([
            "code": .string(code), "message": .string(message), "severity": .string(severity),
            "attributeNames": attributes.isEmpty ? nil : .list(attributes), "categories": .list(categories),
            "enforcements": enforcement.map {
                ["actions": [["action": .string($0)]], "exemption": ["status": "NOT_EXEMPT"]]
            },
            "marketplaceIds": marketplaces.isEmpty ? nil : .list(marketplaces),
        ])
    }
}

extension Simulation {
    /// What is wrong with a listing in some stores. A few listings of the catalogue have faults from the beginning on,
    /// which go when the seller sets what is missing.
    func issues(_ listing: Listing, in stores: [StoreID]) -> [ListingIssue] {
        let present = stores.filter { listing.presence[$0] != nil }
        func everywhere(_ issue: ListingIssue) -> ListingIssue {
            var issue = issue
            issue.marketplaces = present.map { world[$0].profile.marketplaceID }
            return issue
        }
        var issues: [ListingIssue] = []
        if listing.place.map({ $0 % 17 == 3 }) == true, listing.attributes["main_product_image_locator"] == nil {
            issues.append(everywhere(.image))
        }
        if listing.place.map({ $0 % 11 == 6 }) == true, listing.attributes["item_weight"] == nil {
            issues.append(everywhere(.incomplete))
        }
        for store in present {
            let profile = world[store].profile
            guard
                let offer = listing.attributes[OfferAttribute.name]?.first(where: {
                    OfferAttribute.isForEverybody($0, in: profile)
                }), let price = OfferAttribute.price(offer, profile),
                let least = OfferAttribute.price(offer, profile, "minimum_seller_allowed_price"), least > price
            else { continue }
            var issue = ListingIssue.price
            issue.marketplaces = [profile.marketplaceID]
            issues.append(issue)
        }
        return issues
    }
}

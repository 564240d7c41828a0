/// Whether what a submission leads to can stand.
struct ListingCheck {
    /// The stores of the submission.
    let stores: [StoreProfile]
    let account: SellerAccount.ID

    private static let conditions: Set<String> = [
        "new_new", "new_open_box", "new_oem", "refurbished_refurbished", "used_like_new", "used_very_good",
        "used_good", "used_acceptable", "collectible_like_new", "collectible_very_good", "collectible_good",
        "collectible_acceptable", "club_club",
    ]

    /// What is wrong with an attribute's new values.
    func issues(_ patch: ListingPatch, result: [SimulatedJSON]) -> [ListingIssue] {
        let ids = stores.map(\.marketplaceID)
        let isElsewhere = (patch.values ?? []).contains { value in
            value["marketplace_id"].map { id in !ids.contains { id == .string($0) } } ?? false
        }
        if isElsewhere { return [.invalid(patch.name)] }
        guard patch.operation != .delete else { return [] }
        if patch.values?.isEmpty == true { return [.tooFew("value", of: patch.name)] }
        switch patch.name {
        case OfferAttribute.name:
            return stores.flatMap { store in
                result.filter { $0["marketplace_id"]?.asString == store.marketplaceID }.flatMap { offer($0, store) }
            }
        case StockAttribute.name: return result.flatMap(stock)
        case "condition_type":
            let isKnown = result.allSatisfy { Self.conditions.contains($0["value"]?.asString ?? "") }
            return isKnown ? [] : [.invalid(patch.name)]
        default: return []
        }
    }

    private func offer(_ offer: SimulatedJSON, _ store: StoreProfile) -> [ListingIssue] {
        let name = OfferAttribute.name
        guard let currency = offer["currency"]?.asString else { return [.missing("currency")] }
        guard currency == store.currency else { return [.invalid(name)] }
        let known = [OfferAttribute.everybody, OfferAttribute.business]
        guard known.contains(OfferAttribute.audience(offer)) else { return [.invalid(name)] }
        let prices = offer["our_price"]?.asArray ?? []
        guard let schedule = prices.first?["schedule"]?.asArray, !schedule.isEmpty else {
            return [.tooFew("prices", of: name + ".our_price")]
        }
        for kind in [
            "our_price", "discounted_price", "minimum_seller_allowed_price", "maximum_seller_allowed_price",
        ] where offer[kind] != nil {
            guard let price = OfferAttribute.price(offer, store, kind), price > 0 else { return [.invalid(name)] }
        }
        return []
    }

    private func stock(_ value: SimulatedJSON) -> [ListingIssue] {
        let name = StockAttribute.name
        guard let channel = value["fulfillment_channel_code"]?.asString else {
            return [.missing("fulfillment_channel_code")]
        }
        guard channel == Listing.merchantChannel || channel == StockAttribute.amazonChannel(account) else {
            return [.invalid(name)]
        }
        // Amazon counts what is in its own warehouses.
        guard channel == Listing.merchantChannel else { return value["quantity"] == nil ? [] : [.invalid(name)] }
        guard let quantity = value["quantity"] else {
            return value["is_inventory_available"] == nil ? [.missing("quantity")] : []
        }
        guard let count = quantity.asInt, (0...99_999_999).contains(count) else { return [.invalid(name)] }
        return []
    }
}

/// The attributes that the simulator's product types have.
enum ListingAttributeNames {
    /// Those of the offer; all others are of the product.
    static let offer: Set<String> = [
        "purchasable_offer", "condition_type", "condition_note", "fulfillment_availability", "list_price",
        "max_order_quantity", "merchant_shipping_group", "merchant_release_date", "product_tax_code", "skip_offer",
        "gift_options", "map_policy", "business_price", "uvp_list_price", "merchant_suggested_asin",
    ]

    private static let product: Set<String> = [
        "item_name", "brand", "manufacturer", "bullet_point", "product_description", "generic_keyword",
        "country_of_origin", "externally_assigned_product_identifier",
        "supplier_declared_has_product_identifier_exemption",
        "item_package_dimensions", "item_package_weight", "item_dimensions", "item_weight", "item_length_width_height",
        "item_display_dimensions", "item_display_weight", "item_type_keyword", "item_type_name", "model_name",
        "model_number", "part_number", "color", "size", "style", "material", "pattern", "theme", "shape", "finish_type",
        "capacity", "number_of_items", "number_of_pieces", "number_of_boxes", "unit_count", "included_components",
        "special_feature", "target_audience_keyword", "target_gender", "age_range_description", "department",
        "care_instructions", "fabric_type", "product_care_instructions", "recommended_browse_nodes",
        "recommended_uses_for_product", "room_type", "specific_uses_for_product", "supplier_declared_dg_hz_regulation",
        "supplier_declared_material_regulation", "safety_data_sheet_url", "hazmat", "ghs", "batteries_required",
        "batteries_included", "battery", "num_batteries", "power_source_type", "power_plug_type", "voltage", "wattage",
        "cpsia_cautionary_statement", "california_proposition_65", "compliance_media", "gpsr_manufacturer_reference",
        "gpsr_safety_attestation", "dsa_responsible_party_address", "epr_product_packaging", "warranty_description",
        "warranty_type", "is_fragile", "is_expiration_dated_product", "fc_shelf_life", "ships_globally",
        "is_assembly_required", "main_product_image_locator", "other_product_image_locator_1",
        "other_product_image_locator_2", "other_product_image_locator_3", "other_product_image_locator_4",
        "other_product_image_locator_5", "other_product_image_locator_6", "other_product_image_locator_7",
        "other_product_image_locator_8", "swatch_product_image_locator", "parentage_level", "variation_theme",
        "child_parent_sku_relationship", "publication_date", "author", "language", "binding", "pages", "edition",
        "release_date", "street_date", "product_site_launch_date", "website_shipping_weight", "cost_price",
    ]

    static func isKnown(_ name: String) -> Bool { offer.contains(name) || product.contains(name) }
}

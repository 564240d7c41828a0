extension FactTable {
    static let listings = FactTable(
        name: "listings",
        columns: [
            .text("marketplace_id"), .text("sku"), .text("asin"), .text("fnsku"), .text("product_type"),
            .text("item_name"), .text("condition"), .text("status"), .text("fulfillment_channel"),
            .number("quantity"), .amount("price", currency: "currency"), .text("currency"), .number("issues"),
            .time("created"), .time("last_updated"), .time("seen"), .time("removed"), .number("archive_entry"),
        ],
        sql: """
            SELECT marketplace_id, seller_sku, asin, fnsku, product_type, item_name, condition, status,
                fulfillment_channel, quantity, price_micros, currency, issues_count, created_at, updated_at, seen_at,
                removed_at, archive_entry
            FROM listings WHERE environment = $1 AND account = $2 ORDER BY marketplace_id, seller_sku
            """)

    static let catalog = FactTable(
        name: "catalog",
        columns: [
            .text("marketplace_id"), .text("asin"), .text("state"), .text("item_name"), .text("brand"),
            .text("manufacturer"), .text("product_type"), .text("item_classification"), .text("model_number"),
            .text("color"), .text("size"), .number("package_quantity"), .text("parent_asin"),
            .text("variation_theme"), .text("ean"), .text("upc"), .text("gtin"), .text("image_link"),
            .number("sales_rank"), .text("sales_rank_group"), .text("item_length"), .text("item_width"),
            .text("item_height"), .text("item_length_unit"), .text("item_weight"), .text("item_weight_unit"),
            .text("package_length"), .text("package_width"), .text("package_height"), .text("package_length_unit"),
            .text("package_weight"), .text("package_weight_unit"), .time("told"), .time("asked"),
            .number("archive_entry"),
        ],
        sql: """
            SELECT marketplace_id, asin, state, item_name, brand, manufacturer, product_type, item_classification,
                model_number, color, size, package_quantity, parent_asin, variation_theme, ean, upc, gtin, image_link,
                sales_rank, sales_rank_group, item_length, item_width, item_height, item_length_unit, item_weight,
                item_weight_unit, package_length, package_width, package_height, package_length_unit, package_weight,
                package_weight_unit, told_at, asked_at, archive_entry
            FROM catalog_items WHERE environment = $1 AND account = $2 ORDER BY marketplace_id, asin
            """)
}

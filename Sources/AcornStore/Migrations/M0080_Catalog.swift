extension Migrations {
    /// Items of Amazon's catalogue that listings, stock and orders name.
    ///
    /// `state` is `wanted` until Amazon was asked, then `told` or `unknown`; what was told before stays when Amazon
    /// does not know the item any more. It is asked again from `ask_at` on. Lengths and weights are decimal texts as
    /// Amazon wrote them, in the unit beside them.
    static let m0080Catalog = Migration(
        80, "catalog items",
        [
            """
            CREATE TABLE catalog_items (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                marketplace_id TEXT NOT NULL,
                asin TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('wanted', 'told', 'unknown')),
                item_name TEXT,
                brand TEXT,
                manufacturer TEXT,
                product_type TEXT,
                item_classification TEXT,
                model_number TEXT,
                color TEXT,
                size TEXT,
                package_quantity INTEGER,
                parent_asin TEXT,
                variation_theme TEXT,
                ean TEXT,
                upc TEXT,
                gtin TEXT,
                image_link TEXT,
                sales_rank INTEGER,
                sales_rank_group TEXT,
                item_length TEXT,
                item_width TEXT,
                item_height TEXT,
                item_length_unit TEXT,
                item_weight TEXT,
                item_weight_unit TEXT,
                package_length TEXT,
                package_width TEXT,
                package_height TEXT,
                package_length_unit TEXT,
                package_weight TEXT,
                package_weight_unit TEXT,
                told_at INTEGER,
                asked_at INTEGER,
                ask_at INTEGER NOT NULL,
                archive_entry INTEGER,
                PRIMARY KEY (environment, account, marketplace_id, asin),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            "CREATE INDEX catalog_items_by_time ON catalog_items (environment, account, marketplace_id, ask_at, asin)",
            "CREATE INDEX catalog_items_by_asin ON catalog_items (environment, account, asin)",
            """
            INSERT INTO catalog_items (environment, account, marketplace_id, asin, state, ask_at)
            SELECT o.environment, o.account, o.marketplace_id, i.asin, 'wanted', 0
            FROM orders o JOIN order_items i ON i.environment = o.environment AND i.account = o.account
                AND i.order_id = o.order_id
            WHERE o.marketplace_id IS NOT NULL AND LENGTH(i.asin) = 10
            UNION
            SELECT environment, account, marketplace_id, asin, 'wanted', 0 FROM inventory WHERE LENGTH(asin) = 10
            """,
        ])
}

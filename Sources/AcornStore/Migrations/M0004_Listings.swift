extension Migrations {
    /// Listings of a store, and stock: the newest state that Amazon told.
    static let m0004Listings = Migration(
        4, "listings",
        [
            """
            CREATE TABLE listings (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                marketplace_id TEXT NOT NULL,
                seller_sku TEXT NOT NULL,
                asin TEXT,
                fnsku TEXT,
                product_type TEXT,
                item_name TEXT,
                condition TEXT,
                status TEXT NOT NULL,
                fulfillment_channel TEXT,
                quantity INTEGER,
                price_micros INTEGER,
                currency TEXT,
                issues_count INTEGER NOT NULL DEFAULT 0 CHECK (issues_count >= 0),
                created_at INTEGER,
                updated_at INTEGER,
                seen_at INTEGER NOT NULL,
                removed_at INTEGER,
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, marketplace_id, seller_sku),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account),
                CHECK ((price_micros IS NULL) = (currency IS NULL))
            ) STRICT
            """,
            "CREATE INDEX listings_by_sku ON listings (environment, account, seller_sku)",
            "CREATE INDEX listings_by_asin ON listings (environment, account, asin)",
            """
            CREATE TABLE inventory (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                marketplace_id TEXT NOT NULL,
                seller_sku TEXT NOT NULL,
                condition TEXT NOT NULL,
                fnsku TEXT,
                asin TEXT,
                total_quantity INTEGER NOT NULL,
                fulfillable INTEGER NOT NULL DEFAULT 0,
                inbound_working INTEGER NOT NULL DEFAULT 0,
                inbound_shipped INTEGER NOT NULL DEFAULT 0,
                inbound_receiving INTEGER NOT NULL DEFAULT 0,
                reserved INTEGER NOT NULL DEFAULT 0,
                researching INTEGER NOT NULL DEFAULT 0,
                unfulfillable INTEGER NOT NULL DEFAULT 0,
                updated_at INTEGER,
                seen_at INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, marketplace_id, seller_sku, condition),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            "CREATE INDEX inventory_by_sku ON inventory (environment, account, seller_sku)",
        ])
}

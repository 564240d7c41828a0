extension Migrations {
    /// Orders and their items, without anything about buyers. Every row names the archive entry it was read from, by
    /// its number in the account.
    static let m0003Orders = Migration(
        3, "orders",
        [
            """
            CREATE TABLE orders (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                order_id TEXT NOT NULL,
                marketplace_id TEXT,
                seller_order_id TEXT,
                sales_channel TEXT,
                status TEXT NOT NULL,
                fulfilled_by TEXT,
                service_level TEXT,
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                ship_by_at INTEGER,
                deliver_by_at INTEGER,
                total_micros INTEGER,
                currency TEXT,
                is_business INTEGER NOT NULL DEFAULT 0 CHECK (is_business IN (0, 1)),
                is_prime INTEGER NOT NULL DEFAULT 0 CHECK (is_prime IN (0, 1)),
                is_replacement INTEGER NOT NULL DEFAULT 0 CHECK (is_replacement IN (0, 1)),
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, order_id),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account),
                CHECK ((total_micros IS NULL) = (currency IS NULL))
            ) STRICT
            """,
            "CREATE INDEX orders_by_creation ON orders (environment, account, created_at, order_id)",
            "CREATE INDEX orders_by_update ON orders (environment, account, updated_at, order_id)",
            "CREATE INDEX orders_by_status ON orders (environment, account, status, created_at)",
            """
            CREATE TABLE order_items (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                order_id TEXT NOT NULL,
                order_item_id TEXT NOT NULL,
                seller_sku TEXT,
                asin TEXT,
                condition TEXT,
                quantity_ordered INTEGER NOT NULL,
                quantity_fulfilled INTEGER NOT NULL DEFAULT 0,
                quantity_cancelled INTEGER NOT NULL DEFAULT 0,
                unit_price_micros INTEGER,
                proceeds_micros INTEGER,
                tax_micros INTEGER,
                shipping_micros INTEGER,
                discount_micros INTEGER,
                currency TEXT,
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, order_id, order_item_id),
                FOREIGN KEY (environment, account, order_id) REFERENCES orders (environment, account, order_id),
                CHECK (currency IS NOT NULL OR (unit_price_micros IS NULL AND proceeds_micros IS NULL
                    AND tax_micros IS NULL AND shipping_micros IS NULL AND discount_micros IS NULL))
            ) STRICT
            """,
            "CREATE INDEX order_items_by_sku ON order_items (environment, account, seller_sku, order_id)",
        ])
}

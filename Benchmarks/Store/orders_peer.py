#!/usr/bin/env python3
"""The same orders and items as `store-bench orders`, by executemany or COPY, into the same tables and indexes."""
import json
import sqlite3
import sys

MASK = (1 << 64) - 1
BATCH = 50_000
ORDERS = """CREATE TABLE orders (environment BIGINT NOT NULL, account BIGINT NOT NULL, order_id TEXT NOT NULL,
    marketplace_id TEXT, sales_channel TEXT, status TEXT NOT NULL, fulfilled_by TEXT, created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL, total_micros BIGINT, currency TEXT, archive_entry BIGINT NOT NULL,
    PRIMARY KEY (environment, account, order_id))"""
ITEMS = """CREATE TABLE order_items (environment BIGINT NOT NULL, account BIGINT NOT NULL, order_id TEXT NOT NULL,
    order_item_id TEXT NOT NULL, seller_sku TEXT, asin TEXT, quantity_ordered BIGINT NOT NULL,
    quantity_fulfilled BIGINT NOT NULL, unit_price_micros BIGINT, currency TEXT, archive_entry BIGINT NOT NULL,
    PRIMARY KEY (environment, account, order_id, order_item_id),
    FOREIGN KEY (environment, account, order_id) REFERENCES orders (environment, account, order_id))"""
INDEXES = [
    "CREATE INDEX orders_by_creation ON orders (environment, account, created_at, order_id)",
    "CREATE INDEX orders_by_update ON orders (environment, account, updated_at, order_id)",
    "CREATE INDEX orders_by_status ON orders (environment, account, status, created_at)",
    "CREATE INDEX order_items_by_sku ON order_items (environment, account, seller_sku, order_id)",
]


def mixed(number):
    bits = (number + 0x9E3779B97F4A7C15) & MASK
    bits = ((bits ^ bits >> 30) * 0xBF58476D1CE4E5B9) & MASK
    bits = ((bits ^ bits >> 27) * 0x94D049BB133111EB) & MASK
    return (bits ^ bits >> 31) >> 1


def order(number):
    bits, created = mixed(number), 1_700_000_000_000_000 + number * 31_000_000
    name = f"1{11 + number % 4}-{bits // 7 % 10_000_000:07}-{(bits // 77_777_777 + number) % 10_000_000:07}"
    price, entry, sku = bits % 20_000 * 10_000, number // 100 + 1, bits % 5_000
    status = "SHIPPED" if number % 50 else "UNSHIPPED"
    return ((1, 1, name, "ATVPDKIKX0DER", "Amazon.com", status, "AMAZON", created, created + bits % 600_000_000, price,
             "USD", entry),
            (1, 1, name, str(10_000_000_000_000 + number), f"SKU-{sku}", f"B00{sku:07}", 1, 1, price, "USD", entry))


def batches(count):
    for first in range(0, count, BATCH):
        yield list(zip(*map(order, range(first, min(count, first + BATCH)))))


def into_sqlite(path, count):
    database = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -65536", "foreign_keys = ON"):
        database.execute(f"PRAGMA {setting}")
    for statement in [ORDERS, ITEMS, *INDEXES]:
        database.execute(statement)
    for orders, items in batches(count):
        database.execute("BEGIN")
        database.executemany(f"INSERT INTO orders VALUES ({', '.join('?' * 12)})", orders)
        database.executemany(f"INSERT INTO order_items VALUES ({', '.join('?' * 11)})", items)
        database.execute("COMMIT")
    return database.execute("SELECT COUNT(*), SUM(total_micros) FROM orders").fetchone()


def into_postgres(address, count):
    import psycopg
    with psycopg.connect(address) as database, database.cursor() as cursor:
        for statement in [ORDERS, ITEMS, *INDEXES]:
            cursor.execute(statement)
        database.commit()
        for orders, items in batches(count):
            for table, rows in (("orders", orders), ("order_items", items)):
                with cursor.copy(f"COPY {table} FROM STDIN") as copy:
                    for row in rows:
                        copy.write_row(row)
            database.commit()
        cursor.execute("SELECT COUNT(*), SUM(total_micros) FROM orders")
        return cursor.fetchone()


address, total = sys.argv[1], int(sys.argv[2])
told = into_sqlite(address[7:], total) if address.startswith("sqlite:") else into_postgres(address, total)
print(json.dumps({"rows": int(told[0]), "total_micros": int(told[1])}))

"""A plain loop over python-amazon-sp-api: every order of two years and its items into a database, page by page.

    LOOP_LINE=FILE drain_orders.py sqlite:PATH | postgres://…

LOOP_LINE is a file with the line that `acorn simulate` prints. Prints how many orders and items it wrote.
"""
import json
import os
import sqlite3
import sys
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace
from urllib.parse import urlsplit

from sp_api.api import OrdersV20260101
from sp_api.auth import AccessTokenClient

PARTS = "PROCEEDS,EXPENSE,PROMOTION,CANCELLATION,FULFILLMENT"
ORDERS = ("order_id", "marketplace_id", "sales_channel", "status", "created_at", "updated_at", "total", "currency")
ITEMS = ("order_id", "order_item_id", "seller_sku", "asin", "quantity", "fulfilled", "unit_price", "proceeds", "currency")


def client(line):
    login = urlsplit(line["lwa"])
    AccessTokenClient.scheme, AccessTokenClient.host = login.scheme + "://", login.netloc
    AccessTokenClient.path = login.path
    application, grant = line["applications"][0], line["authorizations"][0]
    marketplace = SimpleNamespace(
        endpoint=line["endpoints"][grant["region"]], marketplace_id="ATVPDKIKX0DER", region="us-east-1")
    return OrdersV20260101(
        marketplace=marketplace, refresh_token=grant["refreshToken"], timeout=120,
        credentials={"lwa_app_id": application["clientId"], "lwa_client_secret": application["clientSecret"]})


def amount(money):
    return (money or {}).get("amount"), (money or {}).get("currencyCode")


def order_row(order):
    total, currency = amount((order.get("proceeds") or {}).get("grandTotal"))
    channel = order.get("salesChannel") or {}
    return (order["orderId"], channel.get("marketplaceId"), channel.get("marketplaceName"),
            (order.get("fulfillment") or {}).get("fulfillmentStatus"), order["createdTime"], order["lastUpdatedTime"],
            total, currency)


def item_rows(order):
    for item in order.get("orderItems") or []:
        product = item.get("product") or {}
        price, currency = amount((product.get("price") or {}).get("unitPrice"))
        proceeds, _ = amount((item.get("proceeds") or {}).get("proceedsTotal"))
        yield (order["orderId"], item["orderItemId"], product.get("sellerSku"), product.get("asin"),
               item["quantityOrdered"], (item.get("fulfillment") or {}).get("quantityFulfilled"), price, proceeds, currency)


def connect(target):
    """A connection, and what stands for a value in its SQL."""
    if target.startswith("sqlite:"):
        connection = sqlite3.connect(target.removeprefix("sqlite:"))
        connection.execute("PRAGMA journal_mode = WAL")
        return connection, "?"
    import psycopg
    return psycopg.connect(target.replace("postgres://", "postgresql://", 1)), "%s"


def main():
    with open(os.environ["LOOP_LINE"], encoding="utf-8") as file:
        api = client(json.load(file))
    connection, mark = connect(sys.argv[1])
    cursor = connection.cursor()
    inserts = []
    for table, columns, key in (("orders", ORDERS, "order_id"), ("items", ITEMS, "order_id, order_item_id")):
        cursor.execute(f"CREATE TABLE {table} ({', '.join(f'{c} TEXT' for c in columns)}, PRIMARY KEY ({key}))")
        changes = ", ".join(f"{c} = excluded.{c}" for c in columns)
        inserts.append(f"INSERT INTO {table} VALUES ({', '.join([mark] * len(columns))}) "
                       f"ON CONFLICT ({key}) DO UPDATE SET {changes}")
    now = datetime.now(timezone.utc)
    # The hub leaves out the last three minutes; what it has beyond these ten is some orders in a hundred thousand.
    asked = {"lastUpdatedAfter": (now - timedelta(days=730)).isoformat(timespec="seconds"),
             "lastUpdatedBefore": (now - timedelta(minutes=10)).isoformat(timespec="seconds"), "maxResultsPerPage": 100,
             "marketplaceIds": "ATVPDKIKX0DER", "includedData": PARTS}
    counts, token = [0, 0], None
    while True:
        reply = api.search_orders(**asked, **({"paginationToken": token} if token else {}))
        page = reply.payload
        orders = [order_row(order) for order in page["orders"]]
        items = [row for order in page["orders"] for row in item_rows(order)]
        cursor.executemany(inserts[0], orders)
        cursor.executemany(inserts[1], items)
        connection.commit()
        counts = [counts[0] + len(orders), counts[1] + len(items)]
        token = reply.next_token
        if not token:
            break
    print(*counts)


main()

"""The table that the peers fill, in one place: one line a row, amounts in minor units, empty cells as NULL."""
import csv
import json

# Column here, and where it stands in Flat File V2.
COLUMNS = (
    ("settlement_id", 0, "INTEGER"), ("transaction_type", 6, "TEXT"), ("order_id", 7, "TEXT"),
    ("merchant_order_id", 8, "TEXT"), ("adjustment_id", 9, "TEXT"), ("shipment_id", 10, "TEXT"),
    ("marketplace_name", 11, "TEXT"), ("amount_type", 12, "TEXT"), ("amount_description", 13, "TEXT"),
    ("amount_minor", 14, "INTEGER"), ("fulfillment_id", 15, "TEXT"), ("posted", 17, "TEXT"),
    ("order_item_code", 18, "TEXT"), ("merchant_order_item_id", 19, "TEXT"),
    ("merchant_adjustment_item_id", 20, "TEXT"), ("sku", 21, "TEXT"), ("quantity", 22, "INTEGER"),
    ("promotion_id", 23, "TEXT"),
)
NAMES = [name for name, _, _ in COLUMNS]


def create(bigint="INTEGER"):
    types = {"INTEGER": bigint, "TEXT": "TEXT"}
    return "CREATE TABLE rows_flat (" + ", ".join(f"{name} {types[kind]}" for name, _, kind in COLUMNS) + ")"


def rows(path):
    """The file's rows but the summary row, which has no amount."""
    texts = [(place, kind == "INTEGER" and place != 14) for _, place, kind in COLUMNS]
    with open(path, encoding="utf-8", newline="") as file:
        lines = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(lines)
        for cells in lines:
            if not cells[14]:
                continue
            row = [(int(cells[place]) if number else cells[place]) if cells[place] else None for place, number in texts]
            # Two decimals, always: the point can simply go.
            row[9] = int(cells[14].replace(".", ""))
            yield row


def tell(count, total):
    print(json.dumps({"rows": int(count), "total_minor": int(total)}))

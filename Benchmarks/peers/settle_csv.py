#!/usr/bin/env python3
"""The script a seller writes: csv + Decimal. settle_csv.py FILE [digits]"""
import csv
import sys
from collections import defaultdict
from decimal import Decimal

from answer import report

path, digits = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 2
cats = defaultdict(lambda: [0, Decimal(0)])
orders = defaultdict(Decimal)
total, header, rows = Decimal(0), None, 0
with open(path, encoding="utf-8", newline="") as f:
    for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
        rows += 1
        if row["amount"] == "":
            header = Decimal(row["total-amount"].replace(",", "."))
            continue
        amount = Decimal(row["amount"].replace(",", "."))
        total += amount
        c = cats[row["transaction-type"], row["amount-type"], row["amount-description"]]
        c[0] += 1
        c[1] += amount
        if row["order-id"]:
            orders[row["order-id"]] += amount
minor = lambda d: int(d.scaleb(digits))
report(rows, minor(total), minor(header), ((*k, n, minor(s)) for k, (n, s) in cats.items()),
       len(orders), sum(minor(v) ** 2 for v in orders.values()))

#!/usr/bin/env python3
"""Polars: settle_polars.py FILE [native|decimal|cents] [streaming|in-memory] [--comma]

native: the reader itself makes DECIMAL(18,2); decimal: text cast to it; cents: text made an Int64 of minor units.
"""
import sys

import polars as pl

from answer import report

args = [a for a in sys.argv[1:] if a != "--comma"]
comma = "--comma" in sys.argv
path = args[0]
how = args[1] if len(args) > 1 else "native"
engine = args[2] if len(args) > 2 else "streaming"
cat = ["transaction-type", "amount-type", "amount-description"]
dec = pl.Decimal(18, 2)
over = {"amount": dec, "total-amount": dec} if how == "native" else {}
lf = pl.scan_csv(path, separator="\t", quote_char=None, infer_schema=False, schema_overrides=over,
                 empty_string_is_null=True, decimal_comma=comma and how == "native")
if how == "native":
    minor = pl.col
elif how == "decimal":
    minor = lambda c: (pl.col(c).str.replace(",", ".", literal=True) if comma else pl.col(c)).cast(dec)
else:
    minor = lambda c: pl.col(c).str.replace("," if comma else ".", "", literal=True).cast(pl.Int64)
scale = 1 if how == "cents" else 100
cents = lambda e: (e * scale).cast(pl.Int64)
body = lf.filter(pl.col("amount").is_not_null()).select(*cat, "order-id", minor("amount").alias("v"))
cats = body.group_by(cat).agg(pl.len().alias("n"), pl.col("v").sum())
orders = (body.filter(pl.col("order-id").is_not_null()).group_by("order-id").agg(pl.col("v").sum())
          .select(pl.len().alias("n"), cents(pl.col("v")).pow(2).sum().alias("sq")))
head = lf.head(1).select(minor("total-amount").alias("t"))
c, o, h = pl.collect_all([cats, orders, head], engine=engine)
x = (lambda d: d) if how == "cents" else (lambda d: int(d.scaleb(2)))
rows = [(r[0] or "", r[1] or "", r[2] or "", r[3], x(r[4])) for r in c.iter_rows()]
report(sum(r[3] for r in rows) + 1, sum(r[4] for r in rows), x(h["t"][0]), rows, o["n"][0], o["sq"][0])

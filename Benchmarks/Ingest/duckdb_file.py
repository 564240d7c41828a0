#!/usr/bin/env python3
"""DuckDB into a file of its own: all 24 columns, amount and quantity typed, an index on the order."""
import sys

import duckdb

import flat

source, target = sys.argv[1:3]
with open(source, encoding="utf-8") as file:
    names = file.readline().rstrip("\r\n").split("\t")
columns = "{" + ", ".join(f"'{name}': 'VARCHAR'" for name in names) + "}"
database = duckdb.connect(target)
database.execute(f"""
    CREATE TABLE rows_typed AS
    SELECT * REPLACE (CAST(nullif(amount, '') AS DECIMAL(18, 2)) AS amount,
        CAST(nullif("quantity-purchased", '') AS INTEGER) AS "quantity-purchased")
    FROM read_csv('{source}', delim = '\t', quote = '', escape = '', header = true, auto_detect = false,
        columns = {columns})""")
database.execute('CREATE INDEX rows_by_order ON rows_typed ("order-id")')
database.execute("CHECKPOINT")
flat.tell(*database.execute("SELECT COUNT(amount), CAST(SUM(amount) * 100 AS BIGINT) FROM rows_typed").fetchone())

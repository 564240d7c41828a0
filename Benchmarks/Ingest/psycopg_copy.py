#!/usr/bin/env python3
"""psycopg's COPY, row by row, into the same columns as the other peers; the index last."""
import sys

import psycopg

import flat

with psycopg.connect(sys.argv[2]) as database, database.cursor() as cursor:
    cursor.execute("DROP TABLE IF EXISTS rows_flat")
    cursor.execute(flat.create("BIGINT"))
    with cursor.copy(f"COPY rows_flat ({', '.join(flat.NAMES)}) FROM STDIN") as copy:
        for row in flat.rows(sys.argv[1]):
            copy.write_row(row)
    cursor.execute("CREATE INDEX rows_by_order ON rows_flat (order_id)")
    database.commit()
    cursor.execute("SELECT COUNT(*), SUM(amount_minor) FROM rows_flat")
    flat.tell(*cursor.fetchone())

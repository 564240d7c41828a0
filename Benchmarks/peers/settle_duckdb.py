#!/usr/bin/env python3
"""DuckDB: settle_duckdb.py FILE [view|table] — DECIMAL(18,2); 'table' materialises the needed columns once."""
import sys

import duckdb

from answer import report

path = sys.argv[1]
how = sys.argv[2] if len(sys.argv) > 2 else "table"
con = duckdb.connect()
src = (f"read_csv('{path}', delim='\t', quote='', escape='', header=true, all_varchar=true, auto_detect=false, columns=$cols)")
names = ("settlement-id settlement-start-date settlement-end-date deposit-date total-amount currency transaction-type order-id "
         "merchant-order-id adjustment-id shipment-id marketplace-name amount-type amount-description amount fulfillment-id "
         "posted-date posted-date-time order-item-code merchant-order-item-id merchant-adjustment-item-id sku "
         "quantity-purchased promotion-id").split()
cols = "{" + ", ".join(f"'{n}': 'VARCHAR'" for n in names) + "}"
src = f"read_csv('{path}', delim='\t', quote='', escape='', header=true, auto_detect=false, columns={cols})"
con.execute(f"""create {'table' if how == 'table' else 'view'} s as
  select "transaction-type" k, "amount-type" y, "amount-description" d, "order-id" o, "total-amount" t,
         replace(nullif(amount, ''), ',', '.')::DECIMAL(18,2) v from {src}""")
head = con.execute("select replace(t, ',', '.')::DECIMAL(18,2) from s where t <> '' limit 1").fetchone()[0]
cats = con.execute("select k, y, d, count(*), sum(v) from s where v is not null group by all").fetchall()
n, sq = con.execute("""select count(*), sum((v * 100)::BIGINT::HUGEINT * (v * 100)::BIGINT)
                       from (select sum(v) v from s where o <> '' group by o)""").fetchone()
x = lambda d: int(d.scaleb(2))
report(sum(c[3] for c in cats) + 1, sum(x(c[4]) for c in cats), x(head), ((*c[:4], x(c[4])) for c in cats), n, sq)

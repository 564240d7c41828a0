#!/usr/bin/env python3
"""pandas: settle_pandas.py FILE [c|pyarrow] — only the needed columns, exact minor units as int64 (2 digits only)."""
import csv
import sys

import pandas as pd

from answer import report

engine = sys.argv[2] if len(sys.argv) > 2 else "c"
cat = ["transaction-type", "amount-type", "amount-description"]
use = ["total-amount", "order-id", "amount", *cat]
kw = dict(sep="\t", usecols=use, dtype=str, keep_default_na=False, encoding="utf-8")
if engine == "pyarrow":
    import pyarrow.csv as pc
    t = pc.read_csv(sys.argv[1], parse_options=pc.ParseOptions(delimiter="\t", quote_char=False),
                    convert_options=pc.ConvertOptions(include_columns=use, column_types={c: "string" for c in use}))
    df = t.to_pandas(types_mapper=pd.ArrowDtype)
else:
    df = pd.read_csv(sys.argv[1], engine="c", quoting=csv.QUOTE_NONE, **kw)
header = int(df["total-amount"].iloc[0].replace(",", "").replace(".", ""))
rows = len(df)
df = df.iloc[1:]
v = df["amount"].str.replace(r"[.,]", "", regex=True).astype("int64")
df = df.assign(v=v)
g = df.groupby(cat, sort=False)["v"].agg(["size", "sum"]).reset_index()
o = df[df["order-id"] != ""].groupby("order-id", sort=False)["v"].sum()
report(rows, v.sum(), header, g.itertuples(index=False, name=None), len(o), (o * o).sum())

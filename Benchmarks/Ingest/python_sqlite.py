#!/usr/bin/env python3
"""What a careful Python script does: csv, executemany in one transaction, the index last."""
import sqlite3
import sys

import flat

database = sqlite3.connect(sys.argv[2], isolation_level=None)
for setting in ("journal_mode = WAL", "synchronous = NORMAL", "cache_size = -65536"):
    database.execute(f"PRAGMA {setting}")
database.execute(flat.create())
database.execute("BEGIN")
places = ", ".join("?" * len(flat.COLUMNS))
database.executemany(f"INSERT INTO rows_flat VALUES ({places})", flat.rows(sys.argv[1]))
database.execute("COMMIT")
database.execute("CREATE INDEX rows_by_order ON rows_flat (order_id)")
database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
flat.tell(*database.execute("SELECT COUNT(*), SUM(amount_minor) FROM rows_flat").fetchone())

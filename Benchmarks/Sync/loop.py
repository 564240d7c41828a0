"""100,000 orders: `acorn sync` beside a plain loop over python-amazon-sp-api that writes to the same kind of database.

The usage plans are scaled so that they do not bind. Both read the same simulator in turns; each keeps every order and
every item; the rows are counted. The loop does what a competent user would write: pages of a hundred, the same included
data, one executemany for the orders and one for the items of a page, one transaction a page. The hub does that too, and
archives every reply, compressed, with its hash.
"""
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from hub import Hub
from measured import run
from server import Server

HERE = Path(__file__).resolve().parent
VENV = HERE.parent / ".venv"


def python():
    """An interpreter that has the peer."""
    found = VENV / "bin" / "python"
    if not found.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True, stdout=sys.stderr)
    if subprocess.run([str(found), "-c", "import sp_api, psycopg"], capture_output=True).returncode:
        print("installing python-amazon-sp-api and psycopg", file=sys.stderr)
        subprocess.run([str(found), "-m", "pip", "install", "-q", "python-amazon-sp-api", "psycopg[binary]"], check=True,
                       stdout=sys.stderr)
    return str(found)


def acorn(options, amazon, folder, database):
    hub = Hub(options.acorn, folder, database)
    hub.connect([amazon])
    measured = run([options.acorn, "sync", "--resource", "orders"], env=hub.environment)
    return measured, hub.count("orders"), hub.count("orders", "--items")


def plain(amazon, folder, database):
    target = database or f"sqlite:{folder}/loop.sqlite"
    credentials = {"LOOP_LINE": str(folder / "line.json")}
    (folder / "line.json").write_text(amazon.text)
    measured = run([python(), str(HERE / "drain_orders.py"), target], env=credentials)
    orders, items = measured.output.split()
    return measured, int(orders), int(items)


def compare(options, simulators):
    with tempfile.TemporaryDirectory(prefix="acorn-bench-orders-") as name, Server() as server:
        folder = Path(name)
        for count in (options.many // 10, options.many):
            amazon, = simulators(options, folder, 1, count, 1e6, stores="US")
            try:
                for kind in ("sqlite", "postgres"):
                    if kind == "postgres" and server is None:
                        print("PostgreSQL is not installed: skipped")
                        continue
                    tell(kind, count, [pair(options, amazon, folder, kind, server, turn) for turn in range(options.runs)])
            finally:
                amazon.stop()


def pair(options, amazon, folder, kind, server, turn):
    """The peer and the hub, one after the other, each on a database of its own."""
    made = []
    for who in ("loop", "hub"):
        here = Path(tempfile.mkdtemp(prefix=f"{who}{turn}-", dir=folder))
        database = server.database(f"{who}{turn}") if kind == "postgres" else None
        made.append(acorn(options, amazon, here, database) if who == "hub" else plain(amazon, here, database))
    (loop, *told), (hub, *kept) = made
    if any(not mine <= yours <= mine * 1.001 for mine, yours in zip(told, kept)):
        raise SystemExit(f"bench: the loop wrote {told} orders and items, the hub {kept}")
    return loop, hub, kept


def tell(kind, count, pairs):
    def ratio(name):
        return statistics.median(getattr(hub, name) / getattr(loop, name) for loop, hub, _ in pairs)

    loop, hub, (orders, items) = pairs[-1]
    print(f"{orders} orders, {items} items into {kind}: hub / loop, median of {len(pairs)}: "
          f"wall {ratio('wall_s'):.3f}, CPU {ratio('cpu_s'):.3f}; "
          f"per order {hub.wall_s / orders * 1e3:.3f} ms and {loop.wall_s / orders * 1e3:.3f} ms; "
          f"memory {max(h.peak_mib for _, h, _ in pairs):.0f} MiB and {max(l.peak_mib for l, _, _ in pairs):.0f} MiB")

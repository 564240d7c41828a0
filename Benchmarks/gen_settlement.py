#!/usr/bin/env python3
"""Makes a settlement report (Flat File V2) that ties to the cent, and an orders file to match.

    gen_settlement.py --rows 1000000 --out s.tsv [--orders o.tsv] [--manifest m.json]
                      [--marketplace US] [--comma | --point] [--crlf] [--payout-row] [--seed 1]

Standard library only, streamed (memory does not grow with the file), and deterministic: the same
arguments give the same bytes. About 10 million rows in well under a minute.

What the file holds
  * one header line, then exactly ROWS data rows; the first data row carries only the settlement
    header (id, dates, total-amount, currency), every other row leaves those cells but the id empty;
  * the sum of `amount` over all rows is total-amount, exactly. (With --payout-row one more kind of row,
    transaction-type 'Transfer' = -total-amount, ends the file, as some exports have it; the rule is then
    'all rows but Transfer sum to total-amount'.)
  * orders of 1 to 3 items (Principal, Tax, Shipping, ShippingTax, withheld marketplace tax, Commission,
    FBAPerUnitFulfillmentFee, ShippingChargeback, Promotion), refunds of earlier orders some 1,000 orders
    later, service fees, advertising, storage, inventory reimbursements, coupon fees, a previous reserve, an
    unsuccessful transfer and the current reserve;
  * traps that real files have: a few SKUs hold a double quote (cells are never quoted), a space or a
    non-ASCII letter; amounts without a fraction where the currency has none (JP); decimal commas and
    dd.mm.yyyy dates in the continental European marketplaces.

What the orders file holds (tab-separated, one row an order item): order-id, purchase-date, order-status,
sales-channel, order-item-code, sku, quantity, currency, item-price (a point as decimal mark, always).
Planted differences, each counted in the manifest: settled orders that the orders file lacks, orders that are
not settled, and orders whose first item's price differs by one cent (or yen).

The manifest (JSON) tells every expected figure in minor units, so that a benchmark is also a test.
"""
import argparse
import json
import random
import sys
import time
from array import array

MARKETS = {
    # name in the file, currency, digits, decimal comma, order-id prefixes, date style, zone
    "US": ("Amazon.com", "USD", 2, False, ("111", "112", "113", "114"), "iso", "UTC"),
    "CA": ("Amazon.ca", "CAD", 2, False, ("701", "702"), "iso", "UTC"),
    "MX": ("Amazon.com.mx", "MXN", 2, False, ("701", "702"), "iso", "UTC"),
    "UK": ("Amazon.co.uk", "GBP", 2, False, ("026", "202", "203", "204", "205", "206"), "dmy", "UTC"),
    "DE": ("Amazon.de", "EUR", 2, True, ("028", "302", "303", "304", "305", "306"), "dmy", "UTC"),
    "FR": ("Amazon.fr", "EUR", 2, True, ("171", "402", "403", "404", "405", "406"), "dmy", "UTC"),
    "IT": ("Amazon.it", "EUR", 2, True, ("171", "402", "403", "404", "405", "406"), "dmy", "UTC"),
    "ES": ("Amazon.es", "EUR", 2, True, ("171", "402", "403", "404", "405", "406"), "dmy", "UTC"),
    "SE": ("Amazon.se", "SEK", 2, True, ("171", "402", "403"), "dmy", "UTC"),
    "JP": ("Amazon.co.jp", "JPY", 0, False, ("249", "250", "503"), "slash", "JST"),
}

COLUMNS = (
    "settlement-id settlement-start-date settlement-end-date deposit-date total-amount currency "
    "transaction-type order-id merchant-order-id adjustment-id shipment-id marketplace-name amount-type "
    "amount-description amount fulfillment-id posted-date posted-date-time order-item-code "
    "merchant-order-item-id merchant-adjustment-item-id sku quantity-purchased promotion-id"
).split()

TEMPLATES = 20_011  # distinct order shapes, a prime so that the walk below visits them all
PERIOD_S = 14 * 86_400
START = 1_772_323_200  # 2026-03-01T00:00:00Z


def money(v, digits, comma):
    """Exact decimal text of v minor units."""
    if digits == 0:
        return str(v)
    sign, v = ("-", -v) if v < 0 else ("", v)
    return f"{sign}{v // 100}{',' if comma else '.'}{v % 100:02d}"


def date_text(t, style):
    y, m, d = time.gmtime(t)[:3]
    return {"iso": f"{y}-{m:02d}-{d:02d}", "dmy": f"{d:02d}.{m:02d}.{y}", "slash": f"{y}/{m:02d}/{d:02d}"}[style]


def make_skus(rng):
    words = "ACORN OAK PINE LAMP CABLE TAPE MUG DESK BRUSH FILTER HOOK TRAY STRAP PLUG".split()
    skus = []
    for i in range(5_000):
        s = f"{rng.choice(words)}-{rng.randrange(100, 999)}-{rng.choice(('BLK', 'WHT', 'GRN', 'RED', 'L', 'XL', '2PK'))}{i}"
        if i % 500 == 7:
            s = f'TAPE-{i % 8 + 1}/2"-{i}'
        elif i % 500 == 8:
            s = f"Mug Blue {i}"
        elif i % 500 == 9:
            s = f"BÜRSTE-{i}"
        skus.append((s, int(min(40_000, 499 + rng.expovariate(1 / 1800.0)))))
    return skus


class Gen:
    def __init__(self, a):
        self.a = a
        (self.name, self.cur, self.digits, comma, self.prefixes, self.style, self.zone) = MARKETS[a.marketplace]
        self.comma = (comma if a.comma is None else a.comma) and self.digits > 0
        self.nl = "\r\n" if a.crlf else "\n"
        self.rng = random.Random(f"{a.seed}/{a.marketplace}")
        self.sid = str(self.rng.randrange(10**10, 10**11))
        self.cats = {}
        self.skus = make_skus(self.rng)
        self.make_templates()

    def m(self, v):
        return money(v, self.digits, self.comma)

    # A row's text: %(o)s order id, %(d)s date, %(t)s date-time, %(s)s shipment, %(c)s item code stem.
    # Every literal per cent sign would have to be doubled; none of the texts has one.
    def row(self, kind, atype, desc, v, *, order=False, sku="", qty="", item=None, promo="", adj="", fba=True):
        o = "%(o)s" if order else ""
        code = f"%(c)s{item}" if item is not None else ""
        return (
            f"{self.sid}\t\t\t\t\t\t{kind}\t{o}\t{o}\t{adj}\t{'%(s)s' if order and not adj else ''}\t{self.name}\t"
            f"{atype}\t{desc}\t{self.m(v)}\t{'AFN' if fba and order else ''}\t%(d)s\t%(t)s\t{code}\t\t"
            f"{'%(c)s' if adj else ''}\t{sku}\t{qty}\t{promo}{self.nl}"
        )

    def make_templates(self):
        """Order and refund shapes: (text, rows, total, [(category, n, sum)], [(item, sku, qty, price)])."""
        r = self.rng
        vat = self.a.marketplace not in ("US",)
        self.order_t, self.refund_t = [], []
        for _ in range(TEMPLATES):
            rows, refund = [], []
            items = []
            n_items = r.choices((1, 2, 3), (85, 12, 3))[0]
            for item in range(n_items):
                sku, price = r.choice(self.skus)
                qty = r.choices((1, 2, 3, 5), (90, 7, 2, 1))[0]
                p = price * qty
                tax = 0 if (not vat and r.random() < 0.25) else p * r.choice((600, 725, 825, 1900, 2000)) // 10_000
                ship = r.choice((299, 399, 499, 599)) if r.random() < 0.22 else 0
                stax = ship * 7 // 100 if tax else 0
                com = -(p * r.choice((800, 1500, 1500, 1500, 1700)) // 10_000)
                fba = -(r.choice((322, 354, 406, 540, 617, 850)) * qty)
                lines = [("ItemPrice", "Principal", p)]
                if tax:
                    lines.append(("ItemPrice", "Tax", tax))
                if ship:
                    lines.append(("ItemPrice", "Shipping", ship))
                    if stax:
                        lines.append(("ItemPrice", "ShippingTax", stax))
                if tax:
                    lines.append(("ItemWithheldTax", "MarketplaceFacilitatorTax-Principal", -tax))
                    if stax:
                        lines.append(("ItemWithheldTax", "MarketplaceFacilitatorTax-Shipping", -stax))
                lines.append(("ItemFees", "Commission", com))
                lines.append(("ItemFees", "FBAPerUnitFulfillmentFee", fba))
                if ship:
                    lines.append(("ItemFees", "ShippingChargeback", -ship))
                promo = ""
                if r.random() < 0.15:
                    lines.append(("Promotion", "Shipping" if ship else "Principal", -(ship or p // 10)))
                    promo = f"US Core Free Shipping {r.randrange(10**6):06d}"
                for at, d, v in lines:
                    rows.append(("Order", at, d, v, self.row("Order", at, d, v, order=True, sku=sku, qty=qty, item=item,
                                                             promo=promo if at == "Promotion" else "")))
                back = [(at, d, -v) for at, d, v in lines if at in ("ItemPrice", "ItemWithheldTax", "Promotion")]
                back.append(("ItemFees", "Commission", -com))
                back.append(("ItemFees", "RefundCommission", -min(500, -com // 5)))
                for at, d, v in back:
                    refund.append(("Refund", at, d, v, self.row("Refund", at, d, v, order=True, sku=sku, item=item,
                                                                adj="%(s)s-R")))
                items.append((item, sku, qty, p))
            self.order_t.append(self.pack(rows, items))
            self.refund_t.append(self.pack(refund, items))
        # other events, cut from a fixed cycle
        self.other_t = []
        for i in range(997):
            sku = r.choice(self.skus)[0]
            k = i % 10
            if k == 0:
                e = ("ServiceFee", "Cost of Advertising", "TransactionTotalAmount", -r.randrange(500, 20_000), "")
            elif k == 1:
                e = ("other-transaction", "other-transaction", "Storage Fee", -r.randrange(50, 9_000), "")
            elif k == 2:
                e = ("CouponRedemptionFee", "CouponRedemptionFee", f"VPC-{r.randrange(20):02d} Save on selected items", -60 * r.randrange(1, 40), "")
            elif k == 3:
                e = ("other-transaction", "other-transaction", "FBAInboundTransportationFee", -r.randrange(300, 9_000), "")
            elif k == 4:
                e = ("other-transaction", "other-transaction", "RemovalComplete", -r.randrange(50, 900), "")
            elif k == 5:
                e = ("other-transaction", "other-transaction", "Subscription Fee", -3_999, "")
            else:
                d = ("WAREHOUSE_DAMAGE", "REVERSAL_REIMBURSEMENT", "MISSING_FROM_INBOUND", "COMPENSATED_CLAWBACK")[k - 6]
                v = r.randrange(400, 6_000)
                e = ("other-transaction", "FBA Inventory Reimbursement", d, -v if k == 9 else v, sku)
            text = self.row(e[0], e[1], e[2], e[3], sku=e[4], qty="1" if e[4] else "", fba=False,
                            adj="%(s)s-A" if e[4] else "")
            self.other_t.append(self.pack([(*e[:4], text)], []))

    def pack(self, rows, items):
        cats = {}
        for kind, at, d, v, _ in rows:
            n, s = cats.get((kind, at, d), (0, 0))
            cats[(kind, at, d)] = (n + 1, s + v)
        return ("".join(r[4] for r in rows), len(rows), sum(r[3] for r in rows), list(cats.items()), items)

    # the walk: event k takes template (k * step) mod TEMPLATES; every 25th event is a refund of the order 1,000
    # orders before, every 60th another event. It is a formula, so a first pass can add up without any text.
    def plan(self, body):
        """Yields ('o'|'r'|'x', number) until `body` rows are used up; the rest is filled with other events."""
        left, order, k = body, 0, 0
        while left > 0:
            k += 1
            if k % 60 == 0 or left < 40:
                n = k % len(self.other_t)
                yield "x", n
                left -= 1
            elif k % 25 == 0 and order > 1_000:
                n = order - 1_000
                yield "r", n
                left -= self.refund_t[n * 7_919 % TEMPLATES][1]
            else:
                yield "o", order
                left -= self.order_t[order * 7_919 % TEMPLATES][1]
                order += 1

    def order_id(self, n):
        # a bijection on 14 digits (odd multiplier, mod 10^14): unique, and spread as real ones are
        x = (n * 48_271_182_717_349 + self.salt) % 10**14
        return f"{self.prefixes[n % len(self.prefixes)]}-{x // 10**7:07d}-{x % 10**7:07d}"

    def write(self):
        a = self.a
        self.salt = random.Random(f"salt/{a.seed}").randrange(10**14)
        fixed = 3  # previous reserve, unsuccessful transfer, current reserve
        tail_rows = fixed + (1 if a.payout_row else 0)
        body = a.rows - 1 - tail_rows
        if body < 1:
            sys.exit("gen_settlement: --rows must be at least 10")

        # pass 1: totals only
        counts = {"o": array("Q", bytes(8 * TEMPLATES)), "r": array("Q", bytes(8 * TEMPLATES)),
                  "x": array("Q", bytes(8 * len(self.other_t)))}
        orders = refunds = 0
        events = 0
        co, cr, cx = counts["o"], counts["r"], counts["x"]
        for kind, n in self.plan(body):
            events += 1
            if kind == "o":
                co[n * 7_919 % TEMPLATES] += 1
                orders += 1
            elif kind == "r":
                cr[n * 7_919 % TEMPLATES] += 1
                refunds += 1
            else:
                cx[n] += 1
        cats = {}
        net = 0
        for ts, c in ((self.order_t, co), (self.refund_t, cr), (self.other_t, cx)):
            for t, k in zip(ts, c):
                if k:
                    net += t[2] * k
                    for cat, (n, s) in t[3]:
                        m, u = cats.get(cat, (0, 0))
                        cats[cat] = (m + n * k, u + s * k)
        prev = abs(net) // 23 + 1_234
        failed = abs(net) // 101 + 77
        current = -((net + prev + failed) // 17) if net > 0 else 0
        total = net + prev + failed + current
        tail = [
            ("other-transaction", "other-transaction", "Previous Reserve Amount Balance", prev),
            ("other-transaction", "other-transaction",
             "Transfer of funds unsuccessful: Amazon has cancelled your transfer of funds.", failed),
            ("other-transaction", "other-transaction", "Current Reserve Amount", current),
        ]
        if a.payout_row:
            tail.append(("Transfer", "Transfer", "To your account", -total))
        for t in tail:
            cats[t[:3]] = (1, t[3])

        # pass 2: text
        start, end = START, START + PERIOD_S
        stamp = lambda t: f"{date_text(t, self.style)} {time.strftime('%H:%M:%S', time.gmtime(t))} {self.zone}"
        step = max(1, events // 40_000)  # a new time text every few events
        oid = self.order_id
        missing = unsettled = wrong = 0
        digits = self.digits
        now_d = now_t = iso = ""
        of = open(a.orders, "w", encoding="utf-8", newline="", buffering=1 << 20) if a.orders else None
        if of:
            of.write("order-id\tpurchase-date\torder-status\tsales-channel\torder-item-code\tsku\tquantity\tcurrency\titem-price\n")
        with open(a.out, "w", encoding="utf-8", newline="", buffering=1 << 20) as f:
            f.write("\t".join(COLUMNS) + self.nl)
            f.write("\t".join([self.sid, stamp(start), stamp(end), stamp(end + 2 * 86_400), self.m(total), self.cur]
                              + [""] * (len(COLUMNS) - 6)) + self.nl)
            buf, k = [], 0
            for kind, n in self.plan(body):
                if k % step == 0:
                    t = start + PERIOD_S * k // events
                    now_d, now_t = date_text(t, self.style), stamp(t)
                    iso = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(t - 86_400))
                k += 1
                if kind == "x":
                    buf.append(self.other_t[n][0] % {"d": now_d, "t": now_t, "s": f"adj{k:09d}", "c": f"{k:012d}"})
                else:
                    i = n * 7_919 % TEMPLATES
                    o = oid(n)
                    c = f"{(n * 7_368_787 + 11) % 10**11 + 10**11}"
                    t = self.order_t[i] if kind == "o" else self.refund_t[i]
                    buf.append(t[0] % {"o": o, "d": now_d, "t": now_t, "s": f"B{n:x}k" if kind == "o" else f"amz{n:x}", "c": c})
                    if kind == "o" and of:
                        if n % 199 == 17:
                            missing += 1
                        else:
                            for item, sku, qty, p in t[4]:
                                if n % 307 == 5 and item == 0:
                                    p += 1
                                    wrong += 1
                                of.write(f"{o}\t{iso}\tShipped\t{self.name}\t{c}{item}\t{sku}\t{qty}\t{self.cur}\t{money(p, digits, False)}\n")
                            if n % 211 == 23:
                                u = f"{self.prefixes[0]}-{9_990_000 + unsettled // 10**7:07d}-{unsettled % 10**7:07d}"
                                unsettled += 1
                                of.write(f"{u}\t{iso}\tPending\t{self.name}\t{c}9\t{t[4][0][1]}\t1\t{self.cur}\t{money(t[4][0][3], digits, False)}\n")
                if len(buf) >= 4_096:
                    f.write("".join(buf))
                    buf.clear()
            for e in tail:
                buf.append(self.row(*e, fba=False) % {"d": date_text(end, self.style), "t": stamp(end), "s": "", "c": ""})
            f.write("".join(buf))
        if of:
            of.close()
        man = {
            "rows": a.rows, "seed": a.seed, "marketplace": a.marketplace, "decimal_comma": self.comma,
            "currency": self.cur, "digits": self.digits, "settlement_id": self.sid, "total_minor": total,
            "orders": orders, "refunds": refunds, "payout_row": a.payout_row,
            "orders_file": {"settled_but_missing": missing, "not_settled": unsettled, "price_differs": wrong} if of else None,
            "categories": [[*c, n, s] for c, (n, s) in sorted(cats.items())],
        }
        assert sum(c[4] for c in man["categories"] if c[0] != "Transfer") == total
        assert sum(c[3] for c in man["categories"]) == a.rows - 1, (sum(c[3] for c in man["categories"]), a.rows)
        if a.manifest:
            with open(a.manifest, "w", encoding="utf-8") as f:
                json.dump(man, f, indent=1, ensure_ascii=False)
        print(f"{a.out}: {a.rows} rows, {orders} orders, {refunds} refunds, {len(cats)} categories, "
              f"total {money(total, digits, False)} {self.cur}"
              + (f"; orders file lacks {missing}, has {unsettled} unsettled and {wrong} with another price" if of else ""))


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--rows", type=int, required=True, help="data rows, the settlement header row included")
    p.add_argument("--out", required=True)
    p.add_argument("--orders", help="also write the matching orders file here")
    p.add_argument("--manifest", help="also write the expected figures here, as JSON")
    p.add_argument("--marketplace", choices=sorted(MARKETS), default="US")
    g = p.add_mutually_exclusive_group()
    g.add_argument("--comma", action="store_true", default=None, help="decimal comma (default: the marketplace's own)")
    g.add_argument("--point", dest="comma", action="store_false", help="decimal point")
    p.add_argument("--crlf", action="store_true", help="CRLF line ends")
    p.add_argument("--payout-row", action="store_true", help="end with a Transfer row of -total-amount")
    p.add_argument("--seed", type=int, default=1)
    Gen(p.parse_args()).write()


if __name__ == "__main__":
    main()

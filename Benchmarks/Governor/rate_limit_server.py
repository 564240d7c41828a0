#!/usr/bin/env python3
"""A loopback server that limits and pages as the Selling Partner API does, and tells how well it was drained.

    rate_limit_server.py [--port 0] [--rate 2] [--burst 5] [--pages 60] [--page-size 100] [--latency-ms 20 | 5-200]
                         [--change-at S --change-rate R] [--faults 0.1 --seed 1] [--no-header-on-429]

Standard library only; binds 127.0.0.1 alone and prints its address. One token bucket for each access token and
operation: full at first, refilled continuously, a served request takes one token, a request that finds less than one
gets 429 and takes none. With --faults that share of served requests is answered 429 or 503 instead (they take their
token), so that a client must repeat without losing or doubling a page.

Paged (GET): /orders/v0/orders, /finances/v0/financialEvents, /reports/2021-06-30/reports. Page tokens are opaque.
POST /auth/o2/token gives a token. GET /_stats tells, POST /_reset?rate=&burst=&pages= starts anew.

`span_s` runs from the first request's arrival to the last page's answer; `optimum_s` is what a client needs that asks
neither too early nor too late: (pages - burst) / rate, along both rates with --change-at, and no less than the latency
of the chain. `ratio` is span / optimum; `throttled` counts the bucket's own 429s and must be 0.
"""
import argparse
import asyncio
import base64
import json
import random
import time
import uuid
from urllib.parse import parse_qs, urlsplit

OPERATIONS = {
    "/orders/v0/orders": "getOrders",
    "/finances/v0/financialEvents": "listFinancialEvents",
    "/reports/2021-06-30/reports": "getReports",
}
REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found", 429: "Too Many Requests", 503: "Service Unavailable"}
QUOTA = {"errors": [{"code": "QuotaExceeded", "message": "You exceeded your quota.", "details": ""}]}
UNAVAILABLE = {"errors": [{"code": "ServiceUnavailable", "message": "Try again.", "details": ""}]}


class Bucket:
    def __init__(self, settings):
        self.rate = self.first_rate = settings.rate
        self.burst, self.settings = settings.burst, settings
        self.tokens, self.at = float(settings.burst), None
        self.requests = self.served = self.throttled = self.faults = 0
        self.first = self.last = None

    def take(self, now):
        if self.first is None:
            self.first = self.at = now
        turn = self.first + self.settings.change_at
        if self.settings.change_at and self.rate != self.settings.change_rate and now >= turn:
            # The old rate up to the turn, whenever the client happens to look.
            self.tokens = min(self.burst, self.tokens + (turn - self.at) * self.rate)
            self.at, self.rate = turn, self.settings.change_rate
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.rate)
        self.at = now
        self.requests += 1
        if self.tokens < 1 - 1e-9:
            self.throttled += 1
            return False
        self.tokens -= 1
        return True

    def optimum(self):
        taken = self.served + self.faults
        best = max(0, taken - self.burst) / self.first_rate
        change_at = self.settings.change_at
        if change_at and best > change_at:
            best = change_at + (taken - self.burst - self.first_rate * change_at) / self.settings.change_rate
        return best

    def figures(self):
        span = self.last - self.first if self.last else 0.0
        return {"requests": self.requests, "served": self.served, "throttled": self.throttled, "faults": self.faults,
                "span_s": span, "optimum_s": self.optimum()}


class State:
    def __init__(self, settings):
        self.settings, self.buckets, self.chance = settings, {}, random.Random(settings.seed)

    def bucket(self, account, operation):
        return self.buckets.setdefault((account, operation), Bucket(self.settings))

    def latency(self):
        return self.chance.uniform(*self.settings.latency_ms) / 1000

    def stats(self):
        rows = [{"account": a[:8], "operation": o, **b.figures()} for (a, o), b in sorted(self.buckets.items())]
        started = [b.first for b in self.buckets.values() if b.first]
        ended = [b.last for b in self.buckets.values() if b.last]
        span = max(ended) - min(started) if ended else 0.0
        best = max((row["optimum_s"] for row in rows), default=0.0)
        total = {key: sum(row[key] for row in rows) for key in ("requests", "served", "throttled", "faults")}
        return {"buckets": rows, **total, "span_s": round(span, 3), "optimum_s": round(best, 3),
                "ratio": round(span / best, 4) if best else None}


def page(operation, chain, number, settings):
    """Page `number` of a chain; each caller may drain a chain of its own (CreatedAfter tells them apart)."""
    rows = [f"{chain}-{number:05d}-{row:04d}" for row in range(settings.page_size)]
    more = base64.b64encode(f"{operation}/{chain}/{number + 1}".encode()).decode() if number + 1 < settings.pages else None
    if operation == "getReports":
        body = {"reports": [{"reportId": row, "reportType": "GET_X", "processingStatus": "DONE"} for row in rows]}
        return body | ({"nextToken": more} if more else {})
    if operation == "getOrders":
        body = {"Orders": [{"AmazonOrderId": row, "OrderStatus": "Shipped", "PurchaseDate": "2026-03-01T00:00:00Z",
                            "LastUpdateDate": "2026-03-01T00:00:00Z"} for row in rows]}
    else:
        body = {"FinancialEvents": {"ShipmentEventList": [{"AmazonOrderId": row} for row in rows]}}
    return {"payload": body | ({"NextToken": more} if more else {})}


class Connection(asyncio.Protocol):
    def __init__(self, state):
        self.state, self.buffer = state, b""

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        now = time.monotonic()
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            lines = self.buffer[:end].decode("latin-1").split("\r\n")
            headers = {k.strip().lower(): v.strip() for k, _, v in (line.partition(":") for line in lines[1:])}
            length = int(headers.get("content-length", 0))
            if len(self.buffer) < end + 4 + length:
                return
            self.buffer = self.buffer[end + 4 + length:]
            method, target, _ = lines[0].split(" ", 2)
            self.handle(now, method, urlsplit(target), headers)

    def send(self, status, body, extra=()):
        raw = json.dumps(body).encode()
        head = f"HTTP/1.1 {status} {REASONS[status]}\r\ncontent-type: application/json\r\n"
        head += f"content-length: {len(raw)}\r\nx-amzn-RequestId: {uuid.uuid4()}\r\n"
        if not self.transport.is_closing():
            self.transport.write((head + "".join(f"{k}: {v}\r\n" for k, v in extra) + "\r\n").encode() + raw)

    def handle(self, now, method, url, headers):
        settings = self.state.settings
        query = {k: v[0] for k, v in parse_qs(url.query).items()}
        if url.path == "/_stats":
            return self.send(200, self.state.stats())
        if url.path == "/_reset":
            for key, cast in (("rate", float), ("burst", int), ("pages", int), ("change_at", float), ("change_rate", float)):
                if key in query:
                    setattr(settings, key, cast(query[key]))
            self.state.buckets.clear()
            return self.send(200, {})
        if url.path == "/auth/o2/token":
            return self.send(200, {"access_token": "Atza|local", "token_type": "bearer", "expires_in": 3600, "refresh_token": "Atzr|local"})
        operation = OPERATIONS.get(url.path)
        if operation is None or method != "GET":
            return self.send(404, {"errors": [{"code": "NotFound", "message": "no such operation here", "details": ""}]})
        self.serve(now, operation, query, self.state.bucket(headers.get("x-amz-access-token", ""), operation))

    def serve(self, now, operation, query, bucket):
        settings = self.state.settings
        is_allowed = bucket.take(now)
        limit = [("x-amzn-RateLimit-Limit", bucket.rate)]
        if not is_allowed:
            return self.send(429, QUOTA, () if settings.no_header_on_429 else limit)
        if self.state.chance.random() < settings.faults:
            bucket.faults += 1
            is_quota = self.state.chance.random() < 0.5
            return self.send(429 if is_quota else 503, QUOTA if is_quota else UNAVAILABLE)
        chain, number = query.get("CreatedAfter") or query.get("PostedAfter") or "0", 0
        if token := query.get("NextToken") or query.get("nextToken"):
            try:
                its_operation, chain, number = base64.b64decode(token).decode().rsplit("/", 2)
                number = int(number)
                assert its_operation == operation
            except Exception:
                return self.send(400, {"errors": [{"code": "InvalidInput", "message": "NextToken is not valid", "details": ""}]}, limit)
        bucket.served += 1

        def answer():
            bucket.last = time.monotonic()
            self.send(200, page(operation, chain, number, settings), limit)

        asyncio.get_running_loop().call_later(self.state.latency(), answer)


def latency(text):
    low, _, high = text.partition("-")
    return float(low), float(high or low)


async def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--rate", type=float, default=2.0)
    parser.add_argument("--burst", type=int, default=5)
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--page-size", type=int, default=100)
    parser.add_argument("--latency-ms", type=latency, default=(20.0, 20.0))
    parser.add_argument("--change-at", type=float, default=0.0)
    parser.add_argument("--change-rate", type=float, default=1.0)
    parser.add_argument("--faults", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-header-on-429", action="store_true")
    parser.add_argument("--for-seconds", type=float, default=3600, help="stop by itself after this long")
    settings = parser.parse_args()
    state = State(settings)
    server = await asyncio.get_running_loop().create_server(lambda: Connection(state), "127.0.0.1", settings.port)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.sleep(settings.for_seconds)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        pass

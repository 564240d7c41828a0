#!/usr/bin/env python3
"""python-amazon-sp-api against rate_limit_server.py, in its best way without refusals: drain_python.py ADDRESS MODE

    header    one drain of orders, load_all_pages(use_rate_limit_header=True): it pauses 1/rate between pages
    threads   two accounts and three operations that way, a thread each

The endpoint is an attribute of the client and a restricted data token spares the token call, so nothing is patched.
"""
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from sp_api.api import Finances, Orders, Reports
from sp_api.base import Marketplaces
from sp_api.util import load_all_pages

address, mode = sys.argv[1].rstrip("/"), sys.argv[2]
CREDENTIALS = dict(refresh_token="Atzr|local", lwa_app_id="local", lwa_client_secret="local")


def client(api, account):
    made = api(marketplace=Marketplaces.US, refresh_token="Atzr|local", credentials=CREDENTIALS,
               restricted_data_token=f"token-{account}", timeout=30)
    made.endpoint = address
    made.keep_restricted_data_token = True
    return made


def orders(account):
    made = client(Orders, account)
    return load_all_pages(use_rate_limit_header=True)(lambda **k: made.get_orders(**({"CreatedAfter": "0"} | k)))


def events(account):
    made = client(Finances, account)
    return load_all_pages(use_rate_limit_header=True)(lambda **k: made.list_financial_events(**({"PostedAfter": "0"} | k)))


def reports(account):
    made = client(Reports, account)
    return load_all_pages(use_rate_limit_header=True, next_token_param="nextToken")(
        lambda **k: made.get_reports(**({"reportTypes": ["GET_X"]} | k)))


started = time.monotonic()
jobs = [orders("a")] if mode == "header" else [f(account) for account in "ab" for f in (orders, events, reports)]
with ThreadPoolExecutor(len(jobs)) as pool:
    pages = sum(pool.map(lambda job: sum(1 for _ in job()), jobs))
print(json.dumps({"pages": pages, "wall_s": round(time.monotonic() - started, 2)}))

#!/usr/bin/env python3
"""python-amazon-sp-api, unmodified, against the simulator: sell.py READY-LINE-FILE

Where the client takes its addresses from are attributes of its classes and objects; nothing of it is patched. It
authorizes with a refresh token, pages all orders, downloads a settlement report and estimates fees, and prints what it
found as one line of JSON.
"""
import json
import sys
import urllib.parse

from sp_api.api import Finances, Orders, ProductFees, Reports, Sellers
from sp_api.auth.access_token_client import AccessTokenClient
from sp_api.base import Marketplaces

ready = json.load(open(sys.argv[1], encoding="utf-8"))
login = urllib.parse.urlsplit(ready["lwa"])
AccessTokenClient.scheme, AccessTokenClient.host, AccessTokenClient.path = login.scheme + "://", login.netloc, login.path

application = ready["applications"][0]
authorization = next(a for a in ready["authorizations"] if a["region"].lower() == "na")
credentials = {
    "refresh_token": authorization["refreshToken"], "lwa_app_id": application["clientId"],
    "lwa_client_secret": application["clientSecret"],
}


def client(api):
    made = api(marketplace=Marketplaces.US, credentials=credentials, timeout=60)
    made.endpoint = ready["endpoints"]["na"]
    return made


stores = client(Sellers).get_marketplace_participation().payload
orders, items, token = [], 0, None
api = client(Orders)
while True:
    page = api.get_orders(NextToken=token) if token else api.get_orders(
        CreatedAfter="2020-01-01T00:00:00Z", MarketplaceIds=[Marketplaces.US.marketplace_id])
    orders += page.payload["Orders"]
    token = page.payload.get("NextToken")
    if not token:
        break
shipped = next(o for o in orders if o["OrderStatus"] == "Shipped")
items = api.get_order_items(shipped["AmazonOrderId"]).payload["OrderItems"]

reports = client(Reports)
listed = reports.get_reports(reportTypes=["GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"], pageSize=100).payload["reports"]
document = reports.get_report_document(listed[0]["reportDocumentId"], download=True).payload["document"]

fees = client(ProductFees)
estimate = fees.get_product_fees_estimate_for_sku(
    seller_sku=items[0]["SellerSKU"], price=float(items[0]["ItemPrice"]["Amount"]), currency="USD", is_fba=True)
result = estimate.payload["FeesEstimateResult"]
if result["Status"] != "Success":
    sys.exit(f"no estimate for {items[0]}: {result}")

transactions = client(Finances).list_financial_event_groups(MaxResultsPerPage=100).payload["FinancialEventGroupList"]
print(json.dumps({
    "stores": len(stores), "orders": len(orders), "distinct": len({o["AmazonOrderId"] for o in orders}),
    "items": len(items), "settlements": len(listed), "settlement": document, "feeStatus": result["Status"],
    "fees": result["FeesEstimate"]["TotalFeesEstimate"]["Amount"], "groups": len(transactions),
}))

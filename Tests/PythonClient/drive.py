"""Drives python-amazon-sp-api, as it comes from its package index, against a simulator.

Reads the simulator's line from standard input and writes what it found as one JSON object. Nothing of the client is
changed: it is told where Login with Amazon and the API are, as a user would tell it.
"""

import json
import sys
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import httpx
from sp_api.api import Sellers
from sp_api.auth import AccessTokenClient
from sp_api.auth.exceptions import AuthorizationError
from sp_api.base import SellingApiException

REGION = "eu"
MARKETPLACE = "A1PA6795UKMFR9"


def consent(line, application):
    """Lets the seller allow the application, and gives the code that comes back."""
    page = line["consent"][REGION] + "/apps/authorize/consent"
    reply = httpx.get(
        page, params={"application_id": application["applicationId"], "state": "a b", "auto": "allow"}
    )
    query = parse_qs(urlsplit(reply.headers["location"]).query)
    assert query["state"] == ["a b"], query
    return query["spapi_oauth_code"][0]


def main():
    line = json.load(sys.stdin)
    application = line["applications"][0]
    login = urlsplit(line["lwa"])
    AccessTokenClient.scheme = login.scheme + "://"
    AccessTokenClient.host = login.netloc
    AccessTokenClient.path = login.path
    credentials = {
        "lwa_app_id": application["clientId"],
        "lwa_client_secret": application["clientSecret"],
    }
    client = AccessTokenClient(credentials=SimpleNamespace(**{
        "lwa_app_id": application["clientId"],
        "lwa_client_secret": application["clientSecret"],
        "refresh_token": None,
    }))
    tokens = client.authorize_auth_code(consent(line, application))
    marketplace = SimpleNamespace(
        endpoint=line["endpoints"][REGION], marketplace_id=MARKETPLACE, region="eu-west-1"
    )
    found = {}

    def sellers(refresh_token):
        return Sellers(marketplace=marketplace, refresh_token=refresh_token, credentials=credentials)

    reply = sellers(tokens["refresh_token"]).get_marketplace_participation()
    found["marketplaces"] = [one["marketplace"]["id"] for one in reply.payload]
    found["rate"] = reply.headers.get("x-amzn-ratelimit-limit")
    try:
        sellers("Atzr|nobody").get_marketplace_participation()
    except AuthorizationError as error:
        found["refused"] = error.error_code
    calls = 1
    try:
        while calls < 100:
            sellers(tokens["refresh_token"]).get_marketplace_participation()
            calls += 1
    except SellingApiException as error:
        found["throttledAfter"] = calls
        found["throttledAs"] = [type(error).__name__, error.code]
    json.dump(found, sys.stdout)


main()

"""Holds what acorn and the peers say against the manifest that the generator wrote."""
import json
from decimal import Decimal

# The finding codes of `--orders`, by what the generator planted.
PLANTED = {"settled_but_missing": "settledOrderUnknown", "not_settled": "orderNotSettled",
           "price_differs": "orderPriceDiffers"}


def minor(text, manifest):
    """Minor units of a decimal text; fails where the text is finer than they are."""
    value = Decimal(text).scaleb(manifest["digits"])
    if value != value.to_integral_value():
        raise ValueError(f"{text} is finer than the currency")
    return int(value)


def acorn(output, manifest, with_orders=False):
    """What is wrong with the JSON of `acorn reconcile`; nothing where all is right."""
    told = json.loads(output)
    if len(told["statements"]) != 1:
        return [f"{len(told['statements'])} statements, not 1"]
    statement = told["statements"][0]
    wrong = []
    for name in ("declaredTotal", "computedTotal"):
        if minor(statement[name], manifest) != manifest["total_minor"]:
            wrong.append(f"{name} is {statement[name]}, not {manifest['total_minor']} minor units")
    if statement["ties"] is not True:
        wrong.append("it does not tie")
    if statement["orders"] != manifest["orders"]:
        wrong.append(f"{statement['orders']} orders, not {manifest['orders']}")
    # The manifest counts the summary row, acorn does not.
    if statement["rows"] != manifest["rows"] - 1:
        wrong.append(f"{statement['rows']} rows, not {manifest['rows'] - 1}")
    lines = sorted([line["transactionType"], line["amountType"], line["amountDescription"], line["rows"],
                    minor(line["amount"], manifest)] for line in statement["lines"])
    if lines != manifest["categories"]:
        wrong.append("rows or sums of a triple differ")
    if with_orders:
        wrong += planted(told["findings"], manifest)
    return wrong


def planted(findings, manifest):
    """What is wrong with the differences found between settlement and orders file."""
    wrong = []
    for name, code in PLANTED.items():
        found = sum(f["evidence"].get("count", 1) for f in findings if f["code"] == code)
        if found != manifest["orders_file"][name]:
            wrong.append(f"{found} of {code}, not {manifest['orders_file'][name]}")
    return wrong


def settle(output, manifest):
    """What is wrong with a settling peer's answer."""
    told = json.loads(output.splitlines()[-1])
    wrong = [name for name in ("total_minor", "orders", "categories") if told[name] != manifest[name]]
    return wrong if told["ties"] else wrong + ["ties"]


def reconcile(output, manifest):
    """What is wrong with a reconciling peer's answer."""
    told = json.loads(output.splitlines()[-1])
    wrong = [name for name in PLANTED if told[name] != manifest["orders_file"][name]]
    return wrong if told["ties"] else wrong + ["ties"]

#!/usr/bin/env python3
"""Holds replies against Amazon's own models.

Usage: validate_replies.py MODELS REPLIES

MODELS is the folder of Amazon's models. REPLIES holds one JSON object a line: method, path (the template of the model,
base path included), status, body (absent for none), and if wanted model (the file under MODELS) and call (a name to
show). A line with schema (a file under MODELS, such as a notification's) and body is held against that JSON Schema
instead. One line is printed for every fault, then a summary. Exits with 0 when there is none, with 1 when there are, and
with 2 when it cannot work.

Nothing of the project's own reading or writing of JSON is used here, on purpose: a mistake there cannot hide itself.
"""

import datetime
import glob
import json
import os
import re
import sys
from decimal import Decimal

from jsonschema import Draft7Validator, Draft202012Validator, FormatChecker, validators

# Where a model contradicts what Amazon does, reviewed one by one: (model file, path of the schema) -> what holds.
# Each entry says why.
REPAIRS = {
    # The schema's own example, and the type that is subscribed to, are spelled without the D.
    ("_schemas/notifications/ListingsItemStatusChangeNotification.json", "#/properties/NotificationType"): {
        "type": "string", "enum": ["LISTINGS_ITEM_STATUS_CHANGE"],
    },
}

METHODS = ("get", "put", "post", "delete", "patch")
KEPT = (
    "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "pattern", "multipleOf",
    "minProperties", "maxProperties", "required",
)
FORMATS = FormatChecker(formats=())


@FORMATS.checks("date-time")
def is_date_time(value):
    if not isinstance(value, str):
        return True
    # Two digits of seconds, a zone, and a day that exists: RFC 3339.
    match = re.fullmatch(
        r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)", value, re.ASCII)
    if not match:
        return False
    try:
        datetime.datetime.fromisoformat(match[1] + "T" + match[2])
    except ValueError:
        return False
    return True


@FORMATS.checks("date")
def is_date(value):
    if not isinstance(value, str):
        return True
    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII)) and bool(datetime.date.fromisoformat(value))
    except ValueError:
        return False


@FORMATS.checks("uri")
def is_uri(value):
    return not isinstance(value, str) or bool(re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:\S+", value))


@FORMATS.checks("int32")
def is_int32(value):
    return not isinstance(value, int) or isinstance(value, bool) or -(2**31) <= value < 2**31


@FORMATS.checks("int64")
def is_int64(value):
    return not isinstance(value, int) or isinstance(value, bool) or -(2**63) <= value < 2**63


def is_whole(_, value):
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(_, value):
    # Numbers with a point are read as Decimal, so that none is rounded before it is looked at.
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


Validator = validators.extend(
    Draft202012Validator,
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", is_whole).redefine("number", is_number))

SchemaValidator = validators.extend(Draft7Validator, type_checker=Validator.TYPE_CHECKER)


def converted(schema, model, where, closed=True):
    """A schema of Swagger 2.0 as JSON Schema 2020-12. What a model does not name is a fault, unless it says so."""
    if where in model["repairs"]:
        schema = model["repairs"][where]
    if "$ref" in schema:
        # Whatever stands beside a reference does not count in Swagger 2.0.
        name = schema["$ref"].rsplit("/", 1)[-1]
        return {"$ref": "#/$defs/" + escaped(name if closed else name + "~open")}
    result = {key: schema[key] for key in KEPT if key in schema}
    kind = schema.get("type")
    if kind is None and "properties" in schema:
        kind = "object"
    if kind is not None and kind != "file":
        result["type"] = [kind, "null"] if schema.get("x-nullable") else kind
    if "enum" in schema:
        result["enum"] = schema["enum"] + ([None] if schema.get("x-nullable") else [])
    name = schema.get("format")
    if name is not None:
        result["format"] = "date-time" if name == "dateTime" else name
    if "items" in schema:
        result["items"] = converted(schema["items"], model, where + "/items")
    if "properties" in schema:
        result["properties"] = {
            key: converted(value, model, where + "/properties/" + key) for key, value in schema["properties"].items()
        }
    more = schema.get("additionalProperties")
    if isinstance(more, dict):
        result["additionalProperties"] = converted(more, model, where + "/additionalProperties")
    elif more is not None:
        result["additionalProperties"] = more
    if "allOf" in schema:
        result["allOf"] = [
            converted(part, model, f"{where}/allOf/{index}", closed=False) for index, part in enumerate(schema["allOf"])
        ]
    if closed and more is None and ("properties" in schema or "allOf" in schema):
        result["unevaluatedProperties"] = False
    return result


def closed(schema, name, where="#"):
    """A JSON Schema in which what is not named is a fault."""
    schema = REPAIRS.get((name, where), schema)
    if isinstance(schema, list):
        return [closed(part, name, where) for part in schema]
    if not isinstance(schema, dict):
        return schema
    result = {
        key: {inner: closed(part, name, f"{where}/{key}/{inner}") for inner, part in value.items()}
        if key == "properties" else closed(value, name, where + "/" + key) if key in ("items", "allOf") else value
        for key, value in schema.items()
    }
    if "properties" in schema:
        result.setdefault("additionalProperties", False)
    return result


def escaped(name):
    return name.replace("~", "~0").replace("/", "~1").replace(" ", "%20")


class Models:
    """All models of a folder, by the method and path of their operations."""

    def __init__(self, folder):
        self.folder = folder
        self.operations = {}
        self.definitions = {}
        self.validators = {}
        names = sorted(glob.glob(os.path.join(folder, "[!_.]*", "**", "*.json"), recursive=True))
        for name in names:
            with open(name, encoding="utf-8") as file:
                model = json.load(file)
            if not isinstance(model, dict) or "swagger" not in model:
                continue
            self.read(os.path.relpath(name, folder), model)

    def read(self, name, model):
        model["repairs"] = {key[1]: value for key, value in REPAIRS.items() if key[0] == name}
        base = (model.get("basePath") or "").rstrip("/")
        for path, item in model["paths"].items():
            for method in METHODS:
                if method in item:
                    self.operations[(method.upper(), base + path)] = (name, model, item[method])

    def definitions_of(self, name, model):
        if name not in self.definitions:
            known = {}
            for key, schema in model.get("definitions", {}).items():
                where = "definitions/" + key
                known[key] = converted(schema, model, where)
                known[key + "~open"] = converted(schema, model, where, closed=False)
            self.definitions[name] = known
        return self.definitions[name]

    def faults(self, reply):
        """What is wrong with a reply, as texts."""
        if "schema" in reply:
            name = reply["schema"]
            if name not in self.validators:
                with open(os.path.join(self.folder, name), encoding="utf-8") as file:
                    self.validators[name] = SchemaValidator(closed(json.load(file), name), format_checker=FORMATS)
            return self.errors(self.validators[name], reply["body"])
        key = (reply["method"].upper(), reply["path"])
        if key not in self.operations:
            return ["no model has this operation"]
        name, model, operation = self.operations[key]
        if reply.get("model", name) != name:
            return [f"is an operation of {name}, not of {reply['model']}"]
        responses = operation["responses"]
        status = str(reply["status"])
        response = responses.get(status, responses.get("default"))
        if response is None:
            return [f"the model has no reply with this status, only {', '.join(sorted(responses))}"]
        while "$ref" in response:
            response = model["responses"][response["$ref"].rsplit("/", 1)[-1]]
        if "schema" not in response:
            return ["has a body, and the model has none"] if "body" in reply else []
        if "body" not in reply:
            return ["has no body"]
        place = (name, key, status)
        if place not in self.validators:
            schema = converted(response["schema"], model, f"paths/{reply['path']}/{reply['method'].lower()}/{status}")
            self.validators[place] = Validator(
                {"$defs": self.definitions_of(name, model), **schema}, format_checker=FORMATS)
        return self.errors(self.validators[place], reply["body"])

    @staticmethod
    def errors(validator, body):
        errors = sorted(validator.iter_errors(body), key=lambda error: error.json_path)
        return [f"{error.json_path}: {error.message[:300]}" for error in errors]


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    models = Models(arguments[1])
    if not models.operations:
        print("there are no models in " + arguments[1], file=sys.stderr)
        return 2
    replies = faulty = 0
    seen = set()
    with open(arguments[2], encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            reply = json.loads(line, parse_float=Decimal)
            replies += 1
            kind = (reply.get("method", ""), reply.get("path", reply.get("schema", "")), reply.get("status", ""))
            seen.add(kind)
            faults = models.faults(reply)
            faulty += 1 if faults else 0
            called = " ".join(str(part) for part in (reply.get("call", ""), *kind) if part != "")
            for fault in faults:
                print(f"line {number}: {called}: {fault}")
    print(f"{replies} replies, {len(seen)} kinds, {faulty} faulty")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))

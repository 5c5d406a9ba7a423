"""Table Schema (Frictionless, version 2) of each resource, made from the codebook."""

from typing import Any

from data.cells import SEPARATOR, SLUG
from data.codebook import KEYS, Column
from data.package.columns import RECORDS, package_columns
from data.package.rows import REFERRING
from data.registry import RECORD_KEYS
from data.schema import LIMITS
from data.vocabularies import codes

PARTIAL_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"
LIST = {"type": "list", "delimiter": SEPARATOR, "itemType": "string"}
TYPES: dict[str, dict[str, Any]] = {
    "date": {"type": "date"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "url": {"type": "string", "format": "uri"},
    "codes": LIST,
    "texts": LIST,
}
"""Kind -> type; the others are texts."""
KEY_OF_RECORDS = "record_id"
TARGETS = {each: (RECORDS, KEY_OF_RECORDS) for each in REFERRING}
TARGETS |= {"sources": ("sources", "source_id")}
"""What a ref names -> resource and column. A record may be named whose row is outside the
selection, so that all refs to records lead to the list of them."""


def table_schema(resource: str) -> dict[str, Any]:
    """Fields, missing values, keys. KeyError for an unknown resource."""
    specs = package_columns(resource)
    schema: dict[str, Any] = {
        "fields": [_field(spec) for spec in specs],
        "missingValues": [""],
    }
    key = [KEY_OF_RECORDS] if resource == RECORDS else list(KEYS[resource])
    required = {spec.column for spec in specs if spec.required}
    schema["primaryKey" if required.issuperset(key) else "uniqueKeys"] = (
        key if required.issuperset(key) else [key]
    )
    if foreign := [_foreign_key(*pair) for pair in _references(resource)]:
        schema["foreignKeys"] = foreign
    return schema


def _references(resource: str) -> list[tuple[str, tuple[str, str]]]:
    """Column -> resource and column that it names."""
    found = [
        (spec.column, TARGETS[spec.vocabulary])
        for spec in package_columns(resource)
        if spec.kind == "ref" and spec.vocabulary in TARGETS
    ]
    own = {name: (RECORDS, KEY_OF_RECORDS) for name in [RECORD_KEYS.get(resource)] if name}
    return [*own.items(), *found]


def _foreign_key(column: str, target: tuple[str, str]) -> dict[str, Any]:
    return {"fields": [column], "reference": {"resource": target[0], "fields": [target[1]]}}


def _field(spec: Column) -> dict[str, Any]:
    field = {
        "name": spec.column,
        **TYPES.get(spec.kind, {"type": "string"}),
        "title": spec.label("en") or spec.column,
        "title_fr": spec.label("fr") or spec.column,
    }
    if spec.meaning("en"):
        field |= {"description": spec.meaning("en"), "description_fr": spec.meaning("fr")}
    if spec.unit:
        field["unit"] = spec.unit
    if spec.vocabulary and spec.kind in ("code", "codes"):
        field["code_list"] = spec.vocabulary
    if constraints := _constraints(spec):
        field["constraints"] = constraints
    return field


def _constraints(spec: Column) -> dict[str, Any]:
    found: dict[str, Any] = {"required": True} if spec.required else {}
    if spec.kind == "code":
        found["enum"] = list(codes(spec.vocabulary))
    elif spec.kind in ("id", "ref"):
        found["pattern"] = SLUG.pattern
    elif spec.kind == "partial_date":
        found["pattern"] = PARTIAL_DATE
    elif spec.kind == "integer":
        found["minimum"] = 0
    if spec.column in LIMITS:
        low, high = LIMITS[spec.column]
        found["minimum"] = low
        if high != float("inf"):
            found["maximum"] = high
    return found

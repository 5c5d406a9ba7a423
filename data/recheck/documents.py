"""Reads the JSON and GeoJSON documents of this site, which say their own release and filters."""

import re
from collections.abc import Mapping
from typing import Any

import orjson

from data.codebook import KEYS
from data.filters import Filters, parse_query
from data.query import PARAMETERS
from data.recheck.delimited import decoded
from data.recheck.file_error import MOST_COLUMNS, MOST_ROWS, FileError
from data.recheck.sheet import Sheet, Told, fitted
from data.recheck.texts_of import text_of
from data.release import VERSION

MOST_PARTS, MOST_VALUES = 500_000, 3_000_000
"""Objects and lists, and commas between values; the whole record has a tenth of each."""


def read_document(content: bytes) -> list[Sheet]:
    """The one table of a document."""
    document = parsed(content)
    if not isinstance(document, dict):
        raise FileError("not_ours")
    rows = _rows(document)
    if len(rows) > MOST_ROWS:
        raise FileError("rows", most=MOST_ROWS)
    header = list(dict.fromkeys(name for row in rows for name in row))
    if len(header) > MOST_COLUMNS:
        raise FileError("columns", most=MOST_COLUMNS)
    cells = [[text_of(row.get(name)) for name in header] for row in rows]
    return [fitted(header, cells, told_by(document))]


def told_by(document: Mapping[str, Any]) -> Told:
    """What the members of a document, or of a query.json, say; wrong ones say nothing."""
    table, version = document.get("table"), document.get("version")
    return Told(
        table if table in KEYS else None,
        version if isinstance(version, str) and VERSION.fullmatch(version) else None,
        None,
        None if _is_part(document) else _filters(document.get("filters")),
    )


def _is_part(document: Mapping[str, Any]) -> bool:
    """Whether the document holds only some of the rows that its filters selected."""
    total, count = document.get("total"), document.get("count")
    return isinstance(total, int) and isinstance(count, int) and total > count


def parsed(content: bytes) -> object:
    """The value of a JSON text that is neither vast nor deep."""
    if content.count(b"{") + content.count(b"[") > MOST_PARTS or content.count(b",") > MOST_VALUES:
        raise FileError("parts")
    try:
        return orjson.loads(decoded(content))
    except orjson.JSONDecodeError as error:
        raise FileError("not_json", line=error.lineno) from error


def _rows(document: dict[str, Any]) -> list[dict[str, Any]]:
    found = document.get("rows", document.get("features"))
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise FileError("not_ours")
    return found if "rows" in document else [_feature(each) for each in found]


def _feature(feature: dict[str, Any]) -> dict[str, Any]:
    """The row that a feature was made of: its properties, and its point as two columns."""
    properties, shape = feature.get("properties"), feature.get("geometry")
    if not isinstance(properties, dict):
        raise FileError("not_ours")
    point = shape.get("coordinates") if isinstance(shape, dict) else None
    lon, lat = point if isinstance(point, list) and len(point) == 2 else (None, None)
    return {**properties, "lat": lat, "lon": lon}


def _filters(given: object) -> Filters | None:
    """The filters, if every one of them can be used today."""
    if not isinstance(given, dict) or not set(given) <= set(PARAMETERS):
        return None
    listed = {name: [each] if isinstance(each, str) else each for name, each in given.items()}
    if not all(isinstance(each, list) and all(map(_is_short, each)) for each in listed.values()):
        return None
    filters, ignored = parse_query(listed)
    return None if ignored else filters


def _is_short(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r".{0,200}", value) is not None

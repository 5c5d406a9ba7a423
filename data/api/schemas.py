"""JSON Schemas of the documents, made from the codebook."""

from typing import Any

from data.citing import NAMED
from data.codebook import Column, column, columns
from data.registry import RECORD_TABLES
from data.vocabularies import codes

TYPES: dict[str, dict[str, Any]] = {
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "date": {"type": "string", "format": "date"},
    "partial_date": {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"},
    "url": {"type": "string", "format": "iri"},
}
TEXT = {"type": "string"}
RELEASED: dict[str, Any] = {
    "version": TEXT,
    "released_on": TYPES["date"],
    "covered_until": {**TYPES["date"], "description": "Day of the newest event."},
    "licence": {"type": "object", "properties": {"name": TEXT, "url": TYPES["url"]}},
    "attribution": TEXT,
}
METADATA: dict[str, Any] = {
    "table": TEXT,
    **RELEASED,
    "filters": {"type": "object", "additionalProperties": {"type": "array", "items": TEXT}},
    "lang": TEXT,
    "sentence": {**TEXT, "description": "The filters in words."},
    "count": {"type": "integer", "description": "Number of rows in this answer."},
    "total": {"type": "integer", "description": "Number of rows of the selection."},
    "permalink": {**TEXT, "description": "The page that shows the same rows."},
}

ADDRESS = {"type": ["string", "null"], "description": "Address of the neighbour; null: none."}
PAGE: dict[str, Any] = {
    "type": "object",
    "description": "Which rows these are; only when limit or offset was given.",
    "properties": {
        "limit": {"type": ["integer", "null"]},
        "offset": {"type": "integer"},
        "next": ADDRESS,
        "previous": ADDRESS,
    },
}


def row_schema(table: str) -> dict[str, Any]:
    """A row: every column is there; one that may be empty may be null. Records have `sources`."""
    return _object({**{spec.column: _cell(spec) for spec in columns(table)}, **_sources(table)})


def record_schema() -> dict[str, Any]:
    """The document of one record."""
    citation = {"allOf": [_row("citations"), _object({"source": _row("sources")})]}
    return _object(
        {
            **RELEASED,
            "permalink": {**TEXT, "description": "The page of the record."},
            "id": TEXT,
            "table": {"type": "string", "enum": list(RECORD_TABLES)},
            "record": {"anyOf": [_row(table) for table in RECORD_TABLES]},
            **{each: _list(_row(each)) for each in ("strengths", "agreement_steps", "claims")},
            "links": _object({way: _list(_row("links")) for way in ("outward", "inward")}),
            "citations": _list(citation),
            "retired_ids": {**_list(_row("retired_ids")), "description": "Ids that lead here."},
        }
    )


def json_schema(table: str) -> dict[str, Any]:
    """The document with the rows."""
    return _paged(_object({**METADATA, "rows": _list(_row(table))}))


def geojson_schema(table: str) -> dict[str, Any]:
    """The FeatureCollection; its features have the columns except lat and lon as properties."""
    pair = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
    point = _object({"type": {"const": "Point"}, "coordinates": pair})
    properties = {
        spec.column: _cell(spec) for spec in columns(table) if spec.column not in ("lat", "lon")
    } | _sources(table)
    feature = {
        "type": {"const": "Feature"},
        "id": TEXT,
        "geometry": {"anyOf": [point, {"type": "null"}]},
        "properties": _object(properties),
    }
    features = {"type": "array", "items": _object(feature)}
    collection = {"type": {"const": "FeatureCollection"}, **METADATA, "features": features}
    return _paged(_object(collection))


def problem_schema() -> dict[str, Any]:
    """The problem body of RFC 9457 with our own members."""
    texts = {"type": "array", "items": TEXT}
    fault = {"parameter": TEXT, "value": TEXT, "message": TEXT}
    lists = {"allowed": texts, "known_parameters": texts}
    error = {"type": "object", "properties": {**fault, **lists}, "required": list(fault)}
    body = {"type": TEXT, "title": TEXT, "status": {"type": "integer"}, "detail": TEXT}
    more = {"errors": {"type": "array", "items": error}, "available": texts, "problems": texts}
    return {"type": "object", "properties": {**body, **more}, "required": list(body)}


def _paged(document: dict[str, Any]) -> dict[str, Any]:
    """The schema of a document that says which page it is when one was asked for."""
    return {**document, "properties": {**document["properties"], "page": PAGE}}


def _row(table: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{table}_row"}


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _sources(table: str) -> dict[str, Any]:
    """What names the sources of a record; nothing for other tables."""
    if table not in RECORD_TABLES:
        return {}
    return {"sources": _list(_object({name: _cell(column("sources", name)) for name in NAMED}))}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _cell(spec: Column) -> dict[str, Any]:
    described: dict[str, Any] = {"description": spec.meaning("en") or spec.label("en")}
    single: dict[str, Any] = dict(TYPES.get(spec.kind, TEXT))
    if spec.kind in ("code", "codes"):
        single["enum"] = list(codes(spec.vocabulary))
    if spec.kind in ("codes", "texts"):
        return {**described, "type": "array", "items": single}
    if spec.required:
        return {**described, **single}
    return {**described, "anyOf": [single, {"type": "null"}]}

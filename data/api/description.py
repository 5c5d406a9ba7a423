"""The components of the OpenAPI description, made from the codebook and the vocabularies."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from data.api.addresses import EXTRACTS
from data.api.meanings import meanings
from data.api.paging import LIMITS
from data.api.parameters import PAGED, READABLE
from data.api.schemas import (
    geojson_schema,
    json_schema,
    problem_schema,
    record_schema,
    row_schema,
)
from data.api.versions import PAIR
from data.codebook import KEYS
from data.filters import LONGEST_TEXT
from data.query import CODES
from data.release import RELEASE
from data.releases.index import versions
from data.texts import LANGUAGES, texts
from data.vocabularies import codes, labels

RECORD_ID = {
    "name": "record_id",
    "in": "path",
    "required": True,
    "description": "Id of an event, agreement or force commitment.",
    "example": "minusma",
    "schema": {"type": "string"},
}
RELEASE_ID = {
    "name": "version",
    "in": "path",
    "required": True,
    "description": "Version of a release.",
    "schema": {"type": "string"},
}


def describe(api: FastAPI) -> dict[str, Any]:
    """The OpenAPI description of an application; made on demand, as it reads the vocabularies."""
    described = get_openapi(
        title=api.title,
        version=RELEASE.version,
        description=api.description,
        routes=api.routes,
    )
    schemas = {"Problem": problem_schema(), "record_json": record_schema()}
    schemas |= {f"{table}_row": row_schema(table) for table in KEYS}
    for table, forms in EXTRACTS.items():
        schemas[f"{table}_json"] = json_schema(table)
        if "geojson" in forms:
            schemas[f"{table}_geojson"] = geojson_schema(table)
    described["components"] = {
        "schemas": schemas,
        "parameters": {name: _parameter(name) for name in (*PAGED, *PAIR, "v")}
        | {"record_id": RECORD_ID, "release": RELEASE_ID},
    }
    return described


def _parameter(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    text = meanings(texts("en"))[name]
    if name in CODES:
        vocabulary = CODES[name]
        schema = {"type": "array", "items": {"type": "string", "enum": list(codes(vocabulary))}}
        named = (f"{code}: {label}" for code, label in labels(vocabulary, "en").items())
        text = f"{text} Repeat the parameter for several. {'; '.join(named)}."
    elif name in ("since", "until"):
        schema["format"] = "date"
    elif name == "q":
        schema |= {"maxLength": LONGEST_TEXT, "pattern": f"^{READABLE.pattern}$"}
    elif name in LIMITS:
        low, high = LIMITS[name]
        schema = {"type": "integer", "minimum": low, "maximum": high}
    elif name in ("version", *PAIR):
        schema["enum"] = list(versions())
    elif name == "lang":
        schema |= {"enum": list(LANGUAGES), "default": "en"}
    style = {"style": "form", "explode": True} if name in CODES else {}
    return {"name": name, "in": "query", "description": text, "schema": schema, **style}

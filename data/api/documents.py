"""Rows as JSON and GeoJSON documents that say what they are: release, filters, licence."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pandas as pd

from data.api.addresses import PAGES, selection_address
from data.api.parameters import Asked
from data.citing import named_sources
from data.codebook import columns
from data.registry import RECORD_KEYS
from data.release import RELEASE
from data.tables import split

LICENCE = {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
POINT = ("lat", "lon")
LISTS = ("codes", "texts")
CONVERTERS: dict[str, Callable[[Any], object]] = {
    "integer": int,
    "number": float,
    "date": lambda day: day.date(),
}


def json_bytes(frame: pd.DataFrame, table: str, asked: Asked) -> bytes:
    """An object with the metadata and `rows`."""
    return dumped({**metadata(frame, table, asked), "rows": rows(frame, table)})


def geojson_bytes(frame: pd.DataFrame, table: str, asked: Asked) -> bytes:
    """A FeatureCollection (RFC 7946) of every row; without a point its geometry is null."""
    key = columns(table)[0].column
    features = [
        {
            "type": "Feature",
            "id": row[key],
            "geometry": _point(row),
            "properties": {name: cell for name, cell in row.items() if name not in POINT},
        }
        for row in rows(frame, table)
    ]
    described = metadata(frame, table, asked)
    return dumped({"type": "FeatureCollection", **described, "features": features})


def metadata(frame: pd.DataFrame, table: str, asked: Asked) -> dict[str, object]:
    """What a reader must know to understand and cite the rows."""
    query = asked.filters.to_query()
    part = {"page": asked.part.members()} if asked.part else {}
    return {
        "table": table,
        **release_members(),
        "filters": query,
        "lang": asked.lang,
        "sentence": asked.filters.sentence(asked.lang),
        "count": len(frame),
        "total": asked.part.total if asked.part else len(frame),
        **part,
        "permalink": selection_address(PAGES[table], query, asked.lang),
    }


def release_members() -> dict[str, object]:
    """Release, coverage, licence and attribution, as every document says them."""
    return {
        "version": RELEASE.version,
        "released_on": RELEASE.released_on,
        "covered_until": RELEASE.covered_until,
        "licence": LICENCE,
        "attribution": attribution(),
    }


def attribution() -> str:
    """What to name when rows are quoted."""
    return (
        f"AES Monitor {RELEASE.version} ({RELEASE.released_on}). Places: GeoNames (CC BY 4.0), "
        "Natural Earth (public domain)"
    )


def rights() -> str:
    """Attribution and licence in one line."""
    return f"{attribution()}. {LICENCE['name']}: {LICENCE['url']}"


def rows(frame: pd.DataFrame, table: str) -> list[dict[str, object]]:
    """One object a row: cells with several values are lists (empty when none), missing is null.

    Records end with their sources.
    """
    cells = {spec.column: _cells(frame[spec.column], spec.kind) for spec in columns(table)}
    if table in RECORD_KEYS:
        sources = named_sources()
        cells["sources"] = [sources[record_id] for record_id in frame[RECORD_KEYS[table]]]
    return [dict(zip(cells, row, strict=True)) for row in zip(*cells.values(), strict=True)]


def dumped(document: object, indent: int | None = None) -> bytes:
    """JSON in UTF-8, on one line unless indented; dates in ISO form."""
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, default=_iso, indent=indent)
    return text.encode("utf-8")


def _iso(value: object) -> str:
    if not isinstance(value, date):
        raise TypeError(f"no JSON form for {value!r}")
    return value.isoformat()


def _cells(cells: pd.Series, kind: str) -> list[object]:
    if kind in LISTS:
        return [split(cell) for cell in cells]
    # NaN and NaT differ from themselves; pd.isna for each cell would take most of the time.
    convert = CONVERTERS.get(kind, str)
    return [None if each is pd.NA or each != each else convert(each) for each in cells.to_list()]


def _point(row: dict[str, object]) -> dict[str, object] | None:
    if row["lat"] is None or row["lon"] is None:
        return None
    return {"type": "Point", "coordinates": [row["lon"], row["lat"]]}

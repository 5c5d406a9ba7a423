"""Rows as JSON and GeoJSON documents that say what they are: release, filters, licence."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import urlencode

import pandas as pd

from data.api.addresses import PAGES
from data.api.parameters import Asked
from data.codebook import columns
from data.release import RELEASE
from data.tables import split

LICENCE = {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
ATTRIBUTION = (
    f"AES Monitor {RELEASE.version} ({RELEASE.released_on}). Places: GeoNames (CC BY 4.0), "
    "Natural Earth (public domain)"
)
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
    return {
        "table": table,
        "version": RELEASE.version,
        "released_on": RELEASE.released_on,
        "covered_until": RELEASE.covered_until,
        "filters": query,
        "lang": asked.lang,
        "sentence": asked.filters.sentence(asked.lang),
        "count": len(frame),
        "licence": LICENCE,
        "attribution": ATTRIBUTION,
        "permalink": f"{PAGES[table]}?{urlencode({**query, 'lang': asked.lang}, doseq=True)}",
    }


def rows(frame: pd.DataFrame, table: str) -> list[dict[str, object]]:
    """One object a row: cells with several values are lists (empty when none), missing is null."""
    cells = {spec.column: _cells(frame[spec.column], spec.kind) for spec in columns(table)}
    return [dict(zip(cells, row, strict=True)) for row in zip(*cells.values(), strict=True)]


def dumped(document: object) -> bytes:
    """JSON in UTF-8; dates in ISO form."""
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, default=_iso)
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

"""The simplified outlines of geo/drawn as rings and lines of points."""

import json
from functools import cache
from typing import Any

from data.folder import GEO

Line = list[list[float]]
DEPTHS = {"LineString": 0, "MultiLineString": 1, "Polygon": 1, "MultiPolygon": 2}


@cache
def shapes(name: str) -> tuple[tuple[dict[str, Any], tuple[Line, ...]], ...]:
    """Properties and lines (or rings) of each feature of geo/drawn/NAME.geojson."""
    collection = json.loads((GEO / "drawn" / f"{name}.geojson").read_text(encoding="utf-8"))
    return tuple(
        (each["properties"], tuple(_lines(each["geometry"]))) for each in collection["features"]
    )


def land_rings(country: str) -> list[Line]:
    """The rings of a country. KeyError for one that is not drawn."""
    found = [lines for properties, lines in shapes("land") if properties["iso_a3"] == country]
    if not found:
        raise KeyError(country)
    return [ring for lines in found for ring in lines]


def _lines(geometry: dict[str, Any]) -> list[Line]:
    parts = [geometry["coordinates"]]
    for _ in range(DEPTHS[geometry["type"]]):
        parts = [inner for outer in parts for inner in outer]
    return parts

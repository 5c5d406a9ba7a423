"""Reads geo/*.geojson and reports what the map, the regions and the checks could not use."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.problems import Problem

NAMED = ("iso_a3", "name", "label_lon", "label_lat")
AREAS = ("Polygon", "MultiPolygon")
LINES = ("LineString", "MultiLineString")
SHAPES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "countries": (AREAS, (*NAMED, "group")),
    "regions": (("Polygon",), (*NAMED, "iso_3166_2")),
    "rivers": (LINES, ()),
    "lakes": (AREAS, ()),
    "towns": (("Point",), ("iso_a3", "name", "class", "scalerank")),
    "drawn/land": (AREAS, ("iso_a3", "group")),
    "drawn/borders": (LINES, ("kind",)),
    "drawn/regions": (AREAS, ("iso_3166_2",)),
    "drawn/rivers": (LINES, ()),
    "drawn/lakes": (AREAS, ()),
}
"""The registry of outlines: name -> kinds of geometry, properties that each feature has.
Those under drawn/ are simplified for the map (`data.drawn`)."""
LIMITS = (180.0, 90.0)
RING = 4
"""Positions of the smallest ring: three corners and the first again."""

Feature = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Geo:
    """The features of each file that could be read, and what is wrong with the others."""

    features: dict[str, list[Feature]]
    faults: list[Problem]


def read_geo(folder: Path) -> Geo:
    """Every outline file of a data folder; never raises for what stands in a file."""
    features: dict[str, list[Feature]] = {}
    faults: list[Problem] = []
    for name in SHAPES:
        file = f"geo/{name}.geojson"
        try:
            collection = json.loads((folder / file).read_text(encoding="utf-8"))
        except OSError as error:
            faults.append(Problem(file, 1, "", f"file cannot be read: {error.strerror}"))
        except UnicodeDecodeError:
            faults.append(Problem(file, 1, "", "not UTF-8"))
        except json.JSONDecodeError as error:
            faults.append(Problem(file, error.lineno, "", f"not JSON: {error.msg}"))
        else:
            found = [Problem(file, 1, *each) for each in _collection_faults(collection, name)]
            faults += found
            if not found:
                features[name] = collection["features"]
    return Geo(features, faults)


def _collection_faults(collection: Any, name: str) -> Iterator[tuple[str, str]]:
    features = collection.get("features") if isinstance(collection, dict) else None
    if not isinstance(features, list) or not features:
        yield "features", "not a FeatureCollection with features"
        return
    for number, feature in enumerate(features):
        for column, message in _feature_faults(feature, *SHAPES[name]):
            yield f"features.{number}.{column}", message


def _feature_faults(
    feature: Any, kinds: tuple[str, ...], wanted: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    parts = feature if isinstance(feature, dict) else {}
    properties, geometry = parts.get("properties"), parts.get("geometry")
    if not isinstance(properties, dict) or not isinstance(geometry, dict):
        yield "geometry", "needs properties and a geometry"
        return
    for each in wanted:
        value, is_number = properties.get(each), each.startswith("label_") or each == "scalerank"
        if not isinstance(value, (int, float) if is_number else str) or value == "":
            yield each, "must be a number" if is_number else "must be filled"
    if geometry.get("type") not in kinds:
        yield "geometry", f"{geometry.get('type')!r} is not {' or '.join(kinds)}"
    elif not _is_drawable(geometry.get("coordinates"), geometry["type"]):
        yield "geometry", "coordinates are not longitudes and latitudes of this kind"


def _is_drawable(coordinates: Any, kind: str) -> bool:
    depth = {"Point": 0, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
    return _is_nested(coordinates, depth[kind], closed=kind in AREAS)


def _is_nested(part: Any, depth: int, *, closed: bool) -> bool:
    """Whether lists stand in lists so many times; the innermost are positions."""
    if not isinstance(part, list) or not part:
        return False
    if depth == 0:
        return len(part) >= len(LIMITS) and all(
            isinstance(value, int | float) and abs(value) <= limit
            for value, limit in zip(part, LIMITS, strict=False)
        )
    whole = all(_is_nested(each, depth - 1, closed=closed) for each in part)
    if depth == 1 and closed:
        return whole and len(part) >= RING and part[0] == part[-1]
    return whole

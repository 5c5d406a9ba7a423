"""Regions, countries and towns as the map names them, read from geo/*.geojson."""

import json
from dataclasses import dataclass
from typing import Any

from data.folder import GEO
from data.per_release import per_release
from data.vocabularies import labels, vocabulary

COARSE, FINE = 0.25, 0.05
"""Grids in degrees: coarse outlines are for pointing at, not for looking at."""
SMALL = 1.5
"""Degrees across, under which a region keeps the finer grid."""
LARGE_TOWNS = 4
"""Natural Earth's scale rank up to which a town has its name on the map."""
ALSO_NAMED = frozenset(
    {"Mopti", "Kidal", "Ménaka", "Arlit", "Diffa", "Sikasso", "Dori", "Ouahigouya", "Dosso",
     "Fada Ngourma", "Tillabéri", "Tessalit", "Djibo", "Taoudenni"}
)  # fmt: skip
LEFT_OUT = frozenset({"Djenné"})
NAMES = {
    "Timbuktu": {"fr": "Tombouctou"},
    "Bobo Dioulasso": {"en": "Bobo-Dioulasso", "fr": "Bobo-Dioulasso"},
    "Fada Ngourma": {"en": "Fada N'Gourma", "fr": "Fada N'Gourma"},
    "Taoudenni": {"en": "Taoudénit", "fr": "Taoudénit"},
}

POINTS = {"NE-6": (3.5, 14.4)}
"""Where a region has its mark instead of Natural Earth's point: Tillabéri's is under Niamey."""
COUNTRY_POINTS = {"BFA": (-0.9, 13.27), "NER": (11.5, 17.6)}
"""Where the name of a state stands clear of the names of towns."""

Ring = list[list[float]]


@dataclass(frozen=True)
class Label:
    """A name at a point."""

    name: str
    lon: float
    lat: float
    rank: int


@dataclass(frozen=True)
class Area:
    """A region that has an outline: its code (ISO 3166-2), name, country and label point."""

    code: str
    name: str
    country: str
    lon: float
    lat: float
    rings: tuple[Ring, ...]


@per_release
def areas() -> dict[str, Area]:
    """Code of the outline -> region, with its rings on a coarse grid."""
    found = {}
    for properties, geometry in _features("regions"):
        code = properties["iso_3166_2"]
        lon, lat = POINTS.get(code, (properties["label_lon"], properties["label_lat"]))
        rings = tuple(_snapped(ring) for ring in geometry["coordinates"])
        found[code] = Area(code, properties["name"], properties["iso_a3"], lon, lat, rings)
    return found


@per_release
def outline_of() -> dict[str, str]:
    """Region code of the record -> code of the outline it is drawn in (Ménaka in Gao's)."""
    return {str(code): str(outline) for code, outline in vocabulary("regions")["outline"].items()}


@per_release
def drawn_in_another() -> dict[str, str]:
    """Region without an outline of its own -> name of the region it is drawn in."""
    own = vocabulary("regions")
    strangers = own[own["outline"] != own["iso_3166_2"]]
    counted = own["outline"].value_counts()
    shared = strangers[strangers["outline"].map(counted) > 1]
    return {str(code): areas()[outline].name for code, outline in shared["outline"].items()}


@per_release
def country_labels(lang: str) -> tuple[Label, ...]:
    """The AES states (rank 0) and their neighbours (rank 1)."""
    known = labels("states", lang)
    ranks = {"AES": 0, "neighbour": 1}
    found = []
    for properties, _ in _features("countries"):
        if properties["group"] in ranks:
            written = properties.get(f"name_{lang}", properties["name"])
            name = known.get(properties["iso_a3"], written)
            point = properties["label_lon"], properties["label_lat"]
            lon, lat = COUNTRY_POINTS.get(properties["iso_a3"], point)
            found.append(Label(name, lon, lat, ranks[properties["group"]]))
    return tuple(found)


@per_release
def town_labels(lang: str) -> tuple[Label, ...]:
    """The larger and better known towns of the AES states; rank 0 = capital."""
    found = []
    for properties, geometry in _features("towns"):
        name = properties["name"]
        if properties["iso_a3"] not in labels("countries", lang) or name in LEFT_OUT:
            continue
        if properties["scalerank"] <= LARGE_TOWNS or name in ALSO_NAMED:
            rank = 0 if properties["class"] == "Admin-0 capital" else 1
            lon, lat = geometry["coordinates"]
            found.append(Label(NAMES.get(name, {}).get(lang, name), lon, lat, rank))
    return tuple(found)


def _features(file: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    collection = json.loads((GEO / f"{file}.geojson").read_text(encoding="utf-8"))
    return [(each["properties"], each["geometry"]) for each in collection["features"]]


def _snapped(ring: Ring) -> Ring:
    """The ring on a grid: shared borders stay shared, for both sides move alike."""
    across = max(point[0] for point in ring) - min(point[0] for point in ring)
    grid = FINE if across < SMALL else COARSE
    snapped: Ring = []
    for point in ring:
        moved = [round(round(each / grid) * grid, 2) for each in point[:2]]
        if not snapped or snapped[-1] != moved:
            snapped.append(moved)
    return snapped

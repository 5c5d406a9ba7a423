"""Places as circles: the more records the larger, one band for each category, the count inside."""

from math import sqrt
from typing import Any

from data.map_theme import Colour, MapTheme
from data.palette import category_colour, rgb
from data.places import Place

SINGLE, LEAST, GROWTH = 7.0, 4.0, 3.5
"""Radius in pixels of one record; of n records: LEAST + GROWTH times the root of n."""
LETTERS = {
    "institution": "I", "transition": "T", "diplomacy": "D", "summit_visit": "V",
    "agreement": "R", "force_movement": "F", "military_operation": "O", "attack": "A",
    "sanction": "S", "economy": "E", "humanitarian": "H", "media": "M", "justice": "J",
}  # fmt: skip
"""What is written in the circle of a single event, for colour alone does not tell 13 categories
apart. Each letter occurs in the name in both languages."""
HOLE = 0.62
"""Share of the radius that is left for the number."""
REGION_LINE = 2.5
Band = tuple[float, float, float, tuple[int, ...]]


def radius(count: int) -> float:
    """Pixels from the centre to the edge of the circle of a place."""
    return SINGLE if count == 1 else round(LEAST + GROWTH * sqrt(count), 1)


def ring_features(places: list[Place], theme: MapTheme) -> list[dict[str, Any]]:
    """GeoJSON features to draw in order, large before small; equal bands are one MultiPoint."""
    groups: dict[Band, list[list[float]]] = {}
    for place in sorted(places, key=lambda each: -each.count):
        for band in _bands(place, theme):
            groups.setdefault(band, []).append([place.lon, place.lat])
    return [
        {
            "type": "Feature",
            "geometry": {"type": "MultiPoint", "coordinates": points},
            "properties": {"r": middle, "w": width, "c": list(colour)},
        }
        for (_, middle, width, colour), points in groups.items()
    ]


def letters(places: list[Place]) -> list[dict[str, Any]]:
    """The letter of its category for each place with a single event, and where it stands."""
    return [
        {"p": [place.lon, place.lat], "t": LETTERS.get(place.categories[0][0], "")}
        for place in places
        if place.count == 1 and place.kind == "point"
    ]


def _bands(place: Place, theme: MapTheme) -> list[Band]:
    """Outer radius, middle, width and colour of each band, from the edge inwards."""
    outer = radius(place.count)
    if place.kind == "region":
        return [
            _band(outer, outer, 0, theme.surface),
            _band(outer, outer, outer - REGION_LINE, theme.quiet),
        ]
    inner = outer * HOLE if place.count > 1 else 0.0
    found = [_band(outer, outer + 1.2, outer, theme.surface)]
    edge, width = outer, outer - inner
    for code, count in place.categories:
        depth = width * count / place.count
        found.append(_band(outer, edge, edge - depth, rgb(category_colour(code))))
        edge -= depth
    if inner:
        found.append(_band(outer, inner, 0, theme.surface))
    return found


def _band(order: float, edge: float, end: float, colour: Colour) -> Band:
    return (order, round((edge + end) / 2, 1), round(edge - end, 1), tuple(colour))

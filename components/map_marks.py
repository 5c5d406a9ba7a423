"""The records on the map: circles of events, boxes of headquarters, counts of regions."""

from collections.abc import Callable
from typing import Any

import pandas as pd

from components.map_base import Layer, any_of, outlines, text_layer
from components.map_tips import base_tip, event_tip
from data.areas import areas
from data.map_rings import letters, radius, ring_features
from data.map_theme import MapTheme
from data.places import Place

LARGE = 10
"""From how many records on a place has its name and number above the circle, where its neighbours
do not cover them."""
FINGER = 8
"""Least radius in pixels of what can be hit."""
BESIDE = [10, -10]
WHITE, BLACK = [255, 255, 255, 255], [20, 24, 30, 255]
EVENTS, BASES, AREAS = "events", "bases", "areas"
"""Layers that can be clicked."""
SMALL_AREA = 1.0
"""Degrees across."""
STEPS = (1, 5, 15, 30, 50)
"""From how many records on a region gets the next colour."""


def event_layers(places: list[Place], theme: MapTheme, lang: str) -> list[Layer]:
    """Circles, their numbers, names of places abroad, and what the pointer hits."""
    large = [each for each in places if each.count >= LARGE and each.kind == "point"]
    several = [e for e in places if e.kind == "region" or (e.count > 1 and e not in large)]
    numbers = [{"p": [each.lon, each.lat], "t": str(each.count)} for each in several]
    abroad = [
        {"p": [e.lon, e.lat], "t": e.name(lang)}
        for e in places
        if not e.is_inside and e not in large
    ]
    return [
        {
            "@@type": "GeoJsonLayer",
            "id": "rings",
            "data": {"type": "FeatureCollection", "features": ring_features(places, theme)},
            "filled": False,
            "getLineColor": "@@=properties.c",
            "getLineWidth": "@@=properties.w",
            "lineWidthUnits": "pixels",
            "getPointRadius": "@@=properties.r",
            "pointRadiusUnits": "pixels",
            "pickable": False,
        },
        text_layer("letters", letters(places), WHITE, size=10, fontWeight=700),
        halo_text(
            "totals",
            [_total(each, lang) for each in large],
            theme,
            getPixelOffset="@@=o",
        ),
        text_layer("numbers", numbers, theme.ink, size=12, fontWeight=600),
        text_layer(
            "names-abroad", abroad, theme.quiet, getTextAnchor="start", getPixelOffset=[9, -9]
        ),
        _hits(EVENTS, [(each, event_tip(each, lang)) for each in places]),
    ]


def base_layers(places: list[Place], latest: pd.DataFrame, lang: str) -> list[Layer]:
    """Black boxes with the number of commitments beside the points, white-edged in both themes."""
    rows = [
        {
            "p": [each.lon, each.lat],
            "t": str(each.count),
            "k": each.key,
            "tip": base_tip(each, latest, lang),
        }
        for each in places
    ]
    return [
        text_layer(
            BASES, rows, WHITE, size=11, fontWeight=600, getPixelOffset=BESIDE, pickable=True,
            background=True, backgroundPadding=[5, 3], getBackgroundColor=BLACK,
            getBorderColor=WHITE, getBorderWidth=1,
        )
    ]  # fmt: skip


def area_layers(places: list[Place], theme: MapTheme, lang: str) -> list[Layer]:
    """Regions shaded by their number of event records, the number written on each."""
    small: list[Place] = []
    large: list[Place] = []
    for each in places:
        (small if _is_small(each) else large).append(each)
    hits = [
        {"g": areas()[each.key.split(":")[1]].rings, "k": each.key, "tip": event_tip(each, lang)}
        for each in places
    ]
    return [
        halo_text("numbers", _rows(large, lambda each: str(each.count)), theme),
        halo_text(
            "numbers-named", _rows(small, lambda each: f"{each.name(lang)} {each.count}"), theme,
            getTextAnchor="end", getPixelOffset=[7, 0],
        ),
        {
            "@@type": "PolygonLayer",
            "id": AREAS,
            "data": hits,
            "getPolygon": "@@=g",
            "stroked": False,
            "opacity": 0,
            "pickable": True,
        },
    ]  # fmt: skip


def shade_layer(places: list[Place], theme: MapTheme) -> Layer:
    """The regions, filled by number; Streamlit's fading is passed by."""
    expression = "[0, 0, 0, 0]"
    for index, colour in enumerate(theme.ramp):
        codes = [each.key.split(":")[1] for each in places if step(each.count) == index]
        if codes:
            expression = f"({any_of(sorted(codes))}) ? {colour} : ({expression})"
    fill = {"getFillColor": f"@@={expression}", "updateTriggers": {"getFillColor": expression}}
    return {
        **outlines("regions", stroked=False),
        "id": "shades",
        "_subLayerProps": {"polygons-fill": fill},
    }


def _is_small(place: Place) -> bool:
    """Whether the region is hidden by its own number, which then needs the name beside it."""
    longitudes = [point[0] for ring in areas()[place.key.split(":")[1]].rings for point in ring]
    return max(longitudes) - min(longitudes) < SMALL_AREA


def _rows(places: list[Place], text: Callable[[Place], str]) -> list[dict[str, Any]]:
    return [{"p": [each.lon, each.lat], "t": text(each)} for each in places]


def halo_text(key: str, rows: list[dict[str, Any]], theme: MapTheme, **properties: Any) -> Layer:
    """Texts with an edge in the colour of the ground, to be read above anything."""
    return text_layer(
        key, rows, theme.ink, size=12, fontWeight=600, outlineWidth=4,
        outlineColor=theme.surface, fontSettings={"sdf": True, "fontSize": 48}, **properties,
    )  # fmt: skip


def halo_layer(place: Place, theme: MapTheme) -> Layer:
    """A ring round the picked place."""
    point = {"type": "Point", "coordinates": [place.lon, place.lat]}
    return {
        "@@type": "GeoJsonLayer",
        "id": "picked",
        "data": [{"type": "Feature", "geometry": point, "properties": {}}],
        "filled": False,
        "getLineColor": theme.picked,
        "getLineWidth": 3,
        "lineWidthUnits": "pixels",
        "getPointRadius": radius(place.count) + 5 if place.kind != "area" else 16,
        "pointRadiusUnits": "pixels",
        "pickable": False,
    }


def step(count: int) -> int:
    """Which colour of the ramp a number of records gets."""
    return sum(count >= least for least in STEPS) - 1


def _total(place: Place, lang: str) -> dict[str, Any]:
    """ "Bamako 66", above the circle."""
    above = -round(radius(place.count) + 9)
    text = f"{place.name(lang)} {place.count}"
    return {"p": [place.lon, place.lat], "t": text, "o": [0, above]}


def _hits(key: str, places: list[tuple[Place, str]]) -> Layer:
    rows: list[dict[str, Any]] = [
        {
            "p": [place.lon, place.lat],
            "r": max(radius(place.count), FINGER),
            "k": place.key,
            "tip": tip,
        }
        for place, tip in places
    ]
    return {
        "@@type": "ScatterplotLayer",
        "id": key,
        "data": rows,
        "getPosition": "@@=p",
        "getRadius": "@@=r",
        "radiusUnits": "pixels",
        "opacity": 0,
        "pickable": True,
    }

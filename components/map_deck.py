"""The whole map as a deck.gl specification; the browser fetches nothing from another host."""

import json
from typing import Any

import pydeck

from components.map_base import Layer, border_layers, ground_layers, name_layers
from components.map_marks import (
    AREAS,
    BASES,
    EVENTS,
    area_layers,
    base_layers,
    event_layers,
    halo_layer,
    shade_layer,
)
from data.map_content import Content
from data.map_theme import MapTheme

TIP = {
    "text": "{tip}",
    "style": {
        "maxWidth": "300px", "padding": "6px 9px", "fontSize": "13px", "lineHeight": "1.35",
        "backgroundColor": "rgba(20, 24, 30, 0.94)", "color": "#ffffff", "borderRadius": "6px",
        "zIndex": "10", "whiteSpace": "normal",
        "transform": "none", "top": "8px", "left": "8px",
    },
}  # fmt: skip
"""Hover card. It stays in a corner: at the pointer, the edge of the map cuts off what it says."""
CAMERAS = {
    "states": (2.0, 17.4, 4.0),
    "borders": (0.3, 14.3, 5.5),
    "world": (14.0, 34.0, 1.2),
    "MLI": (-4.0, 17.5, 4.6),
    "BFA": (-1.6, 12.4, 5.9),
    "NER": (8.0, 17.4, 4.6),
}
"""Longitude, latitude and zoom of each view and, where one state is filtered for, of that state."""
NARROWER = 0.9
"""Zoom levels less on a phone."""


class CompactDeck(pydeck.Deck):  # type: ignore[misc]
    """A deck whose layers are plain dicts in deck.gl's own words, written as they are and without
    blanks: a third of the bytes, a twentieth of the time."""

    layers: list[Layer]

    def to_json(self) -> str:
        layers, self.layers = self.layers, []
        written: dict[str, Any] = json.loads(super().to_json())
        self.layers = layers
        return json.dumps(written | {"layers": layers}, ensure_ascii=False, separators=(",", ":"))


def map_deck(
    content: Content,
    theme: MapTheme,
    lang: str,
    camera: dict[str, float],
    picked: str | None = None,
    *,
    can_move: bool = True,
) -> CompactDeck:
    """The map with its ground, names and records."""
    return CompactDeck(
        views=[pydeck.View(type="MapView", controller=can_move)],
        layers=map_layers(content, theme, lang, picked),
        initial_view_state=pydeck.ViewState(**camera),
        map_provider=None,
        tooltip=TIP,
    )


def map_layers(content: Content, theme: MapTheme, lang: str, picked: str | None) -> list[Layer]:
    """Layers from the ground up."""
    dashed = [e.key.split(":")[1] for e in content.events if e.kind == "region"]
    layers = ground_layers(theme)
    if content.areas:
        layers.append(shade_layer(content.areas, theme))
    layers += border_layers(theme, dashed)
    if content.areas:
        layers += area_layers(content.areas, theme, lang)
    else:
        layers += name_layers(theme, lang, {each.name(lang) for each in content.events})
    if content.events:
        layers += event_layers(content.events, theme, lang)
    if content.bases:
        layers += base_layers(content.bases, content.latest, lang)
    place = content.places.get(picked or "")
    if place:
        layers.append(halo_layer(place, theme))
    # A layer of no texts makes WebGL warn.
    return [each for each in layers if each["data"]]


def camera(name: str, *, is_narrow: bool) -> dict[str, float]:
    """Where the map looks from. KeyError for an unknown view."""
    longitude, latitude, zoom = CAMERAS[name]
    return {
        "longitude": longitude,
        "latitude": latitude,
        "zoom": round(zoom - NARROWER * is_narrow, 2),
        "min_zoom": 0.5,
        "max_zoom": 10,
    }


def picked_key(selection: dict[str, Any]) -> str | None:
    """The key of the place that a click has picked; None for a click beside all of them."""
    objects = selection.get("objects") or {}
    for layer in (EVENTS, BASES, AREAS):
        for each in objects.get(layer) or []:
            if isinstance(each, dict) and isinstance(each.get("k"), str):
                return str(each["k"])
    return None

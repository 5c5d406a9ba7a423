"""The ground of the map: outlines that the browser loads once by address, and names."""

from typing import Any

from data.api.addresses import outline_address
from data.areas import Label, country_labels, town_labels
from data.map_theme import MapTheme
from data.release import RELEASE

Layer = dict[str, Any]
FONT = "Source Sans, Source Sans Pro, sans-serif"


def ground_layers(theme: MapTheme) -> list[Layer]:
    """Land and water, without the borders."""
    return [
        outlines(
            "land",
            getFillColor=f"@@=properties.group == 'AES' ? {theme.land} : {theme.neighbour}",
            stroked=False,
        ),
        outlines("rivers", getLineColor=theme.water, getLineWidth=1),
        outlines("lakes", getFillColor=[*theme.water[:3], 90], stroked=False),
    ]


def border_layers(theme: MapTheme, dashed: list[str]) -> list[Layer]:
    """Borders of countries and regions; `dashed`: regions with records known to them only."""
    lines = outlines(
        "borders",
        getLineColor=f"@@=properties.kind == 'region' ? {theme.region} : {theme.border}",
        getLineWidth="@@=properties.kind == 'AES' ? 1.6 : 0.7",
    )
    return [lines, _dashes(theme, dashed)] if dashed else [lines]


def name_layers(theme: MapTheme, lang: str, hidden: set[str]) -> list[Layer]:
    """Names of countries and towns, above the outlines and below the records; without `hidden`
    towns, which the records name themselves."""
    countries = country_labels(lang)
    towns = [each for each in town_labels(lang) if each.name not in hidden]
    states = [each for each in countries if each.rank == 0]
    neighbours = [each for each in countries if each.rank]
    return [
        text_layer("names-neighbours", _texts(neighbours), theme.quiet, size=12),
        text_layer("names-states", _texts(states), theme.ink, size=15, fontWeight=600),
        text_layer(
            "names-towns", _texts(towns), theme.quiet, size=11,
            getTextAnchor="start", getPixelOffset=[5, -7],
        ),
    ]  # fmt: skip


def outlines(name: str, **properties: Any) -> Layer:
    """A layer of one of our own files of simplified outlines."""
    return {
        "@@type": "GeoJsonLayer",
        "id": name,
        "data": f"{outline_address(f'drawn/{name}')}?v={RELEASE.version}",
        "lineWidthUnits": "pixels",
        "pickable": False,
        **properties,
    }


def text_layer(key: str, rows: list[dict[str, Any]], colour: list[int], **properties: Any) -> Layer:
    """Texts `t` at points `p`. The colour goes past Streamlit, which fades texts on a click."""
    size = properties.pop("size", 11)
    return {
        "@@type": "TextLayer",
        "id": key,
        "data": rows,
        "getPosition": "@@=p",
        "getText": "@@=t",
        "getSize": size,
        "characterSet": "auto",
        "fontFamily": FONT,
        "pickable": False,
        "_subLayerProps": {"characters": {"getColor": colour}},
        **properties,
    }


def any_of(codes: list[str]) -> str:
    """An expression that is true for the regions with one of these codes."""
    return " || ".join(f"properties.iso_3166_2 == '{code}'" for code in codes) or "false"


def _dashes(theme: MapTheme, codes: list[str]) -> Layer:
    # These properties of the inner layer are handed the wrapped feature, not the feature itself.
    test = any_of(sorted(codes)).replace("properties", "__source.object.properties")
    stroke = {
        "getColor": f"@@={test} ? {[*theme.ink[:3], 200]} : [0, 0, 0, 0]",
        "getDashArray": [5, 4],
        "extensions": [{"@@type": "PathStyleExtension", "dash": True}],
        "updateTriggers": {"getColor": test},
    }
    return {
        **outlines("regions", filled=False, getLineWidth=1.8),
        "id": "dashes",
        "_subLayerProps": {"polygons-stroke": stroke},
    }


def _texts(labels: list[Label] | tuple[Label, ...]) -> list[dict[str, Any]]:
    return [{"p": [each.lon, each.lat], "t": each.name} for each in labels]

"""The ground of the map: land, water, borders."""

from collections.abc import Iterable
from itertools import pairwise

from data.geo_shapes import Line, shapes
from data.map_theme import LIGHT, Colour
from data.pictures.frame import Frame
from data.pictures.svg import element, path

WIDTHS = {"AES": 1.8, "other": 0.8, "region": 0.7}


def ground(frame: Frame) -> str:
    """Land and water, without the borders."""
    land = [
        _area(frame, lines, LIGHT.land if properties["group"] == "AES" else LIGHT.neighbour)
        for properties, lines in shapes("land")
    ]
    rivers = [_line(frame, lines, LIGHT.water, 1.1) for _, lines in shapes("rivers")]
    lakes = [_area(frame, lines, [*LIGHT.water[:3], 110]) for _, lines in shapes("lakes")]
    return "".join([*land, *rivers, *lakes])


def borders(frame: Frame, dashed: Iterable[str]) -> str:
    """Borders of countries and regions; `dashed`: regions with records known to them only."""
    lines = [
        _line(
            frame,
            lines,
            LIGHT.region if properties["kind"] == "region" else LIGHT.border,
            WIDTHS[properties["kind"]],
        )
        for properties, lines in shapes("borders")
    ]
    wanted = set(dashed)
    dashes = [
        _line(frame, lines, [*LIGHT.ink[:3], 190], 1.6, dash="5 4")
        for properties, lines in shapes("regions")
        if properties["iso_3166_2"] in wanted
    ]
    return "".join([*lines, *dashes])


def hexed(colour: Colour) -> tuple[str, float]:
    """A colour of the map as "#rrggbb" and its opacity."""
    return "#" + bytes(colour[:3]).hex(), round(colour[3] / 255, 2)


def _area(frame: Frame, rings: Iterable[Line], colour: Colour) -> str:
    drawn = [path(_placed(frame, ring), closed=True) for ring in rings if _is_near(frame, ring)]
    if not drawn:
        return ""
    fill, opacity = hexed(colour)
    shape = "".join(drawn)
    return element("path", d=shape, fill=fill, fill_opacity=opacity, fill_rule="evenodd")


def _line(
    frame: Frame, lines: Iterable[Line], colour: Colour, width: float, dash: str | None = None
) -> str:
    drawn = "".join(path(_placed(frame, part)) for line in lines for part in _near(frame, line))
    stroke, opacity = hexed(colour)
    if not drawn:
        return ""
    return element("path", d=drawn, fill="none", stroke=stroke, stroke_opacity=opacity,
                   stroke_width=width, stroke_linejoin="round", stroke_dasharray=dash)  # fmt: skip


def _placed(frame: Frame, line: Line) -> list[tuple[float, float]]:
    return [frame.place(*point[:2]) for point in line]


def _is_near(frame: Frame, ring: Line) -> bool:
    points = _placed(frame, ring)
    across, down = [x for x, _ in points], [y for _, y in points]
    misses = max(across) < 0 or min(across) > frame.width
    return not (misses or max(down) < 0 or min(down) > frame.height)


def _near(frame: Frame, line: Line) -> list[Line]:
    """The stretches of a line that come near the picture."""
    parts: list[Line] = [[]]
    for start, end in pairwise(line):
        if _is_near(frame, [start, end]):
            parts[-1] = [*(parts[-1] or [start]), end]
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if part]

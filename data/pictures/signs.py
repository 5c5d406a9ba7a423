"""The marks of kinds by the names that the vocabularies give them (Plotly's), as SVG."""

from math import cos, pi, sin

from data.pictures.svg import PAPER, Point, element, path

TURNS = {
    "square": (4, 45, 1.25), "diamond": (4, 0, 1.3), "diamond-tall": (4, 0, 1.4),
    "pentagon": (5, 0, 1.1), "hexagon": (6, 0, 1.1), "hexagon2": (6, 30, 1.1),
    "triangle-up": (3, 0, 1.25), "triangle-right": (3, 90, 1.25), "triangle-left": (3, 270, 1.25),
}  # fmt: skip
"""Name -> corners, the first one's angle from the top, radius as a share of half the size."""
BOWTIE = ((-1, -0.9), (0, 0), (1, -0.9), (1, 0.9), (0, 0), (-1, 0.9))
ARM = 0.38
PLUS = ((-ARM, -1), (ARM, -1), (ARM, -ARM), (1, -ARM), (1, ARM), (ARM, ARM),
        (ARM, 1), (-ARM, 1), (-ARM, ARM), (-1, ARM), (-1, -ARM), (-ARM, -ARM))  # fmt: skip


def sign(name: str, x: float, y: float, size: float, colour: str, *, hollow: bool = False) -> str:
    """A mark so many units across; hollow ones have an edge only. A circle for other names."""
    look = {
        "fill": PAPER if hollow else colour,
        "stroke": colour if hollow else PAPER,
        "stroke_width": 1.4 if hollow else 0.7,
    }
    half = size / 2
    corners = _corners(name)
    if not corners:
        return element("circle", cx=x, cy=y, r=half, **look)
    outline = path([(x + a * half, y + b * half) for a, b in corners], closed=True)
    return element("path", d=outline, **look)


def _corners(name: str) -> list[Point]:
    """The corners of a mark of half size 1 round 0,0; none for a circle."""
    if name == "bowtie":
        return list(BOWTIE)
    if name == "cross":
        return [(a * 1.05, b * 1.05) for a, b in PLUS]
    if name == "x":
        return [((a - b) * 0.8, (a + b) * 0.8) for a, b in PLUS]
    if name == "star":
        return [_turned(each * 36, 1.25 if each % 2 == 0 else 0.55) for each in range(10)]
    if name not in TURNS:
        return []
    number, first, radius = TURNS[name]
    turned = [_turned(first + each * 360 / number, radius) for each in range(number)]
    return [(a * 0.7, b) for a, b in turned] if name == "diamond-tall" else turned


def _turned(degrees: float, radius: float) -> Point:
    angle = degrees * pi / 180
    return radius * sin(angle), -radius * cos(angle)

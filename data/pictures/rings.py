"""Marks of the map: rings of events, letters of single ones, boxes of headquarters."""

from data.map_rings import HOLE, LETTERS, REGION_LINE, SINGLE
from data.map_theme import LIGHT
from data.palette import category_colour
from data.pictures.gathering import Spot
from data.pictures.ground import hexed
from data.pictures.svg import PAPER, element, text

BLACK, QUIET = "#14181e", hexed(LIGHT.quiet)[0]


def ring(spot: Spot) -> str:
    """The mark of a place: bands by category with the number inside, or one letter."""
    place, x, y, outer = spot.place, spot.x, spot.y, spot.radius
    if place.kind == "region":
        return region_ring(str(place.count), x, y, outer)
    if place.count == 1:
        return letter_disc(place.categories[0][0], x, y, outer)
    parts = [_disc(x, y, outer + 1, PAPER)]
    edge, depth = outer, outer * (1 - HOLE)
    for code, count in place.categories:
        parts.append(_disc(x, y, edge, category_colour(code)))
        edge -= depth * count / place.count
    parts.append(_disc(x, y, outer * HOLE, PAPER))
    parts.append(_centred(str(place.count), x, y, min(12.5, outer * 0.95), 600))
    return "".join(parts)


def region_ring(content: str, x: float, y: float, outer: float) -> str:
    """A grey ring: known to the region only."""
    line = element("circle", cx=x, cy=y, r=outer - REGION_LINE / 2, fill=PAPER, stroke=QUIET,
                   stroke_width=REGION_LINE)  # fmt: skip
    return line + _centred(content, x, y, min(12, outer), 600)


def letter_disc(category: str, x: float, y: float, outer: float = SINGLE) -> str:
    """The disc of a single event with the letter of its category."""
    disc = element("circle", cx=x, cy=y, r=outer, fill=category_colour(category), stroke=PAPER)
    return disc + _centred(LETTERS.get(category, ""), x, y, outer * 1.45, 600, PAPER)


def base_box(content: str, x: float, y: float, size: float) -> str:
    """A black box with the number of commitments that have their headquarters there."""
    wide, high = 8.0 + 6.5 * len(content), 15.0
    wide, high = wide * size, high * size
    box = element("rect", x=x - wide / 2, y=y - high / 2, width=wide, height=high, rx=2,
                  fill=BLACK, stroke=PAPER)  # fmt: skip
    return box + _centred(content, x, y, 11 * size, 600, PAPER)


def _disc(x: float, y: float, size: float, colour: str) -> str:
    return element("circle", cx=x, cy=y, r=size, fill=colour)


def _centred(
    content: str, x: float, y: float, size: float, weight: int, colour: str | None = None
) -> str:
    ink = colour or hexed(LIGHT.ink)[0]
    base = y + size * 0.33
    return text(content, x, base, size, font_weight=weight, text_anchor="middle", fill=ink)

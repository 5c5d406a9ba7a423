"""Legends: signs with their names, in rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.fonts import text_width
from data.pictures.svg import QUIET, Drawing, text

GAP, BESIDE = 16, 5


@dataclass(frozen=True)
class Item:
    """A sign, drawn round 0,0 and so wide, and its name."""

    sign: str
    width: float
    name: str


def key(items: Iterable[Item], width: float, size: float = 12, first: float = 0) -> Drawing:
    """The items from left to right, the first row from `first` on; a new row where one is full."""
    step = size * 1.6
    x, row = first, 0
    body = []
    for each in items:
        wide = each.width + BESIDE + text_width(each.name, size)
        if x + wide > width and x > 0:
            x, row = 0, row + 1
        y = row * step + step / 2
        body.append(f'<g transform="translate({x + each.width / 2:.1f} {y:.1f})">{each.sign}</g>')
        name = text(each.name, round(x + each.width + BESIDE, 1), y + size * 0.34, size, fill=QUIET)
        body.append(name)
        x += wide + GAP
    return Drawing(width, (row + 1) * step if body else 0, "".join(body))

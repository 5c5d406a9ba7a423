"""The lanes of a timeline: their edges, names, and which kinds of marks stand in them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from data.fonts import text_width
from data.formats import number_text
from data.lane_styles import Style, kind_styles, lane_labels
from data.lanes import LANES
from data.pictures.key import Item, key
from data.pictures.piling import Pile
from data.pictures.signs import sign
from data.pictures.svg import INK, Drawing, element, shifted, text
from data.texts import Texts

HEAD, GAP, MARGIN = 19.5, 2.5, 6.0
LABEL, KEY = 12.5, 11.5
GROUND = "#f3f5f7"


@dataclass(frozen=True)
class Lane:
    """Edges of a lane; marks stand on its bottom, its head names it and them."""

    code: str
    top: float
    bottom: float
    head: Drawing


def lanes_of(kinds: Iterable[str], heaped: Pile, top: float, width: float, t: Texts) -> list[Lane]:
    """The lanes that hold marks of these kinds, from the top down."""
    counts, names, styles = Counter(kinds), lane_labels(t), kind_styles(t)
    inset = max(text_width(names[lane], LABEL, 600) for lane in heaped.depths) + 3 * MARGIN
    lanes = []
    for lane, depth in heaped.depths.items():
        items = [_item(styles[kind], counts[kind], t) for kind in LANES[lane] if counts[kind]]
        named = key(items, width - inset - MARGIN, KEY)
        title = text(names[lane], MARGIN, 13.5, LABEL, font_weight=600, fill=INK)
        head = Drawing(width, max(HEAD, named.height + 3), title + shifted(named, inset, 0))
        bottom = top + head.height + depth * heaped.row + GAP
        lanes.append(Lane(lane, top, bottom, head))
        top = bottom
    return lanes


def lane_grounds(lanes: list[Lane], width: float) -> str:
    """Every other lane on a faint ground, and the heads of all."""
    grounds = [
        element("rect", y=each.top, width=width, height=each.bottom - each.top, fill=GROUND)
        for each in lanes[::2]
    ]
    return "".join([*grounds, *(shifted(each.head, 0, each.top + 1.5) for each in lanes)])


def _item(style: Style, count: int, t: Texts) -> Item:
    name = f"{style.label} {number_text(count, t.lang)}"
    return Item(sign(style.symbol, 0, 0, 8, style.colour), 9, name)

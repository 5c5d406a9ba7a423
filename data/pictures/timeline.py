"""The timeline of a selection: lanes of marks on one axis of time, crossed by the landmarks."""

import pandas as pd

from data.lane_styles import Style, kind_styles
from data.marks import marks
from data.pictures.axis import Axis, axis
from data.pictures.discs import disc_list, strip
from data.pictures.lanes import GAP, Lane, lane_grounds, lanes_of
from data.pictures.piling import Pile, pile
from data.pictures.signs import sign
from data.pictures.svg import FAINT, QUIET, Drawing, element, shifted, text
from data.piles import places
from data.release import RELEASE
from data.selection import Selection
from data.texts import Texts, texts
from data.timeline_ranges import DEFAULT, Range, ranges, within

FOOT, EDGE = 22.0, 14.0
"""Height of the axis; room for half the name of a year at both ends."""


def shown_marks(selection: Selection, t: Texts) -> tuple[pd.DataFrame, Range | None]:
    """The marks of the usual stretch of the page, and the stretch; none without a dated mark."""
    found = marks(selection)
    offered = ranges(selection.filters, found, t) if len(found) else {}
    if not offered:
        return found.iloc[:0], None
    stretch = offered.get(DEFAULT, next(iter(offered.values())))[1]
    return found[within(found, stretch)].reset_index(drop=True), stretch


def timeline_drawing(selection: Selection, lang: str, width: float, room: float) -> Drawing:
    """The timeline with its landmarks named below; `room` is the height for the rows of marks."""
    t = texts(lang)
    found, stretch = shown_marks(selection, t)
    if stretch is None or found.empty:
        return _nothing(t, width)
    line = axis(stretch, width)
    heaped = pile(found, line, room)
    above = strip(line, lang)
    lanes = lanes_of(found["kind"], heaped, above.height, width, t)
    bottom = lanes[-1].bottom
    below = disc_list(above, width, lang)
    parts = [
        lane_grounds(lanes, width),
        _thin(line, above.height, bottom),
        _ticks(line, bottom, lang),
        above.lines(bottom),
        _marks(found, heaped, line, kind_styles(t), lanes),
        above.body,
        shifted(below, 0, bottom + FOOT),
    ]
    return Drawing(width, bottom + FOOT + below.height, "".join(parts))


def _marks(
    found: pd.DataFrame, heaped: Pile, line: Axis, styles: dict[str, Style], lanes: list[Lane]
) -> str:
    """Marks at their rows; a bar where only the month or year is known, or the event lasted."""
    bottoms = {each.code: each.bottom - GAP for each in lanes}
    size = min(max(heaped.row - 1, 4.0), 9)
    moments = places(found).astype("datetime64[D]").astype(object)
    columns = zip(found["lane"], found["kind"], found["precision"] == "day", found["start"],
                  found["end"], moments, heaped.rows, strict=True)  # fmt: skip
    bars, signs = [], []
    for lane, kind, exact, start, end, at, row in columns:
        y = float(bottoms[lane] - (row + 0.5) * heaped.row)
        style = styles[kind]
        if end > start:
            left, right = line.place(start.date()), line.place(end.date())
            bars.append(element("rect", x=left, y=y - 1.3, width=max(right - left, 1.0),
                                height=2.6, fill=style.colour, fill_opacity=0.4))  # fmt: skip
        x = line.place(at)
        signs.append(sign(style.symbol, x, y, size, style.colour, hollow=not exact))
    return "".join([*bars, *signs])


def _ticks(line: Axis, bottom: float, lang: str) -> str:
    parts = [element("line", x1=0, x2=line.width, y1=bottom, y2=bottom, stroke=FAINT)]
    free = 0.0
    for day, label in line.ticks(lang):
        x = line.place(day)
        parts.append(element("line", x1=x, x2=x, y1=bottom, y2=bottom + 4, stroke=QUIET))
        if x > max(free, EDGE) and x < line.width - EDGE:
            parts.append(text(label, x, bottom + 16, 11.5, text_anchor="middle", fill=QUIET))
            free = x + 8 * len(label)
    return "".join(parts)


def _thin(line: Axis, top: float, bottom: float) -> str:
    """The stretch after the day from which the record is thin, on a ground of its own."""
    if line.last <= RELEASE.dense_until:
        return ""
    left, right = line.place(RELEASE.dense_until), line.place(RELEASE.covered_until)
    return element("rect", x=left, y=top, width=right - left, height=bottom - top, fill=QUIET,
                   fill_opacity=0.16)  # fmt: skip


def _nothing(t: Texts, width: float) -> Drawing:
    said = t("No record of this selection has a dated mark in the period.")
    return Drawing(width, 40, text(said, 6, 24, 13, fill=QUIET))

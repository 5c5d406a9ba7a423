"""The geometry of the timeline: lanes over bars on one axis of time, and the landmark lines."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from components.timeline_landmarks import Strip
from components.timeline_look import Look
from components.timeline_stack import Stack
from data.lane_styles import GREY
from data.release import RELEASE
from data.timeline_ranges import Range, padded

LEFT, TOP, BOTTOM, COUNTS = 26, 4, 34, 70
WEEK = 604_800_000
TICKS = [
    {"dtickrange": [None, WEEK * 3], "value": "%Y-%m-%d"},
    {"dtickrange": [WEEK * 3, "M11"], "value": "%Y-%m"},
    {"dtickrange": ["M12", None], "value": "%Y"},
]
"""Numeric, because Plotly knows only English names of months."""
LINE = {"width": 1, "dash": "dot", "color": GREY.format(0.7)}


@dataclass(frozen=True)
class Geometry:
    """Pixels: `strip` for the landmarks, `lanes` below it, `head` of the bars, `plot` for all."""

    strip: float
    lanes: float
    head: float

    @property
    def plot(self) -> float:
        return self.strip + self.lanes + self.head + COUNTS

    def paper(self, pixels: float) -> float:
        """Plotly's paper coordinate of a distance from the top."""
        return 1 - pixels / self.plot

    def tops(self, stack: Stack) -> list[float]:
        """Paper coordinates of the heads of the lanes and of the bars."""
        starts = [*(lane.top for lane in stack.lanes), self.lanes + 3]
        return [self.paper(self.strip + top) for top in starts]


def geometry(stack: Stack, strip: Strip, tables: int, look: Look) -> Geometry:
    """The sizes for these lanes and landmarks, and bars of so many tables."""
    return Geometry(strip.height, stack.height, look.header(tables) + 7)


def layout(
    stack: Stack, strip: Strip, size: Geometry, stretch: Range, look: Look
) -> dict[str, Any]:
    """The layout of the whole figure but for the legends."""
    first, last = padded(stretch)
    return {
        "height": round(TOP + size.plot + BOTTOM),
        "margin": {"l": LEFT, "r": 4, "t": TOP, "b": BOTTOM, "autoexpand": False},
        "barmode": "stack",
        "font": {"color": look.ink},
        "hovermode": "closest",
        "hoverlabel": {"align": "left"},
        "clickmode": "event+select",
        "dragmode": False if look.narrow else "select",
        "selectdirection": "h",
        "uirevision": f"{first}/{last}",
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "xaxis": _time_axis(first, last, look),
        "yaxis": {
            "domain": [size.paper(size.strip + size.lanes), 1],
            "range": [size.lanes, -size.strip],
            "fixedrange": True,
            "visible": False,
        },
        "yaxis2": _count_axis(size, look),
        "shapes": [*_bands(stack), *_lines(strip), *_thin(last)],
    }


def _time_axis(first: date, last: date, look: Look) -> dict[str, Any]:
    return {
        "type": "date",
        "range": [first.isoformat(), last.isoformat()],
        "anchor": "y2",
        "tickformatstops": TICKS,
        "tickfont": {"color": look.ink},
        "nticks": 5 if look.narrow else 12,
        "showgrid": True,
        "gridcolor": GREY.format(0.18),
        "zeroline": False,
        "ticks": "outside",
        "tickangle": 0,
    }


def _count_axis(size: Geometry, look: Look) -> dict[str, Any]:
    return {
        "domain": [0, COUNTS / size.plot],
        "fixedrange": True,
        "nticks": 4,
        "tickformat": "d",
        "tickfont": {"color": look.ink},
        "gridcolor": GREY.format(0.18),
        "rangemode": "tozero",
        "zeroline": False,
    }


def _bands(stack: Stack) -> list[dict[str, Any]]:
    """Every other lane on a faint ground."""
    return [
        _rectangle(y0=lane.top, y1=lane.bottom, x0=0, x1=1, xref="paper", yref="y", shade=0.08)
        for lane in stack.lanes[::2]
    ]


def _lines(strip: Strip) -> list[dict[str, Any]]:
    days = [each.date.isoformat() for each in strip.shown.values()]
    return [
        {"type": "line", "xref": "x", "yref": "paper", "layer": "below",
         "x0": day, "x1": day, "y0": 0, "y1": 1, "line": LINE}
        for day in days
    ]  # fmt: skip


def _thin(last: date) -> list[dict[str, Any]]:
    """The stretch after the day from which the record is thin."""
    if last <= RELEASE.dense_until:
        return []
    start, end = RELEASE.dense_until.isoformat(), RELEASE.covered_until.isoformat()
    return [_rectangle(x0=start, x1=end, y0=0, y1=1, xref="x", yref="paper", shade=0.2)]


def _rectangle(shade: float, **place: Any) -> dict[str, Any]:
    return {"type": "rect", "layer": "below", "fillcolor": GREY.format(shade),
            "line": {"width": 0}, **place}  # fmt: skip

"""The geometry of the timeline: lanes over bars on one axis of time, legends, landmark lines."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from components.timeline_ranges import Range, padded
from components.timeline_stack import WIDTH, Stack
from components.timeline_styles import GREY, lane_labels
from data.landmarks import Landmark
from data.release import RELEASE
from data.texts import Texts

TOP, BOTTOM, STRIP_ROW, COUNTS_HEADER, COUNTS = 4, 26, 17, 24, 70
DISC = 17
"""Room for a numbered disc, in pixels."""
WEEK, MONTH = 604_800_000, 2_419_200_000
TICKS = [
    {"dtickrange": [None, WEEK * 3], "value": "%Y-%m-%d"},
    {"dtickrange": [WEEK * 3, "M11"], "value": "%Y-%m"},
    {"dtickrange": ["M12", None], "value": "%Y"},
]
LINE = {"width": 1, "dash": "dot", "color": GREY.format(0.7)}


@dataclass(frozen=True)
class Geometry:
    """Pixels: `strip` for the landmarks, `lanes` below it, `plot` for all with the bars."""

    strip: float
    lanes: float

    @property
    def plot(self) -> float:
        return self.strip + self.lanes + COUNTS_HEADER + COUNTS

    def paper(self, pixels: float) -> float:
        """Plotly's paper coordinate of a distance from the top."""
        return 1 - pixels / self.plot


def disc_heights(shown: dict[int, Landmark], stretch: Range) -> dict[int, float]:
    """Number of a landmark -> height above the lanes, in as many rows as keep the discs apart."""
    days = (stretch[1] - stretch[0]).days / WIDTH * DISC
    free_from: list[date] = []
    heights = {}
    for number, each in shown.items():
        fitting = (row for row, last in enumerate(free_from) if (each.date - last).days >= days)
        row = next(fitting, len(free_from))
        free_from[row : row + 1] = [each.date]
        heights[number] = -(row + 0.5) * STRIP_ROW
    return heights


def strip_height(heights: dict[int, float]) -> float:
    """Pixels that the discs need above the lanes."""
    return max((-height for height in heights.values()), default=0) + STRIP_ROW / 2


def layout(
    stack: Stack, strip: float, stretch: Range, shown: dict[int, Landmark], t: Texts
) -> dict[str, Any]:
    """The layout of the whole figure."""
    size = Geometry(strip, stack.height)
    first, last = padded(stretch)
    return {
        "height": round(TOP + size.plot + BOTTOM),
        "margin": {"l": 4, "r": 4, "t": TOP, "b": BOTTOM, "autoexpand": False},
        "barmode": "stack",
        "hovermode": "closest",
        "hoverlabel": {"align": "left"},
        "clickmode": "event+select",
        "dragmode": "zoom",
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "xaxis": _time_axis(first, last),
        "yaxis": {
            "domain": [size.paper(strip + stack.height), 1],
            "range": [stack.height, -strip],
            "fixedrange": True,
            "visible": False,
        },
        "yaxis2": _count_axis(size),
        "shapes": [*_bands(stack), *_lines(shown), *_thin(last)],
        **_legends(stack, size, t),
    }


def counts_legend(stack: Stack) -> str:
    """The name of the legend of the bars: the one after those of the lanes."""
    return f"legend{len(stack.lanes) + 1}"


def _time_axis(first: date, last: date) -> dict[str, Any]:
    return {
        "type": "date",
        "range": [first.isoformat(), last.isoformat()],
        "anchor": "y2",
        "tickformatstops": TICKS,
        "showgrid": True,
        "gridcolor": GREY.format(0.18),
        "zeroline": False,
        "ticks": "outside",
        "tickangle": 0,
    }


def _count_axis(size: Geometry) -> dict[str, Any]:
    return {
        "domain": [0, COUNTS / size.plot],
        "fixedrange": True,
        "nticks": 4,
        "tickformat": "d",
        "ticklabelposition": "inside top",
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


def _lines(shown: dict[int, Landmark]) -> list[dict[str, Any]]:
    days = [each.date.isoformat() for each in shown.values()]
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


def _legends(stack: Stack, size: Geometry, t: Texts) -> dict[str, Any]:
    """A legend a lane, in its header: name of the lane and its kinds of marks."""
    names = lane_labels(t)
    tops = [size.strip + lane.top for lane in stack.lanes]
    titles = [names[lane.code] for lane in stack.lanes]
    made = zip([*titles, t("Records")], [*tops, size.strip + size.lanes + 4], strict=True)
    return {
        f"legend{place + 1 if place else ''}": _legend(title, size.paper(top))
        for place, (title, top) in enumerate(made)
    }


def _legend(title: str, y: float) -> dict[str, Any]:
    return {
        "title": {"text": f"<b>{title}</b>", "side": "left", "font": {"size": 11}},
        "orientation": "h",
        "x": 0,
        "xanchor": "left",
        "y": y,
        "yanchor": "top",
        "font": {"size": 11},
        "bgcolor": "rgba(0,0,0,0)",
        "borderwidth": 0,
        "itemwidth": 30,
        "itemsizing": "constant",
        "tracegroupgap": 0,
    }

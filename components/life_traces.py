"""The traces of a figure of lives: base lines, ties in a family, spans, steps, places to click."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import pandas as pd
import plotly.graph_objects as go

from components.life_hover import mark_text
from components.life_lines import Line
from components.life_styles import SYMBOLS, kind_colour
from data.measures.life import EVENT, Mark
from data.palette import NEUTRAL
from data.texts import Texts

SIZE, BAR, HITS = 11, 9, 16
STEADY = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}


@dataclass(frozen=True)
class Placed:
    """A mark on its row, from `start` to `end` in time; `early`: it lies before the axis."""

    y: float
    mark: Mark
    start: pd.Timestamp
    end: pd.Timestamp
    early: bool

    @property
    def is_exact(self) -> bool:
        return self.mark.precision == "day"

    @property
    def at(self) -> pd.Timestamp:
        """Where the symbol stands: the day, or the middle of what is known."""
        return self.start if self.is_exact else self.start + (self.end - self.start) / 2


def placed(lines: Sequence[Line], rows: Sequence[float], first: pd.Timestamp) -> list[Placed]:
    """The marks of the lines; those before `first` stand at the edge."""
    found = []
    for y, line in zip(rows, lines, strict=True):
        for mark in line.marks:
            start, end = mark.span
            early = start < first
            edge = (first, first) if early else (start, end)
            found.append(Placed(y, mark, *edge, early))
    return found


def base_trace(found: Sequence[Placed]) -> go.Scatter:
    """From the first to the last mark of each line."""
    x: list[str | None] = []
    y: list[float | None] = []
    for row in dict.fromkeys(each.y for each in found):
        mine = [each for each in found if each.y == row]
        x += [min(each.at for each in mine).isoformat(),
              max(each.at for each in mine).isoformat(), None]  # fmt: skip
        y += [row, row, None]
    return go.Scatter(x=x, y=y, mode="lines", line={"color": NEUTRAL, "width": 1.5},
                      hoverinfo="skip", showlegend=False)  # fmt: skip


def tie_trace(lines: Sequence[Line], rows: Sequence[float], found: Sequence[Placed]) -> go.Scatter:
    """From each parent that is drawn, along its row, down to the first step of its child."""
    row_of = {line.record_id: row for line, row in zip(lines, rows, strict=True)}
    begun: dict[float, pd.Timestamp] = {}
    for each in found:
        if each.mark.kind != EVENT:
            begun.setdefault(each.y, each.at)
    x: list[str | None] = []
    y: list[float | None] = []
    for line, row in zip(lines, rows, strict=True):
        for parent in line.parents:
            above = row_of.get(parent)
            if above in begun and row in begun:
                child = begun[row].isoformat()
                x += [begun[above].isoformat(), child, child, None]
                y += [above, above, row, None]
    return go.Scatter(x=x, y=y, mode="lines", hoverinfo="skip", showlegend=False,
                      line={"color": NEUTRAL, "width": 1, "dash": "dot"})  # fmt: skip


def span_trace(found: Sequence[Placed], kind: str) -> go.Scatter:
    """The months and years within which a step was taken."""
    mine = [each for each in found if each.mark.kind == kind and not (each.is_exact or each.early)]
    return go.Scatter(
        x=[x for each in mine for x in (each.start.isoformat(), each.end.isoformat(), None)],
        y=[y for each in mine for y in (each.y, each.y, None)],
        mode="lines", line={"color": kind_colour(kind), "width": BAR}, opacity=0.45,
        hoverinfo="skip", showlegend=False,
    )  # fmt: skip


def step_trace(found: Sequence[Placed], kind: str, t: Texts) -> go.Scatter:
    """The steps of one kind: full where the day is known, open where it is not."""
    mine = [each for each in found if each.mark.kind == kind]
    symbol, colour = SYMBOLS[kind][0], kind_colour(kind)
    return go.Scatter(
        x=[each.at.isoformat() for each in mine],
        y=[each.y for each in mine],
        mode="markers",
        name=kind,
        marker={
            "symbol": ["triangle-left-open" if each.early else symbol if each.is_exact
                       else f"{symbol}-open" for each in mine],
            "size": SIZE, "color": colour, "opacity": 1, "line": {"width": 1.5, "color": colour},
        },
        customdata=[each.mark.record_id for each in mine],
        hovertext=[mark_text(each.mark, t) for each in mine],
        hovertemplate="%{hovertext}<extra></extra>",
        cliponaxis=False,
        showlegend=False,
        **STEADY,
    )  # fmt: skip


def hit_trace(
    lines: Sequence[Line], rows: Sequence[float], edges: tuple[pd.Timestamp, pd.Timestamp]
) -> go.Scatter:
    """Unseen points along each row: Plotly takes clicks on points only."""
    step = (edges[1] - edges[0]) / HITS
    places = [(edges[0] + step * number).isoformat() for number in range(HITS + 1)]
    pairs = list(zip(lines, rows, strict=True))
    return go.Scatter(
        x=[x for _ in pairs for x in places],
        y=[row for _, row in pairs for _ in places],
        mode="markers",
        marker={"size": 20, "opacity": 0, "color": NEUTRAL},
        selected={"marker": {"opacity": 0}},
        unselected={"marker": {"opacity": 0}},
        customdata=[line.record_id for line, _ in pairs for _ in places],
        hovertext=[escape(line.label) for line, _ in pairs for _ in places],
        hovertemplate="%{hovertext}<extra></extra>",
        showlegend=False,
    )

"""Lives of agreements side by side: a line each on a common axis of time, the status at its end."""

from collections.abc import Sequence
from html import escape
from textwrap import wrap
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.forces_axes import CLEAR, GRID, INKS, TICKS
from components.life_lines import Line
from components.life_styles import SYMBOLS, kind_colour
from components.life_traces import (
    base_trace,
    hit_trace,
    placed,
    span_trace,
    step_trace,
    tie_trace,
)
from data.measures.cooperation import FIRST_YEAR
from data.palette import NEUTRAL
from data.release import RELEASE
from data.texts import Texts
from data.vocabularies import label

ROW, HEAD, TOP, BOTTOM, RIGHT = 42, 0.6, 30, 10, 106
"""Pixels, but HEAD: what the name of a group takes, in rows."""
LONGEST, STATUS_WIDTH = 62, 17
"""Characters of a label, and of a line of a status."""
MARGIN, LEAST_SPAN = pd.Timedelta(days=60), pd.Timedelta(days=730)


def life_figure(lines: Sequence[Line], t: Texts, *, ink: str = INKS["light"]) -> go.Figure:
    """The lines from top to bottom, from at least one mark; steps before FIRST_YEAR stand at the
    edge where others are later."""
    rows = row_places(lines)
    first = axis_start(lines)
    edges = (first - MARGIN, pd.Timestamp(RELEASE.covered_until) + MARGIN)
    found = placed(lines, rows, first)
    kinds = [kind for kind in SYMBOLS if any(each.mark.kind == kind for each in found)]
    figure = go.Figure(
        [
            base_trace(found),
            tie_trace(lines, rows, found),
            hit_trace(lines, rows, edges),
            *(span_trace(found, kind) for kind in kinds),
            *(step_trace(found, kind, t) for kind in reversed(kinds)),
        ]
    )
    _lay_out(figure, rows, edges)
    figure.layout.annotations = [
        *(_label(y, line, ink) for y, line in zip(rows, lines, strict=True)),
        *(_status(y, line, t, ink) for y, line in zip(rows, lines, strict=True) if line.status),
        *(_head(y, line, ink) for y, line in zip(rows, lines, strict=True) if line.head),
    ]
    return figure


def row_places(lines: Sequence[Line]) -> list[float]:
    """Where each line stands, in rows from the top; a group takes some room for its name."""
    places, here = [], 0.0
    for line in lines:
        here += HEAD if line.head else 0
        places.append(here)
        here += 1
    return places


def axis_start(lines: Sequence[Line]) -> pd.Timestamp:
    """The first mark, or the beginning of FIRST_YEAR where it is earlier and others are not; never
    closer to the end of the record than LEAST_SPAN."""
    starts = [mark.span[0] for line in lines for mark in line.marks]
    modern = pd.Timestamp(FIRST_YEAR, 1, 1)
    later = [each for each in starts if each >= modern]
    if later and len(later) < len(starts):
        return modern
    return min(*starts, pd.Timestamp(RELEASE.covered_until) - LEAST_SPAN)


def early_steps(lines: Sequence[Line]) -> int:
    """Number of marks that stand at the edge as they are earlier than the axis."""
    first = axis_start(lines)
    return sum(mark.span[0] < first for line in lines for mark in line.marks)


def _lay_out(
    figure: go.Figure, rows: list[float], edges: tuple[pd.Timestamp, pd.Timestamp]
) -> None:
    height = TOP + BOTTOM + ROW * (rows[-1] + 1)
    figure.update_layout(
        height=round(height), margin={"l": 8, "r": RIGHT, "t": TOP, "b": BOTTOM},
        showlegend=False, dragmode=False, clickmode="event+select", hovermode="closest", **CLEAR,
    )  # fmt: skip
    figure.update_xaxes(
        type="date", side="top", tickformatstops=TICKS, gridcolor=GRID, fixedrange=True, nticks=7,
        tickangle=0,
        range=[each.isoformat() for each in edges], zeroline=False,
    )  # fmt: skip
    figure.update_yaxes(
        range=[rows[-1] + 0.35, -0.65], showticklabels=False, showgrid=False, zeroline=False,
        fixedrange=True,
    )  # fmt: skip
    today = RELEASE.covered_until.isoformat()
    figure.layout.shapes = [
        {"type": "line", "x0": today, "x1": today, "yref": "paper", "y0": 0, "y1": 1,
         "line": {"color": NEUTRAL, "width": 1, "dash": "dot"}}
    ]  # fmt: skip


def _text(y: float, text: str, ink: str, size: int = 11) -> dict[str, Any]:
    return {"y": y, "yref": "y", "xref": "paper", "text": text, "showarrow": False,
            "align": "left", "font": {"size": size, "color": ink}}  # fmt: skip


def _label(y: float, line: Line, ink: str) -> dict[str, Any]:
    """The title above its line, shortened to what a phone has room for."""
    text = line.label
    if len(text) > LONGEST:
        text = f"{text[: LONGEST - 1].rstrip()}…"
    place = {"x": 0, "xanchor": "left", "yshift": 15, "hovertext": escape(line.label)}
    return {**_text(y, escape(text), ink), **place}


def _status(y: float, line: Line, t: Texts, ink: str) -> dict[str, Any]:
    """The status at the end of its line: sign, colour and word."""
    words = wrap(label("agreement_statuses", line.status, t.lang), STATUS_WIDTH)
    style = f"color:{kind_colour(line.status)};font-size:14px"
    sign = f'<span style="{style}">{SYMBOLS[line.status][1]}</span>'
    text = f"{sign} {'<br>'.join(map(escape, words))}"
    return {**_text(y, text, ink), "x": 1, "xanchor": "left", "xshift": 6}


def _head(y: float, line: Line, ink: str) -> dict[str, Any]:
    """The name of a group above its first line."""
    text = line.head if len(line.head) <= LONGEST else f"{line.head[: LONGEST - 1].rstrip()}…"
    return {**_text(y - HEAD, f"<b>{escape(text)}</b>", ink, 12), "x": 0, "xanchor": "left",
            "yshift": 10}  # fmt: skip

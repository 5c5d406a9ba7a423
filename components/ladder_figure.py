"""The ladder of one force over time: what happened above, then a panel a measure, on one scale."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from components.forces_axes import CLEAR, GRID, SEPARATORS, TICKS
from components.forces_points import apart_traces, series_traces
from components.presence_marks import force_traces
from components.timeline_look import Look
from data.days import bounds
from data.measures.ladder import ASIDE, RUNGS
from data.measures.strength import apart, series
from data.measures.turns import Turn
from data.palette import NEUTRAL, measure_colour
from data.periods import periods_by_id
from data.texts import Texts
from data.vocabularies import label

STRIP, PANEL, EMPTY, GAP = 44, 88, 34, 14
"""Heights in pixels of the strip of events, of a rung with figures, of one without, and between."""
LEFT, PAD, NEAR, TOP = 140, 0.06, 0.05, 1.35
"""Pixels for the names; shares of the time shown before and after it and between written figures;
room above the largest figure."""
EARLIEST = pd.Timestamp(2012, 1, 1)
"""Texts signed before are named beside the figure and would squeeze it."""


def ladder_figure(
    strengths: pd.DataFrame, commitment_id: str, found: tuple[Turn, ...], t: Texts, look: Look
) -> go.Figure:
    """Events and texts on top, then pledged, authorised, deployed and remaining, empty where
    nothing is stated; enrolled and target below where there are any."""
    mine = strengths[strengths["commitment_id"] == commitment_id]
    stated = set(mine["measure"])
    rungs = [each for each in (*RUNGS, *ASIDE) if each in RUNGS or each in stated]
    heights = [STRIP, *(PANEL if each in stated else EMPTY for each in rungs)]
    total = sum(heights) + GAP * len(rungs)
    figure = make_subplots(
        rows=len(heights), shared_xaxes=True, row_heights=heights, vertical_spacing=GAP / total
    )
    figure.add_traces(force_traces(found, commitment_id, look.ink, t))
    for row, measure in enumerate(rungs, start=2):
        for trace in _traces(mine, commitment_id, measure, t) or [go.Scatter(x=[None], y=[None])]:
            figure.add_trace(trace.update(showlegend=False), row=row, col=1)
    _lay_out(figure, total, _range(mine, found), t)
    figure.update_yaxes(range=[0, TOP * max(mine["personnel_high"], default=1)])
    figure.update_yaxes(row=1, col=1, range=[1, -1], showticklabels=False, showgrid=False,
                        zeroline=False)  # fmt: skip
    for row, measure in enumerate(rungs, start=2):
        if measure not in stated:
            figure.update_yaxes(row=row, col=1, showticklabels=False, showgrid=False)
    figure.layout.shapes = _end(commitment_id)
    figure.layout.annotations = _names(figure, ["", *rungs], stated, look, t)
    return figure


def _traces(
    strengths: pd.DataFrame, commitment_id: str, measure: str, t: Texts
) -> list[go.Scatter]:
    rows = strengths[strengths["measure"] == measure]
    gap = NEAR * (strengths["as_of"].max() - strengths["as_of"].min())
    whole = [trace for each in series(rows, commitment_id) for trace in series_traces(each, t, gap)]
    return [*whole, *apart_traces(apart(rows, commitment_id), t)]


def _range(strengths: pd.DataFrame, found: tuple[Turn, ...]) -> list[str] | None:
    """First and last day to show: of the figures, and of what happened from 2012 on."""
    days = [*strengths["as_of"], *(each.on for each in found if each.on >= EARLIEST)]
    if not days:
        return None
    first, last = min(days), max(days)
    margin = max((last - first) * PAD, pd.Timedelta(days=30))
    return [(first - margin).isoformat(), (last + margin).isoformat()]


def _end(commitment_id: str) -> list[dict[str, Any]]:
    """The documented end: a line on its day, a strip over its month or year."""
    period = periods_by_id()[commitment_id]
    if period["end_basis"] != "ended_on":
        return []
    first, after = bounds(period["end"], str(period["end_precision"]))
    exact = period["end_precision"] == "day"
    return [{
        "type": "rect", "xref": "x", "x0": first.isoformat(),
        "x1": (first if exact else after).isoformat(), "yref": "paper", "y0": 0, "y1": 1,
        "line": {"color": NEUTRAL, "width": 1, "dash": "dot"}, "fillcolor": GRID,
        "opacity": 1 if exact else 0.4, "layer": "below",
    }]  # fmt: skip


def _lay_out(figure: go.Figure, total: int, shown: list[str] | None, t: Texts) -> None:
    figure.update_layout(
        height=total + 34,
        margin={"l": LEFT, "r": 16, "t": 8, "b": 26},
        showlegend=False,
        separators=SEPARATORS[t.lang],
        dragmode=False,
        **CLEAR,
    )
    figure.update_xaxes(
        type="date", tickformatstops=TICKS, gridcolor=GRID, fixedrange=True, range=shown
    )
    figure.update_yaxes(
        tickformat=",d", nticks=3, gridcolor=GRID, fixedrange=True, zeroline=True,
        zerolinecolor=GRID,
    )  # fmt: skip


def _names(
    figure: go.Figure, rungs: list[str], stated: set[str], look: Look, t: Texts
) -> list[dict[str, Any]]:
    """The name of each panel at its left, in the colour of the measure; grey where it is empty."""
    made = []
    for place, measure in enumerate(rungs, start=1):
        name = label("measures", measure, t.lang) if measure else t("Events, texts")
        text = f"<b>{name}</b>"
        if measure and measure not in stated:
            text = f"{name}<br>{t('no figure')}"
        domain = figure.layout[f"yaxis{place if place > 1 else ''}"].domain
        made.append(
            {"xref": "paper", "x": 0, "xanchor": "left", "xshift": 2 - LEFT, "align": "left",
             "yref": "paper", "y": sum(domain) / 2, "text": text,
             "showarrow": False, "font": {"size": 11, "color": _ink(measure, stated, look)}}
        )  # fmt: skip
    return made


def _ink(measure: str, stated: set[str], look: Look) -> str:
    return measure_colour(measure) if measure in stated else look.ink

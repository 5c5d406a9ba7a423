"""The marks as Plotly traces: one a kind, so that the legend of each lane names its kinds."""

from typing import Any

import numpy as np
import pandas as pd

from components.timeline_hover import hover_texts
from components.timeline_legends import legend_name
from components.timeline_stack import Stack
from data.lane_styles import Style, kind_styles
from data.lanes import LANE_OF
from data.palette import rgb
from data.piles import Array, places
from data.texts import Texts

Trace = dict[str, Any]
SMALLEST, LARGEST = 6, 10
FADED = 0.5
EDGE = "rgba(255,255,255,0.7)"


def mark_traces(found: pd.DataFrame, stack: Stack, t: Texts) -> list[Trace]:
    """A trace a kind that occurs. A hollow symbol on a bar: only the month or year is known.

    An event that lasted has a bar too, with a full symbol on its first day.
    """
    styles = kind_styles(t)
    drawn = _columns(found, stack, hover_texts(found, styles, t))
    legends = {lane.code: legend_name(place) for place, lane in enumerate(stack.lanes)}
    size = min(max(stack.row + 1, SMALLEST), LARGEST)
    traces: list[Trace] = []
    for kind, rows in _places_of_kinds(found, drawn["exact"]).items():
        mine = {name: values[rows] for name, values in drawn.items()}
        legend = {"legend": legends[LANE_OF[kind]]}
        traces += [*_spans(mine, styles[kind], size), _trace(mine, styles[kind], size) | legend]
    return traces


def _places_of_kinds(found: pd.DataFrame, exact: Array) -> dict[str, Array]:
    """Kind -> its rows, exact ones first: a legend shows the symbol of its first mark."""
    groups = {str(kind): np.asarray(rows) for kind, rows in found.groupby("kind").indices.items()}
    return {kind: rows[np.argsort(~exact[rows], kind="stable")] for kind, rows in groups.items()}


def _columns(found: pd.DataFrame, stack: Stack, hover: list[str]) -> dict[str, Any]:
    """What the traces draw, as arrays in the order of the marks."""
    days = {name: found[name].to_numpy().astype("datetime64[D]").astype(str)
            for name in ("start", "end")}  # fmt: skip
    return {
        "x": places(found).astype("datetime64[D]").astype(str),
        "y": stack.y.round(1),
        "id": found["record_id"].to_numpy(),
        **days,
        "hover": np.array(hover, dtype=object),
        "exact": (found["precision"] == "day").to_numpy(),
    }


def _trace(mine: dict[str, Any], style: Style, size: float) -> Trace:
    exact = mine["exact"]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": style.label,
        "x": mine["x"].tolist(),
        "y": mine["y"].tolist(),
        "marker": {
            "color": style.colour,
            "size": size,
            "symbol": _symbols(exact, style.symbol),
            "opacity": 1,
            "line": {"width": 1, "color": _edges(exact, style.colour)},
        },
        "selected": {"marker": {"size": size + 5, "opacity": 1}},
        "unselected": {"marker": {"opacity": FADED}},
        "customdata": [
            list(pair) for pair in zip(mine["id"].tolist(), mine["start"].tolist(), strict=True)
        ],
        "hovertext": mine["hover"].tolist(),
        "hoverinfo": "text",
    }


def _symbols(exact: Array, name: str) -> str | list[str]:
    return name if exact.all() else [name if day else f"{name}-open" for day in exact]


def _edges(exact: Array, colour: str) -> str | list[str]:
    """Exact marks have a pale edge, so that neighbours stay apart; hollow ones their colour."""
    return EDGE if exact.all() else [EDGE if day else colour for day in exact]


def _spans(mine: dict[str, Any], style: Style, size: float) -> list[Trace]:
    """Bars from the first to the last moment of what is known of the time; none for exact days."""
    vague = mine["end"] > mine["start"]
    if not vague.any():
        return []
    *mixed, _ = rgb(style.colour)
    ends = zip(mine["start"][vague].tolist(), mine["end"][vague].tolist(), strict=True)
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "x": [each for first, last in ends for each in (first, last, None)],
            "y": [each for height in mine["y"][vague].tolist() for each in (height, height, None)],
            "line": {
                "color": f"rgba({','.join(map(str, mixed))},0.4)",
                "width": max(round(size / 3), 2),
            },
            "hoverinfo": "skip",
            "showlegend": False,
        }
    ]

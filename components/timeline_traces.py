"""The marks as Plotly traces: one a kind, so that the legend of each lane names its kinds."""

from typing import Any

import pandas as pd

from components.timeline_hover import hover_texts
from components.timeline_stack import Stack, places
from components.timeline_styles import GREY, Style, kind_styles
from data.landmarks import Landmark
from data.lanes import LANE_OF
from data.texts import Texts

Trace = dict[str, Any]
LEAST, MOST = 6, 10
FADED = 0.55


def mark_traces(found: pd.DataFrame, stack: Stack, t: Texts) -> list[Trace]:
    """A trace a kind that occurs. A hollow symbol on a bar: only the month or year is known."""
    styles = kind_styles(t)
    drawn = found.assign(y=stack.y, at=places(found), hover=hover_texts(found, styles, t))
    legends = {lane.code: _legend(place) for place, lane in enumerate(stack.lanes)}
    size = min(max(stack.row + 1, LEAST), MOST)
    return [
        _trace(drawn[drawn["kind"] == kind], style, size, legends[LANE_OF[kind]])
        for kind, style in styles.items()
        if (drawn["kind"] == kind).any()
    ]


def landmark_trace(
    shown: dict[int, Landmark], heights: dict[int, float], hover: list[str]
) -> Trace:
    """Numbered discs above the lanes; a click opens the record of the landmark."""
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [each.date.isoformat() for each in shown.values()],
        "y": [heights[number] for number in shown],
        "text": [str(number) for number in shown],
        "textfont": {"color": "#ffffff", "size": 10},
        "marker": {"size": 15, "color": "#5f6770", "opacity": 1},
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}, "textfont": {"color": "#ffffff"}},
        "customdata": [[each.record_id, each.date.isoformat()] for each in shown.values()],
        "hovertext": hover,
        "hoverinfo": "text",
        "showlegend": False,
    }


def _trace(mine: pd.DataFrame, style: Style, size: float, legend: str) -> Trace:
    exact = mine["precision"] == "day"
    days = mine["start"].dt.strftime("%Y-%m-%d")
    return {
        "type": "scatter",
        "mode": "markers",
        "name": style.label,
        "legend": legend,
        "x": mine["at"].dt.strftime("%Y-%m-%d").tolist(),
        "y": mine["y"].round(1).tolist(),
        "marker": {
            "color": style.colour,
            "size": size,
            "symbol": [style.symbol if day else f"{style.symbol}-open" for day in exact],
            "opacity": 1,
            "line": {"width": 1 if not exact.all() else 0.5, "color": _edge(style, exact)},
        },
        "selected": {"marker": {"size": size + 5, "opacity": 1}},
        "unselected": {"marker": {"opacity": FADED}},
        "customdata": list(zip(mine["record_id"], days, strict=True)),
        "hovertext": mine["hover"].tolist(),
        "hoverinfo": "text",
        **_spans(mine, style, size),
    }


def _edge(style: Style, exact: pd.Series) -> list[str]:
    """Exact marks have a pale edge, so that neighbours stay apart; hollow ones their colour."""
    return [GREY.format(0.6) if day else style.colour for day in exact]


def _spans(mine: pd.DataFrame, style: Style, size: float) -> Trace:
    """A bar from the first to the last moment of what is known of the time."""
    if (mine["start"] == mine["end"]).all():
        return {}
    before = (mine["at"] - mine["start"]).dt.total_seconds() * 1000
    after = (mine["end"] - mine["at"]).dt.total_seconds() * 1000
    red, green, blue = bytes.fromhex(style.colour.removeprefix("#"))
    bar = {
        "type": "data",
        "symmetric": False,
        "array": after.tolist(),
        "arrayminus": before.tolist(),
        "color": f"rgba({red},{green},{blue},0.4)",
        "thickness": max(round(size / 3), 2),
        "width": 0,
    }
    return {"error_x": bar}


def _legend(place: int) -> str:
    return f"legend{place + 1}" if place else "legend"

"""A record on its own stretch of the timeline: six months before it and after."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components import address
from components.context import View
from components.forces_axes import CONFIG
from components.headings import draw_title
from components.markdown import plain
from components.timeline_layout import TICKS
from components.timeline_look import Look, reader_look
from components.timeline_stack import Stack, stack
from components.timeline_traces import mark_traces
from data.filters import Filters
from data.formats import date_text
from data.lane_styles import GREY, lane_labels
from data.marks import marks
from data.piles import places
from data.records import Record
from data.selection import Selection, select
from data.texts import Texts
from data.timeline_ranges import Range, padded, within

MONTHS = 6
TOP, BOTTOM = 4, 28


def draw_in_time(view: View, record: Record) -> None:
    """Draw the marks around a record that has a date; a click opens the record of a mark."""
    found, stretch = around(view.selection, record)
    if found.empty:
        return
    t = view.t
    draw_title(
        view,
        t("Six months before and after, in the current selection"),
        rows=found["record_id"].nunique(),
    )
    key = f"record-time-{record.id}"
    st.plotly_chart(
        time_figure(found, stretch, record.id, t, reader_look()),
        key=key,
        on_select=lambda: _open(st.session_state[key], record.id),
        selection_mode="points",
        config=CONFIG,
        alt=t(
            "Timeline of {n} marks from {first} to {last}; the ringed one is this record.",
            n=len(found),
            first=date_text(stretch[0], "day", view.lang),
            last=date_text(stretch[1], "day", view.lang),
        ),
    )
    st.caption(plain(t("The ringed marks are this record; a click on another one opens it.")))


def around(selection: Selection, record: Record) -> tuple[pd.DataFrame, Range]:
    """The marks of the selection within six months of a record and all of its own there, with the
    stretch; no marks for a record without a date."""
    if record.date is None:
        return marks(selection).iloc[:0], (pd.Timestamp.min.date(), pd.Timestamp.max.date())
    middle, half = pd.Timestamp(record.date), pd.DateOffset(months=MONTHS)
    stretch = ((middle - half).date(), (middle + half).date())
    everything = marks(select(Filters()))
    own = everything[everything["record_id"] == record.id]
    others = marks(selection)
    found = pd.concat([others[others["record_id"] != record.id], own]).sort_values("start")
    return found[within(found, stretch)].reset_index(drop=True), stretch


def time_figure(
    found: pd.DataFrame, stretch: Range, record_id: str, t: Texts, look: Look
) -> go.Figure:
    """At least one mark in lanes, those of the record ringed."""
    piled = stack(found, stretch, look)
    traces = [each | {"showlegend": False} for each in mark_traces(found, piled, t)]
    parts = {
        "data": [_ring(found, piled, record_id, look), *traces],
        "layout": _layout(piled, stretch, t, look),
    }
    return go.Figure(parts, _validate=False)


def _ring(found: pd.DataFrame, piled: Stack, record_id: str, look: Look) -> dict[str, Any]:
    mine = (found["record_id"] == record_id).to_numpy()
    return {
        "type": "scatter",
        "mode": "markers",
        "x": places(found)[mine].astype("datetime64[D]").astype(str).tolist(),
        "y": piled.y[mine].round(1).tolist(),
        "marker": {"size": 20, "symbol": "circle-open", "color": look.ink, "line": {"width": 2}},
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _layout(piled: Stack, stretch: Range, t: Texts, look: Look) -> dict[str, Any]:
    names = lane_labels(t)
    return {
        "height": round(TOP + piled.height + BOTTOM),
        "margin": {"l": 4, "r": 4, "t": TOP, "b": BOTTOM, "autoexpand": False},
        "font": {"color": look.ink},
        "hovermode": "closest",
        "hoverlabel": {"align": "left"},
        "clickmode": "event+select",
        "dragmode": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "xaxis": {
            "type": "date",
            "range": [each.isoformat() for each in padded(stretch)],
            "tickformatstops": TICKS,
            "tickfont": {"color": look.ink},
            "nticks": 5 if look.narrow else 9,
            "gridcolor": GREY.format(0.18),
            "zeroline": False,
            "fixedrange": True,
        },
        "yaxis": {"range": [piled.height, 0], "visible": False, "fixedrange": True},
        "annotations": [
            {"text": f"<b>{names[lane.code]}</b>", "xref": "paper", "x": 0, "xanchor": "left",
             "y": lane.top, "yanchor": "top", "showarrow": False,
             "font": {"size": 11, "color": look.ink}}
            for lane in piled.lanes
        ],
        "shapes": [
            {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": lane.top, "y1": lane.top,
             "line": {"width": 1, "color": GREY.format(0.3)}}
            for lane in piled.lanes[1:]
        ],
    }  # fmt: skip


def _open(event: Any, record_id: str) -> None:
    """Lead to the record of the mark that was clicked."""
    for point in event["selection"]["points"]:
        data = point.get("customdata")
        if data and data[0] != record_id:
            address.write_own("id", [str(data[0])])
            return

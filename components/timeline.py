"""Draws the timeline with its controls; what is picked stands beside it with its neighbours."""

from typing import Any

import pandas as pd
import streamlit as st

from components.cards import draw_card
from components.context import View
from components.headings import draw_title
from components.markdown import plain
from components.timeline_figure import timeline_figure
from components.timeline_notes import notes
from components.timeline_ranges import Range, ranges
from components.timeline_side import draw_landmarks, draw_neighbours, landmark_line
from data.formats import date_text, number_text
from data.landmarks import landmarks
from data.measures.by_time import Counts, count_by_time

CONFIG = {"displaylogo": False, "modeBarButtonsToRemove": ["autoScale2d", "toImage"]}


@st.fragment
def draw_timeline(view: View, found: pd.DataFrame) -> None:
    """Draw at least one mark of the selection; a choice in here redraws this figure only."""
    t = view.t
    records = found["record_id"].nunique()
    title = t.plural("{n} mark of dated records", "{n} marks of dated records", len(found))
    draw_title(view, title, rows=records)
    stretch, counts = _draw_controls(view, found)
    figure, side = st.columns([3, 1])
    with figure:
        picked = picked_mark(_draw_figure(view, found, counts, stretch), found)
        for note in notes(view, found, counts, stretch):
            st.caption(plain(note))
        if picked:
            st.caption(plain(landmark_line(view, stretch)))
    with side:
        if picked:
            draw_card(view, picked[0])
            draw_neighbours(view, found, *picked)
        else:
            draw_landmarks(view, stretch)


def picked_mark(event: Any, found: pd.DataFrame) -> tuple[str, str] | None:
    """Record id and first day (ISO) of the picked mark or landmark; None for none or a stale one."""
    known = {*found["record_id"], *(each.record_id for each in landmarks("en"))}
    for point in event["selection"]["points"]:
        data = point.get("customdata")
        if data and data[0] in known:
            return str(data[0]), str(data[1])
    return None


def _draw_controls(view: View, found: pd.DataFrame) -> tuple[Range, Counts]:
    t = view.t
    offered = ranges(view.filters, found, t)
    units = {"month": t("Bars by month"), "year": t("Bars by year")}
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        chosen = st.segmented_control(
            t("Stretch of time"),
            list(offered),
            format_func=lambda code: offered[code][0],
            default=next(iter(offered)),
            required=True,
            key=f"timeline-range-{'-'.join(offered)}",
            label_visibility="collapsed",
        )
        unit = st.segmented_control(
            t("Bars"),
            list(units),
            format_func=lambda code: units[code],
            default="month",
            required=True,
            key="timeline-unit",
            label_visibility="collapsed",
        )
    assert chosen is not None
    assert unit is not None
    return offered[chosen][1], count_by_time(view.selection, unit)


def _draw_figure(view: View, found: pd.DataFrame, counts: Counts, stretch: Range) -> Any:
    t = view.t
    return st.plotly_chart(
        timeline_figure(found, counts, stretch, t),
        key="timeline",
        on_select="rerun",
        selection_mode="points",
        config=CONFIG,
        alt=t(
            "Timeline of {n} marks in lanes from {first} to {last}; the same rows stand in the "
            "table below.",
            n=number_text(len(found), view.lang),
            first=date_text(stretch[0], "day", view.lang),
            last=date_text(stretch[1], "day", view.lang),
        ),
    )

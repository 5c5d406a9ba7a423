"""Draws the timeline with its controls; what is picked stands beside it with its neighbours."""

from typing import Any

import pandas as pd
import streamlit as st

from components.cards import draw_card
from components.context import View
from components.embedded import is_embedded
from components.figure_key import figure_key, figure_title
from components.fragments import fragment
from components.headings import draw_title
from components.markdown import plain
from components.timeline_controls import draw_controls
from components.timeline_figure import timeline_figure
from components.timeline_look import Look, reader_look
from components.timeline_notes import notes
from components.timeline_side import draw_landmarks, draw_neighbours, landmark_line
from components.timeline_within import boxed, draw_within, write_within
from data.formats import date_text, number_text
from data.landmarks import landmarks
from data.measures.by_time import Counts, count_by_time
from data.timeline_ranges import Range

CONFIG = {"displayModeBar": False}
"""The bar would hide the landmarks; one draws a stretch by dragging."""


def draw_timeline(view: View, found: pd.DataFrame, drawn: Range | None) -> None:
    """Draw at least one mark of the selection; `drawn`: the stretch that the reader has drawn."""
    title = view.t("Events, agreements and force changes over time")
    with figure_title("timeline"):
        draw_title(view, title, rows=found["record_id"].nunique())
    stretch, unit = draw_controls(view, found)
    _draw_figure(view, found, drawn or stretch, unit, reader_look())
    if drawn:
        draw_within(view, drawn)


@fragment
def _draw_figure(view: View, found: pd.DataFrame, stretch: Range, unit: str, look: Look) -> None:
    """Figure and what is picked; a mark picked in here redraws nothing else of the page."""
    counts = count_by_time(view.selection, unit)
    figure, side = st.columns([5, 2])
    with figure:
        event = _draw_chart(view, found, counts, stretch, look)
        if drawn := boxed(event):
            write_within(drawn)
            st.rerun()
        picked = picked_mark(event, found)
        with figure_key("timeline"):
            for note in notes(view, found, counts, stretch):
                st.caption(plain(note))
            if picked or is_embedded():
                st.caption(plain(landmark_line(view, stretch)))
    with side:
        if picked:
            draw_card(view, picked[0])
            draw_neighbours(view, found, *picked)
        else:
            draw_landmarks(view, stretch)


def picked_mark(event: Any, found: pd.DataFrame) -> tuple[str, str] | None:
    """Record id and first day (ISO) of the picked mark or landmark; None for none or a stale."""
    known = {*found["record_id"], *(each.record_id for each in landmarks("en"))}
    for point in event["selection"]["points"]:
        data = point.get("customdata")
        if data and data[0] in known:
            return str(data[0]), str(data[1])
    return None


def _draw_chart(view: View, found: pd.DataFrame, counts: Counts, stretch: Range, look: Look) -> Any:
    t = view.t
    return st.plotly_chart(
        timeline_figure(found, counts, stretch, t, look),
        # A new one for another stretch: the box would stay over it.
        key=f"timeline-{stretch[0]}-{stretch[1]}",
        on_select="rerun",
        selection_mode=("points", "box"),
        config=CONFIG,
        alt=t(
            "Timeline of {n} marks in lanes from {first} to {last}; the same rows stand in the "
            "table below.",
            n=number_text(len(found), view.lang),
            first=date_text(stretch[0], "day", view.lang),
            last=date_text(stretch[1], "day", view.lang),
        ),
    )

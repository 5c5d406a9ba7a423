"""Beside the timeline: the landmarks of the stretch, or what stands around a picked mark."""

import pandas as pd
import streamlit as st

from components.address import record_link
from components.context import View
from components.markdown import plain
from components.timeline_figure import landmark_text, landmarks_within
from components.timeline_ranges import Range
from data.landmarks import Landmark
from data.marks import neighbours
from data.twins import iso_text


def draw_landmarks(view: View, stretch: Range) -> None:
    """Draw the numbered landmarks as links to their records."""
    shown = landmarks_within(stretch, view.lang)
    if not shown:
        st.caption(plain(view.t("Choose a mark to read its record here.")))
        return
    st.markdown(f"**{plain(view.t('Landmarks'))}**")
    with st.container(gap="xxsmall"):
        for number, each in shown.items():
            record_link(view, each.record_id, plain(f"{number} · {_short(each)}"))


def landmark_line(view: View, stretch: Range) -> str:
    """The numbered landmarks in one paragraph."""
    shown = landmarks_within(stretch, view.lang)
    named = [f"{number} {landmark_text(each, view.lang)}" for number, each in shown.items()]
    return view.t("Landmarks: {list}.", list=" · ".join(named)) if named else ""


def draw_neighbours(view: View, found: pd.DataFrame, record_id: str, on: str) -> None:
    """Draw links to the records just before and after a mark within the selection."""
    near = neighbours(found, record_id, on)
    if near.empty:
        return
    st.markdown(f"**{plain(view.t('Around this, in the selection'))}**")
    with st.container(gap="xxsmall"):
        for _, row in near.iterrows():
            day = iso_text(row["date"], row["precision"])
            record_link(view, row["record_id"], plain(f"{day} · {row[f'title_{view.lang}']}"))


def _short(each: Landmark) -> str:
    return f"{each.label}, {each.date.isoformat()}"

"""Beside the timeline: the landmarks of the stretch, or what stands around a picked mark."""

import pandas as pd
import streamlit as st

from components.context import View
from components.figure_key import figure_key
from components.headings import draw_title
from components.markdown import plain
from components.record_lines import draw_line
from components.timeline_landmarks import landmark_text, landmarks_within
from data.formats import date_text
from data.lane_styles import kind_styles
from data.marks import neighbours
from data.timeline_ranges import Range


def draw_landmarks(view: View, stretch: Range) -> None:
    """Draw the numbered landmarks as links to their records."""
    shown = landmarks_within(stretch, view.lang)
    st.caption(plain(view.t("Choose a mark to read its record here.")))
    if not shown:
        return
    draw_title(view, view.t("Landmarks"))
    with figure_key("landmarks", flowing=True, gap="xxsmall"):
        for number, each in shown.items():
            day = date_text(each.date, "day", view.lang, short=True)
            draw_line(view, each.record_id, f"{number} · {day}", each.label)


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
    styles = kind_styles(view.t)
    draw_title(view, view.t("Around this, in the selection"))
    with st.container(gap="xxsmall"):
        for row in near.to_dict("records"):
            day = date_text(row["date"], row["precision"], view.lang, short=True)
            head = f"{day} · {styles[row['kind']].label}"
            draw_line(view, row["record_id"], head, row[f"title_{view.lang}"])

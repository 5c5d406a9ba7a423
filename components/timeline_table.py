"""The table twin of the timeline: its marks, and the three tables they come from."""

import pandas as pd
import streamlit as st

from components.cards import draw_card
from components.context import View
from components.downloads import draw_sheet_download
from components.fragments import fragment
from components.grids import draw_grid
from components.tables import draw_table
from data.formats import number_text
from data.lane_styles import kind_styles, lane_labels, table_labels
from data.marks_table import marks_table
from data.registry import RECORD_TABLES
from data.selection import Selection

MARKS = "marks"


@fragment
def draw_timeline_table(view: View, found: pd.DataFrame, selection: Selection) -> None:
    """Draw one table at a time of the marks and the selection that they are of, with its files and
    the card of a picked row."""
    t = view.t
    frames = {table: selection.frame(table) for table in RECORD_TABLES}
    if found.empty and not selection.ids:
        st.caption(t("None in this stretch."))
        return
    names = table_labels(t)
    options = {MARKS: t("Marks ({n})", n=_number(view, found))} if len(found) else {}
    for table, frame in frames.items():
        if len(frame):
            options[table] = f"{names[table]} ({_number(view, frame)})"
    chosen = st.segmented_control(
        t("Table"),
        list(options),
        format_func=lambda code: options[code],
        default=next(iter(options)),
        required=True,
        key=f"timeline-table-{'-'.join(options)}",
        label_visibility="collapsed",
    )
    if chosen in frames:
        picked = draw_table(view, chosen, frames[chosen], key=f"timeline-{chosen}")
    else:
        picked = _draw_marks(view, found)
    if picked:
        draw_card(view, picked)


def _draw_marks(view: View, found: pd.DataFrame) -> str | None:
    """Draw the marks, newest first, with their file; returns the record of the picked row."""
    t = view.t
    kinds = {kind: style.label for kind, style in kind_styles(t).items()}
    table = marks_table(found, lane_labels(t), kinds, t)
    picked = draw_grid(
        table,
        table.iloc[:, -1],
        key="timeline-marks",
        alt=t("Table of the marks on the timeline, newest first."),
    )
    label = t.plural("CSV of the marks ({n} row)", "CSV of the marks ({n} rows)", len(table))
    draw_sheet_download(view, "timeline", label, lambda: table, key="timeline-marks-csv")
    return picked


def _number(view: View, frame: pd.DataFrame) -> str:
    return number_text(len(frame), view.lang)

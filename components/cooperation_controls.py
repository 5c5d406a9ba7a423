"""Switches of the cooperation page: which figure, which records, how many partners."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from components.context import View
from components.cooperation_grid import SHAPES, Shape
from components.cooperation_words import counted_names, figure_names
from data.measures.cooperation import values


def draw_switches(view: View) -> tuple[str, str]:
    """The code of the figure, and what it counts: "agreements", "events" or "both"."""
    figures, counted = figure_names(view), counted_names(view)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        figure = st.segmented_control(
            view.t("Figure"), list(figures), key="cooperation-figure", default="matrix",
            required=True, format_func=figures.__getitem__, persist_state="session",
        )  # fmt: skip
        what = st.segmented_control(
            view.t("Counted records"), list(counted), key="cooperation-counted",
            default="agreements", required=True, format_func=counted.__getitem__,
            disabled=figure == "status", persist_state="session",
            help=view.t("An agreement and the event of its signing are two records."),
        )  # fmt: skip
    # Only agreements have a status of this kind.
    return str(figure), "agreements" if figure == "status" else str(what)


def draw_shape(view: View, figure: str, records: pd.DataFrame) -> Shape:
    """The shape of the figure; partners beyond the largest get rows of their own on demand."""
    shape = SHAPES[figure]
    if shape.rows != "partner" or shape.most_rows is None:
        return shape
    if values(records, "partner").nunique() <= shape.most_rows + 2:
        return shape
    every = st.toggle(view.t("All partners by name"), key="cooperation-all", persist_state="page")
    return replace(shape, most_rows=None) if every else shape

"""Switches of the cooperation page: which figure, which records, how many partners."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from components import address
from components.context import View
from components.cooperation_grid import SHAPES, Grid, Shape
from components.cooperation_labels import others_text
from components.cooperation_words import counted_names, figure_names
from components.markdown import plain
from data.measures.cooperation import values

FIGURE, COUNTED, EVERY = "cooperation-figure", "cooperation-counted", "cooperation-all"
FIRST_FIGURE, FIRST_COUNTED = "matrix", "agreements"
TABLES = {"agreements": ["agreements"], "events": ["events"], "both": ["agreements", "events"]}


def draw_switches(view: View) -> tuple[str, str]:
    """The code of the figure (`view` in the address), and what it counts (`table`)."""
    figures = figure_names(view)
    st.session_state[FIGURE] = address.chosen("view", list(figures), FIRST_FIGURE)
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        figure = st.segmented_control(
            view.t("Figure"), list(figures), key=FIGURE, required=True,
            format_func=figures.__getitem__, label_visibility="collapsed", wrap=True,
            on_change=lambda: address.write_choice("view", st.session_state[FIGURE], FIRST_FIGURE),
        )  # fmt: skip
        # Only agreements have a status of this kind.
        what = draw_counted(view, first_counted(str(figure)), fixed=figure == "status")
        address.page_link(
            view, "compare", view.t("Compare two countries, partners or periods"),
            icon=":material/compare:",
        )  # fmt: skip
    return str(figure), what


def draw_counted(view: View, first: str, *, fixed: bool = False) -> str:
    """What is counted (`table` in the address), `first` unless asked otherwise or `fixed`."""
    counted = counted_names(view)
    st.session_state[COUNTED] = first if fixed else address.chosen("table", list(TABLES), first)
    what = st.segmented_control(
        view.t("Counted records"), list(counted), key=COUNTED, required=True, disabled=fixed,
        format_func=counted.__getitem__, label_visibility="collapsed",
        on_change=lambda: address.write_choice("table", st.session_state[COUNTED], first),
    )  # fmt: skip
    return str(what)


def shape_of(figure: str, records: pd.DataFrame) -> Shape:
    """The shape of the figure; on demand partners beyond the largest have rows of their own."""
    shape = SHAPES[figure]
    every = st.session_state.get(EVERY, False) and can_grow(shape, records)
    return replace(shape, most_rows=None) if every else shape


def can_grow(shape: Shape, records: pd.DataFrame) -> bool:
    """Whether partners share a row that could have one each."""
    if shape.rows != "partner" or shape.most_rows is None:
        return False
    return values(records, "partner").nunique() > shape.most_rows + 2


def draw_rest(view: View, figure: str, records: pd.DataFrame, grid: Grid) -> None:
    """Below the figure: who stands behind "others", and the switch that gives each a row."""
    if can_grow(SHAPES[figure], records):
        st.toggle(view.t("All partners by name"), key=EVERY)
    if others := others_text(view, grid.rows, grid.columns):
        st.caption(plain(others))


def first_counted(figure: str) -> str:
    """What a figure counts unless asked otherwise: hardly an agreement names two partners."""
    return "both" if figure == "together" else FIRST_COUNTED

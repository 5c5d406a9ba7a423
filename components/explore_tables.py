"""The choice among the tables of the record, with how many rows of each are selected."""

import streamlit as st

from components import address
from components.cards import draw_card
from components.codebook_view import table_meaning, table_title
from components.context import View
from components.headings import draw_title
from components.sources_records import draw_cited_by
from components.tables import id_column
from data.codebook import KEYS
from data.formats import number_text

DEFAULT = "events"


def choose_table(view: View) -> str:
    """Draw the tables to choose from; returns the name of the chosen one."""
    key = "explore-table"
    st.session_state[key] = address.chosen("table", list(KEYS), DEFAULT)
    chosen = st.pills(
        view.t("Table"),
        list(KEYS),
        key=key,
        required=True,
        format_func=lambda name: (
            f"{table_title(view, name)} ({number_text(len(view.selection.frame(name)), view.lang)})"
        ),
        label_visibility="collapsed",
        on_change=lambda: address.write_choice("table", st.session_state[key], DEFAULT),
    )
    return str(chosen)


def draw_about_table(view: View, table: str, rows: int) -> None:
    """Title of the chosen table and one line on what a row of it is."""
    draw_title(view, table_title(view, table), rows=rows)
    st.caption(table_meaning(view, table))


def draw_picked(view: View, table: str, picked: str | None) -> None:
    """Draw the record behind the picked row, or the records that the picked source backs."""
    if table == "sources":
        draw_cited_by(view, picked)
    elif picked:
        draw_card(view, picked)
    elif id_column(table):
        st.caption(view.t("Choose a row at its left edge to see the record behind it."))

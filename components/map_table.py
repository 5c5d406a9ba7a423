"""The table twin of the map: the rows of the selection that the view draws from."""

import streamlit as st

from components.context import View
from components.tables import draw_table
from data.formats import number_text


def draw_map_table(view: View, tables: list[str]) -> str | None:
    """Draw the table, or the chosen one of several; returns the id of the picked record."""
    chosen = tables[0] if len(tables) == 1 else _draw_choice(view, tables)
    return draw_table(view, chosen, view.selection.frame(chosen), key=f"map-{chosen}")


def _draw_choice(view: View, tables: list[str]) -> str:
    names = {"events": view.t("Events"), "commitments": view.t("Force commitments")}
    counts = {each: number_text(len(view.selection.frame(each)), view.lang) for each in tables}
    return str(
        st.segmented_control(
            view.t("Table"),
            tables,
            key="map-table",
            default=tables[0],
            required=True,
            format_func=lambda table: f"{names[table]} ({counts[table]})",
            label_visibility="collapsed",
        )
    )

"""The table twin of the map: the rows of the selection that the view draws from."""

import streamlit as st

from components.context import View
from components.map_narrowed import draw_narrowed, narrowed_to
from components.map_side import place_name
from components.tables import draw_table
from data.formats import number_text
from data.map_content import Content
from data.registry import RECORD_KEYS


def draw_map_table(view: View, content: Content, tables: list[str]) -> str | None:
    """Draw the table, or the chosen one of several, narrowed to a place where the reader asks for
    it; returns the id of the picked record."""
    chosen = tables[0] if len(tables) == 1 else _draw_choice(view, tables)
    frame, place = view.selection.frame(chosen), narrowed_to(content)
    if place is None:
        return draw_table(view, chosen, frame, key=f"map-{chosen}")
    mine = frame[frame[RECORD_KEYS[chosen]].isin(content.ids(place))]
    name = place_name(view, content, place)
    point = content.places.get(place)
    words = point.name(view.lang).split(" / ")[0] if point else ""
    draw_narrowed(view, name, words, (len(mine), len(frame)))
    return draw_table(view, chosen, mine, key=f"map-{chosen}", choices=(name,))


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

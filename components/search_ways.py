"""The ways to the search over everything, from wherever the reader is."""

import streamlit as st

from components import address, navigation
from components.context import View
from components.markdown import plain
from data.filters import LONGEST_TEXT

ICON = ":material/manage_search:"
SHOWN = 40
"""Signs of the text that the name of a link repeats."""


def draw_search_way(view: View) -> None:
    """Draw a link to the search, with the text that the reader filters by."""
    asked = view.filters.q
    label = view.t("Search everything")
    if asked:
        cut = asked if len(asked) <= SHOWN else f"{asked[:SHOWN]}…"
        label = view.t("Search everything for “{words}”", words=cut)
    address.page_link(view, navigation.SEARCH, plain(label), icon=ICON)


def draw_search_start(view: View) -> None:
    """Draw a field that leads to the search for what is typed there."""
    asked = st.text_input(
        view.t("Search everything"),
        key="search-start",
        placeholder=placeholder(view),
        max_chars=LONGEST_TEXT,
        icon=ICON,
        label_visibility="collapsed",
    )
    if asked and asked.strip():
        filters = view.filters.replace(q=asked)
        st.switch_page(
            navigation.page(navigation.SEARCH), query_params=address.query(view, filters)
        )


def placeholder(view: View) -> str:
    """What may be typed into a field of the search."""
    return view.t("Search everything: names, places, words…")

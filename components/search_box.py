"""The field of the search, and what it says to a reader who has typed nothing of use."""

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from components.search_ways import ICON, placeholder
from data.filters import LONGEST_TEXT
from data.lookup.asked import Asked

KEY = "search-q"
OWN = ("kind", "shown")
EXAMPLES = ("Goïta", "Tin Zaouatine", "accord nucléaire", "Turkish drones", "Rosatom Mali")
"""Searches to try: names and words of the record, in both languages."""


def draw_search_box(view: View) -> None:
    """Draw the field; what is typed is the text of the address."""
    if st.session_state.get(KEY) != view.filters.q:
        st.session_state[KEY] = view.filters.q
    st.text_input(
        view.t("Search everything"),
        key=KEY,
        placeholder=placeholder(view),
        max_chars=LONGEST_TEXT,
        icon=ICON,
        label_visibility="collapsed",
        on_change=lambda: look_for(view, st.session_state[KEY]),
    )


def look_for(view: View, words: str) -> None:
    """Put other words into the address; the filters stay."""
    address.write_filters(view.filters.replace(q=words), without=OWN)


def draw_nothing_asked(view: View, asked: Asked) -> None:
    """Say why there is nothing to look for yet, and draw searches to try."""
    t = view.t
    if asked.common:
        st.info(t("These words are too common to find anything: add a name or another word."))
    elif view.filters.q:
        st.info(t("There is no word in this: type at least two letters, or a number."))
    st.markdown(
        plain(
            t(
                "The search looks through events, agreements, force commitments, claims, sources, "
                "gaps, places and the names of filters, in English and French. Accents, capitals, "
                "endings and slips of the pen do not matter; words between double quotes must "
                "stand together."
            )
        )
    )
    with st.container(horizontal=True):
        for each in EXAMPLES:
            st.button(plain(each), key=f"search-{each}", on_click=look_for, args=(view, each))

"""What the reader looks at on the page of sources: the view, from the address."""

import streamlit as st

from components import address
from components.context import View
from data.texts import Texts

SOURCES, CLAIMS, QUALITY = VIEWS = ("sources", "claims", "quality")
KEY = "sources-show"


def draw_view_choice(view: View) -> str:
    """Draw the choice of view; it lives in the address (`view`)."""
    chosen = address.chosen("view", VIEWS, SOURCES)
    if view.before == view.page:
        # Streamlit leaves the address alone when a link leads to the same page with another view.
        address.write_choice("view", chosen, SOURCES)
    st.session_state[KEY] = chosen
    names = view_names(view.t)
    shown = st.segmented_control(
        view.t("View"),
        VIEWS,
        key=KEY,
        required=True,
        format_func=names.__getitem__,
        label_visibility="collapsed",
        on_change=lambda: address.write_choice("view", st.session_state[KEY], SOURCES),
    )
    return str(shown)


def view_names(t: Texts) -> dict[str, str]:
    """Code of a view -> its name."""
    return {
        SOURCES: t("Sources"),
        CLAIMS: t("Where sources differ"),
        QUALITY: t("How sure is this view?"),
    }

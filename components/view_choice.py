"""The choice between the views of a page, which lives in the address (`view`)."""

from collections.abc import Mapping

import streamlit as st

from components import address
from components.context import View


def draw_view_choice(view: View, names: Mapping[str, str], *, key: str, label: str = "") -> str:
    """Draw the choice; returns the code of the view. `names`: code -> name, the default first."""
    codes = list(names)
    chosen = address.chosen("view", codes, codes[0])
    if view.before == view.page:
        # Streamlit leaves the address alone when a link leads to the same page with another view.
        address.write_choice("view", chosen, codes[0])
    st.session_state[key] = chosen
    shown = st.segmented_control(
        label or view.t("View"),
        codes,
        key=key,
        required=True,
        format_func=names.__getitem__,
        label_visibility="visible" if label else "collapsed",
        wrap=True,
        on_change=lambda: address.write_choice("view", st.session_state[key], codes[0]),
    )
    return str(shown)

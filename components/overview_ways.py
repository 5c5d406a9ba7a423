"""From the overview to how the mix of partners moved, and to two things side by side."""

import streamlit as st

from components import address
from components.context import View


def draw_ways(view: View) -> None:
    """Draw one line of links."""
    t = view.t
    with st.container(horizontal=True):
        address.page_link(
            view, "cooperation", t("Partners and sectors before and after a day"),
            icon=":material/event_repeat:", view="change",
        )  # fmt: skip
        address.page_link(
            view, "compare", t("Compare two countries, partners or periods"),
            icon=":material/compare:",
        )  # fmt: skip

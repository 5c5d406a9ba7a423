"""Accessibility on the About page: what is still in the way, and what leads around it."""

import streamlit as st

from components.context import View
from components.headings import draw_title
from components.markdown import plain
from data.exceptions import exceptions


def draw_exceptions(view: View) -> None:
    """Draw the list of exceptions; everything else passes the tests of every page."""
    draw_title(view, view.t("Accessibility: exceptions"))
    st.markdown(
        plain(
            view.t(
                "Every page is tested with axe-core (WCAG 2.2, A and AA) in both languages, both "
                "themes, at a desk and on a phone; no serious finding is left. What remains comes "
                "from the libraries that draw:"
            )
        )
    )
    lines = [
        f"- {plain(each.what[view.lang])} {plain(each.reason[view.lang])}" for each in exceptions()
    ]
    st.markdown("\n".join(lines))

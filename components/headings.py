"""Titles of figures: what is shown, and how many rows stand behind it."""

import streamlit as st

from components.context import View
from components.markdown import plain


def draw_title(view: View, title: str, *, rows: int | None = None, help: str | None = None) -> None:
    """Heading of a figure, with the number of rows behind it beside it."""
    count = "" if rows is None else view.t.plural("{n} row", "{n} rows", rows)
    # One element: what stands on a line of its own is no part of the heading.
    beside = f"\n:small[:gray[{plain(count)}]]" if count else ""
    st.header(f"{plain(title)}{beside}", anchor=False, help=help)

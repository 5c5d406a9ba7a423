"""Titles of figures: what is shown, and how many rows stand behind it."""

import streamlit as st

from components.context import View
from components.markdown import plain


def draw_title(view: View, title: str, *, rows: int | None = None, help: str | None = None) -> None:
    """Title of a figure with the number of rows behind it."""
    count = "" if rows is None else view.t.plural("{n} row", "{n} rows", rows)
    suffix = f" :small[:gray[{plain(count)}]]" if count else ""
    st.markdown(f"**{plain(title)}**{suffix}", help=help)

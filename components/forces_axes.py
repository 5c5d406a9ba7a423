"""What the figures of forces have in common: numeric time ticks, grid, clear background."""

from typing import Any

import streamlit as st

GRID = "rgba(127,135,144,0.3)"
TICKS = [
    {"dtickrange": [None, "M1"], "value": "%Y-%m-%d"},
    {"dtickrange": ["M1", "M12"], "value": "%Y-%m"},
    {"dtickrange": ["M12", None], "value": "%Y"},
]
"""Numeric, because Plotly knows only English names of months."""

SEPARATORS = {"en": ".,", "fr": ",\u202f"}
"""Decimal and thousands signs."""

CLEAR: dict[str, Any] = {
    "paper_bgcolor": "rgba(0,0,0,0)",
    "plot_bgcolor": "rgba(0,0,0,0)",
    "hoverlabel": {"align": "left"},
}
INKS = {"light": "#3f464e", "dark": "#d3d6da"}
"""Colour of labels by theme: Streamlit's grey is too pale for small print."""

CONFIG = {"displayModeBar": False, "displaylogo": False}


def reader_ink() -> str:
    """The colour of labels in the theme that the reader sees."""
    return INKS.get(str(st.context.theme.type), INKS["light"])

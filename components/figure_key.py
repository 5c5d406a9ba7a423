"""What stands below a figure and belongs to it: it is written into the pictures of the figure."""

from typing import Literal

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

PREFIX = "figure-key-"
FLOWING = "flowing-"
"""Paragraphs of such a box are one in the picture."""


def figure_key(
    name: str, *, flowing: bool = False, gap: Literal["xxsmall", "small"] = "small"
) -> DeltaGenerator:
    """A box for signs and notes that go with the figure above; the scripts in figures/ find it."""
    return st.container(key=f"{PREFIX}{FLOWING if flowing else ''}{name}", gap=gap)


def figure_title(name: str) -> DeltaGenerator:
    """A box for a title that other things part from its figure: it stays when they go."""
    return st.container(key=f"figure-title-{name}")

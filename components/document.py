"""What the document itself says to screen readers and keyboards, which pages cannot reach."""

from pathlib import Path

import streamlit as st

from components.context import View

_component = st.components.v2.component(
    "document", js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
)


def draw_document(view: View) -> None:
    """Set the language; boxes with a key "scroll-..." can be reached and scrolled by keyboard.

    Nothing is seen of it.
    """
    _component(key="document", data={"lang": view.lang, "box": view.t("Area that scrolls")})

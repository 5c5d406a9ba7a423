"""The dialog "Take it with you": what a reader may carry away from the view, part by part."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from components.context import View
from components.navigation import mark
from components.take_brief import draw_brief
from components.take_cite import draw_cite
from components.take_data import draw_data
from components.take_embed import draw_embed
from components.take_figures import draw_figures
from data.asked import as_asked


@dataclass(frozen=True)
class Part:
    """A part of the dialog: its code, its title (a text to translate), what draws it."""

    code: str
    title: str
    icon: str
    draw: Callable[[View], None]


PARTS = (
    Part("data", mark("Data"), ":material/table_view:", draw_data),
    Part("cite", mark("Cite"), ":material/format_quote:", draw_cite),
    Part("figures", mark("Figures"), ":material/image:", draw_figures),
    Part("brief", mark("Brief"), ":material/description:", draw_brief),
    Part("embed", mark("Embed"), ":material/code:", draw_embed),
)


def draw_take(view: View) -> None:
    """Draw the button; nothing else is drawn until it is clicked."""
    if st.button(view.t("Take away"), key="take", icon=":material/ios_share:"):
        st.dialog(view.t("Take it with you"), width="medium")(as_asked(_draw_parts))(view)


def _draw_parts(view: View) -> None:
    known = {each.code: each for each in PARTS}
    code = st.segmented_control(
        view.t("What to take away"),
        list(known),
        default=PARTS[0].code,
        key="take-part",
        required=True,
        format_func=lambda code: f"{known[code].icon} {view.t(known[code].title)}",
        label_visibility="collapsed",
    )
    known[code].draw(view)

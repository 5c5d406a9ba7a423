"""The small map of the overview: the events of the selection, for hovering only."""

import streamlit as st

from components.address import page_link
from components.context import View
from components.device import is_phone
from components.headings import draw_title
from components.map_deck import CompactDeck, camera, map_deck
from components.map_view import alt_text
from data.map_content import EVENTS, Content, map_content
from data.map_theme import map_theme

HEIGHT = 300
ZOOM_OUT = 0.35
"""Zoom levels less than the large map, as it is lower."""


def draw_small_map(view: View) -> None:
    """Draw the events that have a place, with a link to the large map; none: nothing."""
    t = view.t
    content = map_content(view.selection, EVENTS)
    if not content.events:
        return
    draw_title(view, t("Events by place"), rows=sum(each.count for each in content.events))
    st.pydeck_chart(
        small_deck(view.lang, content, st.context.theme.type, is_narrow=is_phone()),
        height=HEIGHT,
        key="small-map",
        alt=alt_text(view, content),
    )
    page_link(view, "map", t("On the large map: records of each place"), icon=":material/map:")


def small_deck(lang: str, content: Content, theme: str | None, *, is_narrow: bool) -> CompactDeck:
    """The deck of the small map, which neither moves nor zooms."""
    where = camera("states", is_narrow=is_narrow)
    where["zoom"] = round(where["zoom"] - ZOOM_OUT, 2)
    return map_deck(content, map_theme(theme), lang, where, can_move=False)

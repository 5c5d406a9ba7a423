"""Draws the map with its legend and notes, and what is picked beside it."""

from functools import partial

import streamlit as st

from components.context import View
from components.device import is_phone
from components.figure_key import figure_key
from components.fragments import fragment
from components.headings import draw_title
from components.map_choice import draw_camera_choice
from components.map_deck import camera, map_deck, picked_key
from components.map_legend import draw_legend
from components.map_side import draw_side, pick, picked_place
from components.markdown import plain
from data.boundaries import disclaimer
from data.formats import number_text
from data.map_content import BOTH, FORCES, REGIONS, Content
from data.map_notes import missing_notes, reading_notes
from data.map_theme import map_theme

KEY, HEIGHT = "map", 430


@fragment
def draw_map(view: View, content: Content, shown: str) -> None:
    """Draw one of the views of the selection; a click redraws this part only."""
    figure, side = st.columns([7, 3], gap="medium")
    with figure:
        with st.container(horizontal=True, vertical_alignment="center"):
            # On the left: the map's own buttons appear at its upper right corner.
            with st.container(width="content"):
                draw_title(view, title(view, shown), rows=rows(content))
            looking = draw_camera_choice(view, shown)
        theme = map_theme(st.context.theme.type)
        st.pydeck_chart(
            map_deck(
                content,
                theme,
                view.lang,
                camera(looking, is_narrow=is_phone()),
                picked_place(content),
            ),
            height=HEIGHT,
            key=KEY,
            on_select=_take_click,
            alt=alt_text(view, content),
        )
        with figure_key("map", gap="xxsmall"):
            draw_legend(view, content, theme)
            _draw_notes(view, content)
    with side:
        draw_side(view, content)


def title(view: View, shown: str) -> str:
    """What the view shows."""
    t = view.t
    if shown == FORCES:
        return t("Force commitments at their headquarters")
    if shown == BOTH:
        return t("Events and headquarters of forces")
    return t("Number of event records by region") if shown == REGIONS else t("Events by place")


def rows(content: Content) -> int:
    """Number of records on the map."""
    return sum(each.count for each in content.places.values())


def alt_text(view: View, content: Content) -> str:
    """The map in one sentence for those who do not see it."""
    places = content.places.values()
    return view.t(
        "Map of the Sahel with {records} records at {places} places; the list of places beside "
        "it and the table below hold the same.",
        records=number_text(sum(each.count for each in places), view.lang),
        places=number_text(len(places), view.lang),
    )


def _take_click() -> None:
    pick(picked_key(st.session_state[KEY]["selection"]))


def _draw_notes(view: View, content: Content) -> None:
    if said := reading_notes(view.t, content):
        st.caption(plain(" ".join(said)))
    for key, text in missing_notes(view.t, content).items():
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.caption(plain(text), width="content")
            st.button(
                view.t("List them"),
                key=f"map-list-{key.replace(':', '-')}",
                type="tertiary",
                icon=":material/list:",
                on_click=partial(pick, key),
            )
    st.caption(plain(disclaimer(view.t)))

"""One place of the map that the table below is narrowed to; in the address as `place`."""

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from data.map_content import Content

NAME = "place"


def narrowed_to(content: Content) -> str | None:
    """The key of the place in the address, as far as it is on the map."""
    key = st.query_params.get(NAME)
    return key if content.ids(key) else None


def draw_narrow_button(view: View, key: str) -> None:
    """Draw the way to narrow the table to the picked place. Redraws the whole page."""
    if st.button(
        view.t("Only these in the table"),
        key="map-narrow",
        type="tertiary",
        icon=":material/filter_list:",
        disabled=st.query_params.get(NAME) == key,
    ):
        address.write_own(NAME, [key])
        st.rerun()


def draw_narrowed(view: View, name: str, words: str, rows: tuple[int, int]) -> None:
    """Say what the table is narrowed to, with the ways to filter by its name and back."""
    t = view.t
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        said = t("Table narrowed to {place}: {n} of {all} rows.", place=name, n=rows[0],
                 all=rows[1])  # fmt: skip
        st.caption(plain(said), width="content")
        if words:
            st.button(
                t("Filter by the words “{place}”", place=words),
                key="place-filter",
                type="tertiary",
                icon=":material/filter_alt:",
                help=t("Selects all records that mention the name, wherever they are."),
                on_click=_become_words,
                args=(view, words),
            )
        st.button(
            t("All rows"),
            key="place-clear",
            type="tertiary",
            icon=":material/undo:",
            on_click=address.write_own,
            args=(NAME, []),
        )


def _become_words(view: View, words: str) -> None:
    address.write_filters(view.filters.replace(q=f'"{words}"'), without=[NAME])

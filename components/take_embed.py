"""The figures of the view as a frame for another site."""

import streamlit as st

from components import address
from components.context import View
from components.embedded import view_title
from components.markdown import plain
from data.embedding import can_embed, frame_address, frame_code


def draw_embed(view: View) -> None:
    """Draw the code to copy, and a link that shows what it will show."""
    t = view.t
    if not can_embed(view.page):
        st.info(t("This page has no chart or map to embed."), icon=":material/code_off:")
        return
    link = address.permalink(view)
    st.caption(
        plain(
            t(
                "Put this code into a page of yours: it shows the charts and maps of exactly this "
                "view, in this language, with sources, version, licence and a link to the full "
                "view. Change the height where a selection needs less."
            )
        )
    )
    st.code(frame_code(view.page, link, view_title(view)), language="html", wrap_lines=True)
    st.link_button(t("See what it shows"), frame_address(link), icon=":material/preview:")

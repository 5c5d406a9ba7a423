"""What a reader sees where a page fails: what to do, and nothing of the code."""

import logging

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from data.filters import Filters
from data.release import RELEASE

LOG = logging.getLogger("aes_monitor")


def draw_page_fault(view: View, error: Exception) -> None:
    """Log the error; say in the reader's language that the page failed, with the ways on."""
    t = view.t
    LOG.error("page %r failed", view.page, exc_info=error)
    st.error(
        plain(
            t(
                "This page could not be drawn: a fault of ours, not of your link. The other pages "
                "and the files work as before. Please report the text below."
            )
        ),
        icon=":material/build:",
    )
    where = address.permalink(view)
    st.code(f"AES Monitor {RELEASE.version}\n{where}\n{type(error).__name__}", language=None)
    st.button(
        t("Clear all filters"),
        key="fault-clear",
        on_click=address.write_filters,
        args=(Filters(), address.OWN),
    )

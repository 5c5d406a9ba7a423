"""A page in a frame of another site: its figures alone, with what they show and where from."""

from pathlib import Path

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from components.navigation import PAGES
from components.take_figures import record_asked
from data.citing import sources_of
from data.figure_words import figure_words
from data.sentence import sentence

STYLE = (Path(__file__).parent / "embedded.css").read_text(encoding="utf-8")


def is_embedded() -> bool:
    """Whether the address asks for a page without bars (`?embed=true`)."""
    return bool(st.context.is_embedded)


def view_title(view: View) -> str:
    """ "AES Monitor, Map: Mali": the page and what is selected."""
    titles = {each.slug: each.title for each in PAGES}
    record = record_asked(view)
    return view.t(
        "AES Monitor, {page}: {selection}",
        page=view.t(titles[view.page]),
        selection=record.title(view.lang) if record else sentence(view.filters, view.lang),
    )


def draw_embedded_head(view: View) -> None:
    """Draw the page and the selection in one line, and the looks of a page in a frame."""
    st.html(f"<style>{STYLE}</style>")
    st.title(plain(view_title(view)), anchor=False)


def draw_embedded_foot(view: View) -> None:
    """Draw what to say where there is no figure; sources, release, and the way to the full view."""
    with st.container(key="embedded-none"):
        st.info(view.t("This view has no chart or map."), icon=":material/image_not_supported:")
    link = address.permalink(view)
    record = record_asked(view)
    sources = sources_of(record.id) if record else view.selection.sources
    words = figure_words(view.filters, sources, view.lang, link, record)
    opened = f"[{plain(view.t('Open the full view'))}]({link})"
    # No caption: those are faded, links in them too, and hard to read.
    st.markdown(f":small[:gray[{plain(words.sources)} · {plain(words.release)}] · {opened}]")

"""The first view of the page of sources: who carries the selection, and each page with what
it backs."""

import streamlit as st

from components.context import View
from components.headings import draw_title
from components.sources_figure import draw_sources_by
from components.sources_records import draw_cited_by
from components.tables import draw_table


def draw_sources_view(view: View) -> None:
    """Draw three counts of the sources, their table, and the records of the chosen one."""
    t, sources = view.t, view.selection.sources
    kinds, languages, publishers = st.columns(3)
    with kinds:
        draw_sources_by(view, sources, "kind", t("Sources by kind"))
    with languages:
        draw_sources_by(view, sources, "language", t("Sources by language"))
    with publishers:
        draw_sources_by(view, sources, "publisher", t("Sources by publisher"))
    draw_title(view, t("Pages that back the selected records"), rows=len(sources))
    picked = draw_table(view, "sources", sources, key="sources")
    draw_cited_by(view, picked)

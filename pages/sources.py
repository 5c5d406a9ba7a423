"""Sources: every page that backs the selection, who carries it, and what it backs."""

import streamlit as st

from components.context import current
from components.empty import draw_empty
from components.headings import draw_title
from components.sources_figure import draw_sources_by
from components.sources_records import draw_cited_by
from components.tables import draw_table

view = current()
t = view.t
sources = view.selection.sources

if sources.empty:
    draw_empty(view, t("sources"))
    st.stop()

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

"""Overview: the briefing of the selection, where and when, the stories, the files."""

import streamlit as st

from components.context import current
from components.empty import draw_empty
from components.map_small import draw_small_map
from components.overview_briefing import draw_briefing
from components.overview_threads import draw_threads
from components.overview_ways import draw_ways
from components.search_ways import draw_search_start
from components.timeline_small import draw_small_timeline

view = current()
t = view.t

if view.filters.is_empty:
    st.markdown(
        t(
            "AES Monitor joins three sourced tables on the Confederation of Sahel States (Mali, "
            "Burkina Faso, Niger) and its partners: what happened, what was signed, and who "
            "committed which forces. Filter in the panel at the side; every figure leads to its "
            "rows, every row to its sources."
        )
    )
draw_search_start(view)

if view.selection.ids:
    draw_briefing(view)
    draw_ways(view)
    left, right = st.columns(2, gap="medium")
    with left:
        draw_small_map(view)
    with right:
        draw_small_timeline(view)
else:
    draw_empty(view, t("records"))

draw_threads(view)

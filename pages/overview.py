"""Overview: what this is, the key figures of the selection, what is new, where to start."""

import streamlit as st

from components.context import current
from components.map_small import draw_small_map
from components.overview_extracts import draw_extracts
from components.overview_figures import draw_key_figures
from components.overview_lists import draw_newest, draw_threads
from components.search_ways import draw_search_start
from components.timeline_small import draw_small_timeline

view = current()
t = view.t

st.markdown(
    t(
        "AES Monitor joins three sourced tables on the Confederation of Sahel States (Mali, "
        "Burkina Faso, Niger) and its partners: what happened, what was signed, and who committed "
        "which forces. Filter in the panel at the side; every figure leads to its rows, every "
        "row to its sources."
    )
)
draw_search_start(view)
draw_key_figures(view)
draw_extracts(view)

left, right = st.columns([3, 2])
with left:
    draw_small_map(view)
    draw_small_timeline(view)
with right:
    draw_newest(view, "events", t("Newest events"))
    draw_newest(view, "agreements", t("Newest agreements"))
    draw_newest(view, "commitments", t("Newest force commitments"))

draw_threads(view)

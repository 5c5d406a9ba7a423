"""Map: where things happened, where forces had their headquarters, counts by region."""

import streamlit as st

from components.cards import draw_card
from components.context import current
from components.empty import draw_empty
from components.map_choice import view_names
from components.map_period import draw_period
from components.map_table import draw_map_table
from components.map_view import draw_map
from components.view_choice import draw_view_choice
from data.map_content import FORCES, map_content, tables_of

view = current()
left, right = st.columns([5, 4], gap="medium")
with left:
    label = view.t("Layers of the map")
    shown = draw_view_choice(view, view_names(view.t), key="map-show", label=label)
with right:
    draw_period(view)

tables = [each for each in tables_of(shown) if len(view.selection.frame(each))]
if not tables:
    what = view.t("force commitments") if shown == FORCES else view.t("event records")
    draw_empty(view, what)
else:
    content = map_content(view.selection, shown)
    draw_map(view, content, shown)
    picked = draw_map_table(view, content, tables)
    if picked:
        draw_card(view, picked)

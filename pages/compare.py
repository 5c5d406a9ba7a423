"""Two states, partners or periods side by side."""

import streamlit as st

from components.compare_choice import draw_choice
from components.compare_sides import compared
from components.compare_view import draw_compared, draw_heads
from components.context import current
from components.cooperation_controls import TABLES, draw_counted
from components.empty import draw_empty

view = current()
found = compared(view, draw_choice(view))

if not view.selection.ids and found.is_empty:
    draw_empty(view, view.t("records"))
elif found.is_empty:
    draw_heads(view, found)
    st.info(view.t("Neither side has a record under these filters."), icon=":material/search_off:")
else:
    draw_heads(view, found)
    counted = draw_counted(view, "both")
    draw_compared(view, found, counted, TABLES[counted])

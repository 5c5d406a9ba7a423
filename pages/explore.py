import streamlit as st
from components.context import current
from components.tables import draw_table
from components.cards import draw_card
view = current()
for table in ("events","agreements","commitments","sources","claims"):
    picked = draw_table(view, table, view.selection.frame(table), key=table)
    if picked: draw_card(view, picked)
draw_card(view, "2025-06-23-x")
draw_card(view, view.selection.events.event_id.iloc[20])

"""Explore: every table of the record, filtered, with its extracts."""

from components.context import current
from components.empty import draw_empty
from components.explore_tables import choose_table, draw_about_table, draw_picked
from components.tables import draw_table

view = current()
table = choose_table(view)
frame = view.selection.frame(table)
draw_about_table(view, table, len(frame))

if frame.empty:
    draw_empty(view, view.t("rows"))
else:
    picked = draw_table(view, table, frame, key=f"explore-{table}")
    draw_picked(view, table, picked)

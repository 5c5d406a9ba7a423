"""Who cooperates with whom, on what: partners, sectors, states, years and statuses."""

import streamlit as st

from components.change_view import draw_change
from components.context import current
from components.cooperation_controls import TABLES, draw_rest, draw_switches, shape_of
from components.cooperation_figures import draw_figure
from components.cooperation_grid import make_grid
from components.cooperation_list import draw_narrower, draw_records
from components.cooperation_pick import draw_pickers, picked_records, read_pick
from components.cooperation_tables import draw_tables
from components.cooperation_words import (
    axis_name,
    choice_words,
    counted_names,
    pick_name,
    title,
)
from components.empty import draw_empty
from components.flow_view import draw_flow
from components.together_view import draw_together
from data.measures.cooperation import records

FURTHER = {"change": draw_change, "flow": draw_flow, "together": draw_together}

view = current()
figure, counted = draw_switches(view)
tables = TABLES[counted]
rows = records(*(view.selection.frame(table) for table in tables))

if rows.empty:
    draw_empty(view, counted_names(view, within=True)[counted])
elif figure in FURTHER:
    FURTHER[figure](view, counted, tables, rows)
else:
    shape = shape_of(figure, rows)
    grid = make_grid(view, rows, shape)
    pick = read_pick(figure, grid)
    name = pick_name(view, grid, pick)
    picked = picked_records(rows, grid, pick)
    left, right = st.columns([2, 1], gap="medium")
    with left:
        draw_figure(view, figure, counted, grid, pick, title(view, figure, counted))
        draw_rest(view, figure, rows, grid)
    with right:
        names = axis_name(view, shape.rows), axis_name(view, shape.columns)
        draw_pickers(view, figure, grid, pick, names)
        draw_narrower(view, grid, pick)
        draw_records(view, picked, name, picked=pick != (None, None))
    draw_tables(view, tables, picked, name, choices=choice_words(view, figure, grid, pick))

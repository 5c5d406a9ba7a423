"""Who cooperates with whom, on what: partners, sectors, states, years and statuses."""

import streamlit as st

from components.context import current
from components.cooperation_controls import draw_shape, draw_switches
from components.cooperation_figures import draw_figure
from components.cooperation_grid import make_grid
from components.cooperation_labels import others_text
from components.cooperation_list import draw_narrower, draw_records
from components.cooperation_pick import draw_pickers, picked_records, read_pick
from components.cooperation_tables import draw_tables
from components.cooperation_words import axis_name, counted_names, pick_name, title
from components.empty import draw_empty
from components.markdown import plain
from data.measures.cooperation import records

view = current()
figure, counted = draw_switches(view)
tables = {"agreements": ["agreements"], "events": ["events"]}.get(counted, ["agreements", "events"])
rows = records(*(view.selection.frame(table) for table in tables))

if rows.empty:
    draw_empty(view, counted_names(view, within=True)[counted])
else:
    left, right = st.columns([2, 1], gap="medium")
    with left:
        shape = draw_shape(view, figure, rows)
        grid = make_grid(view, rows, shape)
        pick = read_pick(figure, grid)
        draw_figure(view, figure, grid, pick, title(view, figure, counted))
        if others := others_text(view, grid.rows, grid.columns):
            st.caption(plain(others))
    picked = picked_records(rows, grid, pick)
    with right:
        names = axis_name(view, shape.rows), axis_name(view, shape.columns)
        draw_pickers(figure, grid, names, view.t("All"))
        draw_narrower(view, grid, pick)
        draw_records(view, picked, pick_name(view, grid, pick))
    draw_tables(view, tables, picked, pick_name(view, grid, pick))

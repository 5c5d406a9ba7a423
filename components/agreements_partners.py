"""Agreements by partner and status as bars; a click filters by that partner."""

import pandas as pd
import streamlit as st

from components import address
from components.agreements_status import status_styles
from components.context import View
from components.cooperation_bars import ROW_HEIGHT, stacked_figure
from components.cooperation_grid import SHAPES, Grid, make_grid
from components.cooperation_pick import narrowed
from components.cooperation_words import alt_text, cell_text
from components.forces_axes import CONFIG, reader_ink
from components.headings import draw_title
from components.life_table import draw_sheet
from components.markdown import plain
from data.measures.cooperation import records

BOX = 400
"""Pixels; more partners than fit are scrolled."""


def draw_partners(view: View, agreements: pd.DataFrame, title: str) -> None:
    """Draw the bars of at least one agreement, and the same counts as a folded table."""
    t = view.t
    grid = make_grid(view, records(agreements), SHAPES["status"])
    draw_title(
        view, title, rows=grid.records,
        help=t("An agreement counts once for each of its partners. A click shows one of them."),
    )  # fmt: skip
    figure = stacked_figure(grid, cell_text(view), status_styles(grid.columns.codes))
    figure.update_layout(height=ROW_HEIGHT * len(grid.rows.codes) + 84, showlegend=True)
    ink = {"color": reader_ink()}
    figure.update_xaxes(tickfont=ink)
    figure.update_yaxes(tickfont=ink)
    figure.update_layout(legend_font=ink)
    # A new choice of partners makes a new chart: the old one would keep its click.
    key = "-".join(["agreements-partners", *view.filters.partner])
    with st.container(
        height=BOX if figure.layout.height > BOX else "content",
        border=False,
        key="scroll-partners",
    ):
        st.plotly_chart(
            figure, key=key, alt=alt_text(view, title, grid), config=CONFIG,
            on_select=lambda: _take_click(view, grid, key), selection_mode="points",
        )  # fmt: skip
    with st.expander(t("The same counts as a table")):
        table = partners_table(grid, t("Partner"))
        st.table(table.map(lambda each: plain(str(each))), border="horizontal", hide_index=True,
                 alt=title)  # fmt: skip
        draw_sheet(view, table, "agreements-by-partner", key="agreements-partners-csv", choices=[])


def partners_table(grid: Grid, head: str) -> pd.DataFrame:
    """Partner (under `head`), then the number of agreements of each status."""
    table = grid.counts.rename(columns=grid.column_labels)
    table.insert(0, head, [grid.row_labels[code] for code in grid.rows.codes])
    return table.reset_index(drop=True)


def _take_click(view: View, grid: Grid, key: str) -> None:
    points = st.session_state[key]["selection"]["points"]
    asked = narrowed(view.filters, grid, (points[0]["customdata"][0], None)) if points else None
    if asked:
        address.write_filters(asked)

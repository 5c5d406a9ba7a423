"""Draws the chosen cooperation figure and takes the clicks on it."""

import plotly.graph_objects as go
import streamlit as st

from components.agreements_status import status_styles
from components.context import View
from components.cooperation_bars import columns_figure, rows_figure, stacked_figure
from components.cooperation_grid import Grid
from components.cooperation_matrix import matrix_figure
from components.cooperation_pick import Pick, take_click
from components.cooperation_segments import segment_styles
from components.cooperation_shades import Shades, shades
from components.cooperation_words import alt_text, cell_text, how_counted
from components.forces_axes import reader_ink
from components.headings import draw_title
from data.palette import country_colour

WIDEST = {
    "matrix": 620,
    "together": 620,
    "country": 520,
    "partner": 600,
    "years": 620,
    "status": 600,
}
"""Pixels that a figure needs; on a narrower screen its box scrolls sideways."""


def cooperation_figure(figure: str, grid: Grid, pick: Pick, text: str, scale: Shades) -> go.Figure:
    """The figure for a code of SHAPES, or of partners together. KeyError for an unknown one."""
    return {
        "matrix": lambda: matrix_figure(grid, pick, text, scale),
        "together": lambda: matrix_figure(grid, pick, text, scale),
        "country": lambda: columns_figure(grid, text, country_colour),
        "partner": lambda: stacked_figure(grid, text, segment_styles(grid.columns.codes)),
        "years": lambda: rows_figure(grid, text),
        "status": lambda: stacked_figure(grid, text, status_styles(grid.columns.codes)),
    }[figure]()


def draw_figure(view: View, figure: str, counted: str, grid: Grid, pick: Pick, title: str) -> None:
    """Draw the figure under its title, in a box that scrolls sideways on a narrow screen."""
    draw_title(view, title, rows=grid.records, help=how_counted(view, figure, counted))
    made = cooperation_figure(figure, grid, pick, cell_text(view), shades(st.context.theme.type))
    ink = {"color": reader_ink()}
    made.update_xaxes(tickfont=ink)
    made.update_yaxes(tickfont=ink)
    made.update_layout(legend_font=ink)
    made.update_annotations(font=ink)
    made.update_traces(outsidetextfont=ink, selector={"type": "bar"})
    chart = f"cooperation-{figure}-chart"
    # Streamlit squeezes a chart into the screen; on a phone 19 columns need their own width.
    st.html(
        "<style>.st-key-scroll-cooperation{overflow-x:auto}"
        f".st-key-cooperation-wide{{min-width:{WIDEST[figure]}px}}</style>"
    )
    with st.container(key="scroll-cooperation"), st.container(key="cooperation-wide"):
        st.plotly_chart(
            made,
            key=chart,
            alt=alt_text(view, title, grid),
            on_select=lambda: take_click(figure, chart),
            selection_mode="points",
            config={"displaylogo": False, "displayModeBar": False},
        )

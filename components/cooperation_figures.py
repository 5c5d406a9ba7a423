"""Draws the chosen cooperation figure and takes the clicks on it."""

import plotly.graph_objects as go
import streamlit as st

from components.agreements_status import status_colour, status_pattern
from components.context import View
from components.cooperation_bars import columns_figure, rows_figure, stacked_figure
from components.cooperation_grid import Grid
from components.cooperation_matrix import matrix_figure
from components.cooperation_pick import Pick, take_click
from components.cooperation_words import alt_text, cell_text, how_counted
from components.headings import draw_title
from components.palette import country_colour, partner_colour
from data.measures.cooperation import NONE, OTHERS

WIDEST = {"matrix": 700, "country": 560, "partner": 600, "years": 640, "status": 600}
GROUP_COLOURS = {OTHERS: "#a3a9b0", NONE: "#5c646d"}


def cooperation_figure(figure: str, grid: Grid, pick: Pick, text: str) -> go.Figure:
    """The figure for a code of SHAPES. KeyError for an unknown one."""
    return {
        "matrix": lambda: matrix_figure(grid, pick, text),
        "country": lambda: columns_figure(grid, text, country_colour),
        "partner": lambda: stacked_figure(grid, text, segment_colour),
        "years": lambda: rows_figure(grid, text),
        "status": lambda: stacked_figure(grid, text, status_colour, status_pattern),
    }[figure]()


def segment_colour(code: str) -> str:
    """The colour of a partner; greys of their own for the groups."""
    return GROUP_COLOURS.get(code) or partner_colour(code)


def draw_figure(view: View, figure: str, grid: Grid, pick: Pick, title: str) -> None:
    """Draw the figure under its title, in a box that scrolls sideways on a narrow screen."""
    draw_title(view, title, rows=grid.records, help=how_counted(view, figure))
    made = cooperation_figure(figure, grid, pick, cell_text(view))
    chart = f"cooperation-{figure}-chart"
    # Streamlit squeezes a chart into the screen; on a phone 19 columns need their own width.
    st.html(
        "<style>.st-key-cooperation-scroll{overflow-x:auto}"
        f".st-key-cooperation-wide{{min-width:{WIDEST[figure]}px}}</style>"
    )
    with st.container(key="cooperation-scroll"), st.container(key="cooperation-wide"):
        st.plotly_chart(
            made,
            key=chart,
            alt=alt_text(view, title, grid),
            on_select=lambda: take_click(figure, chart),
            selection_mode="points",
            config={"displaylogo": False, "displayModeBar": False},
        )

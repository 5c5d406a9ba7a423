"""Draws a figure of two sides and takes the clicks on it."""

import streamlit as st

from components.context import View
from components.forces_axes import CONFIG, reader_ink
from components.paired import Pair, Pick
from components.paired_figure import paired_figure
from components.paired_pick import take_click
from data.measures.mix import SIDES

WIDEST = 600
"""Pixels that the figure needs; on a narrower screen its box scrolls sideways."""


def draw_pair(view: View, key: str, pair: Pair, pick: Pick, title: str) -> None:
    """Draw the figure; `key` is that of its pick, `title` goes into its text for screen readers."""
    ink = reader_ink()
    made = paired_figure(view, pair, pick, ink)
    made.update_yaxes(tickfont={"color": ink})
    made.update_annotations(font={"color": ink})
    made.update_traces(outsidetextfont={"color": ink}, selector={"type": "bar"})
    chart = f"{key}-chart"
    # Streamlit squeezes a chart into the screen: on a phone two panels need their own width.
    st.html(
        f"<style>.st-key-{key}-scroll{{overflow-x:auto}}"
        f".st-key-{key}-wide{{min-width:{WIDEST}px}}</style>"
    )
    with st.container(key=f"{key}-scroll"), st.container(key=f"{key}-wide"):
        st.plotly_chart(
            made,
            key=chart,
            alt=alt_text(view, pair, title),
            on_select=lambda: take_click(key, chart),
            selection_mode="points",
            config=CONFIG,
        )


def alt_text(view: View, pair: Pair, title: str) -> str:
    """The figure in words: both sides with their records, and the row that moved most."""
    moves = [
        (block.mix.difference(code), block.labels[code])
        for block in pair.blocks
        for code in block.mix.along.codes
    ]
    difference, label = max(moves, key=lambda move: abs(move[0]))
    left, right = (pair.head(side) for side in SIDES)
    return view.t(
        "{title}: {left}, {right}; largest difference: {row} ({difference}).",
        title=title, left=left, right=right, row=label, difference=difference,
    )  # fmt: skip

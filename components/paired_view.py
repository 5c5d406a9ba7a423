"""Draws a figure of two sides and takes the clicks on it."""

import streamlit as st

from components.context import View
from components.forces_axes import CONFIG
from components.paired import Pair, Pick
from components.paired_figure import paired_figure
from components.paired_pick import take_click
from components.timeline_look import reader_look
from data.measures.mix import SIDES


def draw_pair(view: View, key: str, pair: Pair, pick: Pick, title: str) -> None:
    """Draw the figure; `key` is that of its pick, `title` goes into its text for screen readers."""
    look = reader_look()
    made = paired_figure(view, pair, pick, look)
    small = {"color": look.ink} | ({"size": 10} if look.narrow else {})
    made.update_yaxes(tickfont=small)
    made.update_annotations(font={"color": look.ink})
    made.update_traces(outsidetextfont=small, selector={"type": "bar"})
    chart = f"{key}-chart"
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

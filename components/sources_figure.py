"""Bars of how many sources there are of each kind, language or publisher."""

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components.context import View
from components.headings import draw_title
from data.formats import number_text
from data.measures.sourcing import count_sources
from data.palette import ACCENT
from data.vocabularies import labels

MOST_BARS = 8
BAR_HEIGHT = 26


def sources_figure(counts: pd.DataFrame, lang: str) -> go.Figure:
    """Horizontal bars from a frame [label, sources], most on top; the count stands at each bar."""
    shown = counts.iloc[::-1]
    names, values = shown.iloc[:, 0].tolist(), shown["sources"].tolist()
    bars = go.Bar(
        x=values,
        y=names,
        orientation="h",
        marker_color=ACCENT,
        text=[number_text(each, lang) for each in values],
        textposition="outside",
        cliponaxis=False,
        hoverinfo="skip",
    )
    figure = go.Figure(bars)
    figure.update_layout(
        height=40 + BAR_HEIGHT * max(len(shown), 1),
        margin={"l": 0, "r": 40, "t": 4, "b": 4},
        xaxis={"visible": False, "fixedrange": True},
        yaxis={"fixedrange": True, "ticksuffix": " "},
        bargap=0.3,
    )
    return figure


def draw_sources_by(view: View, sources: pd.DataFrame, column: str, title: str) -> None:
    """Draw the most frequent values of a column of the sources; says how many others there are."""
    counts = count_sources(sources, column)
    lists = {"kind": "source_kinds", "language": "languages"}
    if column in lists:
        counts[column] = counts[column].map(labels(lists[column], view.lang))
    draw_title(view, title)
    figure = sources_figure(counts.head(MOST_BARS), view.lang)
    st.plotly_chart(figure, key=f"sources-{column}", config={"displayModeBar": False}, alt=title)
    others = counts["sources"].iloc[MOST_BARS:]
    if len(others):
        st.caption(
            view.t.plural("{n} other, ", "{n} others, ", len(others))
            + view.t.plural("{n} source", "{n} sources", int(others.sum()))
        )

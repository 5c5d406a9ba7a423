"""The small timeline of the overview: numbers of records by year, table by table."""

from datetime import date

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components.context import View
from components.headings import draw_title
from components.markdown import plain
from components.timeline_counts import count_traces
from data.lane_styles import GREY
from data.measures.by_time import Counts, count_by_time
from data.release import RELEASE
from data.texts import Texts

HEIGHT = 260


def small_figure(counts: Counts, t: Texts) -> go.Figure:
    """Bars by year, the three tables stacked."""
    layout = {
        "height": HEIGHT,
        "margin": {"l": 4, "r": 4, "t": 4, "b": 24},
        "barmode": "stack",
        "bargap": 0.1,
        "hovermode": "closest",
        "dragmode": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "xaxis": {"type": "date", "tickformat": "%Y", "fixedrange": True, "showgrid": False},
        "yaxis": {"fixedrange": True, "nticks": 5, "tickformat": "d", "rangemode": "tozero",
                  "gridcolor": GREY.format(0.18), "ticklabelposition": "inside top"},
        "legend": {"orientation": "h", "x": 0, "y": 1, "xanchor": "left", "yanchor": "top",
                   "title": {"text": ""}, "bgcolor": "rgba(0,0,0,0)"},
    }  # fmt: skip
    traces = count_traces(counts, t, legend="legend", axis="y")
    return go.Figure({"data": traces, "layout": layout}, _validate=False)


def draw_small_timeline(view: View) -> None:
    """Draw the numbers of records by year since the record begins in earnest; none: nothing."""
    t = view.t
    counts, earlier = _recent(count_by_time(view.selection, "year"))
    total = int(counts.frame.to_numpy().sum())
    if not total:
        return
    draw_title(view, t("Number of records by year"), rows=total)
    st.plotly_chart(
        small_figure(counts, t),
        key="small-timeline",
        config={"displayModeBar": False},
        alt=t("Bars: number of events, agreements and force commitments by year."),
    )
    if earlier:
        year = RELEASE.covered_from.year
        st.caption(
            plain(
                t.plural(
                    "{n} record before {year} is not shown here.",
                    "{n} records before {year} are not shown here.",
                    earlier,
                    year=year,
                )
            )
        )


def _recent(counts: Counts) -> tuple[Counts, int]:
    """Without the few years before the record begins in earnest, and how many records these are.

    A selection that lies before it is shown whole.
    """
    first = pd.Timestamp(date(RELEASE.covered_from.year, 1, 1))
    recent = counts.frame[counts.frame.index >= first]
    if recent.empty:
        return counts, 0
    earlier = int(counts.frame.to_numpy().sum() - recent.to_numpy().sum())
    return Counts(counts.unit, recent, counts.unplaced), earlier

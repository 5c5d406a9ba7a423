"""The timeline as a Plotly figure: marks in lanes, landmarks above, numbers of records below."""

import pandas as pd
import plotly.graph_objects as go

from components.timeline_counts import count_traces
from components.timeline_layout import counts_legend, disc_heights, layout, strip_height
from components.timeline_ranges import Range
from components.timeline_stack import stack
from components.timeline_traces import landmark_trace, mark_traces
from data.formats import date_text
from data.landmarks import Landmark, landmarks
from data.measures.by_time import Counts
from data.texts import Texts


def timeline_figure(found: pd.DataFrame, counts: Counts, stretch: Range, t: Texts) -> go.Figure:
    """The figure for at least one mark (see data.marks) and their counts, over a stretch of time."""
    piled = stack(found, stretch)
    shown = landmarks_within(stretch, t.lang)
    heights = disc_heights(shown, stretch)
    hover = [landmark_text(each, t.lang) for each in shown.values()]
    traces = [
        *mark_traces(found, piled, t),
        landmark_trace(shown, heights, hover),
        *count_traces(counts, t, legend=counts_legend(piled)),
    ]
    return go.Figure(
        {"data": traces, "layout": layout(piled, strip_height(heights), stretch, shown, t)}
    )


def landmarks_within(stretch: Range, lang: str) -> dict[int, Landmark]:
    """Number -> landmark, for those in the stretch; a landmark has the same number everywhere."""
    numbered = enumerate(landmarks(lang), start=1)
    return {number: each for number, each in numbered if stretch[0] <= each.date <= stretch[1]}


def landmark_text(each: Landmark, lang: str) -> str:
    """ "Coup in Mali, 18 August 2020"."""
    return f"{each.label}, {date_text(each.date, 'day', lang)}"

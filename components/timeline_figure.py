"""The timeline as a Plotly figure: marks in lanes, landmarks above, numbers of records below."""

import pandas as pd
import plotly.graph_objects as go

from components.timeline_counts import count_traces
from components.timeline_landmarks import landmark_trace, landmarks_within, strip_of
from components.timeline_layout import geometry, layout
from components.timeline_legends import legend_name, legends
from components.timeline_look import Look
from components.timeline_stack import stack
from components.timeline_traces import mark_traces
from data.lane_styles import lane_labels
from data.measures.by_time import Counts
from data.texts import Texts
from data.timeline_ranges import Range


def timeline_figure(
    found: pd.DataFrame, counts: Counts, stretch: Range, t: Texts, look: Look
) -> go.Figure:
    """At least one mark (see data.marks) and the counts of records, over a stretch of time.

    Plotly's own checks are left out: they took longer than all the rest, and a test runs them.
    """
    piled = stack(found, stretch, look)
    strip = strip_of(landmarks_within(stretch, t.lang), stretch, look)
    bars = count_traces(counts, t, legend=legend_name(len(piled.lanes)))
    size = geometry(piled, strip, len(bars), look)
    names = lane_labels(t)
    by = {"month": t("Records by month"), "year": t("Records by year")}
    titles = [*(names[lane.code] for lane in piled.lanes), by[counts.unit]]
    parts = {
        "data": [*mark_traces(found, piled, t), landmark_trace(strip, t.lang), *bars],
        "layout": layout(piled, strip, size, stretch, look)
        | legends(titles, size.tops(piled), look),
    }
    return go.Figure(parts, _validate=False)

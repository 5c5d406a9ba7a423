"""Numbers of records by month or year as bars, the three tables stacked."""

import pandas as pd

from components.timeline_styles import TABLE_STYLES, table_labels
from components.timeline_traces import Trace
from data.measures.by_time import Counts
from data.texts import Texts

LENGTHS = {"month": 7, "year": 4}


def count_traces(counts: Counts, t: Texts, *, legend: str, axis: str = "y2") -> list[Trace]:
    """A trace of bars a table; each bar is as wide as its month or year."""
    unit = str(counts.frame.index.name)
    return [
        _bars(counts.frame[table], name, TABLE_STYLES[table], unit)
        | {"legend": legend, "yaxis": axis}
        for table, name in table_labels(t).items()
        if counts.frame[table].any()
    ]


def _bars(numbers: pd.Series, name: str, style: tuple[str, str], unit: str) -> Trace:
    used = numbers[numbers > 0]
    starts = pd.DatetimeIndex(used.index)
    ends = starts + pd.DateOffset(**{f"{unit}s": 1})
    widths = (ends - starts).total_seconds() * 1000
    colour, pattern = style
    texts = [day.strftime("%Y-%m-%d")[: LENGTHS[unit]] for day in starts]
    return {
        "type": "bar",
        "name": name,
        "x": starts.strftime("%Y-%m-%d").tolist(),
        "y": used.tolist(),
        "width": widths.tolist(),
        "offset": 0,
        "marker": {
            "color": colour,
            "line": {"width": 0},
            "pattern": {"shape": pattern, "size": 4, "solidity": 0.35},
        },
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
        "hovertext": [f"{text}: {name} {number}" for text, number in zip(texts, used, strict=True)],
        "hoverinfo": "text",
    }

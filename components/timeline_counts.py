"""Numbers of records by month or year as bars, the three tables stacked."""

from typing import Any

import pandas as pd

from data.lane_styles import TABLE_STYLES, table_labels
from data.measures.by_time import Counts
from data.texts import Texts

LENGTHS = {"month": 7, "year": 4}
STEPS = {"month": pd.DateOffset(months=1), "year": pd.DateOffset(years=1)}


def count_traces(
    counts: Counts, t: Texts, *, legend: str, axis: str = "y2"
) -> list[dict[str, Any]]:
    """A trace of bars a table; each bar is as wide as its month or year."""
    return [
        _bars(counts.frame[table], name, TABLE_STYLES[table], counts.unit)
        | {"legend": legend, "yaxis": axis}
        for table, name in table_labels(t).items()
        if counts.frame[table].any()
    ]


def _bars(numbers: pd.Series, name: str, style: tuple[str, str], unit: str) -> dict[str, Any]:
    used = numbers[numbers > 0]
    starts = pd.DatetimeIndex(used.index)
    widths = (starts + STEPS[unit] - starts).total_seconds() * 1000
    colour, pattern = style
    days = starts.strftime("%Y-%m-%d").tolist()
    pairs = zip(days, used.tolist(), strict=True)
    return {
        "type": "bar",
        "name": name,
        "x": days,
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
        "hovertext": [f"{day[: LENGTHS[unit]]}: {name} {number}" for day, number in pairs],
        "hoverinfo": "text",
    }

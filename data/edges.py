"""Records at the edges of the period: dated by a month or year that the period cuts in two.

A record is filtered by the day that stands in its table, also where only the month or year is
known. Here is which of them a period leaves out that moving its edge to the end of that month or
year would take in.
"""

from dataclasses import dataclass

import pandas as pd

from data.days import bounds
from data.filters import Filters
from data.per_release import per_release
from data.periods import active_periods
from data.registry import DATE_COLUMNS, PRECISIONS, RECORD_TABLES
from data.rows import chosen_rows
from data.tables import load

ENDS = {"since": "end", "until": "start"}
"""Filter -> which end of a commitment it is compared with."""


@dataclass(frozen=True)
class Edge:
    """`count` records dated by their `precision` only and left out; `wider` takes them in."""

    name: str
    precision: str
    count: int
    wider: Filters


@per_release(maxsize=256)
def edges(filters: Filters) -> tuple[Edge, ...]:
    """The edges where records are left out; none without a period. The last 256 are kept."""
    if filters.is_inverted:
        return ()
    given = [name for name in ENDS if getattr(filters, name)]
    found = [_edge(filters, name, how) for name in given for how in ("month", "year")]
    return tuple(each for each in found if each.count)


def _edge(filters: Filters, name: str, precision: str) -> Edge:
    first, after = bounds(getattr(filters, name), precision)
    moved = first if name == "since" else after - pd.Timedelta(days=1)
    wider = filters.replace(**{name: moved.date()})
    return Edge(name, precision, _left_out(filters, wider, name, precision), wider)


def _left_out(filters: Filters, wider: Filters, name: str, precision: str) -> int:
    """Number of records of that precision between the two edges that pass the wider filters."""
    edge, moved = (pd.Timestamp(getattr(each, name)) for each in (filters, wider))
    vague = _vague(ENDS[name])
    between = vague["date"].between(min(edge, moved), max(edge, moved)) & (vague["date"] != edge)
    cut = vague[between & (vague["precision"] == precision)]
    passing = (
        chosen_rows(load(str(table)), wider)[rows["row"]] for table, rows in cut.groupby("table")
    )
    return sum(int(each.sum()) for each in passing)


@per_release
def _vague(end: str) -> pd.DataFrame:
    """What each record is filtered by at one end of the period, where it is known without a day.

    Columns table, row (label in that table), date, precision.
    """
    parts = []
    for table in RECORD_TABLES:
        if table == "commitments":
            frame, on, how = active_periods(), end, f"{end}_precision"
        else:
            frame, on = load(table), DATE_COLUMNS[table]
            how = PRECISIONS[on]
        dated = pd.DataFrame({"date": frame[on], "precision": frame[how], "row": frame.index})
        parts.append(dated[dated["precision"].isin(("month", "year"))].assign(table=table))
    return pd.concat(parts, ignore_index=True)

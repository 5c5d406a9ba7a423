"""Records before and after a date, in windows of equal length on both sides.

The date itself belongs to the time after it. A record dated only by month or year is before or
after when the whole of that month or year is; where the date cuts it, the record is on neither
side and is named as such.
"""

from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from data.days import Span
from data.mark_spans import with_spans

BEFORE, AFTER = SIDES = ("before", "after")
ACROSS, EDGE, OUTSIDE = "across", "edge", "outside"
FIRST, LAST = pd.Timestamp(1900, 1, 1), pd.Timestamp(2100, 1, 1)
DAY = pd.Timedelta(days=1)


@dataclass(frozen=True)
class Cut:
    """The date, and the months of the window on each side of it; None: everything."""

    at: date
    months: int | None

    def window(self, side: str) -> Span:
        """First moment of a window, and first moment after it. KeyError for an unknown side."""
        at = pd.Timestamp(self.at)
        if self.months is None:
            return {BEFORE: (FIRST, at), AFTER: (at, LAST)}[side]
        length = pd.DateOffset(months=self.months)
        return {BEFORE: (at - length, at), AFTER: (at, at + length)}[side]

    def days(self, side: str) -> tuple[date | None, date | None]:
        """First and last day of a window; None at an end that is open."""
        start, end = self.window(side)
        first = None if start == FIRST else start.date()
        return first, None if end == LAST else end.date() - timedelta(days=1)


def sides(records: pd.DataFrame, cut: Cut) -> pd.Series:
    """BEFORE, AFTER, ACROSS (a month or year that the date cuts), EDGE (one that the far end of a
    window cuts) or OUTSIDE, indexed as the records (a frame of `cooperation.records`)."""
    spans = with_spans(
        pd.DataFrame(
            {"date": records["on"], "precision": records["date_precision"], "end_date": pd.NaT}
        )
    )
    start, last = spans["start"], spans["end"]
    last = last.where(last == start, last - DAY)
    (begin, at), (_, end) = cut.window(BEFORE), cut.window(AFTER)
    found = pd.Series(OUTSIDE, index=records.index)
    found[(start < end) & (last >= begin)] = EDGE
    found[(start < at) & (last >= at)] = ACROSS
    found[(start >= begin) & (last < at)] = BEFORE
    found[(start >= at) & (last < end)] = AFTER
    return found

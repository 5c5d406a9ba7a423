"""What is known of the time of a mark, first moment to last, and which marks lie in a period.

`end` equals `start` for a day; for an event that lasted it is its last day, which belongs to it;
for a month or year it is the first moment after it, which does not.
"""

from datetime import date

import numpy as np
import pandas as pd

from data.filters import Filters


def with_spans(found: pd.DataFrame) -> pd.DataFrame:
    """Marks with `start` and `end`, from `date`, `precision` and, of events that lasted,
    `end_date`."""
    dates = found["date"].to_numpy().astype("datetime64[s]")
    last = found["end_date"].fillna(found["date"]).to_numpy().astype("datetime64[s]")
    start, end = dates, last
    for how, unit in (("month", "M"), ("year", "Y")):
        chosen = (found["precision"] == how).to_numpy()
        period = dates.astype(f"datetime64[{unit}]")
        start = np.where(chosen, period.astype("datetime64[s]"), start)
        end = np.where(chosen, (period + 1).astype("datetime64[s]"), end)
    return found.assign(date=dates, start=start, end=end)


def over_before(found: pd.DataFrame, day: date) -> pd.Series:
    """True for marks that are over when a day begins. A month or year is over at its `end`, the
    last day of an event is not."""
    begins = pd.Timestamp(day)
    vague = found["precision"].isin(("month", "year"))
    return (found["end"] < begins) | (vague & (found["end"] == begins))


def begun_after(found: pd.DataFrame, day: date) -> pd.Series:
    """True for marks that begin after a day."""
    return found["start"] > pd.Timestamp(day)


def inside(found: pd.DataFrame, filters: Filters) -> pd.Series:
    """True for marks that may lie in the period of the filters."""
    kept = pd.Series(not filters.is_inverted, index=found.index)
    if filters.since:
        kept &= ~over_before(found, filters.since)
    if filters.until:
        kept &= ~begun_after(found, filters.until)
    return kept

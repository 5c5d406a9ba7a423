"""Days, and the months and years that a date may stand for."""

from datetime import date

import pandas as pd

FREQUENCIES = {"day": "D", "month": "M", "year": "Y"}
Span = tuple[pd.Timestamp, pd.Timestamp]


def bounds(day: date, precision: str) -> Span:
    """First moment and first moment after the day, month or year that a date stands for."""
    period = pd.Period(pd.Timestamp(day), freq=FREQUENCIES[precision])
    return period.start_time, (period + 1).start_time


def year_before(day: date) -> date:
    """The same day a year earlier; 28 February for 29 February."""
    return (pd.Timestamp(day) - pd.DateOffset(years=1)).date()

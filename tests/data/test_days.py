"""Days, months, years: where a span begins and ends, what a year before is."""

from datetime import date

import pandas as pd
import pytest

from data.days import bounds, year_before


@pytest.mark.parametrize(
    ("precision", "first", "after"),
    [
        ("day", "2024-02-29", "2024-03-01"),
        ("month", "2024-02-01", "2024-03-01"),
        ("year", "2024-01-01", "2025-01-01"),
    ],
)
def test_span_ends_with_the_first_moment_after_it(precision: str, first: str, after: str) -> None:
    assert bounds(date(2024, 2, 29), precision) == (pd.Timestamp(first), pd.Timestamp(after))


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2024, 2, 29), date(2023, 2, 28)),
        (date(2025, 2, 28), date(2024, 2, 28)),
        (date(2026, 6, 4), date(2025, 6, 4)),
    ],
)
def test_a_year_before_is_a_day_of_the_calendar(day: date, before: date) -> None:
    assert year_before(day) == before

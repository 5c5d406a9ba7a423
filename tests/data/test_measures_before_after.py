"""Records before and after a day: windows, and dates that are known to the month or year only."""

from datetime import date

import pandas as pd
import pytest

from data.measures.before_after import ACROSS, AFTER, BEFORE, EDGE, OUTSIDE, Cut, sides

CUT = Cut(date(2023, 9, 16), 12)


def records(*dated: tuple[str, str]) -> pd.DataFrame:
    days = pd.to_datetime([day for day, _ in dated])
    return pd.DataFrame({"on": days, "date_precision": [how for _, how in dated]})


@pytest.mark.parametrize(
    ("day", "precision", "where"),
    [
        ("2023-09-15", "day", BEFORE),
        ("2023-09-16", "day", AFTER),
        ("2022-09-16", "day", BEFORE),
        ("2022-09-15", "day", OUTSIDE),
        ("2024-09-15", "day", AFTER),
        ("2024-09-16", "day", OUTSIDE),
        ("2023-08-01", "month", BEFORE),
        ("2023-09-01", "month", ACROSS),
        ("2023-09-30", "month", ACROSS),
        ("2023-10-01", "month", AFTER),
        ("2023-01-01", "year", ACROSS),
        ("2022-09-01", "month", EDGE),
        ("2024-09-01", "month", EDGE),
        ("2024-01-01", "year", EDGE),
        ("2021-01-01", "year", OUTSIDE),
    ],
)
def test_a_record_is_on_the_side_of_all_that_its_date_may_mean(
    day: str, precision: str, where: str
) -> None:
    assert sides(records((day, precision)), CUT).tolist() == [where]


def test_first_of_a_month_divides_no_month() -> None:
    cut = Cut(date(2023, 9, 1), 12)
    found = sides(records(("2023-09-01", "month"), ("2023-08-01", "month")), cut)
    assert found.tolist() == [AFTER, BEFORE]


def test_without_months_everything_is_on_a_side() -> None:
    found = sides(records(("1961-04-24", "day"), ("2026-05-01", "month")), Cut(CUT.at, None))
    assert found.tolist() == [BEFORE, AFTER]


def test_windows_say_their_days() -> None:
    assert CUT.days(BEFORE) == (date(2022, 9, 16), date(2023, 9, 15))
    assert CUT.days(AFTER) == (date(2023, 9, 16), date(2024, 9, 15))
    assert Cut(CUT.at, None).days(BEFORE) == (None, date(2023, 9, 15))
    assert Cut(CUT.at, None).days(AFTER) == (CUT.at, None)


def test_no_records_are_on_no_side() -> None:
    assert sides(records(), CUT).empty

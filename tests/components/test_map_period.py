"""The slider of months and the dates of the filters say the same."""

from datetime import date

import pytest

from components.map_period import months, months_of, with_months
from data.filters import Filters
from data.release import RELEASE

FIRST, LAST = months()[0], months()[-1]


def test_months_cover_the_record_without_gaps() -> None:
    assert RELEASE.covered_from.replace(day=1) == FIRST
    assert RELEASE.covered_until.replace(day=1) == LAST
    assert len(months()) == (LAST.year - FIRST.year) * 12 + LAST.month - FIRST.month + 1


@pytest.mark.parametrize(
    ("since", "until", "low", "high"),
    [
        (None, None, FIRST, LAST),
        (date(2023, 9, 16), None, date(2023, 9, 1), LAST),
        (None, date(2024, 2, 29), FIRST, date(2024, 2, 1)),
        (date(1970, 1, 1), date(2034, 1, 1), FIRST, LAST),
        (date(2025, 1, 5), date(2024, 1, 5), date(2024, 1, 1), date(2025, 1, 1)),
    ],
)
def test_slider_stands_where_the_filters_are(
    since: date | None, until: date | None, low: date, high: date
) -> None:
    assert months_of(Filters(since=since, until=until)) == (low, high)


def test_moved_ends_become_whole_months() -> None:
    chosen = with_months(Filters(q="gold"), (date(2024, 1, 1), date(2024, 2, 1)))
    assert chosen == Filters(q="gold", since=date(2024, 1, 1), until=date(2024, 2, 29))


def test_end_that_was_not_moved_keeps_its_day() -> None:
    before = Filters(since=date(2023, 9, 16))
    chosen = with_months(before, (date(2023, 9, 1), date(2024, 12, 1)))
    assert chosen == Filters(since=date(2023, 9, 16), until=date(2024, 12, 31))


def test_ends_of_the_slider_are_open() -> None:
    before = Filters(since=date(2024, 1, 1), until=date(2024, 12, 31))
    assert with_months(before, (FIRST, LAST)) == Filters()

"""Records dated by a month or year that the period cuts in two: counted, and one step away."""

from datetime import date

import pytest

from data.edges import edges
from data.filters import Filters
from data.selection import select

MID_MAY = Filters(since=date(2025, 5, 20))


def found(filters: Filters) -> list[tuple[str, str, int]]:
    return [(each.name, each.precision, each.count) for each in edges(filters)]


def test_month_that_the_beginning_cuts_leaves_its_vague_records_out() -> None:
    month = edges(MID_MAY.replace(q="Diapaga"))[0]
    assert (month.precision, month.count) == ("month", 1)
    assert month.wider == MID_MAY.replace(q="Diapaga", since=date(2025, 5, 1))
    assert "2025-05-diapaga" not in select(MID_MAY).ids
    assert "2025-05-diapaga" in select(month.wider).ids


def test_year_that_the_beginning_cuts_moves_it_to_new_year() -> None:
    filters = Filters(since=date(2022, 3, 1), partner=("TUR",), sector=("defence_security",))
    (year,) = [each for each in edges(filters) if each.precision == "year"]
    assert year.wider.since == date(2022, 1, 1)
    assert "2022-mli-tur-defence-cooperation" in select(year.wider).ids
    assert "2022-mli-tur-defence-cooperation" not in select(filters).ids


def test_presence_that_ended_in_an_unknown_month_of_the_year_is_counted() -> None:
    filters = Filters(since=date(2025, 6, 1), partner=("BEL",))
    assert found(filters) == [("since", "year", 1)]


def test_end_of_the_period_may_cut_a_month_too() -> None:
    filters = Filters(until=date(2025, 5, 10), q="Diapaga")
    (month,) = edges(filters)
    assert (month.name, month.count) == ("until", 1)
    assert month.wider.until == date(2025, 5, 31)


def test_records_that_fail_another_filter_are_not_counted() -> None:
    assert found(MID_MAY.replace(q="Diapaga", country=("MLI",))) == []


@pytest.mark.parametrize(
    "filters",
    [
        Filters(),
        Filters(since=date(2025, 1, 1)),
        Filters(since=date(2024, 1, 1), until=date(2024, 12, 31)),
        Filters(since=date(2025, 5, 20), until=date(2025, 5, 1)),
    ],
    ids=["none", "new year", "whole year", "ends before it begins"],
)
def test_nothing_is_said_where_nothing_is_cut(filters: Filters) -> None:
    assert found(filters) == []


@pytest.mark.parametrize("since", [date(2024, 7, 15), date(2025, 6, 4), date(2023, 11, 25)])
def test_wider_period_takes_in_at_least_what_was_counted(since: date) -> None:
    for each in edges(Filters(since=since)):
        gained = set(select(each.wider).ids) - set(select(Filters(since=since)).ids)
        assert len(gained) >= each.count > 0

"""The two sides of a comparison: reading an address, defaults, filters."""

from datetime import date

import pytest

from data.comparison import Side, default_sides, paired, parse_side
from data.filters import Filters


@pytest.mark.parametrize("text", ["country:MLI", "partner:RUS", "period:2020-01-01..2022-12-31"])
def test_a_side_reads_what_it_writes(text: str) -> None:
    side = parse_side(text)
    assert side is not None
    assert side.text == text


@pytest.mark.parametrize(
    "text",
    ["", "country", "country:FRA", "partner:xyz", "sector:energy", "period:2020-01-01",
     "period:2022-01-01..2020-01-01", "period:2020-13-01..2021-01-01", "period:..2021-01-01"],
)  # fmt: skip
def test_what_is_no_side_is_none(text: str) -> None:
    assert parse_side(text) is None


def test_nothing_asked_compares_the_first_two_states() -> None:
    assert paired(None, None) == (Side("country", "MLI"), Side("country", "BFA"))


def test_a_missing_side_differs_from_the_given_one() -> None:
    assert paired(Side("country", "BFA"), None) == (Side("country", "BFA"), Side("country", "MLI"))
    assert paired(None, Side("country", "MLI")) == (Side("country", "BFA"), Side("country", "MLI"))


def test_the_right_side_is_of_the_kind_of_the_left() -> None:
    left, right = paired(Side("partner", "FRA"), Side("country", "MLI"))
    assert (left.value, right) == ("FRA", Side("partner", "RUS"))


@pytest.mark.parametrize("kind", ["country", "partner", "period"])
def test_default_sides_can_be_read_and_differ(kind: str) -> None:
    left, right = default_sides(kind)
    assert left != right
    assert (parse_side(left.text), parse_side(right.text)) == (left, right)


def test_a_side_replaces_the_filter_of_its_kind_only() -> None:
    base = Filters(country=("NER",), sector=("energy",), since=date(2020, 1, 1))
    assert Side("country", "MLI").filters(base) == base.replace(country=("MLI",))
    period = Side("period", "2021-01-01..2021-12-31").filters(base)
    assert period == base.replace(since=date(2021, 1, 1), until=date(2021, 12, 31))

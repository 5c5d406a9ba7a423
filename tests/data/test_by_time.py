"""Numbers of records by month and year: each record once, none placed better than it is known."""

import pandas as pd
import pytest

from data.filters import Filters
from data.measures.by_time import count_by_time
from data.registry import RECORD_TABLES
from data.selection import select
from data.tables import load


@pytest.mark.parametrize("unit", ["month", "year"])
@pytest.mark.parametrize("query", [{}, {"country": ["NER"]}, {"q": ["uranium"]}])
def test_each_record_is_counted_once_or_said_to_be_missing(
    unit: str, query: dict[str, list[str]]
) -> None:
    selection = select(Filters.from_query(query))
    counts = count_by_time(selection, unit)
    assert int(counts.frame.to_numpy().sum()) + counts.unplaced == len(selection.ids)


def test_counts_of_a_year_are_those_of_the_table() -> None:
    counts = count_by_time(select(Filters()), "year")
    events = load("events")
    for year, number in events["date"].dt.year.value_counts().items():
        assert counts.frame.at[pd.Timestamp(f"{year}-01-01"), "events"] == number


def test_date_known_to_the_year_is_in_no_month() -> None:
    selection = select(Filters())
    by_month, by_year = count_by_time(selection, "month"), count_by_time(selection, "year")
    only_year = (selection.agreements["date_precision"] == "year").sum()
    missing = by_year.frame["agreements"].sum() - by_month.frame["agreements"].sum()
    assert missing == only_year
    assert by_month.unplaced > by_year.unplaced


def test_nothing_selected_counts_nothing() -> None:
    counts = count_by_time(select(Filters.from_query({"q": ["zzzz"]})), "month")
    assert counts.frame.empty
    assert counts.frame.columns.tolist() == list(RECORD_TABLES)
    assert counts.unplaced == 0


def test_unknown_unit_is_an_error() -> None:
    with pytest.raises(KeyError):
        count_by_time(select(Filters()), "week")

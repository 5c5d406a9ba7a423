"""Counts of sources and coverage."""

from data.measures.coverage import count_by_country, count_by_year
from data.measures.sourcing import count_sources
from data.tables import load


def test_each_source_counts_once() -> None:
    counts = count_sources(load("sources"), "kind")
    assert counts["sources"].sum() == len(load("sources"))
    assert counts["sources"].is_monotonic_decreasing


def test_every_row_has_a_year() -> None:
    years = count_by_year()
    assert years["events"].sum() == len(load("events"))
    assert years["agreements"].sum() == len(load("agreements"))


def test_row_counts_in_each_of_its_countries() -> None:
    assert count_by_country().loc["MLI"].tolist() == [220, 67, 51]

"""The selection: newest first, complete, and counts per option that agree with it."""

from datetime import date

import pytest

from data.codebook import KEYS
from data.facets import facet
from data.filters import Filters
from data.query import CODES
from data.selection import select
from data.tables import load


@pytest.mark.parametrize("table", KEYS)
def test_no_filter_selects_every_row_of_every_table(table: str) -> None:
    assert len(select(Filters()).frame(table)) == len(load(table))


@pytest.mark.parametrize(("table", "column"), [("events", "date"), ("agreements", "signed_on")])
def test_newest_first(table: str, column: str) -> None:
    assert select(Filters()).frame(table)[column].is_monotonic_decreasing


def test_figures_of_selected_commitments_are_inside_or_outside_the_period() -> None:
    chosen = select(Filters(since=date(2024, 1, 1), partner=("EU",)))
    inside, outside = chosen.strengths, chosen.outside_strengths
    mine = load("strengths")["commitment_id"].isin(chosen.commitments["commitment_id"])
    assert set(outside.index) | set(inside.index) >= set(mine[mine].index)
    assert not set(outside.index) & set(inside.index)
    assert len(outside)
    assert (outside["as_of"] < "2024-01-01").all()


def test_without_a_period_no_figure_is_outside() -> None:
    assert select(Filters(partner=("EU",))).outside_strengths.empty


def test_unknown_table_is_an_error() -> None:
    with pytest.raises(KeyError):
        select(Filters()).frame("filters")


@pytest.mark.parametrize("name", CODES)
def test_count_of_an_option_is_what_choosing_it_selects(name: str) -> None:
    others = Filters(country=("NER",), q="force") if name != "country" else Filters(q="force")
    for code, count in facet(others, name).items():
        chosen = select(others.replace(**{name: (code,)}))
        found = len(chosen.events)
        if name != "category":
            found += len(chosen.agreements) + len(chosen.commitments)
        assert count == found, code


def test_an_option_keeps_its_count_when_it_is_chosen() -> None:
    assert facet(Filters(country=("MLI",)), "country") == facet(Filters(), "country")

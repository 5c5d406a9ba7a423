"""The selection in one screen: counts of records, and what is listed first."""

from data.filters import Filters
from data.measures.briefing import briefing
from data.selection import select
from data.tables import load

WHOLE = briefing(select(Filters()))
FRANCE_NIGER = briefing(select(Filters(country=("NER",), partner=("FRA",))))


def test_counts_add_up_to_the_records() -> None:
    assert sum(n for _, n in WHOLE.categories) == len(load("events"))
    assert sum(n for _, n in WHOLE.statuses) == len(load("agreements"))
    assert [n for _, n in WHOLE.categories] == sorted((n for _, n in WHOLE.categories))[::-1]


def test_forces_that_came_and_went_are_told_apart_newest_first() -> None:
    assert (FRANCE_NIGER.came, FRANCE_NIGER.went) == (1, 2)
    assert FRANCE_NIGER.moves["record_id"].iloc[0] == "france-niger-deployment"
    assert FRANCE_NIGER.moves["start"].is_monotonic_decreasing


def test_period_limits_who_came_and_went() -> None:
    found = briefing(select(Filters.from_query({"since": ["2023-12-01"], "country": ["NER"]})))
    assert found.moves["end"].min().isoformat() >= "2023-12-01"


def test_widest_disputes_on_deaths_come_first() -> None:
    deaths = [each.width for each in WHOLE.disputes if each.field == "fatalities"]
    assert deaths == sorted(deaths, reverse=True)
    assert WHOLE.disputes[0].record_id == "2024-08-24-barsalogho"
    assert {each.record_id for each in WHOLE.disputes} <= set(WHOLE.claimed)


def test_nothing_selected_is_nothing_told() -> None:
    found = briefing(select(Filters(q="zzzz")))
    assert (found.categories, found.statuses, found.claimed) == ((), (), ())
    assert found.moves.empty

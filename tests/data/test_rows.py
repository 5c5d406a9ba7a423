"""Which rows pass: the rule of each filter on the real tables."""

from datetime import date

import pytest

from data.filters import Filters
from data.periods import active_periods
from data.rows import table_of
from data.tables import load, split


def ids(table: str, chosen: Filters) -> set[str]:
    frame = chosen.select(load(table))
    return set(frame.iloc[:, 0])


@pytest.mark.parametrize("table", ["events", "agreements", "commitments", "sources", "strengths"])
def test_no_filter_keeps_every_row(table: str) -> None:
    assert len(Filters().select(load(table))) == len(load(table))


def test_country_is_any_of_the_states_of_the_row() -> None:
    events = load("events")
    wanted = {
        row.event_id for row in events.itertuples() if {"MLI", "NER"} & set(split(row.countries))
    }
    assert ids("events", Filters(country=("MLI", "NER"))) == wanted


def test_partner_of_a_commitment_is_its_provider() -> None:
    found = Filters(partner=("RUS",)).select(load("commitments"))
    assert set(found["commitment_id"]) >= {"africa-corps-mali"}
    assert all("RUS" in split(cell) for cell in found["providers"])


def test_commitments_are_defence_and_security() -> None:
    assert ids("commitments", Filters(sector=("energy",))) == set()
    assert len(ids("commitments", Filters(sector=("energy", "defence_security")))) == 74


def test_category_leaves_agreements_and_commitments_alone() -> None:
    chosen = Filters(category=("attack",))
    assert set(chosen.select(load("events"))["category"]) == {"attack"}
    assert len(chosen.select(load("agreements"))) == len(load("agreements"))


def test_both_ends_of_the_period_belong_to_it() -> None:
    day = date(2025, 6, 23)
    found = Filters(since=day, until=day).select(load("agreements"))
    assert len(found) == 3
    assert set(found["signed_on"].dt.date) == {day}


def test_a_commitment_passes_when_its_period_overlaps() -> None:
    chosen = Filters(since=date(2016, 1, 1), until=date(2016, 12, 31))
    found = ids("commitments", chosen)
    assert {"minusma", "eutm-mali"} <= found
    assert "africa-corps-mali" not in found
    assert "serval" not in found


def test_an_open_commitment_passes_after_the_record_ends() -> None:
    open_ended = active_periods().query("open and start == start")["commitment_id"]
    assert set(open_ended) == ids("commitments", Filters(since=date(2030, 1, 1)))


def test_strengths_follow_their_commitment_and_their_own_date() -> None:
    chosen = Filters(partner=("UN",), since=date(2023, 1, 1), until=date(2023, 12, 31))
    found = chosen.select(load("strengths"))
    assert len(found)
    assert set(found["as_of"].dt.year) == {2023}
    assert set(found["commitment_id"]) <= ids("commitments", Filters(partner=("UN",)))


def test_sources_are_those_of_the_selected_records() -> None:
    chosen = Filters(q="Rosatom")
    cited = load("citations")
    records = set().union(
        *(ids(table, chosen) for table in ("events", "agreements", "commitments"))
    )
    wanted = set(cited.loc[cited["record_id"].isin(records), "source_id"])
    assert ids("sources", chosen) == wanted


def test_a_frame_of_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="not a table"):
        table_of(load("events")[["title_en"]])


@pytest.mark.parametrize("table", ["events", "agreements", "commitments", "strengths"])
def test_a_period_that_ends_before_it_begins_selects_nothing(table: str) -> None:
    assert ids(table, Filters(since=date(2025, 1, 1), until=date(2020, 1, 1))) == set()

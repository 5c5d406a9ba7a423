"""Marks of the timeline: what becomes a mark, where in time, in which lane."""

from datetime import date, timedelta

import pandas as pd
import pytest

from data.filters import Filters
from data.lanes import EVENT_LANES, LANE_OF, LANES, STEP_KINDS
from data.mark_spans import over_before
from data.marks import COLUMNS, marks, neighbours, of_others, unmarked
from data.selection import select
from data.vocabularies import codes


def marks_of(**query: str) -> pd.DataFrame:
    return marks(select(Filters.from_query({name: [value] for name, value in query.items()})))


def test_every_category_is_in_exactly_one_lane() -> None:
    placed = [category for kinds in EVENT_LANES.values() for category in kinds]
    assert sorted(placed) == sorted(codes("categories"))


def test_every_kind_has_one_lane_and_every_step_a_kind() -> None:
    assert len(LANE_OF) == sum(map(len, LANES.values()))
    assert set(STEP_KINDS) == set(codes("steps"))
    assert set(STEP_KINDS.values()) <= set(LANES["agreements"])


def test_every_event_and_agreement_of_the_record_has_its_mark() -> None:
    whole = select(Filters())
    found = marks(whole)
    assert set(whole.events["event_id"]) <= set(found["record_id"])
    assert set(whole.agreements["agreement_id"]) <= set(found["record_id"])
    assert found["lane"].notna().all()
    assert unmarked(whole, found) == len(set(whole.ids) - set(found["record_id"]))


def test_marks_stand_in_order_of_time_and_end_after_they_start() -> None:
    found = marks_of()
    assert found["start"].is_monotonic_increasing
    assert (found["end"] >= found["start"]).all()


@pytest.mark.parametrize(
    ("record_id", "start", "end"),
    [
        ("1965-ner-fra-tax-convention", "1965-01-01", "1966-01-01"),
        ("2012-04-fall-of-northern-mali", "2012-04-01", "2012-05-01"),
        ("2012-01-24-aguelhok", "2012-01-24", "2012-01-24"),
    ],
)
def test_span_is_what_the_precision_leaves_open(record_id: str, start: str, end: str) -> None:
    found = marks_of()
    mark = found[found["record_id"] == record_id].iloc[0]
    assert (mark["start"], mark["end"]) == (pd.Timestamp(start), pd.Timestamp(end))


def test_later_step_of_an_agreement_is_a_mark_of_its_own() -> None:
    found = marks_of()
    mine = found[found["record_id"] == "1961-04-bfa-fra-military-assistance"]
    assert mine["kind"].tolist() == ["text_signed", "text_ended"]
    assert mine["date"].dt.year.tolist() == [1961, 2023]


def test_announcement_on_the_day_of_the_start_is_one_mark() -> None:
    found = marks_of()
    serval = found[found["record_id"] == "serval"]
    assert serval["kind"].tolist() == ["force_started", "force_ended"]
    unified = found[found["record_id"] == "aes-unified-force"]
    assert unified["kind"].tolist() == ["force_announced", "force_started"]


def test_marks_outside_the_period_of_the_filters_are_left_out() -> None:
    found = marks_of(since="2023-06-01", until="2023-12-31")
    assert (found["end"] >= pd.Timestamp("2023-06-01")).all()
    assert (found["start"] <= pd.Timestamp("2023-12-31")).all()
    minusma = found[found["record_id"] == "minusma"]
    assert minusma["kind"].tolist() == ["force_ended"]


@pytest.mark.parametrize(
    ("since", "kept"), [("2025-05-20", True), ("2025-05-31", True), ("2025-06-01", False)]
)
def test_month_is_over_when_the_next_one_begins(since: str, kept: bool) -> None:
    whole = marks_of(q="Diapaga")
    month = whole[whole["record_id"] == "2025-05-diapaga"]
    assert over_before(month, date.fromisoformat(since)).tolist() == [not kept]


def test_last_day_of_an_event_belongs_to_it() -> None:
    lasted = marks_of().query("precision == 'day' and end > start").iloc[:1]
    last = lasted["end"].iloc[0].date()
    assert not over_before(lasted, last).any()
    assert over_before(lasted, last + timedelta(days=1)).all()


def test_start_in_april_is_no_mark_of_a_period_from_may() -> None:
    query = {"q": "eutm-mali-germany"}
    assert "force_started" in set(marks_of(since="2013-04-30", **query)["kind"])
    assert "force_started" not in set(marks_of(since="2013-05-01", **query)["kind"])


def test_step_within_the_period_is_a_mark_whenever_its_agreement_was_signed() -> None:
    query = {"since": "2025-06-01", "until": "2025-06-30", "country": "BFA"}
    chosen = select(Filters.from_query(query))
    found = marks(chosen)
    mine = found[found["record_id"] == "2024-08-bfa-boungou-wahgnion"]
    assert mine["kind"].tolist() == ["text_ended"]
    assert "2024-08-bfa-boungou-wahgnion" not in chosen.ids
    assert of_others(chosen, found) == 1


def test_step_of_an_agreement_that_fails_another_filter_is_no_mark() -> None:
    found = marks_of(since="2025-06-01", until="2025-06-30", country="MLI")
    assert "2024-08-bfa-boungou-wahgnion" not in set(found["record_id"])


def test_signature_outside_the_period_stays_out() -> None:
    """It may lie in the period, being known to the month; the filter takes the day of the table."""
    assert len(marks_of(q="2024-07-mli-uranium-one-lithium")) == 1
    assert marks_of(since="2024-07-15", q="2024-07-mli-uranium-one-lithium").empty


def test_without_a_period_every_mark_is_of_a_selected_record() -> None:
    assert of_others(select(Filters()), marks_of()) == 0


def test_period_that_ends_before_it_begins_has_no_marks() -> None:
    assert marks_of(since="2025-05-31", until="2025-05-01").empty


def test_nothing_selected_gives_no_marks_with_all_columns() -> None:
    found = marks_of(q="zzzz")
    assert found.empty
    assert found.columns.tolist() == COLUMNS


def test_neighbours_are_other_records_around_the_picked_mark() -> None:
    found = marks_of()
    near = neighbours(found, "minusma", "2023-12-31")
    assert len(near) == 4
    assert "minusma" not in set(near["record_id"])
    assert near["record_id"].is_unique
    assert near["start"].dt.year.between(2023, 2024).all()


def test_record_that_has_no_mark_has_no_neighbours() -> None:
    assert neighbours(marks_of(), "no-such-record").empty

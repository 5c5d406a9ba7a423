"""Lives, families and silences of agreements, from the steps and links of the record."""

from datetime import date, timedelta

import pandas as pd
import pytest

from data.measures.families import families, later_records, linked_events, ties
from data.measures.life import Mark, event_mark, lives, months_since
from data.measures.silent import silences
from data.records import find
from data.release import RELEASE
from data.tables import load

UNTIL = date(2026, 6, 4)
ROSATOM = (
    "2023-10-13-mli-rosatom-mou",
    "2024-03-25-mli-rosatom-roadmap",
    "2024-07-03-mli-rosatom-memoranda",
    "2025-06-23-mli-rus-peaceful-atomic-energy",
)


def mark(on: date, precision: str = "day") -> Mark:
    return Mark("x", "signed", on, precision)


def test_lives_hold_every_step_once_in_time() -> None:
    assert sum(map(len, lives().values())) == len(load("agreement_steps"))
    assert lives().keys() == set(load("agreements")["agreement_id"])
    for marks in lives().values():
        assert [each.on for each in marks] == sorted(each.on for each in marks)
        assert all(each.source_id for each in marks)


@pytest.mark.parametrize(
    ("on", "precision", "months"),
    [
        (date(2025, 6, 4), "day", 12),
        (date(2025, 6, 5), "day", 11),
        (date(2025, 5, 31), "day", 12),
        (date(2025, 5, 1), "month", 12),
        (date(2025, 6, 1), "month", 11),
        (date(2024, 1, 1), "year", 17),
        (date(2026, 6, 1), "month", 0),
    ],
)
def test_months_are_whole_and_counted_from_the_last_day_that_is_meant(
    on: date, precision: str, months: int
) -> None:
    assert months_since(mark(on, precision), UNTIL) == months


def test_silent_are_only_those_whose_last_step_is_announced_or_signed_long_enough_ago() -> None:
    agreements = load("agreements")
    found = silences(agreements, 12, RELEASE.covered_until)
    assert {each.last.kind for each in found.values()} == {"announced", "signed"}
    assert all(each.months >= 12 for each in found.values())
    year_ago = (pd.Timestamp(RELEASE.covered_until) - pd.DateOffset(years=1)).date()
    for agreement_id, each in found.items():
        assert lives()[agreement_id][-1] == each.last
        assert each.last.span[1].date() - timedelta(days=1) <= year_ago
    waits = agreements[agreements["status"].isin(("announced", "signed"))]["agreement_id"]
    for agreement_id in set(waits) - found.keys():
        assert months_since(lives()[agreement_id][-1], RELEASE.covered_until) < 12


def test_applied_or_ended_agreements_are_never_silent() -> None:
    agreements = load("agreements")
    found = silences(agreements, 1, RELEASE.covered_until)
    states = agreements.set_index("agreement_id").loc[list(found), "status"]
    assert set(states) <= {"announced", "signed"}


def test_longest_silence_comes_first() -> None:
    months = [each.months for each in silences(load("agreements"), 1, UNTIL).values()]
    assert months == sorted(months, reverse=True)


def test_records_linked_later_are_told() -> None:
    found = silences(load("agreements"), 1, UNTIL)
    yadran = found["2025-05-30-mli-yadran-soroma"]
    assert yadran.later == ("2025-06-16-mali-gold-refinery-groundbreaking",)


def test_family_runs_from_memorandum_to_agreement() -> None:
    assert families()[ROSATOM[0]] == ROSATOM
    assert families()[ROSATOM[-1]] == ROSATOM


def test_families_share_all_agreements_among_them() -> None:
    shared = [each for family in set(families().values()) for each in family]
    assert sorted(shared) == sorted(load("agreements")["agreement_id"])


def test_ties_join_agreements_only() -> None:
    assert {each for pair in ties() for each in pair} <= lives().keys()


def test_linked_events_leave_out_the_signing() -> None:
    found = linked_events("2025-06-23-mli-rus-foundations-of-relations")
    assert [each.record_id for each in found] == ["2025-12-16-duma-ratifies-mali-agreement"]
    assert later_records("2025-06-23-mli-rus-foundations-of-relations")


def test_event_is_a_mark_on_its_day_with_its_first_source() -> None:
    record = find("2026-01-27-bcid-aes-first-board")
    assert record
    assert event_mark(record).on == date(2026, 1, 27)
    cited = load("citations")
    first = cited.loc[cited["record_id"] == record.id, "source_id"].iloc[0]
    assert event_mark(record).source_id == first

"""Dates, numbers, steps, countries: each rule with a row that breaks it."""

import pytest

from data.checks import agreements, countries, dates, numbers
from tests.data.breaking import broken, find, places, real, rows_of, without

RULES = [*dates.RULES, *numbers.RULES, *agreements.RULES, *countries.RULES]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_real_data_has_no_problem(rule):
    assert list(rule(real())) == []


BROKEN = [
    (dates.events_end_after_they_begin, "events", {"end_date": "*"}, {"end_date": "2011-12-31"}),
    (
        dates.commitments_run_in_order,
        "commitments",
        {"started_precision": "day", "ended_precision": "day", "announced_on": ""},
        {"ended_on": "2009-01-01"},
    ),
    (
        dates.precisions_come_with_dates,
        "commitments",
        {"started_on": "*"},
        {"started_precision": ""},
    ),
    (dates.precisions_come_with_dates, "commitments", {"ended_on": ""}, {"ended_precision": "day"}),
    (dates.status_follows_signature, "agreements", {"status_on": "*"}, {"status_on": "1950-01-01"}),
    (dates.nothing_is_after_the_release, "events", {"category": "attack"}, {"date": "2062-01-01"}),
    (dates.nothing_is_after_the_release, "sources", {"title": "*"}, {"published_on": "2062-01"}),
    (numbers.low_is_at_most_high, "events", {"fatalities_low": "41"}, {"fatalities_high": "40"}),
    (numbers.low_is_at_most_high, "strengths", {"scope": "whole"}, {"personnel_high": "0"}),
    (numbers.amounts_have_a_currency, "agreements", {"value_amount": "*"}, {"value_currency": ""}),
    (
        numbers.amounts_have_a_currency,
        "agreements",
        {"value_amount": ""},
        {"value_currency": "USD"},
    ),
    (
        agreements.statuses_have_their_step,
        "agreements",
        {"status": "signed"},
        {"status": "ratified"},
    ),
    (
        agreements.statuses_have_their_step,
        "agreements",
        {"status": "signed"},
        {"status": "terminated"},
    ),
    (
        agreements.statuses_have_their_step,
        "agreements",
        {"status": "signed", "status_on": "*"},
        {"status": "completed"},
    ),
    (
        agreements.statuses_have_their_step,
        "agreements",
        {"status": "signed", "note_en": "", "status_on": ""},
        {"status": "in_force"},
    ),
    (
        agreements.signature_is_the_first_signed_step,
        "agreements",
        {"status": "signed"},
        {"signed_on": "2020-01-01"},
    ),
    (
        agreements.signature_is_the_first_signed_step,
        "agreements",
        {"status": "signed", "date_precision": "day"},
        {"date_precision": "year"},
    ),
    (
        agreements.steps_follow_each_other,
        "agreement_steps",
        {"step": "denounced"},
        {"on": "1950-01-01"},
    ),
    (countries.members_are_not_partners, "events", {"partners": "RUS"}, {"partners": "RUS;AES"}),
    (countries.members_are_not_partners, "agreements", {"partners": "RUS"}, {"partners": "NER"}),
    (
        countries.places_are_in_own_countries,
        "events",
        {"place_country": "MLI", "countries": "MLI"},
        {"countries": "NER"},
    ),
    (
        countries.commitments_name_their_states,
        "commitments",
        {"host_countries": "MLI", "countries": "MLI"},
        {"countries": "MLI;NER"},
    ),
]


@pytest.mark.parametrize(("rule", "table", "cells", "change"), BROKEN)
def test_broken_row_is_reported_where_it_stands(rule, table, cells, change):
    row = find(table, **cells)
    (column,) = change
    if rule is dates.precisions_come_with_dates:
        column = next(name for name in row.cells if name in change)
    assert places(rule(broken(row, **change))) == [(f"tables/{table}.csv", row.line, column)]


@pytest.mark.parametrize(
    ("date", "other", "before"),
    [
        (("2024-05-02", "day"), ("2024-05-03", "day"), True),
        (("2024-05-01", "month"), ("2024-05-20", "day"), False),
        (("2024-04-30", "month"), ("2024-05-20", "day"), True),
        (("2024-01-01", "year"), ("2024-12-31", "month"), False),
        (("2023-12-31", "day"), ("2024-06-01", "year"), True),
    ],
)
def test_placeholder_part_of_a_date_is_not_compared(date, other, before):
    assert dates.is_before(*date, *other) is before


def test_range_of_deaths_without_claim_is_reported():
    claim = find("claims", field="fatalities")
    row = next(
        row
        for row in rows_of(real(), "events")
        if row["fatalities_low"]
        and row["fatalities_high"] == row["fatalities_low"]
        and not _claims_of(row["event_id"])
    )
    assert claim["record_id"] != row["event_id"]
    raw = broken(row, fatalities_high="9999")
    problems = list(numbers.ranges_of_deaths_have_claims(raw))
    assert places(problems) == [(row.file, row.line, "fatalities_high")]


def test_signed_step_of_an_announced_agreement_is_reported():
    step = find("agreement_steps", step="announced")
    row = find("agreements", agreement_id=step["agreement_id"], status="announced")
    problems = list(agreements.announced_agreements_are_unsigned(broken(step, step="signed")))
    assert places(problems) == [(row.file, row.line, "status")]


def test_status_whose_step_is_deleted_is_reported():
    step = find("agreement_steps", step="denounced")
    row = find("agreements", agreement_id=step["agreement_id"])
    problems = list(agreements.statuses_have_their_step(without(step)))
    assert places(problems) == [(row.file, row.line, "status")]


def test_member_state_in_partners_is_reported():
    entry = find("partners", code="DZA")
    problems = list(countries.members_are_not_partners(broken(entry, code="MLI")))
    assert ("vocabularies/partners.csv", entry.line, "code") in places(problems)


def _claims_of(record_id):
    return [row for row in rows_of(real(), "claims") if row["record_id"] == record_id]

"""Sources and citations: each rule with a row that breaks it."""

import pytest

from data.checks import sourcing
from tests.data.breaking import broken, find, places, real, rows_of, without


def only_source(record_id):
    return [row for row in rows_of(real(), "citations") if row["record_id"] == record_id]


@pytest.mark.parametrize("rule", sourcing.RULES, ids=lambda rule: rule.name)
def test_real_data_has_no_problem(rule):
    assert list(rule(real())) == []


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("events", "event_id"),
        ("agreements", "agreement_id"),
        ("commitments", "commitment_id"),
    ],
)
def test_record_without_source_is_reported(table, key):
    row = next(row for row in rows_of(real(), table) if len(only_source(row[key])) == 1)
    raw = without(only_source(row[key])[0])
    problems = list(sourcing.records_have_a_source(raw))
    assert places(problems) == [(row.file, row.line, key)]


def test_source_of_nothing_is_reported():
    row = find("sources", source_id="sn-sn-com-001")
    (citation,) = (c for c in rows_of(real(), "citations") if c["source_id"] == "sn-sn-com-001")
    problems = list(sourcing.sources_are_cited(without(citation)))
    assert places(problems) == [(row.file, row.line, "source_id")]


@pytest.mark.parametrize("table", ["claims", "strengths", "agreement_steps"])
def test_figure_from_a_foreign_source_is_reported(table):
    row = rows_of(real(), table)[4]
    raw = broken(row, source_id="sn-sn-com-001")
    assert places(sourcing.figures_rest_on_own_sources(raw)) == [(row.file, row.line, "source_id")]


def test_high_confidence_on_one_media_source_is_reported():
    row = find("events", event_id="2020-10-20-bfa-bobo-hospital-china")
    problems = list(sourcing.high_confidence_is_earned(broken(row, confidence="high")))
    assert places(problems) == [(row.file, row.line, "confidence")]


def test_two_relays_of_one_agency_are_one_source():
    sources = {row["source_id"]: row for row in rows_of(real(), "sources")}
    for row in rows_of(real(), "events"):
        cited = [sources[each["source_id"]] for each in only_source(row["event_id"])]
        kinds = {source["kind"] for source in cited}
        if row["confidence"] == "high" and len(cited) == 2 and not kinds & sourcing.OFFICIAL:
            break
    one, other = cited
    raw = broken(one, origin=other["origin"] or other["publisher"])
    problems = list(sourcing.high_confidence_is_earned(raw))
    assert (row.file, row.line, "confidence") in places(problems)


def test_official_text_is_enough_for_high_confidence():
    row = find("events", event_id="2020-10-20-bfa-bobo-hospital-china")
    source = find("sources", source_id="sn-sn-com-001")
    raw = broken(source, broken(row, confidence="high"), kind="official")
    assert list(sourcing.high_confidence_is_earned(raw)) == []


def test_basis_without_date_is_reported():
    row = find("sources", published_basis="url")
    problems = list(sourcing.basis_comes_with_a_date(broken(row, published_on="")))
    assert places(problems) == [(row.file, row.line, "published_on")]

"""Identifiers, references and the tables that own rows: each rule with a row that breaks it."""

import pytest

from data.checks import ids, references
from tests.data.breaking import broken, find, places, real, repeated, rows_of


@pytest.mark.parametrize("rule", [*ids.RULES, *references.RULES], ids=lambda rule: rule.name)
def test_real_data_has_no_problem(rule):
    assert list(rule(real())) == []


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("events", "event_id"),
        ("strengths", "source_id"),
        ("citations", "source_id"),
        ("links", "to_id"),
        ("gaps", "wanted_en"),
        ("retired_ids", "into"),
    ],
)
def test_repeated_key_is_reported(table, column):
    row = rows_of(real(), table)[3]
    problems = list(ids.keys_are_unique(repeated(row, line=99)))
    assert places(problems) == [(row.file, 99, column)]
    assert f"line {row.line}" in problems[0].message


def test_id_in_two_tables_is_reported():
    event, agreement = rows_of(real(), "events")[0], rows_of(real(), "agreements")[5]
    raw = broken(agreement, agreement_id=event["event_id"])
    problems = list(ids.ids_are_unique_over_tables(raw))
    assert places(problems) == [("tables/agreements.csv", 7, "agreement_id")]
    assert "tables/events.csv:2" in problems[0].message


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"id": "2012-01-24-aguelhok"}, "id"),
        ({"into": "2012-01-01-nothing"}, "into"),
        ({"into": ""}, "into"),
        ({"reason": "withdrawn"}, "into"),
    ],
)
def test_retired_id_in_use_or_lost_is_reported(change, column):
    row = rows_of(real(), "retired_ids")[2]
    problems = list(ids.retired_ids_are_not_reused(broken(row, **change)))
    assert places(problems) == [("tables/retired_ids.csv", 4, column)]


def test_withdrawn_id_has_no_successor():
    row = rows_of(real(), "retired_ids")[2]
    raw = broken(row, into="", reason="withdrawn")
    assert list(ids.retired_ids_are_not_reused(raw)) == []


def test_second_row_for_an_address_is_reported():
    first, second = rows_of(real(), "sources")[:2]
    problems = list(ids.addresses_have_one_row(broken(second, url=first["url"])))
    assert places(problems) == [("tables/sources.csv", 3, "url")]


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("citations", "record_id", "2012-01-01-nothing"),
        ("citations", "source_id", "rfi-999"),
        ("claims", "record_id", "rfi-001"),
        ("claims", "source_id", "nobody-001"),
        ("links", "from_id", "minusma-2"),
        ("links", "to_id", "minusma-2"),
        ("strengths", "commitment_id", "2012-01-24-aguelhok"),
        ("strengths", "source_id", "nobody-001"),
        ("agreement_steps", "agreement_id", "minusma"),
        ("agreement_steps", "source_id", "nobody-001"),
        ("commitments", "part_of", "2012-01-24-aguelhok"),
    ],
)
def test_reference_to_nothing_is_reported(table, column, value):
    row = rows_of(real(), table)[6]
    problems = list(references.references_resolve(broken(row, **{column: value})))
    assert places(problems) == [(f"tables/{table}.csv", 8, column)]


def test_reference_to_a_retired_id_names_its_successor():
    row = rows_of(real(), "links")[0]
    raw = broken(row, to_id="germany-air-base-niamey")
    (problem,) = references.references_resolve(raw)
    assert "use germany-niamey-air-hub" in problem.message


def test_claim_without_source_is_allowed():
    row = find("claims", source_id="*")
    assert list(references.references_resolve(broken(row, source_id=""))) == []


def test_link_to_itself_is_reported():
    row = find("links", relation="follows")
    problems = list(references.links_join_two_records(broken(row, to_id=row["from_id"])))
    assert places(problems) == [(row.file, row.line, "to_id")]


@pytest.mark.parametrize(("column", "value"), [("from_id", "minusma"), ("to_id", "minusma")])
def test_signing_joins_an_event_and_an_agreement(column, value):
    row = find("links", relation="signing_of")
    problems = list(references.links_join_two_records(broken(row, **{column: value})))
    assert places(problems) == [(row.file, row.line, column)]


def test_part_of_a_part_is_reported():
    part = find("commitments", part_of="*")
    whole = find("commitments", commitment_id=part["part_of"])
    other = find("commitments", part_of="", status="active")
    raw = broken(whole, part_of=other["commitment_id"])
    problems = list(references.parts_are_one_level_deep(raw))
    assert (part.file, part.line, "part_of") in places(problems)


def test_part_of_itself_is_reported():
    row = find("commitments", commitment_id="minusma")
    problems = list(references.parts_are_one_level_deep(broken(row, part_of="minusma")))
    assert (row.file, row.line, "part_of") in places(problems)

"""Single cells: each kind of column refuses what does not belong there, and says where."""

import pytest

from data import schema
from data.check import frame
from data.checks.vocabularies import KINDS
from data.codebook import KEYS, columns
from tests.data.breaking import broken, find, places, real, rows_of

BAD_CELLS = [
    ("events", "event_id", "Coup_2020"),
    ("events", "date", "2020-02-30"),
    ("events", "date", "2020"),
    ("events", "date", ""),
    ("events", "date_precision", "hour"),
    ("events", "category", "battle"),
    ("events", "title_fr", ""),
    ("events", "countries", "BFA;MLI"),
    ("events", "countries", "MLI;MLI"),
    ("events", "countries", "MLI;"),
    ("events", "partners", "RUS;XYZ"),
    ("events", "partners", "RUS;RUS"),
    ("events", "actors_en", "MNLA;MNLA"),
    ("events", "actors_en", "MNLA;;AQIM"),
    ("events", "lat", "91"),
    ("events", "lon", "-180.5"),
    ("events", "lat", "15,92"),
    ("events", "lat", "1e1"),
    ("events", "fatalities_low", "12.0"),
    ("events", "fatalities_low", "-1"),
    ("events", "fatalities_high", "1 000"),
    ("agreements", "value_amount", "-5"),
    ("agreements", "value_currency", "FRF"),
    ("commitments", "part_of", "The Mission"),
    ("commitments", "host_countries", "NER;MLI"),
    ("commitments", "providers", "AES;MARS"),
    ("strengths", "personnel_low", ""),
    ("strengths", "measure", "present"),
    ("agreement_steps", "by", "Mali"),
    ("links", "relation", "related"),
    ("sources", "url", "www.example.net/page"),
    ("sources", "url", "ftp://host.net/page"),
    ("sources", "published_on", "2016-13"),
    ("sources", "published_on", "16"),
    ("sources", "language", "xx"),
    ("gaps", "note_en", ""),
    ("retired_ids", "reason", "lost"),
]


def found(table, raw):
    file = f"tables/{table}.csv"
    return schema.problems(frame(raw, table), columns(table), file, raw.codes)


@pytest.mark.parametrize("table", KEYS)
def test_real_table_has_no_problem(table):
    assert found(table, real()) == []


@pytest.mark.parametrize(("table", "column", "value"), BAD_CELLS)
def test_bad_cell_is_reported_where_it_stands(table, column, value):
    row = rows_of(real(), table)[7]
    problems = found(table, broken(row, **{column: value}))
    assert places(problems) == [(f"tables/{table}.csv", 9, column)]
    assert value in problems[0].message or problems[0].message == "must be filled"


def test_every_fault_is_reported_at_once():
    row = find("events", category="attack")
    problems = found("events", broken(row, category="raid", lat="north", title_en=""))
    assert {problem.column for problem in problems} == {"category", "lat", "title_en"}


@pytest.mark.parametrize("value", ["2016", "2016-02", "2016-02-29", ""])
def test_day_of_a_page_may_be_known_in_part(value):
    row = rows_of(real(), "sources")[7]
    assert found("sources", broken(row, published_on=value)) == []


def test_missing_and_unknown_columns_are_reported():
    events = frame(real(), "events").rename(columns={"category": "kategory"})
    problems = schema.problems(events, columns("events"), "tables/events.csv", real().codes)
    assert {(problem.column, problem.message) for problem in problems} == {
        ("category", "missing column"),
        ("kategory", "unknown column"),
    }


def test_table_of_numbers_is_refused():
    gaps = frame(real(), "gaps").assign(theme=1)
    problems = schema.problems(gaps, columns("gaps"), "tables/gaps.csv", real().codes)
    assert {problem.column for problem in problems} == {"theme"}


def test_empty_table_is_read():
    empty = frame(real(), "links").iloc[:0]
    assert schema.problems(empty, columns("links"), "tables/links.csv", real().codes) == []


def test_absent_list_is_not_held_against_its_users():
    codes = {name: known for name, known in real().codes.items() if name != "relations"}
    links = frame(real(), "links").assign(relation="related")
    assert schema.problems(links, columns("links"), "tables/links.csv", codes) == []


def test_every_kind_of_the_codebook_has_a_test():
    used = {column.kind for table in KEYS for column in columns(table)}
    assert used <= KINDS
    assert KINDS - set(schema.TESTS) == {"text", "code", "codes"}

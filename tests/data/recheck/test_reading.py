"""Files of every form that this site writes are recognised, and say what they are."""

import csv
import io
import json
from datetime import date

import pytest

from data.api.documents import geojson_bytes, json_bytes
from data.api.parameters import Asked
from data.codebook import KEYS
from data.extracts import csv_bytes, file_name, stem
from data.filters import Filters
from data.recheck.comparing import compare
from data.recheck.file_error import FileError
from data.recheck.forms import STYLES
from data.recheck.named import told_by_name
from data.recheck.reading import read
from data.registry import RECORD_TABLES
from data.release import RELEASE
from data.selection import select
from data.tables import load

MALI = Filters(country=("MLI",), since=date(2024, 1, 1))
DAY = date(2026, 1, 2)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("table", KEYS)
def test_csv_of_every_table_is_known_and_equal(table: str, style: str | None) -> None:
    found = compare(read("renamed.csv", csv_bytes(load(table), table, style))[0])
    assert (found.recognised.table, found.recognised.style) == (table, style)
    assert not found.recognised.missing
    assert not found.recognised.unknown
    assert found.is_as_now
    assert len(found.same) == found.rows == len(load(table))


@pytest.mark.parametrize("table", [*RECORD_TABLES, "strengths", "sources"])
def test_json_is_equal_and_tells_release_and_filters(table: str) -> None:
    content = json_bytes(select(MALI).frame(table), table, Asked(MALI, "fr"))
    found = compare(read("x.json", content)[0])
    assert found.is_as_now
    assert found.added == found.outside == ()
    assert found.filters == MALI
    assert found.told.version == RELEASE.version


def test_geojson_is_equal_with_and_without_points() -> None:
    found = compare(
        read("x.geojson", geojson_bytes(load("events"), "events", Asked(MALI, "en")))[0]
    )
    assert not found.changes
    assert not found.recognised.missing


@pytest.mark.parametrize("ending", ["csv", "csv.txt", "json"])
def test_content_counts_and_not_the_ending(ending: str) -> None:
    found = compare(read(f"x.{ending}", csv_bytes(load("links"), "links"))[0])
    assert found.recognised.table == "links"


def test_name_tells_release_and_day_even_of_a_second_download() -> None:
    name = file_name(MALI, stem("agreements-labels", ["Signed"]), "csv", "en", DAY)
    told = told_by_name(name.replace(".csv", " (2).csv"))
    assert (told.table, told.version, told.made_on) == ("agreements", RELEASE.version, DAY)
    assert told.filters is None


@pytest.mark.parametrize(
    ("named", "whole"),
    [("events", True), ("events-labels", True), ("events_by-title", False), ("counts", False)],
)
def test_name_tells_whether_the_whole_table_was_taken(named: str, whole: bool) -> None:
    told = told_by_name(file_name(Filters(), named, "csv", "en", DAY))
    assert told.filters == (Filters() if whole else None)


@pytest.mark.parametrize(
    "name", ["", "x.csv", "aes-monitor_events_all_v1.0.0_2026-13-45.csv", "é" * 999]
)
def test_other_names_tell_no_day(name: str) -> None:
    assert told_by_name(name).made_on is None


def test_spreadsheet_forms_of_csv_are_equal_too() -> None:
    """Semicolons and decimal commas, tabs in UTF-16, a line that names the separator."""

    rows = list(
        csv.reader(io.StringIO(csv_bytes(load("events"), "events").decode("utf-8-sig"), newline=""))
    )
    places = [rows[0].index(name) for name in ("lat", "lon")]
    for row in rows[1:]:
        for place in places:
            row[place] = row[place].replace(".", ",")
    for delimiter, encoding, head in ((";", "utf-8", "sep=;\n"), ("\t", "utf-16", "")):
        saved = io.StringIO(newline="")
        csv.writer(saved, delimiter=delimiter).writerows([*rows, [""] * len(rows[0])])
        found = compare(read("x.csv", (head + saved.getvalue()).encode(encoding))[0])
        assert found.is_as_now
        assert found.rows == len(load("events"))


def test_columns_may_be_missing_or_added() -> None:
    frame = load("agreements")[["agreement_id", "status"]].assign(remark="mine")
    found = compare(read("x.csv", frame.to_csv(index=False).encode())[0])
    assert found.is_as_now
    assert found.recognised.unknown == ("remark",)
    assert "title_en" in {each.column for each in found.recognised.missing}


@pytest.mark.parametrize("filters", [{"country": ["XXX"]}, {"other": ["x"]}, {"q": 5}, [], "MLI"])
def test_filters_that_cannot_be_used_are_not_told(filters: object) -> None:
    document = json.loads(json_bytes(load("events").head(2), "events", Asked(MALI, "en")))
    content = json.dumps({**document, "filters": filters, "version": "x", "table": "no"}).encode()
    found = compare(read("x.json", content)[0])
    assert found.filters is None
    assert found.added is None
    assert found.told.version is None


def test_part_of_a_large_answer_tells_no_filters() -> None:
    """What is not in it may well have been there then."""
    document = json.loads(json_bytes(load("events").head(2), "events", Asked(MALI, "en")))
    content = json.dumps({**document, "total": 7, "count": 2}).encode()
    assert compare(read("x.json", content)[0]).added is None


def test_key_that_was_deleted_is_named() -> None:
    content = load("events")[["title_en", "title_fr", "category"]].to_csv(index=False).encode()
    with pytest.raises(FileError) as error:
        compare(read("x.csv", content)[0])
    assert error.value.reason == "no_key"
    assert "event_id" in str(error.value.values["columns"])

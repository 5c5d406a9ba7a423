"""Formats of the tables: read back, they hold the rows with their types, and nothing is run."""

import io
import json
from datetime import datetime

import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pytest

from components.take_formats import FORMAT_MEANINGS, FORMAT_TITLES
from data.api.parameters import Asked
from data.codebook import column
from data.filters import Filters
from data.package.columns import package_columns
from data.package.formats import (
    FORMATS,
    WHOLE,
    WHOLE_FORMATS,
    extract_bytes,
    extract_type,
    formats_of,
)
from data.package.rows import TABLES, package_rows
from data.package.workbook import table_workbook
from data.release import RELEASE
from data.selection import select
from data.tables import load, split

SMALL = Asked(Filters(country=("MLI",), sector=("energy",)), "fr")


def book(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_every_format_has_its_name_and_meaning() -> None:
    assert set(FORMAT_TITLES) == {*FORMATS, *WHOLE_FORMATS} == set(FORMAT_MEANINGS)


@pytest.mark.parametrize("table", [WHOLE, *TABLES])
def test_every_format_gives_the_same_bytes_again(table: str) -> None:
    for code in formats_of(table):
        first = extract_bytes(table, code, SMALL)
        assert first == extract_bytes(table, code, SMALL)
        assert first
        assert all(extract_type(table, code))


@pytest.mark.parametrize("table", TABLES)
def test_parquet_keeps_types_and_says_what_it_is(table: str) -> None:
    frame = select(SMALL.filters).frame(table)
    read = pq.read_table(io.BytesIO(extract_bytes(table, "parquet", SMALL)))
    assert read.column_names == [each.column for each in package_columns(table)]
    assert read.num_rows == len(frame)
    wanted = {"date": "date32[day]", "integer": "int64", "number": "double"}
    wanted |= dict.fromkeys(("codes", "texts"), "list<element: string>")
    for spec in package_columns(table):
        assert str(read.schema.field(spec.column).type) == wanted.get(spec.kind, "string")
    told = {name.decode(): text.decode() for name, text in read.schema.metadata.items()}
    assert told["version"] == RELEASE.version
    assert told["licence"].startswith("CC-BY-4.0")
    assert json.loads(told["query"]) == SMALL.filters.to_query()


def test_parquet_holds_the_values_of_the_rows() -> None:
    frame = select(Filters(country=("NER",))).agreements
    content = FORMATS["parquet"].write(frame, "agreements", SMALL)
    read = pq.read_table(io.BytesIO(content)).to_pydict()
    assert read["partners"] == [split(each) for each in frame["partners"]]
    assert read["signed_on"] == [each.date() for each in frame["signed_on"]]
    amounts = [None if pd.isna(each) else each for each in frame["value_amount"]]
    assert read["value_amount"] == amounts
    assert None in amounts
    assert all(each[0].startswith("http") for each in read["sources"])


@pytest.mark.parametrize("table", TABLES)
def test_workbook_has_the_rows_under_their_headers(table: str) -> None:
    opened = book(extract_bytes(table, "xlsx", SMALL))
    sheet = opened[table]
    frame = select(SMALL.filters).frame(table)
    rows = list(sheet.values)
    assert list(rows[0]) == [each.column for each in package_columns(table)]
    assert [row[0] for row in rows[1:]] == frame[frame.columns[0]].tolist()
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref.startswith("A1:")
    assert opened.sheetnames[1:] == ["codebook", "codes", "about"]


def test_dates_are_dates_only_where_the_day_is_known() -> None:
    frame = load("events")
    frame = pd.concat(
        [frame[frame["date_precision"] == each].head(3) for each in ("day", "month", "year")]
    )
    sheet = book(table_workbook(frame, "events", SMALL, labels=False))["events"]
    kinds = {}
    for row in list(sheet.values)[1:]:
        kinds.setdefault(row[2], set()).add((type(row[1]), len(str(row[1]))))
    assert kinds["day"] == {(datetime, 19)}
    assert kinds["month"] == {(str, 7)}


def test_numbers_are_numbers_and_addresses_can_be_clicked() -> None:
    sheet = book(extract_bytes("agreements", "xlsx", Asked(Filters(), "en")))["agreements"]
    head = [cell.value for cell in sheet[1]]
    amounts = [row[head.index("value_amount")].value for row in sheet.iter_rows(min_row=2)]
    assert {type(each) for each in amounts} == {type(None), int}
    cell = sheet.cell(2, head.index("sources") + 1)
    assert cell.hyperlink.target == cell.value.split(";")[0]


def test_formula_stays_text_in_a_workbook() -> None:
    frame = load("events").head(2).copy()
    frame["title_en"] = ['=HYPERLINK("http://x.test")', "@SUM(1)"]
    sheet = book(table_workbook(frame, "events", SMALL, labels=False))["events"]
    place = [cell.value for cell in sheet[1]].index("title_en") + 1
    cells = [sheet.cell(line, place) for line in (2, 3)]
    assert [cell.value for cell in cells] == frame["title_en"].tolist()
    assert {cell.data_type for cell in cells} <= {"s", "f"}
    raw = table_workbook(frame, "events", SMALL, labels=False)
    assert b"<f>" not in b"".join(_members(raw))


def test_labels_are_in_the_language_under_headers_of_their_own() -> None:
    sheet = book(extract_bytes("agreements", "xlsx-labels", SMALL)).worksheets[0]
    assert sheet.title == "Accords"
    head = [cell.value for cell in sheet[1]]
    assert len(set(head)) == len(head)
    assert column("agreements", "signed_on").label("fr") in head
    values = {cell.value for row in sheet.iter_rows(min_row=2) for cell in row}
    assert "Mali" in values
    assert "MLI" not in values


def test_workbook_says_what_it_is() -> None:
    told = dict(row[:2] for row in book(extract_bytes("events", "xlsx", SMALL))["about"].values)
    assert told["Sélection"] == "Mali · Énergie"
    assert told["Version des données"] == RELEASE.version
    assert "Creative Commons" in told["Licence"]
    assert told["Filtres (codes)"] == "country=MLI&sector=energy"
    created = book(extract_bytes("events", "xlsx", SMALL)).properties.created
    assert created.date() == RELEASE.released_on


def test_whole_workbook_has_a_sheet_for_each_table() -> None:
    opened = book(extract_bytes(WHOLE, "xlsx", SMALL))
    for table, frame in package_rows(SMALL.filters).items():
        assert opened[table].max_row == max(len(frame) + 1, 1)
    labelled = book(extract_bytes(WHOLE, "xlsx-labels", SMALL))
    assert labelled.sheetnames[:3] == ["Événements", "Accords", "Engagements de forces"]
    assert len(labelled.sheetnames) == len(opened.sheetnames)


def _members(content: bytes) -> list[bytes]:
    from zipfile import ZipFile

    with ZipFile(io.BytesIO(content)) as archive:
        return [archive.read(name) for name in archive.namelist() if "worksheets/" in name]

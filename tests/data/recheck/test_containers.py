"""Packages, workbooks and Parquet files are read table by table; hostile ones are refused."""

import io
import json
import zipfile
from collections.abc import Mapping

import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.recheck_reasons import REASONS, refusal_text
from data.api.parameters import Asked
from data.extracts import csv_bytes
from data.filters import Filters
from data.package.formats import WHOLE_FORMATS
from data.recheck import archives
from data.recheck.comparing import compare
from data.recheck.file_error import MOST_ROWS, FileError
from data.recheck.reading import read
from data.releases.index import of_release
from data.selection import select
from data.tables import load
from data.texts import texts

NIGER = Filters(country=("NER",))


def zipped(members: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def workbook(*sheets: list[list[object]]) -> bytes:
    book, file = openpyxl.Workbook(write_only=True), io.BytesIO()
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    book.save(file)
    return file.getvalue()


def reason(content: bytes) -> str:
    """Why a file is refused; empty for one that is not."""
    try:
        for sheet in read("x", content):
            compare(sheet)
    except FileError as error:
        return error.reason
    return ""


def cells(table: str, style: str | None = None) -> list[list[object]]:
    """The rows of an extract with numbers and missing cells as a workbook has them."""
    frame = pd.read_csv(io.BytesIO(csv_bytes(load(table), table, style)), encoding="utf-8-sig")
    values = frame.astype("object").where(frame.notna(), None)
    return [list(frame.columns), *values.to_numpy().tolist()]


def test_package_has_a_sheet_a_table_and_its_own_filters() -> None:
    chosen = select(NIGER)
    members = {f"x/tables/{t}.csv": csv_bytes(chosen.frame(t), t) for t in ("events", "agreements")}
    members["x/tables/links.csv"] = b"from_id,relation,to_id\n"
    members["x/query.json"] = json.dumps(
        {"version": "1.0.0", "filters": NIGER.to_query(), "sha256": {}}
    ).encode()
    found = [compare(each) for each in read("x.zip", zipped(members))]
    assert [each.recognised.table for each in found] == ["events", "agreements"]
    assert all(each.is_as_now and each.filters == NIGER for each in found)
    assert {each.told.version for each in found} == {"1.0.0"}


def test_file_of_a_release_has_all_rows() -> None:
    members = {
        "release.toml": b'version = "1.0.0"\n',
        "tables/gaps.csv": csv_bytes(load("gaps"), "gaps"),
    }
    (found,) = [compare(each) for each in read("x.zip", zipped(members))]
    assert found.told.version == "1.0.0"
    assert found.added == ()


@pytest.mark.parametrize("style", [None, "fr"])
def test_workbook_is_read_sheet_by_sheet(style: str | None) -> None:
    notes: list[list[object]] = [["Release", "1.0.0"], ["Address", "/explore?lang=en"]]
    title: list[list[object]] = [["AES Monitor"], []]
    content = workbook(notes, title + cells("events", style), cells("strengths", style))
    found = [compare(each) for each in read("x.xlsx", content)]
    assert [each.recognised.table for each in found] == ["events", "strengths"]
    assert all(each.is_as_now for each in found)
    assert [(each.told.version, each.filters) for each in found] == [("1.0.0", Filters())] * 2


def test_workbook_of_a_named_release_tells_release_and_filters() -> None:
    with of_release("1.1.0"):
        content = WHOLE_FORMATS["xlsx"].write(Asked(NIGER, "en"))
    found = read("x.xlsx", content)
    assert {(each.told.version, each.told.filters) for each in found} == {("1.1.0", NIGER)}


def test_formula_of_a_workbook_is_a_text() -> None:
    rows = cells("links")
    rows[1][2] = "=1+1"
    (found,) = [compare(each) for each in read("x.xlsx", workbook(rows))]
    assert found.gone[0].key[2] == "=1+1"


def test_other_parquet_with_our_columns_is_compared_too() -> None:
    file = io.BytesIO()
    pq.write_table(pa.Table.from_pandas(select(NIGER).events, preserve_index=False), file)
    (found,) = [compare(each) for each in read("x.parquet", file.getvalue())]
    assert found.is_as_now
    assert found.added is None
    assert {each.column for each in found.recognised.missing} == {"sources"}


def parquet(**columns: object) -> bytes:
    file = io.BytesIO()
    pq.write_table(pa.table(columns), file)
    return file.getvalue()


INNER = zipped({"tables/links.csv": b""})
VAST = archives.MOST_UNPACKED + 1
ENTITY = b"<!DOCTYPE a [<!ENTITY b 'c'>]>"
HOSTILE = {
    "half a package": ("unreadable", lambda: zipped({"tables/links.csv": b"x" * 9999})[:60]),
    "no tables": ("no_tables", lambda: zipped({"holiday.jpg": b"x"})),
    "way out of the folder": ("no_tables", lambda: zipped({"../../tables/events.csv": b"x"})),
    "many members": ("bomb", lambda: zipped({f"{n}.txt": b"" for n in range(300)})),
    "said to be vast": ("bomb", lambda: zipped({"tables/links.csv": bytes(VAST)})),
    "package in a package": ("no_tables", lambda: zipped({"x.zip": INNER})),
    "macros": ("macros", lambda: zipped({"xl/workbook.xml": b"", "xl/vbaProject.bin": b""})),
    "no workbook": ("unreadable", lambda: zipped({"xl/workbook.xml": b"<x"})),
    "entities": ("unreadable", lambda: zipped({"xl/workbook.xml": ENTITY})),
    "other workbook": ("foreign", lambda: workbook([["name", "age"], ["A", 1]])),
    "empty workbook": ("foreign", lambda: workbook([])),
    "far cell": ("foreign", lambda: workbook([[None] * 16_383 + ["x"]])),
    "rubbish Parquet": ("unreadable", lambda: b"PAR1" + b"\x15\x04" * 99 + b"PAR1"),
    "other Parquet": ("foreign", lambda: parquet(name=["A"], age=[1])),
    "many rows of Parquet": ("rows", lambda: parquet(event_id=["x"] * (MOST_ROWS + 1))),
    "endless Parquet": ("bomb", lambda: parquet(event_id=["x" * 200_000] * 100)),
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_container_gets_a_reason(case: str) -> None:
    wanted, make = HOSTILE[case]
    assert reason(make()) == wanted
    assert refusal_text(FileError(wanted, most=1), texts("fr"))


def test_member_longer_than_it_claims_is_not_read_to_its_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    content = zipped({"tables/links.csv": b"from_id,relation,to_id\n" + b"a,b,c\n" * 50_000})
    claimed = content.replace((300_023).to_bytes(4, "little"), (500).to_bytes(4, "little"))
    assert claimed != content
    assert reason(claimed) in ("bomb", "unreadable")
    monkeypatch.setattr(archives, "MOST_UNPACKED", 1_000)
    assert reason(claimed) in ("bomb", "unreadable")


def test_locked_member_is_told() -> None:
    content = bytearray(zipped({"tables/links.csv": b"x"}))
    place = content.index(b"PK\x01\x02")
    content[place + 8] |= 1
    assert reason(bytes(content)) == "locked"


PACKED = zipped({"tables/links.csv": b"from_id,relation,to_id\nafisma,part_of,x\n"})
BOOK = workbook([["from_id", "relation", "to_id"], ["afisma", "part_of", "x"]])


@pytest.mark.parametrize("whole", [PACKED, BOOK, parquet(from_id=["afisma"], relation=["x"])])
@settings(max_examples=25, deadline=None)
@given(share=st.floats(0, 1), put=st.binary(min_size=1, max_size=8))
def test_any_damage_to_a_container_is_answered(whole: bytes, share: float, put: bytes) -> None:
    start = min(4 + int(share * len(whole)), len(whole))
    assert reason(whole[:start] + put + whole[start + len(put) :]) in ("", *REASONS)

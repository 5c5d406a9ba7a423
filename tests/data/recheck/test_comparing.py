"""What changed, went or came since a file was made."""

import json
from typing import Any

import pytest

from data.api.documents import json_bytes
from data.api.parameters import Asked
from data.extracts import csv_bytes
from data.filters import Filters
from data.recheck.comparing import compare
from data.recheck.equal import comparable
from data.recheck.file_error import FileError
from data.recheck.findings import Findings
from data.recheck.fresh import fresh_rows
from data.recheck.reading import read
from data.recheck.result_sheet import result_sheet, row_ids
from data.selection import select
from data.tables import load
from data.texts import texts

RUSSIA = Filters(partner=("RUS",), sector=("energy",))
MERGED = ("2026-02-bfa-gha-joint-commission-texts", "2026-02-bfa-gha-seven-agreements")


def document() -> dict[str, Any]:
    frame = select(RUSSIA).agreements
    found: dict[str, Any] = json.loads(json_bytes(frame, "agreements", Asked(RUSSIA, "en")))
    return found


def checked(changed: dict[str, Any]) -> Findings:
    return compare(read("x.json", json.dumps(changed).encode())[0])


def test_changed_cells_are_named_with_both_values() -> None:
    then = document()
    row = then["rows"][1]
    row |= {"status": "announced", "sectors": ["energy"], "value_amount": 5}
    now = load("agreements").set_index("agreement_id").loc[row["agreement_id"]]
    found = checked(then)
    changed = {each.held.column: (each.then, each.now) for each in found.changes}
    assert changed["status"] == ("announced", now["status"])
    assert changed["value_amount"][0] == "5"
    assert found.changed == ((row["agreement_id"],),)
    assert len(found.same) == len(then["rows"]) - 1


def test_merged_row_leads_to_its_successor() -> None:
    then = document()
    then["rows"][0]["agreement_id"] = MERGED[0]
    found = checked(then)
    assert [(each.key, each.reason, each.into) for each in found.gone] == [
        ((MERGED[0],), "merged", (MERGED[1],))
    ]


def test_row_without_a_trace_is_gone_without_a_reason() -> None:
    then = document()
    then["rows"][0]["agreement_id"] = "2024-01-01-never-there"
    (gone,) = checked(then).gone
    assert (gone.reason, gone.into) == (None, ())


def test_rows_of_a_merged_record_are_gone_for_the_same_reason() -> None:
    rows = load("agreement_steps").head(3).assign(agreement_id=[MERGED[0], *["x"] * 2])
    content = rows.to_csv(index=False).encode()
    assert [each.reason for each in compare(read("x.csv", content)[0]).gone] == [
        "merged",
        None,
        None,
    ]


def test_added_rows_are_told_by_the_filters_of_the_file() -> None:
    then = document()
    lost = then["rows"].pop(3)["agreement_id"]
    assert checked(then).added == ((lost,),)
    del then["filters"]
    assert checked(then).added is None


def test_rows_that_its_filters_no_longer_select_are_told() -> None:
    then = document()
    then["filters"] = {"partner": ["RUS"], "country": ["NER"]}
    found = checked(then)
    inside = set(select(Filters(partner=("RUS",), country=("NER",))).agreements["agreement_id"])
    assert {key[0] for key in found.outside} == {
        row["agreement_id"] for row in then["rows"]
    } - inside
    assert not found.is_as_now


def test_reader_may_say_the_filters() -> None:
    content = csv_bytes(select(RUSSIA).agreements.iloc[1:], "agreements", "fr")
    (sheet,) = read("x.csv", content)
    assert compare(sheet).added is None
    assert len(compare(sheet, RUSSIA).added or ()) == 1


def test_repeated_and_unnamed_rows_are_counted_and_the_first_is_compared() -> None:
    frame = load("agreements").head(2)[["agreement_id", "status"]]
    text = frame.to_csv(index=False) + f"{frame.iloc[0, 0]},wrong\n,signed\n"
    found = compare(read("x.csv", text.encode())[0])
    assert found.repeated == ((frame.iloc[0, 0],),)
    assert found.unnamed == 1
    assert not found.changes


def test_file_without_one_known_row_is_refused() -> None:
    with pytest.raises(FileError) as error:
        compare(read("x.csv", b"event_id,category\nx,attack\n")[0])
    assert error.value.reason == "unknown_rows"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_sheet_has_a_row_for_each_finding(lang: str) -> None:
    then = document()
    then["rows"].pop()
    then["rows"][0]["agreement_id"] = MERGED[0]
    then["rows"][1]["status"] = "announced"
    found = checked(then)
    sheet = result_sheet(found, texts(lang))
    assert len(sheet) == len(row_ids(found)) == 1 + 1 + len(found.added or ())
    assert MERGED[1] in sheet.iloc[1, -1]


def test_fresh_rows_are_those_of_the_filters_else_those_of_the_file() -> None:
    then = document()
    then["rows"] = [{**then["rows"][0], "agreement_id": MERGED[0]}, then["rows"][1]]
    assert fresh_rows(checked(then)).equals(select(RUSSIA).agreements)
    del then["filters"]
    kept = set(fresh_rows(checked(then))["agreement_id"])
    assert kept == {MERGED[1], then["rows"][1]["agreement_id"]}


@pytest.mark.parametrize(
    ("left", "right", "kind", "equal"),
    [
        ("12.460", "12,46", "number", True),
        ("1500.0", "1500", "integer", True),
        ("1500", "1501", "integer", False),
        ("1,500", "1500", "integer", False),
        ("'=1+1", "=1+1", "text", True),
        ("'t", "t", "text", False),
        ("2025-05", "2025-05-01", "date", False),
        ("12.46", "12,46", "text", False),
        ("a\r\nb", "a\nb", "text", True),
    ],
)
def test_equal_cells(left: str, right: str, kind: str, equal: bool) -> None:
    assert (comparable(left, kind) == comparable(right, kind)) is equal

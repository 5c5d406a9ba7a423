"""Order, counts and vocabularies, and what is said of files that are not as they should be."""

import pytest

from data.check import checked, main, problems
from data.checks import RULES, counts, order, vocabularies
from data.codebook import KEYS
from data.files import read
from data.problems import DataError
from tests.data.breaking import broken, copy_data, find, places, real, rows_of, without

EVENTS = "tables/events.csv"
ATTACK = find("events", category="attack").line
END = len(rows_of(real(), "events")) + 1


@pytest.fixture
def folder(tmp_path):
    return copy_data(tmp_path)


def spoil(path, change):
    path.write_bytes(change(path.read_bytes()))


def test_real_data_has_no_problem(capsys):
    assert problems() == []
    assert main([]) == 0
    rows = sum(map(len, real().tables.values()))
    assert capsys.readouterr().out == f"{len(KEYS)} tables, {rows} rows: no problem found\n"


SPOILED = {
    "byte order mark": (lambda data: b"\xef\xbb\xbf" + data, 1),
    "CR LF": (lambda data: data.replace(b"\n", b"\r\n"), 1),
    "mixed ends": (lambda data: data.replace(b"\n", b"\r\n").replace(b"\r\n", b"\n", 5), 6),
    "cut short": (lambda data: data[:-40], END),
    "no last end": (lambda data: data[:-1], END),
    "latin-1": (lambda data: data.decode().encode("latin-1", "replace"), 2),
    "empty lines": (lambda data: data.replace(b"\n", b"\n\n", 3), 2),
    "too many cells": (lambda data: data.replace(b",attack,", b",attack,,", 1), ATTACK),
    "lost quote": (lambda data: data.replace(b'"', b"", 1), 2),
    "nothing": (lambda data: b"", 1),
    "blank header": (lambda data: b"\n" + data, 1),
    "open quote": (lambda data: b'"' + data, 1),
    "swapped columns": (lambda data: data.replace(b"event_id,date,", b"date,event_id,", 1), 1),
    "column twice": (lambda data: data.replace(b"category,", b"date,", 1), 1),
}


@pytest.mark.parametrize(("change", "row"), SPOILED.values(), ids=SPOILED)
def test_file_that_is_not_as_it_should_be_is_reported(folder, change, row):
    spoil(folder / EVENTS, change)
    faults = read(folder).faults
    assert (EVENTS, row) in {(fault.file, fault.row) for fault in faults}
    assert {fault.file for fault in faults} == {EVENTS}


def test_check_survives_whatever_stands_in_the_files(folder):
    tables = sorted((folder / "tables").iterdir())
    for path, (change, _) in zip(tables, SPOILED.values(), strict=False):
        spoil(path, change)
    spoil(folder / "counts.csv", SPOILED["latin-1"][0])
    spoil(folder / "vocabularies/partners.csv", SPOILED["cut short"][0])
    reported = {problem.file for problem in problems(folder)}
    assert {"tables/claims.csv", "tables/citations.csv", "vocabularies/partners.csv"} <= reported
    assert main([str(folder)]) == 1


def test_missing_files_are_reported(folder):
    (folder / EVENTS).unlink()
    (folder / "vocabularies/sectors.csv").unlink()
    found = places(problems(folder))
    assert found == [(EVENTS, 1, ""), ("vocabularies/sectors.csv", 1, "")]


def test_folder_without_data_is_reported(tmp_path, capsys):
    assert main([str(tmp_path / "nothing")]) == 1
    assert "codebook.csv:1:-: file cannot be read" in capsys.readouterr().out


def test_columns_are_reported_by_name(folder):
    spoil(folder / EVENTS, lambda data: data.replace(b"category", b"kategory", 1))
    assert places(problems(folder)) == [(EVENTS, 1, "category"), (EVENTS, 1, "kategory")]


def test_problems_of_all_files_are_printed_at_once(folder, capsys):
    spoil(folder / EVENTS, lambda data: data.replace(b",attack,", b",raid,", 1))
    spoil(folder / "tables/links.csv", lambda data: data.replace(b",minusma\n", b",minusca\n", 1))
    assert main([str(folder)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{EVENTS}:{ATTACK}:category: 'raid': unknown code (see categories)",
        f"tables/links.csv:{find('links', to_id='minusma').line}:to_id: minusca is not in records",
    ]


def test_broken_tables_are_not_handed_out(folder):
    spoil(folder / EVENTS, lambda data: data.replace(b",attack,", b",raid,", 1))
    with pytest.raises(DataError) as error:
        checked(folder)
    assert places(error.value.problems) == [(EVENTS, ATTACK, "category")]


def test_mended_tables_are_handed_out(folder):
    spoil(folder / EVENTS, lambda data: data.replace(b",attack,", b",raid,", 1))
    with pytest.raises(DataError):
        checked(folder)
    spoil(folder / EVENTS, lambda data: data.replace(b",raid,", b",attack,", 1))
    assert len(checked(folder)["events"]) == len(rows_of(real(), "events"))


@pytest.mark.parametrize(
    ("table", "change", "column"),
    [
        ("events", {"date": "2011-01-01"}, "date"),
        ("agreements", {"signed_on": "1900-01-01"}, "signed_on"),
        ("sources", {"source_id": "000-first"}, "source_id"),
        ("retired_ids", {"id": "2000-first"}, "id"),
        ("commitments", {"announced_on": "1900-01-01"}, "announced_on"),
        ("strengths", {"commitment_id": "sabre-burkina-faso"}, "commitment_id"),
        ("claims", {"record_id": "2012-01-17-menaka-rebellion-begins"}, "record_id"),
        ("citations", {"record_id": "2012-01-17-menaka-rebellion-begins"}, "record_id"),
        ("links", {"from_id": "2012-12-20-unsc-2085-afisma"}, "from_id"),
        ("agreement_steps", {"on": "1900-01-01"}, "agreement_id"),
        ("gaps", {"theme": "coverage"}, "theme"),
    ],
)
def test_row_out_of_order_is_reported(table, change, column):
    row = rows_of(real(), table)[30]
    if table == "agreement_steps":
        row = find(table, step="denounced")
    raw = broken(row, **change)
    found = [place for rule in order.RULES for place in places(rule(raw))]
    assert (row.file, row.line, column) in found


def test_lost_row_is_reported():
    gaps = rows_of(real(), "gaps")
    raw = broken(find("counts", table="gaps"), without(gaps[5]), rows=str(len(gaps)))
    found = list(counts.tables_do_not_shrink(raw))
    assert places(found) == [("counts.csv", find("counts", table="gaps").line, "rows")]
    assert f"{len(gaps) - 1} rows, fewer than {len(gaps)}" in found[0].message


@pytest.mark.parametrize("change", [{"rows": "many"}, {"table": "treaties"}])
def test_count_that_says_nothing_is_reported(change):
    row = find("counts", table="gaps")
    raw = broken(row, **change)
    assert (row.file, row.line, *change) in places(counts.tables_do_not_shrink(raw))


def test_uncounted_table_is_reported():
    found = list(counts.every_table_is_counted(without(find("counts", table="gaps"))))
    assert places(found) == [("counts.csv", 1, "table")]


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("sectors", {"code": "diplomacy"}),
        ("sectors", {"code": ""}),
        ("sectors", {"label_fr": ""}),
        ("sectors", {"definition_en": ""}),
        ("codebook", {"label_en": ""}),
        ("codebook", {"kind": "money"}),
        ("codebook", {"required": "maybe"}),
        ("codebook", {"vocabulary": "nowhere"}),
        ("codebook", {"column": "event_id"}),
    ],
)
def test_faulty_list_or_codebook_is_reported(name, change):
    row = rows_of(real(), name)[4]
    raw = broken(row, **change)
    found = [place for rule in vocabularies.RULES for place in places(rule(raw))]
    assert {(line, column) for _, line, column in found} & {(6, *change), (7, *change)}


def test_every_rule_says_what_it_holds_to():
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(rule.check.__doc__ for rule in RULES)

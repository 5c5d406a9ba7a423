"""The package of a selection: valid for its own description, whole, and always the same bytes."""

import io
import json
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pandas as pd
import pytest
from frictionless import Package

from data.codebook import KEYS
from data.filters import Filters
from data.package.archive import QUERY, package_bytes, package_files
from data.package.rows import REFERRING, TABLES, package_rows
from data.package.table_schema import table_schema
from data.registry import RECORD_KEYS
from data.release import RELEASE
from data.selection import select

QUERIES: dict[str, dict[str, list[str]]] = {
    "country and sector": {"country": ["MLI"], "sector": ["energy"]},
    "figures of forces outside": {"since": ["2014-01-01"], "until": ["2014-12-31"]},
    "text": {"q": ["drapeau"]},
    "nothing": {"q": ["zzzz"]},
}
SMALL = Filters(country=("MLI",), sector=("energy",))


def unpacked(filters: Filters, folder: Path) -> Path:
    """Where datapackage.json of a selection stands."""
    with ZipFile(io.BytesIO(package_bytes(filters))) as archive:
        archive.extractall(folder)
    return next(folder.glob("*/datapackage.json"))


@pytest.mark.parametrize("query", QUERIES)
def test_package_is_valid_for_its_own_description(query: str, tmp_path: Path) -> None:
    path = unpacked(Filters.from_query(QUERIES[query]), tmp_path)
    report = Package(str(path)).validate()
    assert report.valid, report.flatten(["type", "note"])
    assert {each.name for each in report.tasks} >= {*TABLES, "records", "codebook", "codes"}


@pytest.mark.parametrize(
    ("file", "found", "wanted", "kind"),
    [
        ("links.csv", "2025-", "1925-", "foreign-key"),
        ("citations.csv", "MLI", "MLI", None),
        ("agreements.csv", ",day,", ",decade,", "constraint-error"),
    ],
)
def test_fault_in_a_file_is_found(
    tmp_path: Path, file: str, found: str, wanted: str, kind: str | None
) -> None:
    path = unpacked(SMALL, tmp_path)
    table = path.parent / "tables" / file
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace(found, wanted), encoding="utf-8", newline="")
    described = json.loads(path.read_text(encoding="utf-8"))
    for each in described["resources"]:
        del each["hash"], each["bytes"]
    path.write_text(json.dumps(described), encoding="utf-8")
    kinds = {error[0] for error in Package(str(path)).validate().flatten(["type"])}
    assert kinds == ({kind} if kind else set())


def test_bytes_are_the_same_each_time() -> None:
    assert package_bytes(SMALL) == package_bytes(SMALL)
    with ZipFile(io.BytesIO(package_bytes(SMALL))) as archive:
        days = {each.date_time[:3] for each in archive.infolist()}
    released = RELEASE.released_on
    assert days == {(released.year, released.month, released.day)}


def test_query_tells_filters_rows_and_sums() -> None:
    files = package_files(SMALL)
    told = json.loads(files[QUERY])
    assert told["filters"] == SMALL.to_query()
    assert told["sentence"] == {"en": "Mali · Energy", "fr": "Mali · Énergie"}
    assert told["permalink"]["fr"] == "/explore?country=MLI&sector=energy&lang=fr"
    assert (told["version"], told["released_on"]) == (RELEASE.version, f"{RELEASE.released_on}")
    sums = {name: sha256(each).hexdigest() for name, each in files.items() if name != QUERY}
    assert told["sha256"] == sums
    for name, count in told["rows"].items():
        path = f"tables/{name}.csv" if f"tables/{name}.csv" in files else f"{name}.csv"
        assert len(pd.read_csv(io.BytesIO(files[path]))) == count


def test_rows_of_each_table_are_those_of_the_selection() -> None:
    rows = package_rows(SMALL)
    for table in TABLES:
        wanted = select(SMALL).frame(table)
        if table == "sources":
            assert set(rows[table]["source_id"]) >= set(wanted["source_id"])
        else:
            assert rows[table].equals(wanted)
    records = rows["records"].query("selected == 'yes'")
    assert records["record_id"].tolist() == select(SMALL).ids


def test_records_that_are_only_named_are_listed_apart() -> None:
    rows = package_rows(SMALL)
    own = set(select(SMALL).ids)
    ends = set(rows["links"]["from_id"]) | set(rows["links"]["to_id"])
    assert ends - own, "the selection must have a link that leaves it"
    others = rows["records"].query("selected == 'no'")
    assert set(others["record_id"]) >= ends - own
    assert not set(others["record_id"]) & own


@pytest.mark.parametrize("table", [*TABLES, "retired_ids"])
def test_keys_of_the_codebook_are_keys_of_the_schema(table: str) -> None:
    schema = table_schema(table)
    key = schema.get("primaryKey") or schema["uniqueKeys"][0]
    assert key == list(KEYS[table])
    named = {each["fields"][0] for each in schema.get("foreignKeys", [])}
    assert named >= {RECORD_KEYS[table]} if table in RECORD_KEYS else named | {table}
    assert "events" in REFERRING


def test_signs_of_the_search_are_no_markup_of_readme_or_bibtex() -> None:
    files = package_files(Filters(q="{x [y](https://evil.test) a_b"))
    entry = files["CITATION.bib"].decode()
    assert entry.count("{") == entry.count("}")
    assert r"a\_b" in entry
    assert "[y](https" not in files["README.en.md"].decode()


def test_readme_and_citations_name_filters_release_and_licence() -> None:
    files = package_files(SMALL)
    for lang in ("en", "fr"):
        text = files[f"README.{lang}.md"].decode()
        assert SMALL.sentence(lang) in text
        assert RELEASE.version in text
        assert all(f"`tables/{table}.csv`" in text for table in TABLES)
    assert files["CITATION.bib"].decode().startswith("@misc{aes-monitor-mali-energy-")
    assert files["CITATION.ris"].decode().startswith("TY  - DATA\r\n")
    for name in ("CITATION.txt", "CITATION.bib", "CITATION.ris"):
        assert "CC-BY-4.0" in files[name].decode()
        assert "Mali · Energy" in files[name].decode()

"""Extracts: exact rows and order, safe in a spreadsheet, honest names."""

import csv
import io
import re
from datetime import date

import pandas as pd
import pytest

from data.citing import sources_of
from data.codebook import KEYS, column, columns
from data.csv_style import safe_text
from data.extracts import csv_bytes, file_name, sheet_bytes, stem
from data.filters import Filters
from data.registry import RECORD_KEYS
from data.release import RELEASE
from data.selection import select
from data.tables import load


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("table", KEYS)
def test_every_table_comes_out_whole_and_in_order(table: str) -> None:
    frame = load(table)
    found = rows(csv_bytes(frame, table))
    own = [each.column for each in columns(table)]
    assert list(found[0]) == own + ["sources"] * (table in RECORD_KEYS)
    assert len(found) == len(frame)
    first = columns(table)[0].column
    assert [each[first] for each in found] == frame[first].tolist()


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("table", KEYS)
def test_labels_have_one_header_a_column(table: str, lang: str) -> None:
    found = rows(csv_bytes(load(table).head(3), table, lang))
    other = "_fr" if lang == "en" else "_en"
    kept = [each for each in columns(table) if not each.column.endswith(other)]
    assert len(found[0]) == len(kept) + (table in RECORD_KEYS)


def test_records_carry_the_addresses_of_their_sources() -> None:
    record_id = "2025-06-23-mli-rus-peaceful-atomic-energy"
    chosen = select(Filters(q=record_id)).agreements
    (row,) = rows(csv_bytes(chosen, "agreements"))
    cited = sources_of(record_id)
    assert row["sources"].split(";") == cited["url"].fillna(cited["publisher"]).tolist()


def test_labels_are_in_the_language() -> None:
    chosen = select(Filters(q="2025-06-23-mli-rus-peaceful-atomic-energy")).agreements
    text = csv_bytes(chosen, "agreements", "fr").decode()
    assert "Accord intergouvernemental" in text
    assert "intergovernmental_agreement" not in text


@pytest.mark.parametrize("name", ["started", "ended", "announced"])
def test_labels_never_write_a_day_that_is_not_known(name: str) -> None:
    frame = load("commitments")
    label = column("commitments", f"{name}_on").label("en")
    found = rows(csv_bytes(frame, "commitments", "en"))
    for row, day, how in zip(found, frame[f"{name}_on"], frame[f"{name}_precision"], strict=True):
        known = {"day": 10, "month": 7, "year": 4}.get(how, 0)
        assert row[label] == (f"{day:%Y-%m-%d}"[:known] if known else "")
    assert {0, 7, 10} <= {len(row[label]) for row in found}


def test_status_is_dated_as_exactly_as_its_step() -> None:
    agreements = load("agreements").set_index("agreement_id", drop=False)
    wanted = {
        "2025-05-30-mli-yadran-soroma": ("2025-05", "2025-06-13"),
        "2024-07-bfa-ner-nstu-preparatory-courses": ("2024-07", "2024-07"),
    }
    found = rows(csv_bytes(agreements.loc[list(wanted)], "agreements", "en"))
    labels = [column("agreements", name).label("en") for name in ("signed_on", "status_on")]
    assert [tuple(row[label] for label in labels) for row in found] == list(wanted.values())


def test_codes_keep_the_cells_of_the_table() -> None:
    chosen = load("agreements").query("agreement_id == '2025-05-30-mli-yadran-soroma'")
    row = rows(csv_bytes(chosen, "agreements"))[0]
    assert (row["signed_on"], row["date_precision"]) == ("2025-05-30", "month")


def test_bytes_begin_with_a_mark_for_spreadsheets() -> None:
    assert csv_bytes(load("events").head(1), "events").startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\t=1", "  =1", "\r=1", "\u00a0=1"])
def test_formula_becomes_text(text: str) -> None:
    assert safe_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Mali", "a=b", "5-6", "", "«=»"])
def test_plain_text_is_untouched(text: str) -> None:
    assert safe_text(text) == text


def test_formula_in_a_cell_is_defused_and_numbers_are_not_touched() -> None:
    frame = load("events").head(2).copy()
    frame["title_en"] = ["=HYPERLINK(1)", "plain"]
    frame["lon"] = [-2.5, 1.0]
    found = rows(csv_bytes(frame, "events"))
    assert found[0]["title_en"] == "'=HYPERLINK(1)"
    assert found[0]["lon"] == "-2.5"


def test_any_rows_come_out_safe() -> None:
    written = sheet_bytes(pd.DataFrame({"Title": ["=1+1", "plain"], "Number": [-1, 2]}))
    assert written == b"\xef\xbb\xbfTitle,Number\r\n'=1+1,-1\r\nplain,2\r\n"


def test_file_name_tells_filter_version_and_day() -> None:
    name = file_name(Filters(country=("MLI",), sector=("energy",)), "events", "csv", "en",
                     date(2026, 1, 2))  # fmt: skip
    assert name == f"aes-monitor_events_mali-energy_v{RELEASE.version}_2026-01-02.csv"


def test_file_name_tells_what_was_chosen_on_the_page() -> None:
    named = stem("agreements-labels", ["Signed", "Traité / accord", "Titre"])
    name = file_name(Filters(), named, "csv", "fr", date(2026, 1, 2))
    chosen = "signed-traite-accord-titre"
    assert name == f"aes-monitor_agreements-labels_{chosen}_all_v{RELEASE.version}_2026-01-02.csv"
    assert stem("events", []) == stem("events", ["?!"]) == "events"


def test_file_name_stays_short_and_safe() -> None:
    named = stem("agreement_steps-labels", ['../Côte d\'Ivoire; "x"\r\n'] * 30)
    name = file_name(Filters(q="word " * 60), named, "csv", "en", date(2026, 1, 2))
    assert len(name) < 210
    assert re.fullmatch(r"[a-z0-9_.-]+", name)

"""The date of a status is as exact as the step that brought it, on screen and in extracts."""

import csv
import io

import pytest

from components.record_facts import facts
from data.extracts import csv_bytes
from data.records import find
from data.status_dates import status_precision
from data.tables import load
from data.texts import texts
from data.twins import twin

GOLD = "2023-11-mli-rus-gold-refinery-mou"
"""Announced on a day, signed within the same month: its status is the signature."""


@pytest.mark.parametrize(
    ("agreement_id", "precision"),
    [
        (GOLD, "month"),
        ("2018-05-bfa-chn-diplomatic-relations", "day"),
        ("2023-12-mli-rudn-university-cooperation", "day"),
        ("1965-ner-fra-tax-convention", "day"),
        ("no-such-agreement", "day"),
    ],
)
def test_step_of_the_status_tells_how_exact_its_date_is(agreement_id: str, precision: str) -> None:
    assert status_precision(agreement_id) == precision


def test_month_of_a_status_is_nowhere_a_day() -> None:
    agreements = load("agreements")
    mine = agreements[agreements["agreement_id"] == GOLD]
    record = find(GOLD)
    assert record
    assert dict(facts(record, texts("en")))["Status as of"] == "November 2023"
    assert twin(mine, "agreements", ("status_on",), "en").iloc[0, 0] == "2023-11"
    text = csv_bytes(mine, "agreements", "en").decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["Status as of"] == "2023-11"


def test_extract_with_codes_is_the_table_itself() -> None:
    agreements = load("agreements")
    mine = agreements[agreements["agreement_id"] == GOLD]
    text = csv_bytes(mine, "agreements").decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["status_on"] == "2023-11-21"

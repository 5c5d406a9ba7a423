"""Dates and numbers in both languages, never more exact than they are."""

import pandas as pd
import pytest

from data.formats import date_text, number_text, range_text

DAY = pd.Timestamp(2025, 6, 1)


@pytest.mark.parametrize(
    ("precision", "lang", "text"),
    [
        ("day", "en", "1 June 2025"),
        ("day", "fr", "1er juin 2025"),
        ("month", "en", "June 2025"),
        ("month", "fr", "juin 2025"),
        ("year", "fr", "2025"),
    ],
)
def test_date_is_as_exact_as_its_precision(precision: str, lang: str, text: str) -> None:
    assert date_text(DAY, precision, lang) == text


def test_the_first_is_not_confused_with_the_eleventh() -> None:
    assert date_text(pd.Timestamp(2025, 6, 11), "day", "fr") == "11 juin 2025"


def test_missing_date_is_empty() -> None:
    assert date_text(pd.NaT, "day", "en") == ""


def test_numbers_and_ranges() -> None:
    assert number_text(5000, "en") == "5,000"
    assert range_text(100, 300, "en") == "100–300"
    assert range_text(5, 5, "en") == "5"
    assert range_text(pd.NA, 7, "en") == "≤\u00a07"
    assert range_text(7, pd.NA, "en") == "≥\u00a07"
    assert range_text(pd.NA, pd.NA, "en") == ""

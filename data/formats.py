"""Dates and numbers as a language writes them; a date never looks more exact than it is."""

from datetime import date
from functools import cache, lru_cache
from typing import Any

import pandas as pd
from babel.dates import format_date
from babel.numbers import format_decimal

PATTERNS = {"day": "d MMMM y", "month": "MMMM y", "year": "y"}
SHORT_PATTERNS = {"day": "d MMM y", "month": "MMM y", "year": "y"}
ISO_LENGTHS = {"day": 10, "month": 7, "year": 4}


def date_text(value: Any, precision: object, lang: str, *, short: bool = False) -> str:
    """ "23 June 2025", "June 2025" or "2025", as precise as the date is; empty when missing."""
    if pd.isna(value) or not isinstance(value, date):
        return ""
    known = precision if isinstance(precision, str) else "day"
    return _formatted(date(value.year, value.month, value.day), known, lang, short)


@cache
def _formatted(day: date, precision: str, lang: str, short: bool) -> str:
    pattern = (SHORT_PATTERNS if short else PATTERNS)[precision]
    text = format_date(day, pattern, locale=lang)
    return text.replace("1 ", "1er ", 1) if lang == "fr" and text.startswith("1 ") else text


def iso_text(value: Any, precision: object) -> str:
    """ "2025-06-23", "2025-06" or "2025", as precise as the date is; empty when missing."""
    if pd.isna(value) or not isinstance(value, date):
        return ""
    return value.isoformat()[: ISO_LENGTHS.get(str(precision), 10)]


@lru_cache(maxsize=16_384)
def number_text(value: float | int, lang: str) -> str:
    """A number with the language's own separators."""
    return format_decimal(value, locale=lang)


def range_text(low: Any, high: Any, lang: str) -> str:
    """ "5,000", "100–300", or "≥ 10" and "≤ 10" where one bound is open; empty for neither."""
    if pd.isna(low) and pd.isna(high):
        return ""
    if pd.isna(low) or pd.isna(high):
        sign, known = ("≤", high) if pd.isna(low) else ("≥", low)
        return f"{sign}\u00a0{number_text(float(known), lang)}"
    texts = [number_text(float(each), lang) for each in (low, high)]
    return "\u2013".join(dict.fromkeys(texts))

"""Dates of citations: ISO texts of a day, month or year; no form makes them more exact."""

from datetime import date

from babel.dates import format_date

from data.formats import date_text

PRECISIONS = {4: "year", 7: "month", 10: "day"}
CHICAGO = {"day": "MMMM d, y", "month": "MMMM y", "year": "y"}


def parts(iso: str) -> list[int]:
    """[2026, 11, 24], [2026, 11] or [2026]; empty without a date."""
    return [int(each) for each in iso.split("-")] if iso else []


def in_words(iso: str, lang: str) -> str:
    """ "24 November 2026", "November 2026", "2026"; empty without a date."""
    return date_text(_day(iso), PRECISIONS[len(iso)], lang) if iso else ""


def in_note(iso: str, lang: str) -> str:
    """The same as Chicago writes it: "November 24, 2026" in English."""
    if not iso or lang != "en":
        return in_words(iso, lang)
    return format_date(_day(iso), CHICAGO[PRECISIONS[len(iso)]], locale=lang)


def in_ris(iso: str) -> str:
    """ "2026/11/24/", "2026/11//" or "2026///": the parts that are not known stay empty."""
    known = iso.split("-")
    return "/".join([*known, *[""] * (4 - len(known))])


def _day(iso: str) -> date:
    year, month, day = [*parts(iso), 1, 1][:3]
    return date(year, month, day)

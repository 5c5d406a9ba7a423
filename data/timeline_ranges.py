"""The stretch of time that the timeline shows: presets and what the filters ask for."""

from datetime import date, timedelta

import pandas as pd

from data.days import year_before
from data.filters import Filters
from data.mark_spans import begun_after, over_before
from data.records import find
from data.release import RELEASE
from data.texts import Texts

DEFAULT = "usual"
CODES = (DEFAULT, "charter", "exit", "year", "all")
CHARTER = "2023-09-16-liptako-gourma-charter"
EXIT = "2025-01-29-ecowas-exit-effective"
LEAST_DAYS = 30
Range = tuple[date, date]


def ranges(filters: Filters, found: pd.DataFrame, t: Texts) -> dict[str, tuple[str, Range]]:
    """Code -> label and first and last day; only stretches that hold at least one mark."""
    first, last = _bounds(filters, found)
    start = date(RELEASE.covered_from.year, 1, 1)
    period = filters.since or filters.until
    usual = max(start, first) if period else start
    label = t("Period of the filters") if period else t("Since {year}", year=start.year)
    made = {
        DEFAULT: (label, _wide_enough(usual, last)),
        "charter": (t("Since the charter"), (_day(CHARTER), last)),
        "exit": (t("Since the ECOWAS exit"), (_day(EXIT), last)),
        "year": (t("Last 12 months"), (year_before(last), last)),
        "all": (t("All dates"), (first, last)),
    }
    kept = {code: each for code, each in made.items() if _useful(*each[1], found)}
    return {code: each for code, each in kept.items() if not _repeated(code, kept)}


def outside(found: pd.DataFrame, shown: Range) -> tuple[int, int]:
    """Numbers of records with a mark before and after the stretch shown."""
    before = found.loc[over_before(found, shown[0]), "record_id"].nunique()
    after = found.loc[begun_after(found, shown[1]), "record_id"].nunique()
    return before, after


def within(found: pd.DataFrame, shown: Range) -> pd.Series:
    """True for the marks in the stretch shown."""
    return ~(over_before(found, shown[0]) | begun_after(found, shown[1]))


def padded(shown: Range) -> Range:
    """A little more on both sides, so that marks on the edge are whole."""
    margin = timedelta(days=max((shown[1] - shown[0]).days * 0.012, 3))
    return shown[0] - margin, shown[1] + margin


def _bounds(filters: Filters, found: pd.DataFrame) -> Range:
    known = found["start"].min().date(), max(found["end"].max().date(), RELEASE.covered_until)
    return filters.since or known[0], filters.until or known[1]


def _wide_enough(first: date, last: date) -> Range:
    """At least a month, so that a single day is not drawn as wide as a year."""
    missing = max(LEAST_DAYS - (last - first).days, 0)
    return first - timedelta(days=missing // 2), last + timedelta(days=missing // 2)


def _useful(first: date, last: date, found: pd.DataFrame) -> bool:
    return first < last and bool(within(found, (first, last)).any())


def _repeated(code: str, kept: dict[str, tuple[str, Range]]) -> bool:
    """Whether a preset shows nothing more, or nothing less, than the usual stretch."""
    if code == DEFAULT or DEFAULT not in kept:
        return False
    first, usual = kept[code][1][0], kept[DEFAULT][1][0]
    return first >= usual if code == "all" else first <= usual


def _day(record_id: str) -> date:
    record = find(record_id)
    if record is None or record.date is None:
        raise LookupError(f"{record_id} is not a dated record")
    return record.date.date()

"""Dates: in order, none after the release, each with its precision."""

from collections.abc import Iterator
from itertools import combinations

from data.cells import is_partial_date
from data.checks.rule import rule
from data.problems import Problem
from data.raw import Raw, Row

KNOWN_PART = {"day": 10, "month": 7, "year": 4, "": 10}
"""How many characters of an ISO date are known at each precision; the rest is a placeholder."""
SPANS = ("announced", "started", "ended")
DATED = ("date", "end_date", "signed_on", "status_on", "announced_on", "started_on", "ended_on")
OTHER_DATED = ("as_of", "on", "published_on")


def is_before(date: str, precision: str, other: str, other_precision: str) -> bool:
    """Whether a date is surely before another, as far as both are known."""
    known = min(KNOWN_PART.get(precision, 10), KNOWN_PART.get(other_precision, 10))
    return date[:known] < other[:known]


@rule("events")
def events_end_after_they_begin(raw: Raw) -> Iterator[Problem]:
    """end_date is not before date."""
    for row in raw["events"]:
        end = row["end_date"]
        if end and is_before(end, "day", row["date"], row["date_precision"]):
            yield row.problem("end_date", f"{end} is before date {row['date']}")


@rule("commitments")
def commitments_run_in_order(raw: Raw) -> Iterator[Problem]:
    """announced_on <= started_on <= ended_on, as far as they are known."""
    for row in raw["commitments"]:
        for earlier, later in combinations(SPANS, 2):
            first, last = _dated(row, earlier), _dated(row, later)
            if first[0] and last[0] and is_before(*last, *first):
                yield row.problem(f"{later}_on", f"{last[0]} is before {earlier}_on {first[0]}")


@rule("commitments")
def precisions_come_with_dates(raw: Raw) -> Iterator[Problem]:
    """The precision of a date is filled exactly when the date is."""
    for row in raw["commitments"]:
        for name in SPANS:
            date, precision = _dated(row, name)
            if bool(date) != bool(precision):
                yield row.problem(f"{name}_precision", f"must be filled exactly when {name}_on is")


@rule("agreements")
def status_follows_signature(raw: Raw) -> Iterator[Problem]:
    """status_on is not before signed_on."""
    for row in raw["agreements"]:
        status = row["status_on"]
        if status and is_before(status, "day", row["signed_on"], row["date_precision"]):
            yield row.problem("status_on", f"{status} is before signed_on {row['signed_on']}")


@rule("release")
def nothing_is_after_the_release(raw: Raw) -> Iterator[Problem]:
    """No date lies after the day of the release: the newest event says how far the record goes."""
    release = raw.released_on
    for name, row in raw.columns(*DATED, *OTHER_DATED):
        if is_partial_date(row[name]) and row[name] > release:
            message = f"{row[name]} is after {release}, released_on in release.toml"
            yield row.problem(name, message)


def _dated(row: Row, name: str) -> tuple[str, str]:
    return row[f"{name}_on"], row[f"{name}_precision"]


RULES = (
    events_end_after_they_begin,
    commitments_run_in_order,
    precisions_come_with_dates,
    status_follows_signature,
    nothing_is_after_the_release,
)

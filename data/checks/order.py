"""The order of rows in each file, so that a change shows as the lines that it changes."""

from collections.abc import Iterator, Sequence

from data.checks.rule import rule
from data.problems import Problem
from data.raw import Raw, Row
from data.registry import OWNER_COLUMNS, RECORD_TABLES

SORTED = {
    "events": ("date", "event_id"),
    "agreements": ("signed_on", "agreement_id"),
    "sources": ("source_id",),
    "retired_ids": ("id", "into"),
}
WITHIN = {"strengths": ("as_of", "measure", "scope", "source_id"), "agreement_steps": ("on",)}
"""How the rows of one record stand; those of other tables are free."""


@rule(*SORTED)
def rows_are_sorted(raw: Raw) -> Iterator[Problem]:
    """Events, agreements, sources and retired ids stand in the order of these columns."""
    for table, names in SORTED.items():
        keys = [(row, tuple(row[name] for name in names)) for row in raw[table]]
        yield from _ascending(keys, names)


@rule("commitments", "strengths")
def commitments_are_sorted(raw: Raw) -> Iterator[Problem]:
    """Commitments stand by announced_on, else started_on, else first strength (undated: last)."""
    strengths = raw.grouped("strengths", "commitment_id")
    keys = []
    for row in raw["commitments"]:
        dates = [strength["as_of"] for strength in strengths.get(row["commitment_id"], [])]
        day = row["announced_on"] or row["started_on"] or min(dates, default="9999")
        keys.append((row, (day, row["commitment_id"])))
    yield from _ascending(keys, ("announced_on", "commitment_id"))


@rule(*RECORD_TABLES, *OWNER_COLUMNS)
def owned_rows_follow_their_records(raw: Raw) -> Iterator[Problem]:
    """Strengths, steps, claims, citations and links stand in the order of their records."""
    places = {record_id: f"{place:06}" for place, record_id in enumerate(raw.records)}
    for table, (owner, *_) in OWNER_COLUMNS.items():
        names = WITHIN.get(table, ())
        keys = [
            (row, (places[row[owner]], *(row[name] for name in names)))
            for row in raw[table]
            if row[owner] in places
        ]
        yield from _ascending(keys, (owner, *names))


@rule("gaps")
def themes_stand_together(raw: Raw) -> Iterator[Problem]:
    """The gaps of a theme are not spread over the file."""
    seen: list[str] = []
    for row in raw["gaps"]:
        theme = row["theme"]
        if theme in seen[:-1]:
            yield row.problem("theme", f"belongs to the other rows with theme {theme}")
        elif theme not in seen:
            seen.append(theme)


def _ascending(
    keys: Sequence[tuple[Row, tuple[str, ...]]], names: tuple[str, ...]
) -> Iterator[Problem]:
    """One problem for each row that stands after a row that it should come before."""
    highest: tuple[str, ...] = ()
    for row, key in keys:
        if key < highest:
            yield row.problem(names[0], f"out of order: rows stand by {', '.join(names)}")
        highest = max(highest, key)


RULES = (
    rows_are_sorted,
    commitments_are_sorted,
    owned_rows_follow_their_records,
    themes_stand_together,
)

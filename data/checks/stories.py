"""What points into the record from outside the tables: turning points, stories, names of tables."""

from collections.abc import Iterator
from urllib.parse import parse_qsl

from data.cells import is_day
from data.checks.rule import rule
from data.codebook import KEYS
from data.pages import SLUGS
from data.problems import Problem
from data.query import CODES, DATES, PARAMETERS
from data.raw import Raw, Row
from data.registry import DATE_COLUMNS, RECORD_TABLES

BEGUN = ("started_on", "announced_on")


@rule("landmarks", "strengths", *RECORD_TABLES)
def landmarks_are_dated_records(raw: Raw) -> Iterator[Problem]:
    """A turning point (landmarks.csv) is the id of a live record with a date."""
    measured = {row["commitment_id"] for row in raw["strengths"]}
    for entry in raw.lists["landmarks"]:
        record = raw.records.get(entry["code"])
        if record is None:
            yield entry.problem("code", raw.missing_text(entry["code"]))
        elif not _is_dated(raw, record, entry["code"], measured):
            yield entry.problem("code", f"{entry['code']} has no date")
        if entry["preset"] not in ("yes", "no"):
            yield entry.problem("preset", "must be yes or no")


@rule("threads", *RECORD_TABLES)
def stories_name_live_records(raw: Raw) -> Iterator[Problem]:
    """A story (threads.csv) names live records, each once."""
    for entry in raw.lists["threads"]:
        ids = entry.items("records")
        if not ids or len(set(ids)) < len(ids):
            yield entry.problem("records", "must name records, none twice")
        for each in ids:
            if each not in raw.records:
                yield entry.problem("records", raw.missing_text(each))


@rule("threads")
def stories_lead_to_pages(raw: Raw) -> Iterator[Problem]:
    """A story leads to a page that there is, with filters that there are."""
    for entry in raw.lists["threads"]:
        if entry["page"] not in SLUGS:
            yield entry.problem("page", f"{entry['page']!r} is no page")
        for name, value in parse_qsl(entry["query"], keep_blank_values=True):
            if fault := _filter_fault(raw, name, value):
                yield entry.problem("query", fault)


@rule("tables")
def tables_are_named(raw: Raw) -> Iterator[Problem]:
    """tables.csv names every table, in the order of the registry, and no other."""
    codes = [row["code"] for row in raw.lists["tables"]]
    if codes != list(KEYS):
        yield Problem("vocabularies/tables.csv", 1, "code", f"must be {', '.join(KEYS)}")


def _is_dated(raw: Raw, record: Row, record_id: str, measured: set[str]) -> bool:
    table = raw.kinds[record_id]
    if table in DATE_COLUMNS:
        return bool(record[DATE_COLUMNS[table]])
    return record_id in measured or any(record[name] for name in BEGUN)


def _filter_fault(raw: Raw, name: str, value: str) -> str:
    """What is wrong with one parameter of an address; empty when nothing is."""
    if name not in PARAMETERS:
        return f"unknown parameter {name!r}"
    if name in CODES and value not in raw.codes.get(CODES[name], [value]):
        return f"{name}={value}: unknown code (see {CODES[name]})"
    if name in DATES and not is_day(value):
        return f"{name}={value}: not a date (YYYY-MM-DD)"
    return "" if value.strip() else f"{name} is empty"


RULES = (
    landmarks_are_dated_records,
    stories_name_live_records,
    stories_lead_to_pages,
    tables_are_named,
)

"""Identifiers: one record an id, never reused; one row a key."""

from collections.abc import Iterable, Iterator

from data.checks.rule import rule
from data.codebook import KEYS
from data.problems import Problem
from data.raw import Raw, Row
from data.registry import RECORD_KEYS, RECORD_TABLES


@rule()
def keys_are_unique(raw: Raw) -> Iterator[Problem]:
    """The key columns of a table name one row."""
    for table, key in KEYS.items():
        rows = (row for row in raw[table] if all(name in row.cells for name in key))
        yield from _repeated(rows, key, f"the same {' + '.join(key)} as")


@rule(*RECORD_TABLES)
def ids_are_unique_over_tables(raw: Raw) -> Iterator[Problem]:
    """An id stands in one of the three record tables only."""
    seen: dict[str, Row] = {}
    for table, key in RECORD_KEYS.items():
        for row in raw[table]:
            first = seen.setdefault(row[key], row)
            if first.file != row.file:
                yield row.problem(key, f"{row[key]} is also in {first.file}:{first.line}")


@rule(*RECORD_TABLES, "retired_ids")
def retired_ids_are_not_reused(raw: Raw) -> Iterator[Problem]:
    """A retired id is not live, and its successor is; a merged record names its successor."""
    for row in raw["retired_ids"]:
        if live := raw.records.get(row["id"]):
            yield row.problem("id", f"{row['id']} is in use at {live.file}:{live.line}")
        if row["into"] and row["into"] not in raw.records:
            yield row.problem("into", f"{row['into']} is not the id of a record")
        if (row["reason"] == "merged") != bool(row["into"]):
            yield row.problem("into", "must be filled exactly when the reason is merged")


@rule("sources")
def addresses_have_one_row(raw: Raw) -> Iterator[Problem]:
    """A page is one source: an address stands in one row."""
    rows = (row for row in raw["sources"] if row["url"])
    yield from _repeated(rows, ("url",), "the same address as")


def _repeated(rows: Iterable[Row], key: tuple[str, ...], same: str) -> Iterator[Problem]:
    first: dict[tuple[str, ...], int] = {}
    for row in rows:
        value = tuple(row[name] for name in key)
        line = first.setdefault(value, row.line)
        if line != row.line:
            yield row.problem(key[-1], f"{same} line {line}")


RULES = (
    keys_are_unique,
    ids_are_unique_over_tables,
    retired_ids_are_not_reused,
    addresses_have_one_row,
)

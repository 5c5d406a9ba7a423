"""Row counts: rows do not vanish unnoticed, and new ones are put on record."""

from collections.abc import Iterator

from data.cells import is_integer
from data.checks.rule import rule
from data.codebook import KEYS
from data.problems import Problem
from data.raw import Raw


@rule("counts", *KEYS)
def tables_do_not_shrink(raw: Raw) -> Iterator[Problem]:
    """A table has no fewer rows than counts.csv says."""
    for row in raw.counts:
        table, wanted = row["table"], row["rows"]
        if table not in KEYS or not is_integer(wanted):
            yield row.problem("table" if table not in KEYS else "rows", "not a table and its rows")
        elif (have := len(raw[table])) < int(wanted):
            message = f"{table} has {have} rows, fewer than {wanted}: if meant, update counts.csv"
            yield row.problem("rows", message)


@rule("counts")
def every_table_is_counted(raw: Raw) -> Iterator[Problem]:
    """counts.csv has one row a table."""
    counted = [row["table"] for row in raw.counts]
    for table in KEYS:
        if counted.count(table) != 1:
            message = f"{table} must have one row in counts.csv"
            yield Problem("counts.csv", 1, "table", message)


RULES = (tables_do_not_shrink, every_table_is_counted)

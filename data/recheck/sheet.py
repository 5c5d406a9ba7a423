"""One table of a file, as texts, with what the file says of itself; nothing is judged here."""

from dataclasses import dataclass, field
from datetime import date

from data.filters import Filters
from data.recheck.file_error import MOST_COLUMNS, MOST_ROWS, FileError


@dataclass(frozen=True)
class Told:
    """What a file says of itself; None where it does not. `packed`: it is a package, in which
    sources and retired ids are those of its other rows."""

    table: str | None = None
    version: str | None = None
    made_on: date | None = None
    filters: Filters | None = None
    packed: bool = False


@dataclass(frozen=True)
class Sheet:
    """Headers and rows of texts, each row as long as the headers."""

    header: tuple[str, ...]
    rows: list[tuple[str, ...]]
    told: Told = field(default_factory=Told)


def fitted(header: list[str], rows: list[list[str]], told: Told) -> Sheet:
    """A sheet without empty rows; short rows are filled up. FileError when it is none."""
    names = [each.strip() for each in header]
    while names and not names[-1]:
        names.pop()
    _judge(names, rows)
    kept = []
    for number, row in enumerate(rows, start=2):
        if any(row[len(names) :]):
            raise FileError("ragged", row=number, cells=len(row), columns=len(names))
        if any(row):
            kept.append(tuple([*row, *[""] * (len(names) - len(row))][: len(names)]))
    if not kept:
        raise FileError("no_rows")
    return Sheet(tuple(names), kept, told)


def _judge(names: list[str], rows: list[list[str]]) -> None:
    if len(names) > MOST_COLUMNS:
        raise FileError("columns", most=MOST_COLUMNS)
    if len(rows) > MOST_ROWS:
        raise FileError("rows", most=MOST_ROWS)
    twice = next((each for each in names if each and names.count(each) > 1), None)
    if twice:
        raise FileError("twice", column=twice[:80])

"""The data files as they stand, cell by cell: what the rules look at. Nothing is converted here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from data.cells import SEPARATOR
from data.codebook import KEYS, Columns, specified
from data.geo_files import Geo
from data.problems import Problem
from data.registry import RECORD_KEYS


@dataclass(frozen=True)
class Row:
    """One record of a file; an empty cell is an empty text."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def items(self, column: str) -> list[str]:
        """The values of a cell with several values; none for an empty cell."""
        return self.cells[column].split(SEPARATOR) if self.cells[column] else []

    def problem(self, column: str, message: str) -> Problem:
        return Problem(self.file, self.line, column, message)


@dataclass(frozen=True)
class Raw:
    """All files of a data folder: `lists` are the vocabularies, `faults` what reading found.

    `unsound` names the tables and vocabularies (and "geo", "release") that could not be read in
    full: rules that need one of them cannot judge.
    """

    headers: dict[str, list[str]]
    tables: dict[str, list[Row]]
    lists: dict[str, list[Row]]
    counts: list[Row]
    codebook: list[Row]
    faults: list[Problem] = field(default_factory=list)
    unsound: frozenset[str] = frozenset()
    geo: Geo = field(default_factory=lambda: Geo({}, []))
    released_on: str = ""

    def __getitem__(self, table: str) -> list[Row]:
        return self.tables[table]

    @cached_property
    def specs(self) -> Columns:
        """Table -> its columns, by the codebook of the same folder; none when it is at fault."""
        return specified(row.cells for row in self.codebook if "codebook" not in self.unsound)

    @cached_property
    def codes(self) -> dict[str, list[str]]:
        """Vocabulary -> codes in their order, with the virtual lists "states" and "parties"."""
        found = {name: [row["code"] for row in rows] for name, rows in self.lists.items()}
        if "countries" in found and "partners" in found:
            states = [row["code"] for row in self.lists["partners"] if row["kind"] == "state"]
            found["states"] = found["countries"] + states
            found["parties"] = found["countries"] + found["partners"]
        return found

    @cached_property
    def records(self) -> dict[str, Row]:
        """Every live record by its id, in the order of the three tables."""
        return {row[key]: row for table, key in RECORD_KEYS.items() for row in self[table]}

    @cached_property
    def kinds(self) -> dict[str, str]:
        """Record id -> table."""
        return {row[key]: table for table, key in RECORD_KEYS.items() for row in self[table]}

    @cached_property
    def sources(self) -> dict[str, Row]:
        return {row["source_id"]: row for row in self["sources"]}

    @cached_property
    def cited(self) -> dict[str, list[str]]:
        """Record id -> ids of the sources cited for it."""
        found: dict[str, list[str]] = {}
        for row in self["citations"]:
            found.setdefault(row["record_id"], []).append(row["source_id"])
        return found

    def missing_text(self, record_id: str, target: str = "records") -> str:
        """Why an id names nothing, with its successor when it was retired."""
        into = {row.cells.get("id"): row.cells.get("into") for row in self["retired_ids"]}
        hint = f", retired: use {into[record_id]}" if record_id in into else ""
        return f"{record_id} is not in {target}{hint}"

    def grouped(self, table: str, column: str) -> dict[str, list[Row]]:
        """The rows of a table by the value of a column."""
        found: dict[str, list[Row]] = {}
        for row in self[table]:
            found.setdefault(row[column], []).append(row)
        return found

    def columns(self, *names: str) -> Iterator[tuple[str, Row]]:
        """(column, row) for each row of each table that has one of the columns."""
        for table in KEYS:
            yield from in_columns(self[table], names)


def in_columns(rows: list[Row], names: Iterable[str]) -> Iterator[tuple[str, Row]]:
    """(column, row) for each of the columns that the rows have."""
    present = [name for name in names if rows and name in rows[0].cells]
    for row in rows:
        for name in present:
            yield name, row

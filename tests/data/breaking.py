"""The real files with one thing broken, for tests that look at what is reported."""

import shutil
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from data.files import read
from data.folder import DATA
from data.problems import Problem
from data.raw import Raw, Row

Place = tuple[str, int, str]


@cache
def real() -> Raw:
    """The data folder as it is. Not to be changed."""
    return read(DATA)


def rows_of(raw: Raw, name: str) -> list[Row]:
    """The rows of a table, vocabulary, counts.csv or codebook.csv."""
    others = {"counts": raw.counts, "codebook": raw.codebook}
    return {**raw.tables, **raw.lists, **others}[name]


def find(name: str, **cells: str) -> Row:
    """The first row with these cells; "*" stands for anything that is filled."""
    for row in rows_of(real(), name):
        if all(row[key] if value == "*" else row[key] == value for key, value in cells.items()):
            return row
    raise LookupError(f"no row of {name} with {cells}")


def broken(row: Row, /, within: Raw | None = None, **cells: str) -> Raw:
    """The real files (or files broken already) with other cells in a row."""
    changed = replace(row, cells={**row.cells, **cells})
    return _with_rows(within or real(), row, [changed])


def without(row: Row) -> Raw:
    """The real files without a row."""
    return _with_rows(real(), row, [])


def repeated(row: Row, line: int) -> Raw:
    """The real files with the row once more, as if it stood at another line."""
    return _with_rows(real(), row, [row, replace(row, line=line)])


def places(problems: Iterable[Problem]) -> list[Place]:
    """File, line and column of each problem."""
    return [(problem.file, problem.row, problem.column) for problem in problems]


def copy_data(folder: Path) -> Path:
    """A copy of the files that the check reads, to be broken on disk."""
    for name in ("tables", "vocabularies", "geo"):
        shutil.copytree(DATA / name, folder / name, ignore=shutil.ignore_patterns("*.py", "__*"))
    for name in ("counts.csv", "codebook.csv", "release.toml"):
        shutil.copy(DATA / name, folder / name)
    return folder


def _with_rows(raw: Raw, row: Row, instead: list[Row]) -> Raw:
    name = Path(row.file).stem

    def changed(rows: list[Row]) -> list[Row]:
        return [new for old in rows for new in (instead if old is row else [old])]

    parts = {
        part: {each: changed(rows) if each == name else rows for each, rows in held.items()}
        for part, held in (("tables", raw.tables), ("lists", raw.lists))
    }
    return replace(raw, counts=changed(raw.counts), codebook=changed(raw.codebook), **parts)

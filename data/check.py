"""Checks every data file: `python -m data.check [folder]` prints all problems at once."""

import sys
from functools import cache
from pathlib import Path

import pandas as pd

from data import schema
from data.checks import RULES
from data.files import read
from data.folder import DATA
from data.problems import DataError, Problem
from data.raw import Raw


def problems(folder: Path = DATA) -> list[Problem]:
    """Everything that is wrong with the files of a data folder, sorted by file, line and column.

    The folder holds tables/, vocabularies/, geo/, counts.csv, codebook.csv (which says what its
    columns are) and release.toml. Nothing that stands in them makes this raise. A rule that needs a
    file that cannot be read in full is not applied.
    """
    return _found(read(folder))


@cache
def checked(folder: Path = DATA) -> Raw:
    """The files of a data folder, read once and found sound. DataError when they are not.

    What this returns is what was checked: a file that changes meanwhile changes nothing. A failure
    is not remembered, so that mended files are served without a restart.
    """
    raw = read(folder)
    if found := _found(raw):
        raise DataError(found)
    return raw


def frame(raw: Raw, table: str) -> pd.DataFrame:
    """The rows of a table as texts, missing = NaN, indexed by line number."""
    rows = raw[table]
    cells = pd.DataFrame(
        [row.cells for row in rows],
        index=[row.line for row in rows],
        columns=raw.headers[table],
        dtype="str",
    )
    return cells.mask(cells == "")


def _found(raw: Raw) -> list[Problem]:
    found = [*raw.faults]
    for table, header in raw.headers.items():
        if header and len(set(header)) == len(header):
            file = f"tables/{table}.csv"
            found += schema.problems(frame(raw, table), raw.specs[table], file, raw.codes)
    for rule in RULES if raw.tables else ():
        if raw.unsound.isdisjoint(rule.needs):
            found += rule(raw)
    return sorted(set(found))


def main(arguments: list[str]) -> int:
    """Print what is wrong; 1 when there is anything, else 0."""
    raw = read(Path(arguments[0]) if arguments else DATA)
    found = _found(raw)
    for problem in found:
        print(problem)
    if not found:
        rows = sum(map(len, raw.tables.values()))
        print(f"{len(raw.tables)} tables, {rows} rows: no problem found")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

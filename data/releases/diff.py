"""The rows that differ between two releases: added, changed cell by cell, withdrawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from data.codebook import KEYS
from data.releases.index import of_release
from data.tables import cells

ADDED, CHANGED, WITHDRAWN = "added", "changed", "withdrawn"
KINDS = (ADDED, CHANGED, WITHDRAWN)
JOINT = " | "
"""Between the parts of the key of a row."""

Rows = dict[str, dict[str, str]]
"""Key of a row -> its cells as texts; an empty cell is an empty text."""


@dataclass(frozen=True)
class Change:
    """What became of a row. `column` names the cell that changed; it is empty, and `row` holds the
    whole row, where the row was added or withdrawn."""

    table: str
    key: str
    kind: str
    row: tuple[tuple[str, str], ...]
    column: str = ""
    old: str = ""
    new: str = ""

    def cell(self, column: str) -> str:
        """A cell of the row, as it stands in the newer release that has the row."""
        return dict(self.row).get(column, "")


@lru_cache(maxsize=8)
def differences(old: str, new: str) -> tuple[Change, ...]:
    """The changes from one release to another, by table, then kind, in the order of the rows; the
    last 8 comparisons are kept."""
    before, after = rows_of(old), rows_of(new)
    found = []
    for table in KEYS:
        found += sorted(
            _of_table(table, before[table], after[table]), key=lambda each: KINDS.index(each.kind)
        )
    return tuple(found)


def rows_of(version: str) -> dict[str, Rows]:
    """Table -> rows of a release, or of the tables as they are, by their keys."""
    with of_release(version):
        return {table: _by_key(table, key) for table, key in KEYS.items()}


def _of_table(table: str, before: Rows, after: Rows) -> Iterator[Change]:
    for key, row in after.items():
        whole = tuple(row.items())
        if key not in before:
            yield Change(table, key, ADDED, whole)
            continue
        for column, cell in whole:
            if cell != before[key][column]:
                yield Change(table, key, CHANGED, whole, column, before[key][column], cell)
    for key, row in before.items():
        if key not in after:
            yield Change(table, key, WITHDRAWN, tuple(row.items()))


def _by_key(table: str, key: tuple[str, ...]) -> Rows:
    frame = cells(table).fillna("")
    names = [str(each) for each in frame.columns]
    rows = (dict(zip(names, row, strict=True)) for row in frame.itertuples(index=False, name=None))
    return {JOINT.join(row[name] for name in key): row for row in rows}

"""The changes of a selection: those of records, or of rows that belong to them, that pass the
filters in one of the two releases."""

from collections.abc import Iterable

from data.filters import Filters
from data.registry import OWNER_COLUMNS, RECORD_KEYS
from data.releases.diff import Change, differences
from data.releases.index import of_release
from data.selection import select


def changes(old: str, new: str, filters: Filters | None = None) -> tuple[Change, ...]:
    """The changes from one release to another. Changes of tables that belong to no record (gaps,
    retired ids) are left out where anything is filtered."""
    found = differences(old, new)
    if filters is None or filters.is_empty:
        return found
    passing = {each: _passing(each, filters) for each in (old, new)}
    ids = frozenset().union(*passing.values())
    return tuple(each for each in found if not ids.isdisjoint(_owners(each)))


def record_ids(change: Change) -> list[str]:
    """The records that a changed row is or belongs to; none for a source."""
    if change.table in RECORD_KEYS:
        return [change.key]
    return [change.cell(column) for column in OWNER_COLUMNS.get(change.table, ())]


def _owners(change: Change) -> Iterable[str]:
    return [change.key] if change.table == "sources" else record_ids(change)


def _passing(version: str, filters: Filters) -> frozenset[str]:
    """Ids of the records and sources of a release that pass."""
    with of_release(version):
        found = select(filters)
        return found.id_set | frozenset(map(str, found.sources["source_id"]))

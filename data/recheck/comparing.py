"""A sheet beside the record as it is now."""

from collections.abc import Iterable, Iterator

import pandas as pd

from data.filters import Filters
from data.package.rows import package_rows
from data.recheck.equal import comparable
from data.recheck.file_error import FileError
from data.recheck.findings import Change, Findings, Gone
from data.recheck.forms import (
    Held,
    Key,
    key_of,
    key_places,
    present,
    record_ids,
    short_dates,
    short_keys,
)
from data.recheck.recognised import Recognised, recognise
from data.recheck.sheet import Sheet
from data.records import retirements, successors
from data.selection import select
from data.tables import load

Rows = dict[Key, tuple[str, ...]]


def compare(sheet: Sheet, filters: Filters | None = None) -> Findings:
    """What has changed since. `filters` are those that the reader says the file was made with;
    what the file says comes first. FileError when no row of the sheet is known."""
    what = recognise(sheet)
    now = present(what.table, what.style).rows
    rows, repeated, unnamed = _by_key(sheet, what)
    retired = frozenset(load("retired_ids")["id"])
    gone = tuple(_gone(what.table, key, retired) for key in rows if key not in now)
    if len(gone) == len(rows) and not any(each.reason for each in gone):
        raise FileError("unknown_rows")
    changes = tuple(change for key in rows if key in now for change in _changes(key, rows, what))
    changed = {each.key for each in changes}
    made_with = filters if sheet.told.filters is None else sheet.told.filters
    selected = None if made_with is None else keys_of(what, _selected(sheet, what, made_with))
    return Findings(
        recognised=what,
        told=sheet.told,
        filters=made_with,
        rows=len(sheet.rows),
        same=tuple(key for key in rows if key in now and key not in changed),
        changes=changes,
        gone=gone,
        added=_without(selected, rows),
        outside=_without([key for key in rows if key in now], selected) or (),
        repeated=repeated,
        unnamed=unnamed,
    )


def keys_of(what: Recognised, frame: pd.DataFrame) -> list[Key]:
    """The keys, in the form of a sheet, of rows of its table."""
    keys = list(present(what.table, what.style).rows)
    return [keys[place] for place in load(what.table).index.get_indexer(frame.index)]


def _by_key(sheet: Sheet, what: Recognised) -> tuple[Rows, tuple[Key, ...], int]:
    """The rows by their keys, the first of each; keys that come again; rows without a key."""
    places = key_places(what.table, what.style, what.held)
    short = short_keys(what.table) if what.style is None else {}
    rows: Rows = {}
    repeated: dict[Key, None] = {}
    unnamed = 0
    for row in sheet.rows:
        key = key_of(row, places)
        key = short.get(key, key)
        if not any(key):
            unnamed += 1
        elif key in rows:
            repeated[key] = None
        else:
            rows[key] = row
    if not rows:
        raise FileError("unknown_rows")
    return rows, tuple(repeated), unnamed


def _changes(key: Key, rows: Rows, what: Recognised) -> Iterator[Change]:
    """The cells of a row that are other now, in the order of the sheet."""
    whole = present(what.table, what.style)
    places = {each.column: place for place, each in enumerate(whole.held)}
    for held, then in zip(what.held, rows[key], strict=True):
        if held is not None:
            now = whole.rows[key][places[held.column]]
            same = comparable(then, held.kind) == comparable(now, held.kind)
            if not same and then != _short(key, held, what):
                yield Change(key, held, then, now)


def _short(key: Key, held: Held, what: Recognised) -> str | None:
    """The date of a row as far as it is known, where a form with codes may have it so."""
    if what.style is not None or held.kind != "date":
        return None
    return short_dates(what.table)[held.column][present(what.table, None).places[key]]


def _selected(sheet: Sheet, what: Recognised, filters: Filters) -> pd.DataFrame:
    """The rows of the table that filters select, alone or as part of a package."""
    rows = package_rows(filters) if sheet.told.packed else {}
    return rows.get(what.table, select(filters).frame(what.table))


def _gone(table: str, key: Key, retired: frozenset[str]) -> Gone:
    """Why a row is gone: its record, or one that it belongs to, was retired."""
    for record_id in record_ids(table, key):
        if record_id in retired:
            return Gone(key, retirements(record_id)[0], tuple(successors(record_id)))
    return Gone(key, None, ())


def _without(keys: Iterable[Key] | None, others: Iterable[Key] | None) -> tuple[Key, ...] | None:
    """Those keys that are not among the others; None where either is not known."""
    if keys is None or others is None:
        return None
    there = set(others)
    return tuple(key for key in keys if key not in there)

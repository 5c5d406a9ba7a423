"""Why a row was added, changed or withdrawn: data/releases/reasons.csv, else the release's note."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass

from data.releases import archive
from data.releases.diff import JOINT, Change
from data.releases.index import Entry, order, releases

COLUMNS = ("version", "table", "id", "column", "reason_en", "reason_fr")


@dataclass(frozen=True)
class Reason:
    """Why, in a release, a row or one of its cells (`column`) became another.

    `key` is the whole key of the row, or only its first part: the record that it belongs to.
    """

    version: str
    table: str
    key: str
    column: str
    reason_en: str
    reason_fr: str

    def text(self, lang: str) -> str:
        return self.reason_fr if lang == "fr" else self.reason_en


def reasons() -> tuple[Reason, ...]:
    """All reasons in the order of the file."""
    with (archive.FOLDER / "reasons.csv").open(encoding="utf-8", newline="") as file:
        return tuple(Reason(*(row[name] for name in COLUMNS)) for row in csv.DictReader(file))


class Told:
    """The reasons of the changes from one release to another, read once."""

    def __init__(self, old: str, new: str) -> None:
        self._between = entries_between(old, new)
        given = reasons()
        self._given = {(each.version, each.table, each.key, each.column): each for each in given}

    def reason(self, change: Change, lang: str) -> str:
        """That of the newest release between the two that has one for the cell, the row or its
        record; else what the notes of these releases say."""
        for entry in reversed(self._between):
            for key, column in _places(change):
                if found := self._given.get((entry.version, change.table, key, column)):
                    return found.text(lang)
        return " ".join(entry.note(lang) for entry in self._between)


def entries_between(old: str, new: str) -> list[Entry]:
    """The releases after one and up to another, whichever of the two is the older."""
    first, last = sorted((old, new), key=order)
    return [each for each in releases() if order(first) < order(each.version) <= order(last)]


def _places(change: Change) -> Iterator[tuple[str, str]]:
    for key in (change.key, change.key.split(JOINT)[0]):
        yield key, change.column
        yield key, ""


def is_meant(reason: Reason, change: Change) -> bool:
    """Whether a reason is given for this change."""
    return reason.table == change.table and (reason.key, reason.column) in _places(change)

"""Which releases there are, and the notes on them: data/releases/index.csv."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from data.asked import PRESENT, asked_release
from data.release import RELEASE
from data.releases import archive

COLUMNS = ("version", "released_on", "note_en", "note_fr", "sha256", "rows")


@dataclass(frozen=True)
class Entry:
    """A release: its version and day, what is new in it in a sentence, digest and rows of all
    tables."""

    version: str
    released_on: date
    note_en: str
    note_fr: str
    sha256: str
    rows: int

    def note(self, lang: str) -> str:
        return self.note_fr if lang == "fr" else self.note_en


def releases() -> tuple[Entry, ...]:
    """All releases in the order of their versions. ValueError for a cell that cannot be read."""
    path = archive.FOLDER / "index.csv"
    if not path.is_file():
        return ()
    with path.open(encoding="utf-8", newline="") as file:
        found = [
            Entry(
                version=row["version"],
                released_on=date.fromisoformat(row["released_on"]),
                note_en=row["note_en"],
                note_fr=row["note_fr"],
                sha256=row["sha256"],
                rows=int(row["rows"]),
            )
            for row in csv.DictReader(file)
        ]
    return tuple(sorted(found, key=lambda each: order(each.version)))


def order(version: str) -> tuple[int, ...]:
    """What versions are sorted by: 1.10.0 is after 1.9.0."""
    return tuple(int(part) for part in version.split("."))


def versions() -> tuple[str, ...]:
    """The versions of all releases, the oldest first."""
    return tuple(each.version for each in releases())


def release(version: str) -> Entry:
    """A release by its version. KeyError when there is none."""
    return {each.version: each for each in releases()}[version]


def before(version: str) -> str:
    """The release before another; the same for the first."""
    known = versions()
    return known[max(known.index(version) - 1, 0)]


@contextmanager
def of_release(version: str) -> Iterator[None]:
    """What is loaded inside is of this release; empty for the tables as they are.

    The newest release is what stands in the tables, unless a newer one is being prepared there.
    """
    with asked_release(PRESENT):
        content = PRESENT if version == RELEASE.version else version
    with asked_release(content, version):
        yield

"""In which releases the rows of a sheet stand exactly as in the file."""

from data.recheck.comparing import compare
from data.recheck.file_error import FileError
from data.recheck.sheet import Sheet
from data.releases.index import of_release, versions

MOST_RELEASES = 5
"""The newest; each older one has to be loaded."""


def releases_with(sheet: Sheet) -> tuple[str, ...]:
    """Their versions, the oldest first; none when no release has all of the rows like that."""
    return tuple(each for each in versions()[-MOST_RELEASES:] if _has(sheet, each))


def _has(sheet: Sheet, version: str) -> bool:
    with of_release(version):
        try:
            found = compare(sheet)
        except FileError:
            return False
    return not (found.changes or found.gone)

"""Reads the ZIP package of a selection, and the ZIP of a whole release: one sheet a table."""

import re
from dataclasses import replace

from data.codebook import KEYS
from data.filters import Filters
from data.recheck.archives import Archive
from data.recheck.delimited import read_delimited
from data.recheck.documents import parsed, told_by
from data.recheck.file_error import FileError
from data.recheck.sheet import Sheet, Told

QUERY = re.compile(r"(?:[^/]{1,200}/)?query\.json")
TABLE = re.compile(rf"(?:[^/]{{1,200}}/)?(?:tables/)?({'|'.join(KEYS)})\.csv")
RELEASE = "release.toml"
VERSION = re.compile(r'^version = "(\d{1,4}\.\d{1,4}\.\d{1,4})"', re.MULTILINE)


def read_package(archive: Archive) -> list[Sheet]:
    """The tables that have rows, in the order of the record."""
    told = _told(archive)
    named = {match[1]: name for name in archive.names if (match := TABLE.fullmatch(name))}
    if not named:
        raise FileError("no_tables")
    found: list[Sheet] = []
    for table in KEYS:
        if table in named:
            found += _rows(archive.read(named[table]), replace(told, table=table))
    if not found:
        raise FileError("no_rows")
    return found


def _rows(content: bytes, told: Told) -> list[Sheet]:
    """The sheet of a table; none for a table without rows."""
    try:
        (sheet,) = read_delimited(content)
    except FileError as error:
        if error.reason == "no_rows":
            return []
        raise
    return [replace(sheet, told=told)]


def _told(archive: Archive) -> Told:
    """What query.json says; the file of a release has all rows of it."""
    for name in archive.names:
        if QUERY.fullmatch(name):
            document = parsed(archive.read(name))
            return replace(told_by(document), packed=True) if isinstance(document, dict) else Told()
    if RELEASE in archive.names:
        found = VERSION.search(archive.read(RELEASE).decode("utf-8", "replace"))
        return Told(None, found[1] if found else None, None, Filters())
    return Told()

"""Reads XLSX workbooks: sheets that hold a table of the record, and what another says of them."""

import io
import re
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from openpyxl import load_workbook

from data.filters import Filters, parse_query
from data.query import PARAMETERS
from data.recheck.archives import Archive
from data.recheck.file_error import MOST_COLUMNS, MOST_ROWS, FileError
from data.recheck.forms import known_headers
from data.recheck.sheet import Sheet, Told, fitted
from data.recheck.texts_of import text_of

MOST_SHEETS, MOST_CELLS = 40, 1_000_000
HEAD_ROWS = 20
"""Rows in which the headers must begin; a title or a remark may stand above them."""
ENTITIES = (b"<!DOCTYPE", b"<!ENTITY")
VERSION = re.compile(r"v?(\d{1,4}\.\d{1,4}\.\d{1,4})")
Rows = list[list[str]]


def read_workbook(archive: Archive, content: bytes) -> list[Sheet]:
    """The sheets with a table, in the order of the workbook. Formulas are texts, never run."""
    for name in archive.names:
        if any(each in archive.read(name) for each in ENTITIES):
            raise FileError("unreadable")
    pages = _pages(content)
    told = told_by_notes(
        cell for page in pages if _head(page) is None for row in page for cell in row
    )
    found = []
    for page in pages:
        head = _head(page)
        if head is not None and any(map(any, page[head + 1 :])):
            found.append(fitted(page[head], page[head + 1 :], told))
    if not found:
        raise FileError("foreign")
    return [replace(each, told=replace(told, packed=len(found) > 1)) for each in found]


def told_by_notes(cells: Iterable[str]) -> Told:
    """Release and filters as notes have them: one version, an address with the filters."""
    noted = [cell.strip() for cell in cells if 0 < len(cell) < 3_000]
    versions = {found[1] for cell in noted if (found := VERSION.fullmatch(cell))}
    asked = (_asked(cell) for cell in noted if cell.startswith(("/", "http")))
    filters = next((each for each in asked if each is not None), None)
    return Told(None, versions.pop() if len(versions) == 1 else None, None, filters)


def _asked(address: str) -> Filters | None:
    """The filters of an address of a page or of the interface, if it is one."""
    parts = urlsplit(address)
    given = parse_qs(parts.query)
    if not set(given) <= {*PARAMETERS, "lang", "version"} or not (
        {"lang", *PARAMETERS} & set(given)
    ):
        return None
    filters, ignored = parse_query(given)
    return None if ignored else filters


def _pages(content: bytes) -> list[Rows]:
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
    left, pages = MOST_CELLS, []
    for sheet in book.worksheets[:MOST_SHEETS]:
        rows: Rows = []
        for row in sheet.iter_rows(max_col=MOST_COLUMNS + 1, values_only=True):
            rows.append(_texts(row))
            left -= len(rows[-1]) + 1
            if left < 0 or len(rows) > MOST_ROWS + HEAD_ROWS:
                raise FileError("rows", most=MOST_ROWS)
        pages.append(rows)
    return pages


def _texts(row: tuple[object, ...]) -> list[str]:
    """The cells as texts, without the empty ones at the end."""
    filled = max((place for place, cell in enumerate(row) if cell is not None), default=-1)
    return [text_of(cell) for cell in row[: filled + 1]]


def _head(page: Rows) -> int | None:
    """The number of the row with the headers, most of which are ours; None for a sheet without a
    table of the record."""
    known = known_headers()
    for number, row in enumerate(page[:HEAD_ROWS]):
        named = [cell for cell in row if cell]
        ours = len(known.intersection(named))
        if ours > 2 and ours * 2 > len(named):
            return number
    return None

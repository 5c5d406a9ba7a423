"""Reads CSV as this site writes it and as spreadsheets save it again: comma, semicolon or tab."""

import csv
import io
from collections.abc import Iterator

from data.recheck.file_error import MOST_ROWS, FileError
from data.recheck.sheet import Sheet, Told, fitted

DELIMITERS = (",", ";", "\t")
UTF16 = (b"\xff\xfe", b"\xfe\xff")
LONGEST_LINE, LONGEST_CELL = 1_000_000, 131_072
"""Characters; a row of the record has a few thousand. The limit of the csv module holds for the
whole process, and other libraries lift it."""


def read_delimited(content: bytes) -> list[Sheet]:
    """The one table of a CSV file."""
    header, *rows = _rows(decoded(content))
    return [fitted(header, rows, Told())]


def decoded(content: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 with its mark. FileError for any other encoding."""
    encoding = "utf-16" if content.startswith(UTF16) else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise FileError("encoding", line=line) from error


def _rows(text: str) -> list[list[str]]:
    lines = _lines(text)
    first = next(lines, "")
    if first.strip().lower().startswith("sep="):
        first = next(lines, "")
    if not first.strip("\ufeff \t\r\n,;"):
        raise FileError("no_rows")
    delimiter = max(DELIMITERS, key=lambda each: len(next(csv.reader([first], delimiter=each))))
    found: list[list[str]] = []
    try:
        for row in csv.reader(_with(first, lines), delimiter=delimiter):
            if max(map(len, row), default=0) > LONGEST_CELL:
                raise FileError("not_csv", line=len(found) + 1)
            found.append(row)
            if len(found) > MOST_ROWS + 1:
                raise FileError("rows", most=MOST_ROWS)
    except csv.Error as error:
        raise FileError("not_csv", line=len(found) + 1) from error
    return found


def _lines(text: str) -> Iterator[str]:
    for line in io.StringIO(text, newline=""):
        if len(line) > LONGEST_LINE:
            raise FileError("not_csv", line=1)
        yield line


def _with(first: str, others: Iterator[str]) -> Iterator[str]:
    yield first
    yield from others

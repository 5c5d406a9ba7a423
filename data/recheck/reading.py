"""What kind of file it is, by its content and not by its name, and the tables in it."""

from collections.abc import Callable
from dataclasses import replace

from data.recheck.delimited import UTF16, read_delimited
from data.recheck.documents import read_document
from data.recheck.file_error import MOST_BYTES, MOST_MEGABYTES, FileError
from data.recheck.named import joined, told_by_name
from data.recheck.parquet import read_parquet
from data.recheck.recognised import recognise
from data.recheck.sheet import Sheet
from data.recheck.zipped import read_zipped

Reader = Callable[[bytes], list[Sheet]]
READERS: dict[str, Reader] = {
    "delimited": read_delimited,
    "document": read_document,
    "zipped": read_zipped,
    "parquet": read_parquet,
}
"""One reader a kind of file."""
MARKS = {b"PK\x03\x04": "zipped", b"PK\x05\x06": "zipped", b"PAR1": "parquet"}
"""First bytes -> kind."""
LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""First bytes of workbooks with a password and of those in the old form of Excel."""


def read(name: str, content: bytes) -> list[Sheet]:
    """The tables of a file with what it says of itself. FileError, and nothing else, when it has
    none that can be checked."""
    if not content:
        raise FileError("empty")
    if len(content) > MOST_BYTES:
        raise FileError("large", most=MOST_MEGABYTES)
    by_name = told_by_name(name)
    try:
        sheets = READERS[kind_of(content)](content)
        return _known([replace(each, told=joined(each.told, by_name)) for each in sheets])
    except FileError:
        raise
    except Exception as error:  # What parsers raise on hostile bytes is not known beforehand.
        raise FileError("unreadable") from error


def _known(sheets: list[Sheet]) -> list[Sheet]:
    """Of several sheets those with a table of the record; an only one is kept as it is."""
    if len(sheets) == 1:
        return sheets
    found = []
    for each in sheets:
        try:
            table = recognise(each).table
        except FileError:
            continue
        found.append(replace(each, told=replace(each.told, table=table)))
    if not found:
        raise FileError("foreign")
    return found


def kind_of(content: bytes) -> str:
    """A key of READERS. FileError for what is none of them."""
    if content.startswith(LOCKED):
        raise FileError("locked")
    for mark, kind in MARKS.items():
        if content.startswith(mark):
            return kind
    if content.startswith(UTF16):
        return "delimited"
    if b"\0" in content:
        raise FileError("binary")
    start = content[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    return "document" if start.startswith((b"{", b"[")) else "delimited"

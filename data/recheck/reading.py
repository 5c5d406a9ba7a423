"""What kind of file it is, by its content and not by its name, and the tables in it."""

from collections.abc import Callable

from data.recheck.delimited import UTF16, read_delimited
from data.recheck.documents import read_document
from data.recheck.file_error import MOST_BYTES, MOST_MEGABYTES, FileError
from data.recheck.named import joined, told_by_name
from data.recheck.sheet import Sheet

Reader = Callable[[bytes], list[Sheet]]
READERS: dict[str, Reader] = {"delimited": read_delimited, "document": read_document}
"""One reader a kind of file."""
MARKS = {b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "locked", b"PK": "form", b"PAR1": "form"}
"""First bytes of what is not read -> why not."""


def read(name: str, content: bytes) -> list[Sheet]:
    """The tables of a file with what it says of itself. FileError, and nothing else, when it has
    none that can be checked."""
    if not content:
        raise FileError("empty")
    if len(content) > MOST_BYTES:
        raise FileError("large", most=MOST_MEGABYTES)
    try:
        sheets = READERS[kind_of(content)](content)
    except FileError:
        raise
    except Exception as error:  # What parsers raise on hostile bytes is not known beforehand.
        raise FileError("unreadable") from error
    by_name = told_by_name(name)
    return [Sheet(each.header, each.rows, joined(each.told, by_name)) for each in sheets]


def kind_of(content: bytes) -> str:
    """A key of READERS. FileError for what is none of them."""
    for mark, reason in MARKS.items():
        if content.startswith(mark):
            raise FileError(reason)
    if content.startswith(UTF16):
        return "delimited"
    if b"\0" in content:
        raise FileError("binary")
    start = content[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    return "document" if start.startswith((b"{", b"[")) else "delimited"

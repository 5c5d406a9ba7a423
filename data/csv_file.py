"""Reads one CSV file and reports what is wrong with bytes, lines and header."""

import csv
from collections.abc import Iterator
from pathlib import Path

from data.problems import Problem
from data.raw import Row

BOM = b"\xef\xbb\xbf"


class File:
    """One CSV file: its rows and the faults found while reading it."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self.rows: list[Row] = []
        self.faults: list[Problem] = []
        self.sound = True
        self.header: list[str] = []
        text = self._decode(folder / name)
        if text is not None:
            self._parse(text)

    def fault(self, line: int, message: str, column: str = "", *, sound: bool = False) -> None:
        self.faults.append(Problem(self.name, line, column, message))
        self.sound = self.sound and sound

    def expect(self, names: list[str], *, open_ended: bool = False) -> None:
        """Compare the header with the columns that there must be."""
        if not self.header:
            return
        missing = [name for name in names if name not in self.header]
        unknown = [name for name in self.header if name not in names and not open_ended]
        for name in missing:
            self.fault(1, "missing column", name)
        for name in unknown:
            self.fault(1, "unknown column", name)
        if not (missing or unknown or open_ended) and self.header != names:
            self.fault(1, f"header must be {','.join(names)}")

    def _decode(self, path: Path) -> str | None:
        try:
            data = path.read_bytes()
        except OSError as error:
            self.fault(1, f"file cannot be read: {error.strerror}")
            return None
        if data.startswith(BOM):
            self.fault(1, "begins with a byte order mark: save as UTF-8 without BOM", sound=True)
            data = data.removeprefix(BOM)
        if b"\r" in data:
            line = data[: data.index(b"\r")].count(b"\n") + 1
            self.fault(line, "lines must end with LF, not CR or CR LF", sound=True)
            data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            self.fault(data[: error.start].count(b"\n") + 1, "not UTF-8")
            return None

    def _parse(self, text: str) -> None:
        if not text.strip():
            self.fault(1, "file is empty")
            return
        if not text.endswith("\n"):
            self.fault(text.count("\n") + 1, "the last line does not end: is the file cut short?")
        lines = text.removesuffix("\n").split("\n")
        self.header = next(self._fields(1, lines[0]), [])
        if not self.header:
            return
        for number, line in enumerate(lines[1:], start=2):
            for fields in self._fields(number, line):
                self._add(number, fields)

    def _fields(self, number: int, line: str) -> Iterator[list[str]]:
        if not line.strip():
            self.fault(number, "empty line")
            return
        try:
            yield from csv.reader([line], strict=True)
        except csv.Error as error:
            self.fault(number, f"not one whole record on one line: {error}")

    def _add(self, number: int, fields: list[str]) -> None:
        if len(fields) != len(self.header):
            wanted = len(self.header)
            self.fault(number, f"{len(fields)} cells where the header has {wanted} columns")
            return
        cells = dict(zip(self.header, fields, strict=True))
        self.rows.append(Row(self.name, number, cells))

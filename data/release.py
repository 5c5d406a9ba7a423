"""Which release of the record this is, and how far the record reaches."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd

from data.asked import PRESENT, asked
from data.folder import DATA
from data.per_release import per_release
from data.problems import DataError, Problem
from data.releases.archive import read_values

FILE = "release.toml"
VERSION = re.compile(r"\d+\.\d+\.\d+")
KINDS = {"version": str, "released_on": date, "dense_until": date}
Values = dict[str, Any]


class Release:
    """Version and day of release of the tables, and the day after which they are thin.

    Those of the release asked for. The file is read on first use: DataError when it is at fault,
    until it is mended.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def version(self) -> str:
        return str(self._values["version"])

    @property
    def released_on(self) -> date:
        day: date = self._values["released_on"]
        return day

    @property
    def dense_until(self) -> date:
        day: date = self._values["dense_until"]
        return day

    @property
    def covered_until(self) -> date:
        """Day of the newest event: "today" as far as the record goes."""
        return _coverage()[1]

    @property
    def covered_from(self) -> date:
        """Day of the oldest event."""
        return _coverage()[0]

    @property
    def _values(self) -> Values:
        return self._own if asked() == PRESENT else _archived(asked())

    @cached_property
    def _own(self) -> Values:
        values, faults = read_release(self._folder)
        if faults:
            raise DataError(faults)
        return values


@per_release
def _coverage() -> tuple[date, date]:
    from data.tables import load

    days = load("events")["date"]
    return pd.Timestamp(days.min()).date(), pd.Timestamp(days.max()).date()


@per_release
def _archived(version: str) -> Values:
    return read_values(version)


def read_release(folder: Path) -> tuple[Values, list[Problem]]:
    """What release.toml of a data folder says, and what is wrong with it; never raises for that."""
    try:
        text = (folder / FILE).read_text(encoding="utf-8")
        values = tomllib.loads(text)
    except OSError as error:
        return {}, [Problem(FILE, 1, "", f"file cannot be read: {error.strerror}")]
    except UnicodeDecodeError:
        return {}, [Problem(FILE, 1, "", "not UTF-8")]
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        return {}, [Problem(FILE, int(place[1]) if place else 1, "", f"not TOML: {error}")]
    lines = [line.split("=")[0].strip() for line in text.splitlines()]
    return values, [
        Problem(FILE, lines.index(name) + 1 if name in lines else 1, name, message)
        for name, message in _faults(values)
    ]


def _faults(values: Values) -> Iterator[tuple[str, str]]:
    for name, kind in KINDS.items():
        if name not in values:
            yield name, "must be filled"
        elif type(values[name]) is not kind:
            yield name, "not a date (YYYY-MM-DD)" if kind is date else "not a text in quotes"
        elif kind is str and not VERSION.fullmatch(values[name]):
            yield name, f"{values[name]!r} is not a version (1.0.0)"
    for name in values:
        if name not in KINDS:
            yield name, "unknown name"
    released, dense = values.get("released_on"), values.get("dense_until")
    if type(released) is type(dense) is date and dense > released:
        yield "dense_until", f"{dense} is after released_on {released}"


RELEASE = Release(DATA)

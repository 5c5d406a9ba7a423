"""Sheets of a workbook as plain values: headers, typed cells, how wide each column is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from data.citing import addresses
from data.codebook import Column
from data.extracts import SOURCES
from data.formats import iso_text
from data.package.columns import package_columns, table_title
from data.precisions import precisions
from data.registry import RECORD_KEYS
from data.tables import split
from data.vocabularies import labels

WIDTHS = {"id": 36, "ref": 30, "date": 12, "partial_date": 12, "integer": 12, "number": 12,
          "code": 18, "codes": 22, "texts": 36, "url": 40}  # fmt: skip
LONG, PLAIN = 60, 30
LONG_TEXTS = ("summary", "note", "supports", "title", "wanted", "meaning", "definition")
"""Beginnings of the names of columns that hold sentences."""


@dataclass(frozen=True)
class Link:
    """A text that opens an address."""

    text: str
    url: str


Cell = str | int | float | date | Link | None


@dataclass(frozen=True)
class Sheet:
    """Name, headers, widths in characters, and the cells column by column."""

    name: str
    headers: list[str]
    widths: list[int]
    columns: list[list[Cell]]


def table_sheet(frame: pd.DataFrame, table: str, lang: str | None = None) -> Sheet:
    """The rows in their order: every column with codes or, with `lang`, headers and labels in that
    language. A date is a date where its day is known, else the text "2025-05" or "2025"."""
    specs = [
        spec
        for spec in package_columns(table)
        if lang is None or not spec.column.endswith(("_en", "_fr")) or spec.column[-2:] == lang
    ]
    return Sheet(
        table if lang is None else table_title(table, lang),
        _headers(specs, lang),
        [_width(spec) for spec in specs],
        [_cells(frame, table, spec, lang) for spec in specs],
    )


def frame_sheet(name: str, frame: pd.DataFrame) -> Sheet:
    """A frame of texts under its own headers."""
    columns: list[list[Cell]] = [
        [None if pd.isna(cell) else str(cell) for cell in frame[each]] for each in frame
    ]
    widths = [LONG if str(each).startswith(LONG_TEXTS) else 22 for each in frame]
    return Sheet(name, [str(each) for each in frame], widths, columns)


def _headers(specs: list[Column], lang: str | None) -> list[str]:
    """Names of columns, or labels; two columns that share a label are told apart by name."""
    if lang is None:
        return [spec.column for spec in specs]
    found: list[str] = []
    for spec in specs:
        text = spec.label(lang) or spec.column
        found.append(text if text not in found else f"{text} ({spec.column})")
    return found


def _width(spec: Column) -> int:
    if spec.kind == "text" and spec.column.startswith(LONG_TEXTS):
        return LONG
    return WIDTHS.get(spec.kind, PLAIN)


def _cells(frame: pd.DataFrame, table: str, spec: Column, lang: str | None) -> list[Cell]:
    if spec.column == SOURCES and table in RECORD_KEYS:
        backing = addresses()
        return [_backing(backing[each]) for each in frame[RECORD_KEYS[table]]]
    if spec.kind == "date":
        known = precisions(frame, spec.column)
        return [_day(*pair) for pair in zip(frame[spec.column], known, strict=True)]
    write = _writer(spec, lang)
    return [None if pd.isna(cell) else write(cell) for cell in frame[spec.column]]


def _writer(spec: Column, lang: str | None) -> Callable[[Any], Cell]:
    if spec.kind == "url":
        return lambda cell: Link(cell, cell)
    if spec.kind in ("integer", "number"):
        return int if spec.kind == "integer" else float
    if lang and spec.kind in ("code", "codes"):
        known = labels(spec.vocabulary, lang)
        return lambda cell: "; ".join(known[code] for code in split(cell))
    return str


def _day(value: Any, precision: object) -> Cell:
    if pd.isna(value):
        return None
    return value.date() if precision == "day" else iso_text(value, precision)


def _backing(cell: str) -> Cell:
    """All addresses as the text, the first of them as the link."""
    first = next((each for each in split(cell) if each.startswith("http")), "")
    return Link(cell, first) if first else cell

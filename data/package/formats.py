"""The registry of formats: pages, HTTP interface and command line all write through it.

A new format is a line here, a title in components/take_formats.py and a test that reads it back.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from data.csv_style import RAW, SAFE, SEMICOLON, Style
from data.extracts import csv_bytes
from data.package.archive import package_bytes
from data.package.parquet import parquet_bytes
from data.package.rows import TABLES
from data.package.workbook import table_workbook, whole_workbook
from data.selection import select

if TYPE_CHECKING:
    from data.api.parameters import Asked

CSV = "text/csv; charset=utf-8"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PARQUET = "application/vnd.apache.parquet"
WHOLE = "extract"
"""Stands where the name of a table does, for all tables of a selection together."""
POINTS = ("events",)
"""The tables whose rows are offered as points of a map."""


@dataclass(frozen=True)
class Format:
    """How the rows of a table become a file. `name` tells variants apart in the file's name."""

    extension: str
    media_type: str
    write: Callable[[pd.DataFrame, str, "Asked"], bytes]
    name: str = ""
    disposition: str = "attachment"
    tables: tuple[str, ...] = TABLES


@dataclass(frozen=True)
class WholeFormat:
    """How a whole selection becomes a file. `name` tells variants apart, as above."""

    extension: str
    media_type: str
    write: Callable[["Asked"], bytes]
    name: str = ""


def _csv(style: Style, name: str = "", labels: bool = False) -> Format:
    def write(frame: pd.DataFrame, table: str, asked: "Asked") -> bytes:
        return csv_bytes(frame, table, asked.lang if labels else None, style)

    return Format("csv", CSV, write, name)


def _xlsx(name: str = "", labels: bool = False) -> Format:
    def write(frame: pd.DataFrame, table: str, asked: "Asked") -> bytes:
        return table_workbook(frame, table, asked, labels=labels)

    return Format("xlsx", XLSX, write, name)


def _whole_xlsx(name: str = "", labels: bool = False) -> WholeFormat:
    return WholeFormat("xlsx", XLSX, lambda asked: whole_workbook(asked, labels=labels), name)


# The documents know the addresses of the interface, which itself needs this registry.
def _json(frame: pd.DataFrame, table: str, asked: "Asked") -> bytes:
    from data.api.documents import json_bytes

    return json_bytes(frame, table, asked)


def _geojson(frame: pd.DataFrame, table: str, asked: "Asked") -> bytes:
    from data.api.documents import geojson_bytes

    return geojson_bytes(frame, table, asked)


FORMATS = {
    "csv": _csv(SAFE),
    "json": Format("json", "application/json", _json, disposition="inline"),
    "geojson": Format(
        "geojson", "application/geo+json", _geojson, disposition="inline", tables=POINTS
    ),
    "csv-labels": _csv(SAFE, "labels", labels=True),
    "csv-semicolon": _csv(SEMICOLON, "semicolon"),
    "csv-semicolon-labels": _csv(SEMICOLON, "semicolon-labels", labels=True),
    "csv-raw": _csv(RAW, "raw"),
    "xlsx": _xlsx(),
    "xlsx-labels": _xlsx("labels", labels=True),
    "parquet": Format("parquet", PARQUET, parquet_bytes),
}
"""Code -> format of one table; the code ends the address (/api/v1/events.csv-raw)."""
WHOLE_FORMATS = {
    "zip": WholeFormat("zip", "application/zip", lambda asked: package_bytes(asked.filters)),
    "xlsx": _whole_xlsx(),
    "xlsx-labels": _whole_xlsx("labels", labels=True),
}
"""Code -> format of all tables together (/api/v1/extract.zip)."""


def formats_of(table: str) -> tuple[str, ...]:
    """The codes of the formats of a table, or of WHOLE."""
    if table == WHOLE:
        return tuple(WHOLE_FORMATS)
    return tuple(code for code, each in FORMATS.items() if table in each.tables)


def extract_bytes(table: str, code: str, asked: "Asked") -> bytes:
    """The file of a table, or of WHOLE, in a format. KeyError for one that is not offered."""
    if table == WHOLE:
        return WHOLE_FORMATS[code].write(asked)
    return FORMATS[code].write(select(asked.filters).frame(table), table, asked)


def extract_stem(table: str, code: str) -> str:
    """ "events-semicolon": table and variant, for the name of the file."""
    variant = WHOLE_FORMATS[code].name if table == WHOLE else FORMATS[code].name
    return f"{table}-{variant}" if variant else table


def extract_type(table: str, code: str) -> tuple[str, str]:
    """Extension and media type."""
    chosen = WHOLE_FORMATS[code] if table == WHOLE else FORMATS[code]
    return chosen.extension, chosen.media_type

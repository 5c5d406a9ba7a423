"""CSV extracts: what is on screen, in its order, safe to open in a spreadsheet."""

import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from data.citing import addresses
from data.codebook import Column, columns
from data.release import RELEASE
from data.rows import RECORD_KEYS
from data.sentence import sentence
from data.status_dates import status_precision
from data.tables import split
from data.twins import iso_texts
from data.vocabularies import labels

if TYPE_CHECKING:
    from data.filters import Filters

BOM = "\ufeff"
FORMULA = re.compile(r"^\s*[=+\-@\t\r]")
NUMBERS = ("integer", "number")
SOURCES = {"en": "Sources", "fr": "Sources"}
"""Header of the addresses of the sources that back a record."""


def csv_bytes(frame: pd.DataFrame, table: str, lang: str | None = None) -> bytes:
    """The rows in their order as UTF-8 CSV with a byte order mark.

    Without `lang`: every column, with codes, as in the table's own file. With it: headers, labels
    and texts in that language. Records end with the addresses of their sources. A text that a
    spreadsheet would run as a formula is preceded by an apostrophe; numbers and dates are left
    alone.
    """
    written = coded(frame, table) if lang is None else labelled(frame, table, lang)
    if table in RECORD_KEYS:
        header = "sources" if lang is None else SOURCES[lang]
        written[header] = frame[RECORD_KEYS[table]].map(addresses())
    numeric = {each.column for each in columns(table) if each.kind in NUMBERS}
    if lang is not None:
        numeric = {column.label(lang) for column in columns(table) if column.kind in NUMBERS}
    for name in written.columns:
        if name not in numeric:
            written[name] = written[name].map(safe_text, na_action="ignore")
    return (BOM + written.to_csv(index=False, lineterminator="\r\n")).encode("utf-8")


def safe_text(value: object) -> object:
    """A text with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{value}" if isinstance(value, str) and FORMULA.match(value) else value


def coded(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """The columns of the table's own file, every cell written as there (dates in ISO form)."""
    written = pd.DataFrame(index=frame.index)
    for spec in columns(table):
        written[spec.column] = _written(frame[spec.column], spec)
    return written


def labelled(frame: pd.DataFrame, table: str, lang: str) -> pd.DataFrame:
    """Headers, labels and texts in one language; ids, dates and numbers as they are.

    The date of a status has no column with its precision: it stops where it is known.
    """
    written = pd.DataFrame(index=frame.index)
    for spec in columns(table):
        if spec.column.endswith(("_en", "_fr")) and not spec.column.endswith(f"_{lang}"):
            continue
        cells = _written(frame[spec.column], spec)
        if spec.column == "status_on":
            known = frame["agreement_id"].map(status_precision)
            cells = iso_texts(frame[spec.column], known)
        if spec.kind in ("code", "codes"):
            cells = cells.map(_Labels(spec.vocabulary, lang), na_action="ignore")
        if spec.kind in ("texts",):
            cells = cells.map(lambda cell: "; ".join(split(cell)), na_action="ignore")
        written[_header(written, spec, lang)] = cells
    return written


def file_name(filters: "Filters", table: str, extension: str, lang: str, on: date) -> str:
    """ "aes-monitor_agreements_mali-energy_v1.0.0_2026-11-24.csv": filter, version and day."""
    words = "all" if filters.is_empty else slug(sentence(filters, lang))[:80].strip("-")
    return f"aes-monitor_{table}_{words}_v{RELEASE.version}_{on.isoformat()}.{extension}"


def slug(text: str) -> str:
    """Lower-case ASCII words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


class _Labels:
    """Code cell -> label cell; several are joined by "; "."""

    def __init__(self, vocabulary: str, lang: str) -> None:
        self.known = labels(vocabulary, lang)

    def __call__(self, cell: str) -> str:
        return "; ".join(self.known[code] for code in split(cell))


def _header(written: pd.DataFrame, spec: Column, lang: str) -> str:
    """The label, or label and column name where two columns of a table share a label."""
    text = spec.label(lang) or spec.column
    return text if text not in written.columns else f"{text} ({spec.column})"


def _written(cells: pd.Series, spec: Column) -> pd.Series:
    if spec.kind == "date":
        cells = cells.dt.strftime("%Y-%m-%d")
    return cells

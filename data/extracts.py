"""CSV extracts: what is on screen, in its order, safe to open in a spreadsheet."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from data.citing import addresses
from data.codebook import Column, columns
from data.csv_style import SAFE, Style, csv_rows
from data.precisions import iso_dates
from data.registry import RECORD_KEYS
from data.release import RELEASE
from data.sentence import sentence
from data.tables import split
from data.vocabularies import label, labels

if TYPE_CHECKING:
    from data.filters import Filters

SOURCES = "sources"
"""Header of the addresses of the sources that back a record."""
LONGEST_WORDS, LONGEST_CHOICES = 80, 60
"""Characters of a file name for the filters and for what was chosen on the page."""


def csv_bytes(
    frame: pd.DataFrame, table: str, lang: str | None = None, style: Style = SAFE
) -> bytes:
    """The rows in their order as UTF-8 CSV.

    Without `lang`: every column, with codes, as in the table's own file. With it: headers, labels
    and texts in that language, dates as far as they are known. Records end with the addresses of
    their sources. Unless the style is raw, a text that a spreadsheet would run as a formula is
    preceded by an apostrophe; numbers and dates are left alone.
    """
    written = coded(frame, table) if lang is None else labelled(frame, table, lang)
    if table in RECORD_KEYS:
        header = SOURCES if lang is None else label("tables", SOURCES, lang)
        written[header] = frame[RECORD_KEYS[table]].map(addresses())
    return csv_rows(written, style)


def sheet_bytes(written: pd.DataFrame) -> bytes:
    """Any rows as UTF-8 CSV with a byte order mark; texts are safe, numbers stay as they are."""
    return csv_rows(written, SAFE)


def coded(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """The columns of the table's own file, every cell written as there (dates in ISO form)."""
    written = pd.DataFrame(index=frame.index)
    for spec in columns(table):
        cells = frame[spec.column]
        written[spec.column] = cells.dt.strftime("%Y-%m-%d") if spec.kind == "date" else cells
    return written


def labelled(frame: pd.DataFrame, table: str, lang: str) -> pd.DataFrame:
    """Headers, labels and texts in one language; ids and numbers as they are.

    A date known to its month or year ends there ("2025-05", "2025").
    """
    written = pd.DataFrame(index=frame.index)
    for spec in columns(table):
        if spec.column.endswith(("_en", "_fr")) and not spec.column.endswith(f"_{lang}"):
            continue
        cells = frame[spec.column]
        if spec.kind == "date":
            cells = iso_dates(frame, spec.column)
        elif spec.kind in ("code", "codes"):
            cells = cells.map(_Labels(spec.vocabulary, lang), na_action="ignore")
        elif spec.kind == "texts":
            cells = cells.map(lambda cell: "; ".join(split(cell)), na_action="ignore")
        written[_header(written, spec, lang)] = cells
    return written


def file_name(filters: "Filters", table: str, extension: str, lang: str, on: date) -> str:
    """ "aes-monitor_agreements_mali-energy_v1.0.0_2026-11-24.csv": filter, version and day."""
    words = "all" if filters.is_empty else slug(sentence(filters, lang), LONGEST_WORDS)
    return f"aes-monitor_{table}_{words}_v{RELEASE.version}_{on.isoformat()}.{extension}"


def stem(table: str, choices: Iterable[str]) -> str:
    """ "agreements_signed-treaty-by-title": the table and what was chosen on its page, if any."""
    chosen = slug(" ".join(choices), LONGEST_CHOICES)
    return f"{table}_{chosen}" if chosen else table


def slug(text: str, longest: int) -> str:
    """Lower-case ASCII words joined by hyphens, the first so many characters of them."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:longest].strip("-")


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

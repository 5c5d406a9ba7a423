"""How rows are written as CSV: as they are for programs, safe for spreadsheets."""

import re
from dataclasses import dataclass

import pandas as pd

BOM = "\ufeff"
FORMULA = re.compile(r"^\s*[=+\-@\t\r]")


@dataclass(frozen=True)
class Style:
    """Signs between cells and in numbers; `safe`: for spreadsheets, which run what looks like a
    formula, need a byte order mark to read UTF-8 and lines that end with CR LF."""

    delimiter: str = ","
    decimal: str = "."
    safe: bool = True


SAFE = Style()
SEMICOLON = Style(delimiter=";", decimal=",")
"""For spreadsheets that are set up for French: they expect both signs like this."""
RAW = Style(safe=False)
"""The cells exactly as they are, for programs."""


def csv_rows(written: pd.DataFrame, style: Style) -> bytes:
    """Rows as UTF-8 CSV. Dates must be texts; numbers keep all their digits."""
    cells = written.apply(_safe) if style.safe else written
    text: str = cells.apply(_written, decimal=style.decimal).to_csv(
        index=False, sep=style.delimiter, lineterminator="\r\n" if style.safe else "\n"
    )
    return ((BOM if style.safe else "") + text).encode("utf-8")


def safe_text(value: object) -> object:
    """A text with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{value}" if isinstance(value, str) and FORMULA.match(value) else value


def _safe(column: pd.Series) -> pd.Series:
    return column.map(safe_text, na_action="ignore")


def _written(column: pd.Series, decimal: str) -> pd.Series:
    """Decimal numbers as texts: 700000000, -2.5, or -2,5."""
    if not pd.api.types.is_float_dtype(column):
        return column
    texts = column.map(lambda cell: repr(cell).removesuffix(".0"), na_action="ignore")
    return texts.astype("str").str.replace(".", decimal, regex=False)

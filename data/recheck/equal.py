"""When two cells say the same: texts to the letter, numbers by their value."""

import re

from data.cells import SEPARATOR
from data.csv_style import FORMULA

NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,17})?(?:[eE][+-]?\d{1,2})?", re.ASCII)
NUMBERS, LISTS = ("integer", "number"), ("codes", "texts")


def comparable(cell: str, kind: str) -> str:
    """The cell without what a form adds: the apostrophe before a formula, a decimal comma, a blank
    between values."""
    text = cell.replace("\r\n", "\n").strip()
    if kind in NUMBERS:
        return _number(text)
    if text.startswith("'") and FORMULA.match(text[1:]):
        text = text[1:]
    return _joined(text) if kind in LISTS else text


def _joined(text: str) -> str:
    return SEPARATOR.join(each.strip() for each in text.split(SEPARATOR))


def _number(text: str) -> str:
    if not NUMBER.fullmatch(text):
        return text
    value = float(text.replace(",", "."))
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)

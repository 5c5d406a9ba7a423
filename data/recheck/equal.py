"""When two cells say the same: texts to the letter, numbers by their value."""

import re

from data.csv_style import FORMULA

NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,17})?(?:[eE][+-]?\d{1,2})?", re.ASCII)
NUMBERS = ("integer", "number")


def comparable(cell: str, kind: str) -> str:
    """The cell without what a form adds: the apostrophe before a formula, a decimal comma."""
    text = cell.replace("\r\n", "\n").strip()
    if kind in NUMBERS:
        return _number(text)
    return text[1:] if text.startswith("'") and FORMULA.match(text[1:]) else text


def _number(text: str) -> str:
    if not NUMBER.fullmatch(text):
        return text
    value = float(text.replace(",", "."))
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)

"""What a single cell may hold, by the kind of its column."""

import re
from datetime import date

SEPARATOR = ";"
"""Between the values of a cell with several values."""

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
INTEGER = re.compile(r"0|[1-9]\d{0,14}", re.ASCII)
NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?", re.ASCII)
ADDRESS = re.compile(r"https?://[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?")


def is_slug(cell: str) -> bool:
    return SLUG.fullmatch(cell) is not None


def is_integer(cell: str) -> bool:
    return INTEGER.fullmatch(cell) is not None


def is_number(cell: str) -> bool:
    return NUMBER.fullmatch(cell) is not None


def is_address(cell: str) -> bool:
    return ADDRESS.fullmatch(cell) is not None


def is_day(cell: str) -> bool:
    """YYYY-MM-DD, a day of the calendar."""
    try:
        return date.fromisoformat(cell).isoformat() == cell
    except ValueError:
        return False


def is_partial_date(cell: str) -> bool:
    """YYYY, YYYY-MM or YYYY-MM-DD: completed, it is a day of the calendar."""
    return is_day({4: f"{cell}-01-01", 7: f"{cell}-01"}.get(len(cell), cell))


def are_distinct(cell: str) -> bool:
    """Values joined by the separator, none empty, none twice."""
    values = cell.split(SEPARATOR)
    return all(values) and len(set(values)) == len(values)


def is_within(cell: str, low: float, high: float) -> bool:
    """Between two limits; true for what is not a number, which another check reports."""
    return not is_number(cell) or low <= float(cell) <= high

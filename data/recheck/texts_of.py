"""A typed value of JSON, a workbook or Parquet as the text that a CSV extract has in its place."""

from datetime import date, datetime

from data.cells import SEPARATOR

NAMES = ("url", "publisher")
"""What a source is named by in the column of sources, the first that there is."""


def text_of(value: object) -> str:
    """Missing is empty; several values are joined, and what is nested further is not ours."""
    if isinstance(value, list | tuple):
        return SEPARATOR.join(_item(each) for each in value)
    return _item(value)


def _item(value: object) -> str:
    if isinstance(value, dict):
        value = next((value[name] for name in NAMES if value.get(name)), "")
    if value is None or isinstance(value, list | tuple | dict):
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)

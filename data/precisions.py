"""How exactly the dates of rows are known, whichever column or table says so."""

import pandas as pd

from data.formats import iso_text
from data.registry import PRECISIONS
from data.status_dates import status_precision


def precisions(frame: pd.DataFrame, column: str) -> pd.Series:
    """day, month or year of each row of a table: how much of a date column is known.

    The date of a status is known as that of the step that brought it.
    """
    if column == "status_on":
        return frame["agreement_id"].map(status_precision)
    if column in PRECISIONS:
        found: pd.Series = frame[PRECISIONS[column]]
        return found
    return pd.Series("day", index=frame.index)


def precision(row: pd.Series, column: str) -> object:
    """The same for one row."""
    if column == "status_on":
        return status_precision(row["agreement_id"])
    return row[PRECISIONS[column]] if column in PRECISIONS else "day"


def iso_dates(frame: pd.DataFrame, column: str) -> pd.Series:
    """The dates of a column as ISO texts that stop where the known part stops; missing: empty."""
    pairs = zip(frame[column], precisions(frame, column), strict=True)
    return pd.Series([iso_text(*pair) for pair in pairs], index=frame.index, dtype="str")

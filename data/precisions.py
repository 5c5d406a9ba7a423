"""How exactly the dates of rows are known, whichever column or table says so."""

from functools import cache
from typing import Any

import pandas as pd

from data.formats import iso_text
from data.registry import PRECISIONS
from data.tables import load


def precisions(frame: pd.DataFrame, column: str) -> pd.Series:
    """day, month or year of each row of a table: how much of a date column is known.

    The date of a status is known as that of the step that brought it.
    """
    if column == "status_on":
        pairs = zip(frame["agreement_id"], frame["status_on"], strict=True)
        return pd.Series([_of_steps().get(pair, "day") for pair in pairs], index=frame.index)
    if column in PRECISIONS:
        found: pd.Series = frame[PRECISIONS[column]]
        return found
    return pd.Series("day", index=frame.index)


def precision(row: pd.Series, column: str) -> object:
    """The same for one row."""
    if column == "status_on":
        return _of_steps().get((row["agreement_id"], row["status_on"]), "day")
    return row[PRECISIONS[column]] if column in PRECISIONS else "day"


def iso_dates(frame: pd.DataFrame, column: str) -> pd.Series:
    """The dates of a column as ISO texts that stop where the known part stops; missing: empty."""
    pairs = zip(frame[column], precisions(frame, column), strict=True)
    return pd.Series([iso_text(*pair) for pair in pairs], index=frame.index, dtype="str")


@cache
def _of_steps() -> dict[tuple[Any, Any], str]:
    """Agreement and day -> precision of the first step on that day."""
    steps = load("agreement_steps").drop_duplicates(["agreement_id", "on"])
    days = zip(steps["agreement_id"], steps["on"], strict=True)
    return dict(zip(days, steps["date_precision"], strict=True))

"""The tables of the record, loaded and checked once a process and shared read-only."""

import pandas as pd

from data.cells import SEPARATOR
from data.check import checked
from data.check import frame as raw_frame
from data.codebook import KEYS, columns
from data.per_release import per_release


@per_release
def load(table: str) -> pd.DataFrame:
    """A table with its types. KeyError for an unknown name, DataError when any file is at fault.

    Dates are datetime64, counts Int64, numbers float64, everything else text; a cell with
    several values stays one text ("MLI;NER", see `split`); an empty cell is missing.
    """
    if table not in KEYS:
        raise KeyError(f"unknown table: {table} (there are {', '.join(KEYS)})")
    frame = raw_frame(checked(), table).reset_index(drop=True)
    for spec in columns(table):
        frame[spec.column] = _typed(frame[spec.column], spec.kind)
    return frame


def split(cell: object) -> list[str]:
    """The values of a cell with several values; none for a missing cell."""
    return cell.split(SEPARATOR) if isinstance(cell, str) else []


def _typed(values: pd.Series, kind: str) -> pd.Series:
    if kind == "date":
        return pd.to_datetime(values, format="%Y-%m-%d").astype("datetime64[s]")
    if kind == "integer":
        return pd.to_numeric(values).astype("Int64")
    if kind == "number":
        return pd.to_numeric(values).astype("float64")
    return values

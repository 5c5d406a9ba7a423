"""The tables of the record, loaded and checked once a process and shared read-only.

Those of an older release were checked when it was made; they have today's columns.
"""

import pandas as pd

from data.asked import PRESENT, asked
from data.cells import SEPARATOR
from data.check import checked
from data.check import frame as raw_frame
from data.codebook import KEYS, columns
from data.per_release import per_release
from data.releases.archive import read_frame


@per_release
def load(table: str) -> pd.DataFrame:
    """A table with its types. KeyError for an unknown name, DataError when any file is at fault.

    Dates are datetime64, counts Int64, numbers float64, everything else text; a cell with
    several values stays one text ("MLI;NER", see `split`); an empty cell is missing.
    """
    frame = cells(table)
    for spec in columns(table):
        frame[spec.column] = _typed(frame[spec.column], spec.kind)
    return frame


def cells(table: str) -> pd.DataFrame:
    """The same rows with every cell as it is written; an empty cell is missing."""
    if table not in KEYS:
        raise KeyError(f"unknown table: {table} (there are {', '.join(KEYS)})")
    version = asked()
    frame = raw_frame(checked(), table) if version == PRESENT else _archived(version, table)
    return frame.reset_index(drop=True)


def split(cell: object) -> list[str]:
    """The values of a cell with several values; none for a missing cell."""
    return cell.split(SEPARATOR) if isinstance(cell, str) else []


def _archived(version: str, table: str) -> pd.DataFrame:
    """The texts of a table of an older release; a column that it did not have is empty."""
    names = [spec.column for spec in columns(table)]
    found = read_frame(version, f"tables/{table}.csv")
    written = pd.DataFrame(columns=names) if found is None else found.reindex(columns=names)
    return written.fillna("").astype("str").mask(lambda cell: cell == "")


def _typed(values: pd.Series, kind: str) -> pd.Series:
    if kind == "date":
        return pd.to_datetime(values, format="%Y-%m-%d").astype("datetime64[s]")
    if kind == "integer":
        return pd.to_numeric(values).astype("Int64")
    if kind == "number":
        return pd.to_numeric(values).astype("float64")
    return values

"""Numbers of records by month or year. Counts of records: nothing else is added up here."""

from dataclasses import dataclass

import pandas as pd

from data.per_release import per_release
from data.periods import active_periods
from data.registry import RECORD_TABLES
from data.selection import Selection

UNITS = {"month": "M", "year": "Y"}


@dataclass(frozen=True, eq=False)
class Counts:
    """`frame`: start of the month or year -> one column a table, periods without records left
    out; `unplaced`: records whose date is not known well enough (no date, or only a year)."""

    unit: str
    frame: pd.DataFrame
    unplaced: int


@per_release(maxsize=64)
def count_by_time(selection: Selection, unit: str) -> Counts:
    """Events by date, agreements by signature, commitments by the start of their activity.

    `unit`: "month" or "year"; KeyError for another one. The last 64 are kept: read only.
    """
    dated = pd.concat([_dated(selection, table) for table in RECORD_TABLES], ignore_index=True)
    fits = dated["date"].notna()
    if unit == "month":
        fits &= dated["precision"].isin(("day", "month"))
    placed = dated[fits]
    period = placed["date"].to_numpy().astype(f"datetime64[{UNITS[unit]}]").astype("datetime64[s]")
    counted = placed.groupby([period, "table"]).size().unstack(fill_value=0)
    frame = counted.reindex(columns=list(RECORD_TABLES), fill_value=0)
    frame.index.name, frame.columns.name = unit, None
    assert int(frame.to_numpy().sum()) == len(placed), "a record was lost while counting"
    return Counts(unit, frame, int((~fits).sum()))


def _dated(selection: Selection, table: str) -> pd.DataFrame:
    rows = selection.frame(table)
    if table == "commitments":
        periods = active_periods().set_index("commitment_id").loc[rows["commitment_id"]]
        dates, precisions = periods["start"], periods["start_precision"]
    else:
        dates = rows["date" if table == "events" else "signed_on"]
        precisions = rows["date_precision"]
    return pd.DataFrame(
        {"date": dates.to_numpy(), "precision": precisions.to_numpy(), "table": table}
    )


def rows_of_year(selection: Selection, table: str, year: int) -> pd.DataFrame:
    """The selected rows of a table that `count_by_time` counts in a year."""
    dates = _dated(selection, table)["date"]
    rows: pd.DataFrame = selection.frame(table)[(dates.dt.year == year).to_numpy()]
    return rows

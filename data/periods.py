"""From when to when a commitment counts as active."""

from functools import cache

import pandas as pd

from data.tables import load

STARTS = (("started_on", "started_precision"), ("announced_on", "announced_precision"))
COLUMNS = ["start", "start_precision", "start_basis", "end", "end_precision", "open"]


@cache
def active_periods() -> pd.DataFrame:
    """commitment_id and, for each, start, start_precision, start_basis, end, end_precision, open.

    The start is the documented one, else the announcement, else the first strength (`start_basis`
    names the column). The end is the documented one; for a commitment that left on an unknown day,
    its last strength; otherwise missing and `open` is true.
    """
    commitments = load("commitments")
    strengths = load("strengths").sort_values("as_of").groupby("commitment_id")
    first, last = strengths.head(1), strengths.tail(1)
    firsts = first.set_index("commitment_id")[["as_of", "date_precision"]]
    lasts = last.set_index("commitment_id")[["as_of", "date_precision"]]
    rows = [_period(row, firsts, lasts) for _, row in commitments.iterrows()]
    periods = pd.DataFrame(rows, columns=COLUMNS)
    for each in ("start", "end"):
        periods[each] = periods[each].astype("datetime64[s]")
    periods.insert(0, "commitment_id", commitments["commitment_id"])
    return periods


def _period(row: pd.Series, firsts: pd.DataFrame, lasts: pd.DataFrame) -> list[object]:
    start = next(([row[on], row[how], on] for on, how in STARTS if pd.notna(row[on])), None)
    if start is None:
        start = [*_strength(firsts, row["commitment_id"]), "as_of"]
    end = [row["ended_on"], row["ended_precision"]]
    if pd.isna(row["ended_on"]) and row["status"] == "withdrawn":
        end = _strength(lasts, row["commitment_id"])
    return [*start, *end, bool(pd.isna(end[0]))]


def _strength(strengths: pd.DataFrame, commitment_id: str) -> list[object]:
    if commitment_id not in strengths.index:
        return [pd.NaT, None]
    return list(strengths.loc[commitment_id])

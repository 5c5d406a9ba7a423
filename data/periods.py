"""From when to when a commitment counts as active, and whether it was ever there."""

import pandas as pd

from data.per_release import per_release
from data.tables import load

STARTS = (("started_on", "started_precision"), ("announced_on", "announced_precision"))
NOT_ON_THE_GROUND = frozenset({"pledged", "forming", "suspended"})
"""Statuses of commitments that were never there, unless a start is documented."""
COLUMNS = ["start", "start_precision", "start_basis", "end", "end_precision", "end_basis", "open",
           "on_the_ground"]  # fmt: skip


@per_release
def active_periods() -> pd.DataFrame:
    """commitment_id and COLUMNS, one row a commitment.

    The start is the documented one, else the announcement, else the first strength (`start_basis`
    names the column). The end is the documented one; for a commitment that left on an unknown day,
    its last strength (`end_basis`); otherwise missing and `open` is true. What was announced,
    pledged or being set up and has no documented start is not `on_the_ground`: it counts for the
    filters from its announcement on, and is never shown as active.
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


@per_release
def periods_by_id() -> dict[str, pd.Series]:
    """commitment_id -> its row of `active_periods`."""
    return {str(row["commitment_id"]): row for _, row in active_periods().iterrows()}


def _period(row: pd.Series, firsts: pd.DataFrame, lasts: pd.DataFrame) -> list[object]:
    start = next(([row[on], row[how], on] for on, how in STARTS if pd.notna(row[on])), None)
    if start is None:
        start = _strength(firsts, row["commitment_id"])
    end = [row["ended_on"], row["ended_precision"], "ended_on"]
    if pd.isna(row["ended_on"]):
        withdrawn = row["status"] == "withdrawn"
        end = _strength(lasts, row["commitment_id"]) if withdrawn else [pd.NaT, None, None]
    there = row["status"] not in NOT_ON_THE_GROUND or pd.notna(row["started_on"])
    return [*start, *end, bool(pd.isna(end[0])), there]


def _strength(strengths: pd.DataFrame, commitment_id: str) -> list[object]:
    if commitment_id not in strengths.index:
        return [pd.NaT, None, None]
    return [*strengths.loc[commitment_id], "as_of"]

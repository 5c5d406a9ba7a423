"""The newest figure known of each commitment: one row each, never a sum."""

import pandas as pd

MEASURES = ("deployed", "remaining", "enrolled", "authorised", "pledged", "target")
"""Which figure is taken when several have the same date: what is there before what is planned."""


def latest_known(inside: pd.DataFrame, outside: pd.DataFrame) -> pd.DataFrame:
    """The latest of each commitment within the period; where it has none, the latest outside it.

    Column `outside`: number of figures outside the period where none is within it, else 0.
    """
    within = latest_strengths(inside)
    others = outside[~outside["commitment_id"].isin(within.index)]
    beyond = latest_strengths(others)
    counts = others["commitment_id"].value_counts()
    found = pd.concat([each for each in (within, beyond) if len(each)] or [within])
    return found.assign(outside=counts.reindex(found.index, fill_value=0))


def latest_strengths(strengths: pd.DataFrame) -> pd.DataFrame:
    """Rows of strengths, one a commitment, indexed by commitment_id.

    Figures on the whole commitment come first; one on a part of it, or on more than it, is taken
    only where there is no other. Of these the newest is taken.
    """
    ordered = strengths.assign(
        other=strengths["scope"] != "whole",
        rank=strengths["measure"].map({code: rank for rank, code in enumerate(MEASURES)}),
    ).sort_values(["other", "as_of", "rank"], ascending=[True, False, True], kind="stable")
    first = ordered.drop_duplicates("commitment_id")
    return first.drop(columns=["other", "rank"]).set_index("commitment_id")

"""The newest figure known of each commitment: one row each, never a sum."""

import pandas as pd

MEASURES = ("deployed", "remaining", "enrolled", "authorised", "pledged", "target")
"""Which figure is taken when several have the same date: what is there before what is planned."""


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

"""The selection in one screen: what happened, what was signed, who came and went, what is
contested. Counts of records, never of deaths or persons.
"""

from dataclasses import dataclass

import pandas as pd

from data.claim_figures import FIELDS
from data.marks import marks
from data.measures.claims import Dispute, claimed_ids, disputes
from data.per_release import per_release
from data.selection import Selection

CAME, WENT = "force_started", "force_ended"
Counted = tuple[tuple[str, int], ...]


@dataclass(frozen=True, eq=False)
class Briefing:
    """`categories` and `statuses`: code and number of records, the most frequent first.

    `moves`: the marks (see data.marks) of forces that came or went within the period, newest
    first. `claimed`: ids of the records with rival claims, newest first. `disputes`: rival
    figures, the widest first, deaths before other fields.
    """

    categories: Counted
    statuses: Counted
    moves: pd.DataFrame
    claimed: tuple[str, ...]
    disputes: tuple[Dispute, ...]

    @property
    def came(self) -> int:
        return int((self.moves["kind"] == CAME).sum())

    @property
    def went(self) -> int:
        return int((self.moves["kind"] == WENT).sum())


@per_release(maxsize=64)
def briefing(selection: Selection) -> Briefing:
    """The briefing of a selection; the last 64 are kept: read only."""
    found = marks(selection)
    moves = found[found["kind"].isin((CAME, WENT))]
    return Briefing(
        categories=_counted(selection.events["category"]),
        statuses=_counted(selection.agreements["status"]),
        moves=moves.sort_values("start", ascending=False, kind="stable"),
        claimed=claimed_ids(selection),
        disputes=tuple(
            each
            for field in FIELDS
            for each in sorted(disputes(selection, field), key=lambda each: -each.width)
        ),
    )


def _counted(codes: pd.Series) -> Counted:
    return tuple((str(code), int(n)) for code, n in codes.value_counts().items())

"""Agreements announced or signed some time ago, of which this record holds no later step.

That the record holds none does not mean that nothing happened.
"""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from data.measures.families import later_records
from data.measures.life import Mark, lives, months_since

ANNOUNCED, SIGNED = STAGES = ("announced", "signed")
"""Statuses after which a later step may be expected, and that of the last step of the silent."""
USUAL, LEAST, MOST = 12, 1, 120
"""Months without a later step: as a page opens, and the bounds of the choice."""


@dataclass(frozen=True)
class Silence:
    """A silent agreement: its last step, whole months since, and later records linked to it."""

    agreement_id: str
    last: Mark
    months: int
    later: tuple[str, ...]


def silences(agreements: pd.DataFrame, months: int, until: date) -> dict[str, Silence]:
    """agreement_id -> silence of the agreements with nothing since so many months, longest first.

    Only those whose status is that of their last step: one known to be applied or completed
    without a dated step is not silent. A month or year counts from its last day.
    """
    waiting = agreements[agreements["status"].isin(STAGES)]
    found = []
    for agreement_id, status in zip(waiting["agreement_id"], waiting["status"], strict=True):
        last = lives()[agreement_id][-1]
        since = months_since(last, until)
        if last.kind == status and since >= months:
            found.append(Silence(agreement_id, last, since, later_records(agreement_id)))
    return {each.agreement_id: each for each in sorted(found, key=_longest)}


def _longest(each: Silence) -> tuple[int, date]:
    return -each.months, each.last.on

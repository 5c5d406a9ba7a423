"""Strength over time: one series a commitment and measure, never a total.

Figures of different commitments, measures, scopes or dates overlap. So a series can only be made
of one commitment and one measure, and nothing in this module adds personnel up.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from data.per_release import per_release
from data.tables import load
from data.vocabularies import codes

WHOLE = "whole"


@dataclass(frozen=True, eq=False)
class Series:
    """Figures on the whole of one commitment in one measure: rows of strengths, oldest first."""

    points: pd.DataFrame

    def __post_init__(self) -> None:
        for column in ("commitment_id", "measure"):
            if self.points[column].nunique() != 1:
                raise ValueError(f"a series has exactly one {column}")
        if set(self.points["scope"]) != {WHOLE}:
            raise ValueError("a series holds figures on the whole commitment only")
        if not self.points["as_of"].is_monotonic_increasing:
            raise ValueError("a series runs from the oldest figure to the newest")

    @property
    def commitment_id(self) -> str:
        return str(self.points["commitment_id"].iloc[0])

    @property
    def measure(self) -> str:
        return str(self.points["measure"].iloc[0])

    def band(self) -> pd.DataFrame:
        """Columns as_of, low, high: lowest and highest figure that sources give for each date."""
        dates = self.points.groupby("as_of", sort=True)
        return dates.agg(low=("personnel_low", "min"), high=("personnel_high", "max")).reset_index()


def series(strengths: pd.DataFrame, commitment_id: str) -> list[Series]:
    """The series of one commitment, in the order of measures.csv."""
    mine = _of(strengths, commitment_id)
    whole = mine[mine["scope"] == WHOLE]
    found = (whole[whole["measure"] == measure] for measure in codes("measures"))
    return [Series(points) for points in found if len(points)]


def apart(strengths: pd.DataFrame, commitment_id: str) -> pd.DataFrame:
    """Figures on a part of one commitment or on more than it: single points, oldest first."""
    mine = _of(strengths, commitment_id)
    return mine[mine["scope"] != WHOLE]


def inside(chosen: Iterable[str]) -> dict[str, str]:
    """Chosen commitment -> the chosen commitment it is part of; only where both are chosen."""
    ids = list(chosen)
    found = {each: [one for one in ancestors(each) if one in ids] for each in ids}
    return {each: parents[0] for each, parents in found.items() if parents}


def families(chosen: Iterable[str]) -> list[str]:
    """The chosen commitments once each, a contingent right after what it is part of."""
    ids = list(dict.fromkeys(chosen))
    parents = inside(ids)

    def branch(root: str) -> list[str]:
        children = [each for each in ids if parents.get(each) == root]
        return [root, *(each for child in children for each in branch(child))]

    return [each for root in ids if root not in parents for each in branch(root)]


def contingents(commitment_id: str) -> list[str]:
    """Ids of the commitments that are part of this one."""
    frame = load("commitments")
    return [str(each) for each in frame.loc[frame["part_of"] == commitment_id, "commitment_id"]]


def ancestors(commitment_id: str) -> tuple[str, ...]:
    """What a commitment is part of, and what that is part of: the nearest first."""
    found: list[str] = []
    parent = _parents().get(commitment_id)
    while parent:
        found.append(parent)
        parent = _parents().get(parent)
    return tuple(found)


@per_release
def _parents() -> dict[str, str]:
    rows = load("commitments").dropna(subset=["part_of"])
    return dict(zip(rows["commitment_id"], rows["part_of"], strict=True))


def _of(strengths: pd.DataFrame, commitment_id: str) -> pd.DataFrame:
    mine = strengths[strengths["commitment_id"] == commitment_id]
    return mine.sort_values("as_of", kind="stable")

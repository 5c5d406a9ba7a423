"""From pledge to withdrawal: what was announced of a force against what was deployed of it.

Only figures on the whole of one and the same commitment are compared, never those of a mission with
those of its contingents.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from data.days import bounds
from data.measures.strength import Series, series

RUNGS = ("pledged", "authorised", "deployed", "remaining")
"""Measures in the order in which a force climbs and leaves the ladder."""
ASIDE = ("enrolled", "target")
"""Measures that are no rung: a strength that is not tied to a deployment, and a goal."""
ANNOUNCED = ("pledged", "authorised")


@dataclass(frozen=True)
class Stated:
    """What is stated of a commitment for one date in one measure.

    `low` and `high` in persons: lowest and highest figure of all sources for that date.
    """

    measure: str
    as_of: pd.Timestamp
    precision: str
    low: int
    high: int
    sources: tuple[str, ...]
    computed: bool = False


@dataclass(frozen=True)
class Gap:
    """The latest deployed figure of a commitment and the last one announced by then.

    Either is None where it is not stated; without both there is no gap. Where nothing was deployed,
    `announced` is the latest announced figure; where nothing was announced by then, it is None.
    """

    commitment_id: str
    announced: Stated | None
    deployed: Stated | None

    @property
    def low(self) -> int | None:
        """Least number missing; negative: more were deployed than announced."""
        if self.announced is None or self.deployed is None:
            return None
        return self.announced.low - self.deployed.high

    @property
    def high(self) -> int | None:
        """Largest number missing."""
        if self.announced is None or self.deployed is None:
            return None
        return self.announced.high - self.deployed.low


def gap(strengths: pd.DataFrame, commitment_id: str) -> Gap:
    """Announced minus deployed for one commitment, from figures on the whole of it."""
    found = {each.measure: stated(each) for each in series(strengths, commitment_id)}
    deployed = found["deployed"][-1] if "deployed" in found else None
    announced = [each for name in ANNOUNCED for each in found.get(name, ())]
    if deployed:
        announced = [each for each in announced if _by_then(each, deployed)]
    latest = max(announced, key=lambda each: each.as_of, default=None)
    return Gap(commitment_id, latest, deployed)


def gaps(strengths: pd.DataFrame, commitments: Iterable[str]) -> list[Gap]:
    """The gap of each commitment, in the order given."""
    rows = dict(list(strengths.groupby("commitment_id")))
    none = strengths.iloc[:0]
    return [gap(rows.get(each, none), each) for each in commitments]


def stated(each: Series) -> list[Stated]:
    """What a series states, one entry a date, the oldest first."""
    return [_stated(each.measure, rows) for _, rows in each.points.groupby("as_of", sort=True)]


def _stated(measure: str, rows: pd.DataFrame) -> Stated:
    first = rows.iloc[0]
    return Stated(
        measure,
        first["as_of"],
        str(first["date_precision"]),
        int(rows["personnel_low"].min()),
        int(rows["personnel_high"].max()),
        tuple(dict.fromkeys(map(str, rows["source_id"]))),
        bool((rows["basis"] == "computed").any()),
    )


def _by_then(announced: Stated, deployed: Stated) -> bool:
    """Whether a figure may have been announced on or before the date of the other."""
    first, _ = bounds(announced.as_of, announced.precision)
    _, after = bounds(deployed.as_of, deployed.precision)
    return first < after

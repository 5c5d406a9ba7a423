"""From pledge to withdrawal: what was announced of a force against what was deployed of it.

Only figures on the whole of one and the same commitment are compared, never those of a mission with
those of its contingents.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import pandas as pd

from data.days import bounds
from data.measures.strength import WHOLE

RUNGS = ("pledged", "authorised", "deployed", "remaining")
"""Measures in the order in which a force climbs and leaves the ladder."""
ASIDE = ("enrolled", "target")
"""Measures that are no rung: a strength that is not tied to a deployment, and a goal."""
ANNOUNCED = ("pledged", "authorised")
COLUMNS = ("commitment_id", "measure", "as_of", "date_precision", "personnel_low", "personnel_high",
           "source_id", "basis")  # fmt: skip


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
    return gaps(strengths, [commitment_id])[0]


def gaps(strengths: pd.DataFrame, commitments: Iterable[str]) -> list[Gap]:
    """The gap of each commitment, in the order given."""
    found = _stated(strengths)
    return [_gap(each, found.get(each, [])) for each in commitments]


def _gap(commitment_id: str, found: list[Stated]) -> Gap:
    deployed = [each for each in found if each.measure == "deployed"]
    announced = [each for each in found if each.measure in ANNOUNCED]
    if deployed:
        announced = [each for each in announced if _by_then(each, deployed[-1])]
    latest = max(announced, key=lambda each: each.as_of, default=None)
    return Gap(commitment_id, latest, deployed[-1] if deployed else None)


def _stated(strengths: pd.DataFrame) -> dict[str, list[Stated]]:
    """Commitment -> what is stated of the whole of it, an entry a date and measure, oldest first.

    One pass over the rows: made at each run, for all selected forces.
    """
    whole = strengths[strengths["scope"] == WHOLE].sort_values("as_of", kind="stable")
    merged: dict[tuple[str, str, pd.Timestamp], Stated] = {}
    for owner, measure, on, how, low, high, source, basis in zip(
        *(whole[column] for column in COLUMNS), strict=True
    ):
        row = Stated(measure, on, how, int(low), int(high), (source,), basis == "computed")
        key = (owner, measure, on)
        merged[key] = _merged(merged[key], row) if key in merged else row
    found: dict[str, list[Stated]] = {}
    for (owner, _, _), each in merged.items():
        found.setdefault(owner, []).append(each)
    return found


def _merged(one: Stated, other: Stated) -> Stated:
    """Two figures of one date in one measure."""
    return replace(
        one,
        low=min(one.low, other.low),
        high=max(one.high, other.high),
        sources=tuple(dict.fromkeys((*one.sources, *other.sources))),
        computed=one.computed or other.computed,
    )


def _by_then(announced: Stated, deployed: Stated) -> bool:
    """Whether a figure may have been announced on or before the date of the other."""
    first, _ = bounds(announced.as_of, announced.precision)
    _, after = bounds(deployed.as_of, deployed.precision)
    return first < after

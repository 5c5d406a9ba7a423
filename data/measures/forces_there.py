"""Foreign and joint forces in one country: when they are there, and which figure is in force.

Figures are those on the whole of a force that is deployed or remaining. A figure known to its month
or year counts from the first day of it.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

import pandas as pd

from data.days import bounds
from data.measures.ladder import ANNOUNCED
from data.measures.strength import WHOLE, ancestors
from data.periods import periods_by_id
from data.tables import load, split
from data.vocabularies import vocabulary

THERE = ("deployed", "remaining")
"""Measures of personnel who are on the ground."""
AT_HOME = "national_mobilisation"
Days = tuple[date, date]
"""First day and first day after."""


@dataclass(frozen=True)
class Figure:
    """A figure in persons: `row` is its label in strengths; it may be of any day from `first` on
    and before `after`."""

    row: int
    as_of: date
    first: date
    after: date
    low: int
    high: int

    @property
    def is_exact(self) -> bool:
        return self.after - self.first <= timedelta(days=1)

    def until(self, months: int | None) -> date:
        """The first day on which it no longer counts, so many months after it began to."""
        return date.max if months is None else _later(self.first, months)


@dataclass(frozen=True)
class Force:
    """A force in a country. `there`: first day and first day after; None without any date.

    `elsewhere`: it is in other countries as well, and so are its figures. `inside`: what it is
    part of, the nearest first. `providers`: states, or the organisation where no state is named.
    """

    commitment_id: str
    providers: frozenset[str]
    elsewhere: bool
    inside: tuple[str, ...]
    there: Days | None
    figures: tuple[Figure, ...]

    def is_there(self, day: date) -> bool:
        return self.there is not None and self.there[0] <= day < self.there[1]

    def in_force(self, day: date, months: int | None) -> tuple[Figure, ...]:
        """The latest figures of a day, with those whose vague date may be this day or later."""
        begun = [each for each in self.figures if each.first <= day]
        settled = [each.as_of for each in begun if each.is_exact or each.after <= day]
        newest = max(settled, default=date.min)
        return tuple(each for each in begun if each.as_of >= newest and day < each.until(months))


@lru_cache(maxsize=64)
def forces_in(commitments: frozenset[str], host: str) -> tuple[Force, ...]:
    """The foreign and joint forces among some commitments that a country hosts."""
    found = []
    for _, row in load("commitments").iterrows():
        hosts = split(row["host_countries"])
        if row["commitment_id"] in commitments & foreign_forces() and host in hosts:
            found.append(_force(row, len(hosts) > 1))
    return tuple(each for each in found if each is not None)


@cache
def foreign_forces() -> frozenset[str]:
    """Ids of the commitments that are of other states than their one host, or of several."""
    rows = load("commitments")
    pairs = zip(rows["providers"], rows["host_countries"], strict=True)
    at_home = [providers == hosts and len(split(hosts)) == 1 for providers, hosts in pairs]
    foreign = rows.loc[(rows["force_type"] != AT_HOME) & ~pd.Series(at_home), "commitment_id"]
    return frozenset(map(str, foreign))


def _force(row: pd.Series, elsewhere: bool) -> Force | None:
    commitment_id = str(row["commitment_id"])
    period = periods_by_id()[commitment_id]
    if not period["on_the_ground"]:
        return None
    there = None
    if pd.notna(period["start"]):
        first, _ = _days(period["start"], period["start_precision"])
        end = date.max if period["open"] else _days(period["end"], period["end_precision"])[1]
        there = first, end
    figures = _figures().get(commitment_id, ())
    return Force(
        commitment_id,
        _states(row["providers"]),
        elsewhere,
        ancestors(commitment_id),
        there,
        figures,
    )


def _days(day: date, precision: object) -> Days:
    first, after = bounds(day, str(precision))
    return first.date(), after.date()


@cache
def _later(day: date, months: int) -> date:
    return (pd.Timestamp(day) + pd.DateOffset(months=months)).date()


def _states(cell: object) -> frozenset[str]:
    kinds = vocabulary("partners")["kind"]
    providers = split(cell)
    states = [each for each in providers if kinds.get(each) != "organisation"]
    return frozenset(states or providers)


def around(commitment_id: str, day: date) -> tuple[Figure, ...]:
    """The last figure stated before a day has passed, and the first one after it; of any scope.

    Figures of personnel on the ground; where there is none at all, those announced.
    """
    known = _figures(any_scope=True)
    found = known.get(commitment_id) or _figures(ANNOUNCED, any_scope=True).get(commitment_id, ())
    before = [each for each in found if each.first <= day]
    return (*before[-1:], *found[len(before) : len(before) + 1])


@cache
def _figures(
    measures: tuple[str, ...] = THERE, *, any_scope: bool = False
) -> dict[str, tuple[Figure, ...]]:
    """Commitment -> its figures in some measures, by the first day that they may be of."""
    rows = load("strengths")
    rows = rows[rows["measure"].isin(measures) & ((rows["scope"] == WHOLE) | any_scope)]
    found: dict[str, list[Figure]] = {}
    for index, row in rows.sort_values("as_of", kind="stable").iterrows():
        span = _days(row["as_of"], row["date_precision"])
        low, high = int(row["personnel_low"]), int(row["personnel_high"])
        figure = Figure(int(str(index)), row["as_of"].date(), *span, low, high)
        found.setdefault(str(row["commitment_id"]), []).append(figure)
    ordered = {key: sorted(each, key=lambda one: one.first) for key, each in found.items()}
    return {key: tuple(each) for key, each in ordered.items()}

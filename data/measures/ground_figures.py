"""Stated figures of personnel as days and numbers: those on the ground, those next to a day."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import pandas as pd

from data.days import bounds
from data.measures.ladder import ANNOUNCED
from data.measures.strength import WHOLE
from data.per_release import per_release
from data.tables import load

THERE = ("deployed", "remaining")
"""Measures of personnel who are on the ground."""
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


def around(commitment_id: str, day: date) -> tuple[Figure, ...]:
    """The last figure stated before a day has passed, and the first one after it; of any scope.

    Figures of personnel on the ground; where there is none at all, those announced.
    """
    there = figures_by_id(any_scope=True).get(commitment_id)
    found = there or figures_by_id(ANNOUNCED, any_scope=True).get(commitment_id, ())
    before = [each for each in found if each.first <= day]
    return (*before[-1:], *found[len(before) : len(before) + 1])


@per_release
def figures_by_id(
    measures: tuple[str, ...] = THERE, *, any_scope: bool = False
) -> dict[str, tuple[Figure, ...]]:
    """Commitment -> its figures in some measures, by the first day that they may be of."""
    rows = load("strengths")
    rows = rows[rows["measure"].isin(measures) & ((rows["scope"] == WHOLE) | any_scope)]
    found: dict[str, list[Figure]] = {}
    for index, row in rows.sort_values("as_of", kind="stable").iterrows():
        span = days_of(row["as_of"], row["date_precision"])
        low, high = int(row["personnel_low"]), int(row["personnel_high"])
        figure = Figure(int(str(index)), row["as_of"].date(), *span, low, high)
        found.setdefault(str(row["commitment_id"]), []).append(figure)
    ordered = {key: sorted(each, key=lambda one: one.first) for key, each in found.items()}
    return {key: tuple(each) for key, each in ordered.items()}


def days_of(day: date, precision: object) -> Days:
    """First day, and first day after, of what a date stands for."""
    first, after = bounds(day, str(precision))
    return first.date(), after.date()


@cache
def _later(day: date, months: int) -> date:
    return (pd.Timestamp(day) + pd.DateOffset(months=months)).date()


def nearest_size(commitment_id: str, day: date) -> int:
    """The most persons among the figures nearest to a day; 0 without any."""
    return max((each.high for each in around(commitment_id, day)), default=0)

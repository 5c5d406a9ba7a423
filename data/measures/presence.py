"""How many foreign personnel are documented in one country on a day, without counting any twice.

A total is only made of forces that do not overlap: a contingent is left out while the mission that
it is part of counts, and of two forces with a provider in common only the larger one counts. Each
force counts with one figure on the whole of it that is deployed or remaining there. What is present
without such a figure is named: the total is a lower bound.
"""

from collections.abc import Iterable
from datetime import date

from data.measures.forces_there import Force, forces_in
from data.measures.ground_figures import Days, Figure
from data.measures.present import (
    INSIDE,
    NO_FIGURE,
    SAME_PROVIDER,
    SEVERAL,
    UNDATED,
    Counted,
    LeftOut,
    Present,
)
from data.per_release import per_release

MONTHS = 24
"""How long a figure counts, unless a newer one or the end of the force comes first."""


def present(
    commitments: Iterable[str], host: str, day: date, months: int | None = MONTHS
) -> Present:
    """The forces of these commitments in a country on a day.

    `months`: how long a figure counts; None for as long as there is no newer one.
    """
    return present_of(forces_in(frozenset(commitments), host), day, months)


@per_release(maxsize=64)
def steps(
    commitments: frozenset[str], host: str, period: Days, months: int | None = MONTHS
) -> tuple[Present, ...]:
    """The same on the first day and on each day of a period, last day included, when it changes."""
    forces = forces_in(commitments, host)
    first, last = period
    days = {first, *(day for each in forces for day in _turns(each, months))}
    found: list[Present] = []
    for day in sorted(each for each in days if first <= each <= last):
        now = present_of(forces, day, months)
        if not found or (now.counted, now.left_out) != (found[-1].counted, found[-1].left_out):
            found.append(now)
    return tuple(found)


def present_of(forces: tuple[Force, ...], day: date, months: int | None) -> Present:
    """The same for forces in one country, as `forces_in` gives them."""
    there = [each for each in forces if each.is_there(day)]
    figures = {each.commitment_id: each.in_force(day, months) for each in there}
    alone = [each for each in there if figures[each.commitment_id] and not each.elsewhere]
    missions = {each.commitment_id for each in alone}
    left = {
        each.commitment_id: LeftOut(each.commitment_id, reason)
        for each in there
        if (reason := _reason(each, missions, figures[each.commitment_id], there))
    }
    counted: list[Force] = []
    for each in sorted(alone, key=lambda one: _size(figures[one.commitment_id]), reverse=True):
        if each.commitment_id in left:
            continue
        if any(each.providers & other.providers for other in counted):
            left[each.commitment_id] = LeftOut(each.commitment_id, SAME_PROVIDER)
        else:
            counted.append(each)
    undated = [LeftOut(e.commitment_id, UNDATED) for e in forces if e.there is None]
    return Present(
        day,
        tuple(Counted(each.commitment_id, figures[each.commitment_id]) for each in counted),
        (*left.values(), *undated),
    )


def _reason(
    force: Force, missions: set[str], figures: tuple[Figure, ...], there: list[Force]
) -> str:
    """Why a force that is there is not counted; empty where its providers decide."""
    if force.elsewhere:
        return SEVERAL
    if missions & set(force.inside):
        return INSIDE
    if figures:
        return ""
    named = {each.commitment_id for each in there if not each.elsewhere}
    return INSIDE if named & set(force.inside) else NO_FIGURE


def _size(figures: tuple[Figure, ...]) -> tuple[int, int]:
    return min(each.low for each in figures), max(each.high for each in figures)


def _turns(force: Force, months: int | None) -> Iterable[date]:
    """The days on which something may change for a force."""
    yield from force.there or ()
    for each in force.figures:
        yield from (each.first, each.after, each.until(months))

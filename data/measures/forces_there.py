"""Foreign and joint forces in one country: when they are there, and which figure is in force.

Figures are those on the whole of a force that is deployed or remaining. A figure known to its month
or year counts from the first day of it.
"""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from data.measures.ground_figures import Days, Figure, days_of, figures_by_id
from data.measures.strength import ancestors
from data.per_release import per_release
from data.periods import periods_by_id
from data.tables import load, split
from data.vocabularies import vocabulary

AT_HOME = "national_mobilisation"


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


@per_release(maxsize=64)
def forces_in(commitments: frozenset[str], host: str) -> tuple[Force, ...]:
    """The foreign and joint forces among some commitments that a country hosts."""
    found = []
    for _, row in load("commitments").iterrows():
        hosts = split(row["host_countries"])
        if row["commitment_id"] in commitments & foreign_forces() and host in hosts:
            found.append(_force(row, len(hosts) > 1))
    return tuple(each for each in found if each is not None)


@per_release
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
        first, _ = days_of(period["start"], period["start_precision"])
        end = date.max if period["open"] else days_of(period["end"], period["end_precision"])[1]
        there = first, end
    figures = figures_by_id().get(commitment_id, ())
    return Force(
        commitment_id,
        _states(row["providers"]),
        elsewhere,
        ancestors(commitment_id),
        there,
        figures,
    )


def _states(cell: object) -> frozenset[str]:
    kinds = vocabulary("partners")["kind"]
    providers = split(cell)
    states = [each for each in providers if kinds.get(each) != "organisation"]
    return frozenset(states or providers)

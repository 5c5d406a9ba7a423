"""Who left and who came: foreign and joint forces in lanes by provider, those who left first."""

from dataclasses import dataclass

import pandas as pd

from components.forces_rows import (
    PROVIDER,
    SEVERAL,
    BarRow,
    by_start,
    group_name,
    host_group,
    provider_group,
)
from data.measures.forces_there import foreign_forces
from data.measures.strength import inside
from data.palette import NEUTRAL, country_colour
from data.periods import active_periods, periods_by_id
from data.tables import split
from data.texts import Texts
from data.vocabularies import codes

LEFT, PRESENT, ANNOUNCED = range(3)


@dataclass(frozen=True)
class Lane:
    """The forces of one provider: heading, and whether all left, some are there, or none ever."""

    name: str
    state: int
    commitments: tuple[str, ...]


def lanes(commitments: pd.DataFrame, contingents: bool, t: Texts) -> list[Lane]:
    """Those who left, by the day when the last one did; then those present, by their first day."""
    shown = shown_forces(commitments, contingents)
    groups: dict[str, list[str]] = {}
    for each, providers in zip(shown["commitment_id"], shown[PROVIDER], strict=True):
        groups.setdefault(provider_group(providers), []).append(str(each))
    made = []
    for code, ids in groups.items():
        state, when = _state([periods_by_id()[each] for each in ids])
        made.append((state, when, Lane(group_name(code, PROVIDER, t), state, tuple(ids))))
    return [lane for _, _, lane in sorted(made, key=lambda each: each[:2])]


def shown_forces(commitments: pd.DataFrame, contingents: bool) -> pd.DataFrame:
    """Foreign and joint forces with a date, the first to begin first.

    Without `contingents` what serves in another selected force is left out, unless it is the part
    that the same provider has in one country.
    """
    found = by_start(commitments[commitments["commitment_id"].isin(foreign_forces())])
    dated = active_periods().dropna(subset=["start"])["commitment_id"]
    found = found[found["commitment_id"].isin(dated)]
    if contingents:
        return found
    parents = inside(found["commitment_id"])
    providers = found.set_index("commitment_id")[PROVIDER]
    kept = [
        each not in parents or providers[each] == providers[parents[each]]
        for each in found["commitment_id"]
    ]
    return found[pd.Series(kept, index=found.index, dtype=bool)]


def lane_rows(found: list[Lane], commitments: pd.DataFrame, lang: str) -> list[BarRow]:
    """A row a force; a lane of several forces has its heading above them."""
    names = commitments.set_index("commitment_id")[f"name_{lang}"]
    rows = []
    for lane in found:
        several = len(lane.commitments) > 1
        rows += [BarRow(lane.name)] if several else []
        rows += [BarRow(str(names[each]), each, int(several)) for each in lane.commitments]
    return rows


def host_colour(commitment: pd.Series) -> str:
    """The colour of the host country; grey for several, or for one that is none of the three."""
    host = host_group(commitment["host_countries"])
    return country_colour(host) if host in codes("countries") else NEUTRAL


def host_code(commitment: pd.Series) -> str:
    """ "NER" for one host, "MLI +4" for several, the three states before others."""
    hosts = split(commitment["host_countries"])
    if not hosts:
        return ""
    first = next((each for each in codes("countries") if each in hosts), hosts[0])
    several = host_group(commitment["host_countries"]) == SEVERAL
    return f"{first} +{len(hosts) - 1}" if several else first


def _state(periods: list[pd.Series]) -> tuple[int, pd.Timestamp]:
    there = [each for each in periods if each["on_the_ground"]]
    if not there:
        return ANNOUNCED, min(each["start"] for each in periods)
    if any(each["open"] for each in there):
        return PRESENT, min(each["start"] for each in there)
    return LEFT, max(each["end"] for each in there)

"""Links of records and steps that end texts, by id: made once, for measures that walk them."""

from dataclasses import dataclass

import pandas as pd

from data.per_release import per_release
from data.tables import load

ENDING = ("suspended", "denounced", "terminated", "completed")
"""Steps with which a text ends or is left."""


@dataclass(frozen=True)
class Link:
    """A link of a record with another one; `outward`: the record is the one that names it."""

    relation: str
    other: str
    outward: bool


@dataclass(frozen=True)
class Step:
    """A step that ended a text; `by`: the code of who took it, "" for all parties."""

    step: str
    on: pd.Timestamp
    precision: str
    by: str


def linked_records(record_id: str) -> tuple[Link, ...]:
    """The links of a record in both directions, in the order of the table."""
    return _links().get(record_id, ())


@per_release
def ended_steps() -> dict[str, tuple[Step, ...]]:
    """Agreement -> the steps that ended it, in the order of the table; only where there are any."""
    rows = load("agreement_steps")
    found: dict[str, list[Step]] = {}
    for _, row in rows[rows["step"].isin(ENDING)].iterrows():
        by = row["by"] if isinstance(row["by"], str) else ""
        step = Step(str(row["step"]), row["on"], str(row["date_precision"]), by)
        found.setdefault(str(row["agreement_id"]), []).append(step)
    return {key: tuple(each) for key, each in found.items()}


@per_release
def _links() -> dict[str, tuple[Link, ...]]:
    found: dict[str, list[Link]] = {}
    rows = load("links")
    for here, relation, there in zip(rows["from_id"], rows["relation"], rows["to_id"], strict=True):
        found.setdefault(here, []).append(Link(relation, there, outward=True))
        found.setdefault(there, []).append(Link(relation, here, outward=False))
    return {key: tuple(each) for key, each in found.items()}

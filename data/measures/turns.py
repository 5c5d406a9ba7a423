"""What began and ended a force: the events and texts that links and steps name, by date.

A text is found through a link with the force or with one of its events, or because it is a defence
text between a provider and a host that was denounced or ended while the force was there.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from data.days import Span, bounds
from data.measures.neighbours import Step, ended_steps, linked_records
from data.per_release import per_release
from data.periods import periods_by_id
from data.records import Record, find
from data.rows import COMMITMENT_SECTOR
from data.tables import load, split

BEGAN, MOMENT, ENDED, SIGNED, TEXT_ENDED = "began", "moment", "ended", "signed", "text_ended"
AFTER_END = pd.Timedelta(days=31)
"""How long after the end of a force a text between the same parties may have ended."""
CONCERNS = ("follows", "implements", "responds_to", "signing_of", "ends")
"""Relations by which a text belongs to an event or a force."""


@dataclass(frozen=True)
class Turn:
    """A dated mark of a force. `step`: of a text, and `by` whom it ended (a code, or "").

    `linked`: a link of the record says that it belongs there; else only the parties do.
    """

    record_id: str
    on: pd.Timestamp
    precision: str
    kind: str
    step: str = ""
    by: str = ""
    linked: bool = True


@per_release
def turns(commitment_id: str) -> tuple[Turn, ...]:
    """The marks of a force, the oldest first; each record and step once."""
    force, period = _commitments()[commitment_id], periods_by_id()[commitment_id]
    found = list(_events(commitment_id, force, period))
    linked = _texts(commitment_id, [each.record_id for each in found])
    for each in linked:
        found += _text_turns(each, force)
    if pd.notna(period["start"]) and period["on_the_ground"]:
        for agreement_id, steps in ended_steps().items():
            if agreement_id not in linked:
                inside = [step for step in steps if _is_during(step.on, period)]
                if inside and _same_parties(agreement_id, force):
                    found += [_ending(agreement_id, step, linked=False) for step in inside]
    return tuple(sorted(found, key=lambda turn: (turn.on, turn.record_id)))


def _events(commitment_id: str, force: pd.Series, period: pd.Series) -> Iterator[Turn]:
    for link in linked_records(commitment_id):
        event = find(link.other)
        if event and event.table == "events" and not link.outward:
            if link.relation == "ends":
                yield _turn(event, ENDED)
            elif link.relation == "part_of":
                yield _turn(event, BEGAN if _begins(event, force, period) else MOMENT)


def _begins(event: Record, force: pd.Series, period: pd.Series) -> bool:
    """Whether an event is of the time when the force began or was announced."""
    begins = [(period["start"], period["start_precision"])]
    begins.append((force["announced_on"], force["announced_precision"]))
    spans = [bounds(day, str(precision)) for day, precision in begins if pd.notna(day)]
    mine = bounds(event.row["date"], str(event.precision))
    return any(_meet(mine, each) for each in spans)


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _texts(commitment_id: str, events: list[str]) -> list[str]:
    """Agreements linked with the force or its events, and those that these name themselves."""
    near = [each for origin in (commitment_id, *events) for each in _agreements(origin)]
    before = [each for text in near for each in _agreements(text, outward=True)]
    return list(dict.fromkeys([*near, *before]))


def _agreements(record_id: str, *, outward: bool = False) -> Iterator[str]:
    for link in linked_records(record_id):
        if link.relation in CONCERNS and (link.outward or not outward):
            other = find(link.other)
            if other and other.table == "agreements":
                yield other.id


def _text_turns(agreement_id: str, force: pd.Series) -> Iterator[Turn]:
    """The steps that ended a text, and its signature where the force is of one of its parties."""
    text = find(agreement_id)
    if text is None:
        return
    parties = {*split(text.row["partners"]), *split(text.row["countries"])}
    if text.date is not None and parties & set(split(force["providers"])):
        yield _turn(text, SIGNED, "announced" if text.row["status"] == "announced" else "signed")
    for step in ended_steps().get(agreement_id, ()):
        yield _ending(agreement_id, step, linked=True)


def _same_parties(agreement_id: str, force: pd.Series) -> bool:
    """Whether it is a defence agreement between a provider and a host of the force."""
    text = find(agreement_id)
    return (
        text is not None
        and COMMITMENT_SECTOR in split(text.row["sectors"])
        and bool({*split(force["providers"])} & {*split(text.row["partners"])})
        and bool({*split(force["host_countries"])} & {*split(text.row["countries"])})
    )


def _is_during(day: pd.Timestamp, period: pd.Series) -> bool:
    first = bounds(period["start"], str(period["start_precision"]))[0]
    return first <= day and (period["open"] or bool(day <= period["end"] + AFTER_END))


def _turn(record: Record, kind: str, step: str = "") -> Turn:
    """A turn on the date of a record that has one."""
    return Turn(record.id, pd.Timestamp(str(record.date)), str(record.precision), kind, step)


def _ending(agreement_id: str, step: Step, *, linked: bool) -> Turn:
    return Turn(agreement_id, step.on, step.precision, TEXT_ENDED, step.step, step.by, linked)


@per_release
def _commitments() -> dict[str, pd.Series]:
    return {str(row["commitment_id"]): row for _, row in load("commitments").iterrows()}

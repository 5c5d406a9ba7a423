"""Agreements that belong to one process: each follows, succeeds or implements another.

A family is what links.csv says, never a guess from names or dates.
"""

from datetime import date

from data.measures.life import Mark, event_mark, lives
from data.per_release import per_release
from data.records import find
from data.tables import load

FAMILY_RELATIONS = ("follows", "succeeds", "implements")
LATER_RELATIONS = (*FAMILY_RELATIONS, "ends")
"""Relations in which the record that names the other comes after it."""
Pair = tuple[str, str]


@per_release
def _pairs(relations: tuple[str, ...]) -> tuple[Pair, ...]:
    """(later record, earlier record) of the links in these relations."""
    links = load("links")
    rows = links[links["relation"].isin(relations)]
    return tuple(zip(rows["from_id"], rows["to_id"], strict=True))


@per_release
def ties() -> tuple[Pair, ...]:
    """(later agreement, the agreement that it follows, succeeds or implements)."""
    known = lives()
    return tuple(each for each in _pairs(FAMILY_RELATIONS) if set(each) <= known.keys())


@per_release
def families() -> dict[str, tuple[str, ...]]:
    """Agreement -> all agreements of its family by their first step, itself among them."""
    groups: dict[str, set[str]] = {each: {each} for each in lives()}
    for later, earlier in ties():
        joined = groups[later] | groups[earlier]
        groups.update(dict.fromkeys(joined, joined))
    return {each: tuple(sorted(group, key=_begun)) for each, group in groups.items()}


def later_records(agreement_id: str) -> tuple[str, ...]:
    """Records of any kind that follow, succeed, implement or end an agreement."""
    return tuple(later for later, earlier in _pairs(LATER_RELATIONS) if earlier == agreement_id)


def linked_events(agreement_id: str) -> tuple[Mark, ...]:
    """Events that follow, implement or end an agreement, or that it follows, by time.

    The event of a signing is left out: it is the step itself.
    """
    linked = [pair for pair in _pairs(LATER_RELATIONS) if agreement_id in pair]
    others = dict.fromkeys(each for pair in linked for each in pair if each != agreement_id)
    records = [record for record in map(find, others) if record and record.table == "events"]
    return tuple(sorted(map(event_mark, records), key=lambda mark: mark.on))


def _begun(agreement_id: str) -> tuple[date, str]:
    return next((mark.on for mark in lives()[agreement_id]), date.max), agreement_id

"""The lines of a figure of lives: which agreements or events, in which order, under which head."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from data.formats import date_text
from data.measures.families import families, linked_events, ties
from data.measures.life import Mark, event_mark, lives
from data.per_release import per_release
from data.records import Record, find
from data.search import fold
from data.tables import split
from data.texts import Texts
from data.vocabularies import labels

FAMILY, STEP, SIGNED, PARTNER = LIFE_ORDERS = ("family", "step", "signed", "partner")


Groups = list[tuple[str, list["Line"]]]
"""What stands above a group, and its lines."""


@dataclass(frozen=True)
class Line:
    """One agreement with its marks, or one event. `status`: its code; empty for an event.

    `parents`: agreements that it follows, succeeds or implements. `head`: what stands above it
    where a group begins.
    """

    record_id: str
    label: str
    status: str
    marks: tuple[Mark, ...]
    parents: tuple[str, ...] = ()
    head: str = ""


@per_release
def agreement_line(agreement_id: str, lang: str, *, events: bool = False) -> Line:
    """The line of an agreement; with the events linked to it where asked. LookupError for an id
    that is none."""
    record = find(agreement_id)
    if record is None:
        raise LookupError(f"there is no agreement {agreement_id}")
    marks = lives()[record.id]
    if events:
        marks = tuple(sorted([*marks, *linked_events(record.id)], key=lambda mark: mark.on))
    parents = tuple(earlier for later, earlier in ties() if later == record.id)
    return Line(record.id, record.title(lang), str(record.row["status"]), marks, parents)


def family_lines(agreement_id: str, lang: str) -> list[Line]:
    """The agreement with its whole family and the events linked to them, oldest first."""
    return [agreement_line(each, lang, events=True) for each in families()[agreement_id]]


def story_lines(records: Iterable[Record], lang: str) -> list[Line]:
    """A line a record with a date, in the order given: agreements with their steps, events."""
    found = []
    for record in records:
        if record.table == "agreements":
            found.append(agreement_line(record.id, lang))
        elif record.date:
            day = date_text(record.date, record.precision, lang, short=True)
            label = f"{day} · {record.title(lang)}"
            found.append(Line(record.id, label, "", (event_mark(record),)))
    return found


def selection_lines(agreements: pd.DataFrame, order: str, t: Texts) -> list[Line]:
    """A line an agreement, in one of LIFE_ORDERS; `agreements` come newest signature first.

    Families stand with the events linked to them.
    """
    events = order == FAMILY
    lines = [agreement_line(each, t.lang, events=events) for each in agreements["agreement_id"]]
    if order == PARTNER:
        return _headed(_by_partner(lines, agreements, t))
    if order == FAMILY:
        return _headed(_by_family(lines, t))
    return lines if order == SIGNED else sorted(lines, key=_newest, reverse=True)


def _newest(line: Line) -> pd.Timestamp:
    return pd.Timestamp(max((mark.on for mark in line.marks), default=pd.Timestamp.min))


def _by_partner(lines: Sequence[Line], agreements: pd.DataFrame, t: Texts) -> Groups:
    """Grouped by all partners of an agreement together, the groups by name."""
    known = labels("parties", t.lang)
    cells = dict(zip(agreements["agreement_id"], agreements["partners"], strict=True))
    groups: dict[str, list[Line]] = {}
    for line in lines:
        named = ", ".join(known[code] for code in split(cells[line.record_id]))
        groups.setdefault(named or t("AES states among themselves"), []).append(line)
    ranked = sorted(groups.items(), key=lambda pair: fold(pair[0]))
    return [
        (f"{name} ({t.plural('{n} agreement', '{n} agreements', len(group))})", group)
        for name, group in ranked
    ]


def _by_family(lines: Sequence[Line], t: Texts) -> Groups:
    """Families with more than one selected agreement first, the newest step of all on top, each
    from its oldest agreement on; then the others by newest step."""
    mine = {line.record_id: line for line in lines}
    groups = [
        [mine[each] for each in family if each in mine]
        for family in dict.fromkeys(families()[each] for each in mine)
    ]
    groups.sort(key=lambda group: max(map(_newest, group)), reverse=True)
    alone = [group[0] for group in groups if len(group) == 1]
    named = [
        (t.plural("{n} related agreement", "{n} related agreements", len(group)), group)
        for group in groups
        if len(group) > 1
    ]
    head = t.plural(
        "{n} agreement without another one related to it here",
        "{n} agreements without another one related to them here",
        len(alone),
    )
    return [*named, *([(head, alone)] if alone else [])]


def _headed(groups: Groups) -> list[Line]:
    """The lines of all groups, the first of each with its head."""
    return [
        replace(line, head="" if place else head)
        for head, lines in groups
        for place, line in enumerate(lines)
    ]

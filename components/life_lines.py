"""The lines of a figure of lives: which agreements or events, in which order, under which head."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from data.formats import date_text
from data.measures.families import families, linked_events, ties
from data.measures.life import Mark, event_mark, lives
from data.records import Record, find
from data.search import fold
from data.tables import split
from data.texts import Texts
from data.vocabularies import labels

FAMILY, STEP, SIGNED, PARTNER = LIFE_ORDERS = ("family", "step", "signed", "partner")


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


def agreement_line(record: Record, lang: str, *, events: bool = False) -> Line:
    """The line of an agreement; with the events linked to it where asked."""
    marks = lives()[record.id]
    if events:
        marks = tuple(sorted([*marks, *linked_events(record.id)], key=lambda mark: mark.on))
    parents = tuple(earlier for later, earlier in ties() if later == record.id)
    return Line(record.id, record.title(lang), str(record.row["status"]), marks, parents)


def family_lines(agreement_id: str, lang: str) -> list[Line]:
    """The agreement with its whole family and the events linked to them, oldest first."""
    records = [find(each) for each in families()[agreement_id]]
    return [agreement_line(each, lang, events=True) for each in records if each]


def story_lines(records: Iterable[Record], lang: str) -> list[Line]:
    """A line a record with a date, in the order given: agreements with their steps, events."""
    found = []
    for record in records:
        if record.table == "agreements":
            found.append(agreement_line(record, lang))
        elif record.date:
            day = date_text(record.date, record.precision, lang, short=True)
            label = f"{day} · {record.title(lang)}"
            found.append(Line(record.id, label, "", (event_mark(record),)))
    return found


def selection_lines(agreements: pd.DataFrame, order: str, t: Texts) -> list[Line]:
    """A line an agreement, in one of LIFE_ORDERS; `agreements` come newest signature first."""
    records = [find(each) for each in agreements["agreement_id"]]
    lines = [agreement_line(each, t.lang) for each in records if each]
    if order == PARTNER:
        return _by_partner(lines, agreements, t)
    if order == FAMILY:
        return _by_family(lines, t)
    return lines if order == SIGNED else sorted(lines, key=_newest, reverse=True)


def _newest(line: Line) -> pd.Timestamp:
    return pd.Timestamp(max((mark.on for mark in line.marks), default=pd.Timestamp.min))


def _by_partner(lines: Sequence[Line], agreements: pd.DataFrame, t: Texts) -> list[Line]:
    """Grouped by all partners of an agreement together, the groups by name."""
    known = labels("parties", t.lang)
    named = {
        agreement_id: ", ".join(known[code] for code in split(cell)) or t("no outside partner")
        for agreement_id, cell in zip(agreements["agreement_id"], agreements["partners"],
                                      strict=True)
    }  # fmt: skip
    found = sorted(lines, key=lambda line: fold(named[line.record_id]))
    return _headed(found, [named[line.record_id] for line in found], t)


def _by_family(lines: Sequence[Line], t: Texts) -> list[Line]:
    """Families with more than one selected agreement first, the newest step of all on top, each
    from its oldest agreement on; then the others by newest step."""
    mine = {line.record_id: line for line in lines}
    groups = {families()[each] for each in mine}
    chosen = [[mine[each] for each in group if each in mine] for group in groups]
    chosen.sort(key=lambda group: (len(group) > 1, max(map(_newest, group))), reverse=True)
    alone = t("Without related agreements in this selection")
    heads = [group[0].label if len(group) > 1 else alone for group in chosen for _ in group]
    return _headed([line for group in chosen for line in group], heads, t)


def _headed(lines: Sequence[Line], heads: Sequence[str], t: Texts) -> list[Line]:
    """The lines with their head where it changes, and the number of lines below it."""
    found = []
    for place, (line, head) in enumerate(zip(lines, heads, strict=True)):
        begins = not place or heads[place - 1] != head
        number = t.plural("{n} agreement", "{n} agreements", heads.count(head))
        found.append(replace(line, head=f"{head} ({number})" if begins else ""))
    return found

"""The briefing of the overview: four columns, each with a number, what it is made of, the newest
records and the way to all of them."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from components import address
from components.agreements_views import SILENT
from components.context import View
from components.forces_choice import PRESENCE
from components.markdown import plain
from components.record_lines import draw_line, draw_record_lines
from components.sources_choice import CLAIMS
from data.formats import date_text, number_text, range_text
from data.lane_styles import kind_styles
from data.measures.briefing import Briefing, Counted, briefing
from data.measures.claims import Dispute
from data.records import Record, find
from data.texts import Texts
from data.vocabularies import labels

NEWEST, NAMED = 3, 3
"""Records listed and kinds named in a column."""


@dataclass(frozen=True)
class Head:
    """Top of a column: the question, the number of records, its parts, the way on."""

    question: str
    counted: str
    parts: str
    slug: str
    link: str
    own: Mapping[str, Any] = field(default_factory=dict)


def draw_briefing(view: View) -> None:
    """Draw what happened, what was signed, who came and went, and what is contested."""
    found = briefing(view.selection)
    events, agreements, forces, contested = st.columns(4, gap="medium")
    with events:
        _draw_head(view, _events_head(view, found))
        _draw_newest(view, "events")
    with agreements:
        _draw_head(view, _agreements_head(view, found))
        address.page_link(
            view, "agreements", view.t("Silent promises"), icon=":material/hourglass_empty:",
            view=SILENT,
        )  # fmt: skip
        _draw_newest(view, "agreements")
    with forces:
        _draw_head(view, _forces_head(view, found))
        _draw_moves(view, found)
    with contested:
        _draw_head(view, _contested_head(view, found))
        _draw_disputes(view, found.disputes[:NEWEST])


def _events_head(view: View, found: Briefing) -> Head:
    t, n = view.t, len(view.selection.events)
    return Head(
        t("What happened"), t.plural("{n} event", "{n} events", n),
        counted_text(found.categories, "categories", view.lang),
        "timeline", t("On the timeline"),
    )  # fmt: skip


def _agreements_head(view: View, found: Briefing) -> Head:
    t, n = view.t, len(view.selection.agreements)
    return Head(
        t("What was signed"), t.plural("{n} agreement", "{n} agreements", n),
        counted_text(found.statuses, "agreement_statuses", view.lang),
        "agreements", t("In the register"),
    )  # fmt: skip


def _forces_head(view: View, found: Briefing) -> Head:
    t, n = view.t, len(view.selection.commitments)
    parts = (
        t.plural("{n} arrival", "{n} arrivals", found.came),
        t.plural("{n} departure", "{n} departures", found.went),
    )
    return Head(
        t("Who came and went"),
        t.plural("{n} force commitment", "{n} force commitments", n), " · ".join(parts),
        "forces", t("Who left, who came"), {"view": PRESENCE},
    )  # fmt: skip


def _contested_head(view: View, found: Briefing) -> Head:
    t, n = view.t, len(found.claimed)
    publishers = view.selection.sources["publisher"].nunique()
    parts = t.plural("{n} publisher cited", "{n} publishers cited", publishers)
    return Head(
        t("What is contested"),
        t.plural("{n} record with rival claims", "{n} records with rival claims", n), parts,
        "sources", t("Where sources differ"), {"view": CLAIMS},
    )  # fmt: skip


def counted_text(counts: Counted, vocabulary: str, lang: str) -> str:
    """ "Attack 112 · Diplomacy 60 · ...": the most frequent ones."""
    known = labels(vocabulary, lang)
    named = [f"{known[code]} {number_text(n, lang)}" for code, n in counts[:NAMED]]
    return " · ".join([*named, *(["…"] if len(counts) > NAMED else [])])


def dispute_text(each: Dispute, t: Texts) -> str:
    """ "deaths reported: 200–600": the range over all claims."""
    said = range_text(each.low, each.high, t.lang)
    return {
        "fatalities": t("deaths reported: {range}", range=said),
        "personnel": t("personnel: {range}", range=said),
    }[each.field]


def _draw_head(view: View, head: Head) -> None:
    st.header(
        f"{plain(head.question)}\n**{plain(head.counted)}**  \n:small[{plain(head.parts) or '–'}]",
        anchor=False,
    )
    address.page_link(view, head.slug, head.link, icon=":material/arrow_forward:", **head.own)


def _draw_newest(view: View, table: str) -> None:
    ids = view.selection.frame(table).iloc[:NEWEST, 0]
    draw_record_lines(view, filter(None, map(find, ids)))


def _draw_moves(view: View, found: Briefing) -> None:
    styles = kind_styles(view.t)
    lines = [
        (row["record_id"], f"{_day(row, view)} · {styles[row['kind']].label}",
         row[f"title_{view.lang}"])
        for row in found.moves.head(NEWEST).to_dict("records")
    ]  # fmt: skip
    _draw_lines(view, lines)


def _draw_disputes(view: View, widest: Iterable[Dispute]) -> None:
    records = ((each, find(each.record_id)) for each in widest)
    lines = [
        (record.id, dispute_text(each, view.t), dated_title(record, view.lang))
        for each, record in records
        if record
    ]
    _draw_lines(view, lines)


def dated_title(record: Record, lang: str) -> str:
    """ "Army operation at Moura, 27 Mar 2022"."""
    day = date_text(record.date, record.precision, lang, short=True)
    return ", ".join(filter(None, (record.title(lang), day)))


def _draw_lines(view: View, lines: list[tuple[str, str, str]]) -> None:
    with st.container(gap="xxsmall"):
        for line in lines:
            draw_line(view, *line)


def _day(row: Mapping[Hashable, Any], view: View) -> str:
    return date_text(row["date"], row["precision"], view.lang, short=True)

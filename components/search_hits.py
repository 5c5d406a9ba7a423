"""One row that was found: a link to its record, what it is called, a piece of its text."""

import streamlit as st

from components import address
from components.context import View
from components.markdown import link_around, plain
from components.record_claims import side_mark
from components.record_sources import published_text
from components.search_marks import marked_text
from data.formats import date_text
from data.kinds import kind_name
from data.lookup.entries import Entry
from data.lookup.excerpts import Marks, excerpt, marked
from data.records import Record, find
from data.registry import RECORD_KEYS
from data.selection import select
from data.tables import load
from data.texts import Texts
from data.vocabularies import label


def draw_hit(view: View, entry: Entry, marks: Marks) -> None:
    """Draw one row. The link to its record drops the text: misspelt, it would select nothing."""
    inside = select(view.scope).id_set
    record_id = next((each for each in entry.records if each in inside), "")
    record = find(record_id)
    with st.container(gap=None):
        if record:
            name = link_name(entry, record, view.t)
            address.record_link(view, record.id, plain(name), filters=view.scope)
        st.markdown(hit_text(entry, marks, view.t))


def link_name(entry: Entry, record: Record, t: Texts) -> str:
    """Date and kind of a record; of a row that belongs to one, the title of the record."""
    if entry.kind not in RECORD_KEYS:
        return record.title(t.lang)
    day = date_text(record.date, record.precision, t.lang, short=True)
    return " · ".join(filter(None, (day, kind_name(record, t.lang))))


def hit_text(entry: Entry, marks: Marks, t: Texts) -> str:
    """Markdown: what the row is called, its words marked, and below it a piece of its text."""
    title = marked_text(marked(entry.titles[t.lang], marks))
    if entry.kind == "sources":
        head, below = _source(entry, marks, title, t)
    elif entry.kind == "claims":
        head, below = _claim(entry, marks, title, t)
    else:
        head, below = title, marked_text(excerpt(entry, t.lang, marks))
    return f"{head}  \n:small[{below}]" if below else head


def _claim(entry: Entry, marks: Marks, value: str, t: Texts) -> tuple[str, str]:
    row = load("claims").iloc[entry.row]
    field = plain(label("claim_fields", row["field"], t.lang))
    who = marked_text(marked(row[f"claimed_by_{t.lang}"], marks))
    return f"{field} · {value}", f"{who} · {side_mark(row['side'], t.lang)}"


def _source(entry: Entry, marks: Marks, title: str, t: Texts) -> tuple[str, str]:
    row = load("sources").iloc[entry.row]
    publisher = marked_text(marked(row["publisher"], marks))
    url = row["url"] if isinstance(row["url"], str) else ""
    origin = t("text of {origin}", origin=row["origin"]) if isinstance(row["origin"], str) else ""
    facts = [
        publisher if title else "",
        plain(origin),
        plain(published_text(row["published_on"], t)),
        plain(label("languages", row["language"], t.lang)),
    ]
    return link_around(title or publisher, url), " · ".join(filter(None, facts))

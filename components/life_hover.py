"""What stands over a mark of a life line: step, date, record, party, note and source."""

from html import escape
from textwrap import wrap

from components.life_styles import kind_name
from data.citing import pages
from data.formats import date_text
from data.measures.life import Mark
from data.records import find
from data.texts import Texts
from data.vocabularies import labels

HOVER_WIDTH = 64


def mark_text(mark: Mark, t: Texts) -> str:
    """What a mark says in Plotly's small HTML: step, date, record, party, note, source."""
    record = find(mark.record_id)
    head = f"<b>{kind_name(mark.kind, t)}</b> · {date_text(mark.on, mark.precision, t.lang)}"
    parts = [record.title(t.lang) if record else "", *mark_facts(mark, t)]
    lines = ["<br>".join(map(escape, wrap(part, HOVER_WIDTH))) for part in parts if part]
    return "<br>".join([head, *lines])


def mark_facts(mark: Mark, t: Texts) -> list[str]:
    """Who took the step, its note and its source, each where known."""
    by = labels("parties", t.lang).get(mark.by, "")
    source, _ = pages().get(mark.source_id, ("", ""))
    return [
        t("By: {party}", party=by) if by else "",
        mark.notes[t.lang == "fr"],
        t("Source: {publisher}", publisher=source) if source else "",
    ]

"""Records one below the other where room is narrow: link with date and kind, then the title."""

from collections.abc import Iterable

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from data.formats import date_text
from data.records import Record
from data.texts import Texts
from data.vocabularies import label

KINDS = {
    "events": ("category", "categories"),
    "agreements": ("agreement_type", "agreement_types"),
    "commitments": ("force_type", "force_types"),
}


def draw_record_lines(view: View, records: Iterable[Record]) -> None:
    """Draw two lines a record: a link cuts a long text off, so the title stands below it."""
    with st.container(gap="xxsmall"):
        for record in records:
            day = date_text(record.date, record.precision, view.lang, short=True)
            named = (day, kind_name(record, view.lang))
            draw_line(view, record.id, " · ".join(filter(None, named)), record.title(view.lang))


def draw_line(view: View, record_id: str, head: str, title: str) -> None:
    """Draw a link that says `head`, and the title in small letters below it."""
    address.record_link(view, record_id, plain(head))
    st.markdown(f":small[{plain(title)}]")


def table_name(table: str, t: Texts) -> str:
    """What one row of a table is, in the reader's language."""
    return {
        "events": t("Event"),
        "agreements": t("Agreement"),
        "commitments": t("Force commitment"),
    }[table]


def kind_name(record: Record, lang: str) -> str:
    """Category of the event, type of the agreement or of the force."""
    column, vocabulary = KINDS[record.table]
    return label(vocabulary, record.row[column], lang)

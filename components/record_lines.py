"""Records one below the other where room is narrow: link with date and kind, then the title."""

from collections.abc import Iterable

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from data.formats import date_text
from data.kinds import kind_name
from data.records import Record


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

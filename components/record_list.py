"""Records as a short list of dated links."""

from collections.abc import Iterable

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from data.formats import date_text
from data.records import Record


def draw_record_list(view: View, records: Iterable[Record]) -> None:
    """Draw one link a record: date as precise as it is known, then the title."""
    with st.container(gap="xxsmall"):
        for record in records:
            day = date_text(record.date, record.precision, view.lang, short=True)
            title = record.title(view.lang)
            address.record_link(view, record.id, plain(f"{day} · {title}" if day else title))

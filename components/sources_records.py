"""The records that a source backs, with what it states."""

import streamlit as st

from components import address
from components.context import View
from components.headings import draw_title
from components.markdown import plain
from data.records import find
from data.tables import load


def draw_cited_by(view: View, source_id: str | None) -> None:
    """Draw a link to each record that cites the source; without one, say how to choose it."""
    if source_id is None:
        st.caption(view.t("Choose a row at its left edge to see the records that it backs."))
        return
    citations = load("citations")
    mine = citations[citations["source_id"] == source_id]
    draw_title(view, view.t("Records that cite this source"), rows=len(mine))
    for _, row in mine.iterrows():
        record = find(str(row["record_id"]))
        if record:
            address.record_link(view, record.id, plain(record.title(view.lang)))
            st.caption(plain(str(row[f"supports_{view.lang}"])))

"""The stories that readers come for."""

import streamlit as st

from components import address
from components.context import View
from components.fragments import fragment
from components.headings import draw_title
from components.markdown import plain
from components.record_lines import draw_record_lines
from data.threads import threads


@fragment
def draw_threads(view: View) -> None:
    """Draw the chosen story as a list of its records with a link to a wider view."""
    stories = {thread.code: thread for thread in threads(view.lang)}
    draw_title(view, view.t("Stories in the record"))
    chosen = st.pills(
        view.t("Stories in the record"),
        list(stories),
        key="thread",
        default=next(iter(stories)),
        required=True,
        format_func=lambda code: stories[code].title,
        label_visibility="collapsed",
    )
    thread = stories[str(chosen)]
    st.caption(plain(thread.summary))
    draw_record_lines(view, thread.records)
    address.page_link(
        view,
        thread.page,
        view.t("Everything on this"),
        filters=thread.filters,
        icon=":material/arrow_forward:",
    )

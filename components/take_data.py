"""The rows of the selection as a file: which tables, which format, one button."""

from datetime import UTC, datetime
from functools import partial

import streamlit as st

from components import address
from components.codebook_view import table_title
from components.context import View
from components.take_formats import FORMAT_MEANINGS, FORMAT_TITLES, ordered
from data.api.parameters import Asked
from data.asked import as_asked
from data.extracts import file_name
from data.formats import number_text
from data.package.formats import WHOLE, extract_bytes, extract_stem, extract_type, formats_of
from data.package.rows import TABLES


def draw_data(view: View) -> None:
    """Draw the choice of tables and format, and the button that hands out the file."""
    t = view.t
    table = st.selectbox(
        t("Tables"), (WHOLE, *TABLES), key="take-table", format_func=partial(_named, view)
    )
    code = st.selectbox(
        t("Format"),
        ordered(formats_of(table)),
        key=f"take-format-{table}",
        format_func=lambda each: t(FORMAT_TITLES[each]),
    )
    st.caption(t(FORMAT_MEANINGS[code]))
    _draw_button(view, table, code)
    with st.container(horizontal=True):
        address.page_link(
            view,
            "check",
            t("Check an extract that you took earlier"),
            icon=":material/difference:",
        )
        address.page_link(view, "versions", t("Versions of the tables"), icon=":material/history:")


def _draw_button(view: View, table: str, code: str) -> None:
    extension, media_type = extract_type(table, code)
    today = datetime.now(UTC).date()
    st.download_button(
        view.t("Download"),
        data=as_asked(partial(extract_bytes, table, code, Asked(view.filters, view.lang))),
        file_name=file_name(view.filters, extract_stem(table, code), extension, view.lang, today),
        mime=media_type,
        key="take-data",
        icon=":material/download:",
        on_click="ignore",
        type="primary",
    )


def _named(view: View, table: str) -> str:
    """ "Events (220)", or that it is everything."""
    if table == WHOLE:
        return view.t("All tables of this selection, together")
    count = number_text(len(view.selection.frame(table)), view.lang)
    return f"{table_title(view, table)} ({count})"

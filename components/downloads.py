"""The buttons that hand out the rows on screen as CSV."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial

import pandas as pd
import streamlit as st

from components.context import View
from data.asked import as_asked
from data.extracts import csv_bytes, file_name, sheet_bytes, stem


def draw_downloads(
    view: View, table: str, frame: pd.DataFrame, *, key: str, choices: Iterable[str] = ()
) -> None:
    """Two files with exactly these rows: codes in both languages, or labels in the reader's.

    `choices` says in words what was chosen on the page besides the filters, for the file name.
    """
    t, today = view.t, datetime.now(UTC).date()
    count = t.plural("{n} row", "{n} rows", len(frame))
    chosen = tuple(choices)
    named = {"codes": stem(table, chosen), "labels": stem(f"{table}-labels", chosen)}
    with st.container(horizontal=True, vertical_alignment="center"):
        for name, lang, label in (
            ("codes", None, t("CSV, all columns with codes ({rows})", rows=count)),
            ("labels", view.lang, t("CSV with labels ({rows})", rows=count)),
        ):
            st.download_button(
                label,
                data=as_asked(partial(csv_bytes, frame, table, lang)),
                file_name=file_name(view.filters, named[name], "csv", view.lang, today),
                mime="text/csv",
                key=f"{key}-{name}",
                icon=":material/download:",
                on_click="ignore",
                type="tertiary",
            )


def draw_sheet_download(
    view: View, name: str, label: str, make: Callable[[], pd.DataFrame], *, key: str
) -> None:
    """One file with rows that are of no table, made when the reader asks for it."""
    st.download_button(
        label,
        data=as_asked(lambda: sheet_bytes(make())),
        file_name=file_name(view.filters, name, "csv", view.lang, datetime.now(UTC).date()),
        mime="text/csv",
        key=key,
        icon=":material/download:",
        on_click="ignore",
        type="tertiary",
    )

"""The buttons that hand out the rows on screen as CSV."""

from datetime import UTC, datetime
from functools import partial

import pandas as pd
import streamlit as st

from components.context import View
from data.extracts import csv_bytes, file_name


def draw_downloads(view: View, table: str, frame: pd.DataFrame, *, key: str) -> None:
    """Two files with exactly these rows: codes in both languages, or labels in the reader's."""
    t, today = view.t, datetime.now(UTC).date()
    count = t.plural("{n} row", "{n} rows", len(frame))
    with st.container(horizontal=True, vertical_alignment="center"):
        for name, lang, label in (
            ("codes", None, t("CSV, all columns with codes ({rows})", rows=count)),
            ("labels", view.lang, t("CSV with labels ({rows})", rows=count)),
        ):
            st.download_button(
                label,
                data=partial(csv_bytes, frame, table, lang),
                file_name=file_name(view.filters, _stem(table, name), "csv", view.lang, today),
                mime="text/csv",
                key=f"{key}-{name}",
                icon=":material/download:",
                on_click="ignore",
                type="tertiary",
            )


def _stem(table: str, name: str) -> str:
    return table if name == "codes" else f"{table}-labels"

"""The rows of the selection as files, from the first page on."""

import streamlit as st

from components.codebook_view import table_title
from components.context import View
from components.downloads import draw_downloads
from components.headings import draw_title
from data.registry import RECORD_TABLES


def draw_extracts(view: View) -> None:
    """Draw a folded list of the files of the three tables of records."""
    with st.popover(view.t("Take the selection away as CSV"), icon=":material/download:"):
        for table in RECORD_TABLES:
            draw_title(view, table_title(view, table))
            draw_downloads(view, table, view.selection.frame(table), key=f"overview-{table}")

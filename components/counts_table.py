"""A table of counts behind a figure, with its CSV: what the figure draws, in numbers."""

from collections.abc import Callable, Iterable

import pandas as pd
import streamlit as st

from components.context import View
from components.downloads import draw_sheet_download
from components.grids import HEAD, MOST_ROWS, ROW
from components.headings import draw_title
from data.extracts import stem


def draw_counts(view: View, title: str, counts: pd.DataFrame, *, key: str,
                choices: Iterable[str] = ()) -> None:  # fmt: skip
    """Draw the rows under a title; `choices` go into the name of the file."""
    draw_title(view, title, rows=len(counts))
    height = HEAD + ROW * min(len(counts), MOST_ROWS)
    st.dataframe(counts, hide_index=True, height=height, key=key, alt=title)
    draw_counts_download(view, lambda: counts, key=key, choices=choices)


def draw_counts_download(
    view: View, make: Callable[[], pd.DataFrame], *, key: str, choices: Iterable[str] = ()
) -> None:
    """Rows of counts as CSV; they are made when the file is asked for."""
    label = view.t("CSV of these counts")
    draw_sheet_download(view, stem("counts", choices), label, make, key=f"{key}-csv")

"""The table twin of a figure with its extract; a picked row leads to its record."""

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from components.columns import WIDE, shown_columns
from components.context import View
from components.downloads import draw_downloads
from components.grids import draw_grid
from data.codebook import column, columns
from data.rows import RECORD_KEYS
from data.twins import twin

OWNERS = {"strengths": "commitment_id", "agreement_steps": "agreement_id",
          "claims": "record_id", "citations": "record_id", "links": "from_id"}  # fmt: skip


def draw_table(view: View, table: str, frame: pd.DataFrame, *, key: str) -> str | None:
    """Draw the rows in their order with their downloads.

    Returns the id of the record of the picked row, None when no row is picked.
    """
    shown = twin(frame, table, shown_columns(table), view.lang)
    ids = frame[id_column(table)] if id_column(table) else pd.Series(dtype="str")
    picked = draw_grid(
        shown,
        ids,
        key=key,
        columns=_column_config(table, view),
        alt=view.t("Table of the rows behind the figure; choose a row to see its record."),
    )
    draw_downloads(view, table, frame, key=key)
    return picked


def id_column(table: str) -> str | None:
    """The column with the id of the record (or source) of a row; None for tables without one."""
    return (
        RECORD_KEYS.get(table) or OWNERS.get(table) or ("source_id" if table == "sources" else None)
    )


def _column_config(table: str, view: View) -> dict[str, ColumnConfig | str | None]:
    config: dict[str, ColumnConfig | str | None] = {}
    for stem in shown_columns(table):
        if stem in WIDE:
            label = column(table, f"{stem}_{view.lang}" if _paired(table, stem) else stem).label(
                view.lang
            )
            config[label or stem] = st.column_config.TextColumn(width="large")
        if stem == "url":
            label = column(table, stem).label(view.lang)
            config[label or stem] = st.column_config.LinkColumn(width="medium")
    return config


def _paired(table: str, stem: str) -> bool:
    return any(each.column == f"{stem}_en" for each in columns(table))

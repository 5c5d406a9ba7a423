"""The table twin of a figure with its extract; a picked row leads to its record."""

from collections.abc import Iterable

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from components.columns import WIDE, shown_columns
from components.context import View
from components.downloads import draw_downloads
from components.grids import draw_grid
from data.codebook import column, columns
from data.registry import OWNER_COLUMNS, RECORD_KEYS
from data.twins import twin


def draw_table(
    view: View, table: str, frame: pd.DataFrame, *, key: str, choices: Iterable[str] = ()
) -> str | None:
    """Draw the rows in their order with their downloads, whose names tell the `choices`.

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
    draw_downloads(view, table, frame, key=key, choices=choices)
    return picked


def id_column(table: str) -> str | None:
    """The column with the id of the record (or source) of a row; None for tables without one."""
    if table in OWNER_COLUMNS:
        return OWNER_COLUMNS[table][0]
    return "source_id" if table == "sources" else RECORD_KEYS.get(table)


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

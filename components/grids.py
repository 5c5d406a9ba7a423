"""A table on screen from which one row can be picked."""

from collections.abc import Mapping
from zlib import crc32

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

ROW, HEAD, MOST_ROWS = 35, 38, 10

Columns = Mapping[str, ColumnConfig | str | None]


def draw_grid(
    shown: pd.DataFrame, ids: pd.Series, *, key: str, alt: str, columns: Columns | None = None
) -> str | None:
    """Draw the rows; returns the id (`ids` has one a row, or none at all) of the picked row."""
    event = st.dataframe(
        shown,
        key=_key(key, f"{shown.index.tolist()}{ids.tolist()}"),
        hide_index=True,
        height=HEAD + ROW * min(max(len(shown), 1), MOST_ROWS),
        column_config=columns,
        on_select="rerun",
        selection_mode="single-row",
        alt=alt,
    )
    return picked_id(ids, event["selection"]["rows"])


def picked_id(ids: pd.Series, rows: list[int]) -> str | None:
    """The id of the picked row number; None for no row or one that is gone."""
    return str(ids.iloc[rows[0]]) if rows and rows[0] < len(ids) else None


def _key(key: str, rows: str) -> str:
    """The key under which the grid is drawn.

    It stays while no row is picked: the browser then only changes the cells of the grid that it
    has, which is far cheaper than a new one. When other rows come under a picked row it changes,
    as the number of that row would point to another record.
    """
    mark = crc32(rows.encode())
    memory = f"{key}-rows"
    last, number = st.session_state.get(memory, (mark, 0))
    picked = st.session_state.get(f"{key}-{number}")
    if last != mark and picked and picked["selection"]["rows"]:
        number += 1
    st.session_state[memory] = (mark, number)
    return f"{key}-{number}"

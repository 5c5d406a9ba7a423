"""The picked cell of a cooperation figure: its records, and the filters that select them."""

from datetime import date

import pandas as pd
import streamlit as st

from components.cooperation_grid import Grid
from data.filters import Filters
from data.measures.cooperation import EARLIER, FIRST_YEAR, NONE, Axis, chosen

Pick = tuple[str | None, str | None]


def picked_records(records: pd.DataFrame, grid: Grid, pick: Pick) -> pd.DataFrame:
    """The records of the picked row and/or column; all of them when nothing is picked."""
    wanted = {
        along.dimension: along.accepted(code)
        for along, code in zip((grid.rows, grid.columns), pick, strict=True)
        if code is not None
    }
    return chosen(records, wanted)


def narrowed(filters: Filters, grid: Grid, pick: Pick) -> Filters | None:
    """The filters with the picked codes; None where no filter can say them or nothing changes."""
    changes: dict[str, object] = {}
    for along, code in zip((grid.rows, grid.columns), pick, strict=True):
        if code is not None:
            asked = _changes(filters, along, code)
            if asked is None:
                return None
            changes |= asked
    made = filters.replace(**changes)
    return None if made == filters else made


def read_pick(figure: str, grid: Grid) -> Pick:
    """The pick in the session; a code that the figure no longer has is dropped."""
    for name, known in zip(_keys(figure), (grid.row_labels, grid.column_labels), strict=True):
        if st.session_state.get(name) not in known:
            st.session_state[name] = None
    row, column = (st.session_state[name] for name in _keys(figure))
    return row, column


def take_click(figure: str, chart: str) -> None:
    """Put the clicked cell into the session; a second click on it clears the pick."""
    points = st.session_state[chart]["selection"]["points"]
    asked = tuple(points[0]["customdata"]) if points else (None, None)
    held = tuple(st.session_state.get(name) for name in _keys(figure))
    for name, code in zip(_keys(figure), (None, None) if asked == held else asked, strict=True):
        st.session_state[name] = code


def draw_pickers(figure: str, grid: Grid, names: tuple[str, str], anything: str) -> None:
    """Two fields that pick a row and a column without a pointer."""
    labels = (grid.row_labels, grid.column_labels)
    places = st.columns(2)
    for key, name, known, place in zip(_keys(figure), names, labels, places, strict=True):
        place.selectbox(
            name, list(known), key=key, index=None, format_func=known.__getitem__,
            placeholder=anything,
        )  # fmt: skip


def _keys(figure: str) -> tuple[str, str]:
    return f"cooperation-{figure}-row", f"cooperation-{figure}-column"


def _changes(filters: Filters, along: Axis, code: str) -> dict[str, object] | None:
    """What one code changes in the filters; None for what they cannot say."""
    if code == NONE or along.dimension == "status":
        return None
    if along.dimension != "year":
        return {along.dimension: along.accepted(code)}
    first = None if code == EARLIER else date(int(code), 1, 1)
    last = date(FIRST_YEAR - 1 if code == EARLIER else int(code), 12, 31)
    since = max(filter(None, (first, filters.since)), default=None)
    return {"since": since, "until": min(filter(None, (last, filters.until)))}

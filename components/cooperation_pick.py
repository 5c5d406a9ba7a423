"""The picked cell of a cooperation figure: its records, and the filters that select them."""

from collections.abc import Sequence
from datetime import date

import pandas as pd
import streamlit as st

from components.context import View
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
    return narrowed_by(filters, list(zip((grid.rows, grid.columns), pick, strict=True)))


def narrowed_by(filters: Filters, pairs: Sequence[tuple[Axis, str | None]]) -> Filters | None:
    """The same for any number of axes, each with the code that is picked on it, if any."""
    changes: dict[str, object] = {}
    for along, code in pairs:
        if code is not None:
            asked = axis_changes(filters, along, code)
            if asked is None:
                return None
            changes |= asked
    made = filters.replace(**changes)
    return None if made == filters else made


def read_pick(figure: str, grid: Grid) -> Pick:
    """The pick of this figure; a code that the figure no longer has is dropped."""
    row, column = st.session_state.get(_memory(figure), (None, None))
    return (
        row if row in grid.row_labels else None,
        column if column in grid.column_labels else None,
    )


def take_click(figure: str, chart: str) -> None:
    """Remember the clicked cell; a second click on it clears the pick."""
    points = st.session_state[chart]["selection"]["points"]
    asked = tuple(points[0]["customdata"]) if points else (None, None)
    held = st.session_state.get(_memory(figure))
    st.session_state[_memory(figure)] = (None, None) if asked == held else asked


def draw_pickers(view: View, figure: str, grid: Grid, pick: Pick, names: tuple[str, str]) -> None:
    """Two fields that pick a row and a column without a pointer."""
    # The browser knows an option by its label: a language has fields of its own.
    keys = [f"cooperation-{figure}-{side}-{view.lang}" for side in ("row", "column")]
    known = (grid.row_labels, grid.column_labels)
    for key, code, name, labels, place in zip(keys, pick, names, known, st.columns(2), strict=True):
        st.session_state[key] = code
        place.selectbox(
            name, list(labels), key=key, index=None, format_func=labels.__getitem__,
            placeholder=view.t("All"), on_change=_take_fields, args=(figure, keys),
        )  # fmt: skip


def _take_fields(figure: str, keys: list[str]) -> None:
    st.session_state[_memory(figure)] = tuple(st.session_state[key] for key in keys)


def _memory(figure: str) -> str:
    return f"cooperation-pick-{figure}"


def axis_changes(filters: Filters, along: Axis, code: str) -> dict[str, object] | None:
    """What one code changes in the filters; None for what they cannot say."""
    if code == NONE or along.dimension == "status":
        return None
    if along.dimension != "year":
        return {along.dimension: along.accepted(code)}
    first = None if code == EARLIER else date(int(code), 1, 1)
    last = date(FIRST_YEAR - 1 if code == EARLIER else int(code), 12, 31)
    since = max(filter(None, (first, filters.since)), default=None)
    return {"since": since, "until": min(filter(None, (last, filters.until)))}

"""The row and side that a reader points at in a figure of two sides, and its records."""

import pandas as pd
import streamlit as st

from components.context import View
from components.cooperation_words import axis_name
from components.paired import Pair, Pick
from data.measures.cooperation import chosen
from data.measures.mix import SIDES

Rows = dict[str, tuple[str, str]]
"""Option -> dimension and code."""


def read_pick(key: str, pair: Pair) -> Pick:
    """The pick of a figure; a row that the figure no longer has is dropped."""
    pick = held_pick(key)
    known = (block.labels for block in pair.blocks if block.dimension == pick.dimension)
    there = pick.dimension is None or any(pick.code in each for each in known)
    return pick if there else Pick(side=pick.side)


def held_pick(key: str) -> Pick:
    """What was picked last in a figure, whether or not it is still there."""
    held = st.session_state.get(_memory(key))
    return held if isinstance(held, Pick) else Pick()


def take_click(key: str, chart: str) -> None:
    """Remember the clicked bar; a second click on it clears the pick."""
    points = st.session_state[chart]["selection"]["points"]
    asked = Pick(*points[0]["customdata"]) if points else Pick()
    held = st.session_state.get(_memory(key))
    st.session_state[_memory(key)] = Pick() if asked == held else asked


def draw_pickers(view: View, key: str, pair: Pair, pick: Pick) -> None:
    """Two fields that pick a row and a side without a pointer."""
    rows = _rows(pair)
    labels = row_labels(view, pair)
    # The browser knows an option by its label: a language has fields of its own.
    keys = [f"{key}-{part}-{view.lang}" for part in ("row", "side")]
    held = (pick.dimension, pick.code)
    st.session_state[keys[0]] = next((each for each, row in rows.items() if row == held), None)
    st.session_state[keys[1]] = pick.side

    def take() -> None:
        dimension, code = rows.get(st.session_state[keys[0]], (None, None))
        st.session_state[_memory(key)] = Pick(dimension, code, st.session_state[keys[1]])

    row, side = st.columns(2)
    row.selectbox(
        view.t("Row"), list(rows), key=keys[0], index=None, format_func=labels.__getitem__,
        placeholder=view.t("All"), on_change=take,
    )  # fmt: skip
    side.selectbox(
        view.t("Side of the figure"), SIDES, key=keys[1], index=None, on_change=take,
        format_func=pair.names.__getitem__, placeholder=view.t("All"),
    )  # fmt: skip


def picked_records(pair: Pair, pick: Pick) -> pd.DataFrame:
    """The records behind the pick, each once; those of both sides when nothing is picked."""
    frames = [pair.groups[side] for side in SIDES if pick.side in (None, side)]
    rows = pd.concat(frames).drop_duplicates("record_id").reset_index(drop=True)
    for block in pair.blocks:
        if block.dimension == pick.dimension and pick.code is not None:
            rows = chosen(rows, {block.dimension: block.mix.along.accepted(pick.code)})
    return rows


def pick_words(pair: Pair, pick: Pick) -> list[str]:
    """ "Russia", "Before": what is picked, in words; nothing when nothing is."""
    rows = [b.labels[pick.code] for b in pair.blocks if b.dimension == pick.dimension and pick.code]
    return [*rows, *([pair.names[pick.side]] if pick.side else [])]


def row_labels(view: View, pair: Pair) -> dict[str, str]:
    """Option -> "Partner: Russia"."""
    return {
        f"{block.dimension}:{code}": view.t(
            "{group}: {names}", group=axis_name(view, block.dimension), names=label
        )
        for block in pair.blocks
        for code, label in block.labels.items()
    }


def _rows(pair: Pair) -> Rows:
    return {f"{b.dimension}:{code}": (b.dimension, code) for b in pair.blocks for code in b.labels}


def _memory(key: str) -> str:
    return f"{key}-pick"

"""The records of the selection as a table in which rows are ticked."""

from zlib import crc32

import pandas as pd
import streamlit as st

from components.context import View
from components.markdown import plain
from data.cite.rows import citable_rows, narrowed

TICKED, DRAWN = "cite-ticked", "cite-drawn"
HEIGHT = 282
"""Head and seven rows: the citation below stays in sight."""


def draw_rows(view: View) -> list[str]:
    """Draw a field that narrows the table, and the table; returns the ids of the ticked rows."""
    t = view.t
    rows = citable_rows(view.selection, view.lang)
    words = st.text_input(
        t("Find in the titles"), key="cite-words", icon=":material/search:",
        placeholder=t("Words of the title, or an id"), label_visibility="collapsed",
    )  # fmt: skip
    shown = narrowed(rows, words)
    ticked = [each for each in _held() if each in set(rows["record_id"])]
    key = _key(shown["record_id"].tolist())
    event = st.dataframe(
        shown[["date", "title", "kind"]].set_axis([t("Date"), t("Title"), t("Kind")], axis=1),
        key=key,
        hide_index=True,
        height=HEIGHT,
        column_config={t("Title"): st.column_config.TextColumn(width="large")},
        on_select="rerun",
        selection_mode="multi-row",
        selection_default={"selection": {"rows": numbers(shown, ticked)}},
        alt=t("Table of the records of this view; tick those to cite."),
    )
    ticked = merged(ticked, shown, event["selection"]["rows"])
    st.session_state[TICKED] = ticked
    count = t.plural("{n} record ticked", "{n} records ticked", len(ticked))
    st.caption(plain(count))
    return ticked


def numbers(shown: pd.DataFrame, ticked: list[str]) -> list[int]:
    """The row numbers of the ticked records among those shown."""
    return [place for place, each in enumerate(shown["record_id"]) if each in ticked]


def merged(ticked: list[str], shown: pd.DataFrame, places: list[int]) -> list[str]:
    """What is ticked now: what was and is not shown, and the ticked of the shown rows."""
    ids = shown["record_id"].tolist()
    now = [ids[place] for place in sorted(places) if place < len(ids)]
    return [*(each for each in ticked if each not in ids), *now]


def _held() -> list[str]:
    held = st.session_state.get(TICKED)
    return held if isinstance(held, list) else []


def _key(ids: list[str]) -> str:
    """Another table for other rows: the number of a ticked row would mean another record."""
    mark = crc32(" ".join(ids).encode())
    last, number = st.session_state.get(DRAWN, (mark, 0))
    number += last != mark
    st.session_state[DRAWN] = (mark, number)
    return f"cite-rows-{number}"

"""The total of one country over time, and on a chosen day with all that it is made of."""

from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from components.context import View
from components.downloads import draw_sheet_download
from components.forces_axes import CONFIG, reader_ink
from components.forces_choice import PRESENCE, view_names
from components.forces_stated import WIDTHS
from components.headings import draw_title
from components.markdown import plain
from components.presence_choice import (
    Stretch,
    draw_day,
    draw_host,
    draw_limit,
    total_stretch,
    write_day,
)
from components.presence_day import draw_present
from components.presence_total import picked_day, total_figure
from data.extracts import stem
from data.measures.presence import present, steps
from data.measures.present import Present
from data.presence_sheet import day_sheet, steps_sheet
from data.vocabularies import label

KEY = "presence-total"
TABLE_HEIGHT = 320


def draw_total(view: View) -> None:
    """Draw the choices, the total over time left, and the day right; tables below."""
    t = view.t
    stretch = total_stretch(view.filters)
    choices = st.columns(3)
    with choices[0]:
        host = draw_host(view)
    with choices[1]:
        day = draw_day(view, stretch)
    with choices[2]:
        months = draw_limit(view)
    ids = frozenset(map(str, view.selection.commitments["commitment_id"]))
    found = steps(ids, host, stretch, months)
    now = present(ids, host, day, months)
    left, right = st.columns(WIDTHS)
    with left:
        place = label("countries", host, view.lang)
        title = t("Foreign personnel documented in {place}, at least, in persons", place=place)
        draw_title(view, title)
        _draw_figure(view, found, host, day, stretch)
        st.caption(plain(rule_text(view)))
        _draw_files(view, found, now, place)
        if st.toggle(t("The total over time as a table"), key=f"{KEY}-table"):
            with st.container(height=TABLE_HEIGHT, key="scroll-presence-count"):
                st.table(steps_sheet(found, t), border="horizontal", hide_index=True)
    with right:
        draw_present(view, now, host)


def rule_text(view: View) -> str:
    """How the total is made, in the words that stand under it."""
    return view.t(
        "A force counts with its latest figure on the whole of it that is deployed or remaining, "
        "from the first day of its date until the next figure, the documented end of the force or "
        "the limit chosen. Only forces in this country alone are added, no contingent beside its "
        "mission, no two forces with a provider in common. All others that were there are named: "
        "read the total as a lower bound. Pale: from the low to the high total. Hatched: a force "
        "without a figure in force was stated, at the nearest dates, at more persons than all "
        "counted ones together. A click on a column shows its first day."
    )


def _draw_figure(
    view: View, found: tuple[Present, ...], host: str, day: date, stretch: Stretch
) -> None:
    key = f"{KEY}-{host}-{view.lang}"
    st.plotly_chart(
        total_figure(found, host, (day, stretch[1]), view.t, reader_ink()),
        key=key,
        on_select=partial(_take_day, key, stretch),
        selection_mode="points",
        config=CONFIG,
        alt=view.t(
            "Columns of the personnel documented in one country over time, from the low to the "
            "high total; the table below holds the same."
        ),
    )


def _take_day(key: str, stretch: Stretch) -> None:
    event: Any = st.session_state[key]
    day = picked_day(event["selection"]["points"])
    if day:
        write_day(day, stretch)


def _draw_files(view: View, found: tuple[Present, ...], now: Present, place: str) -> None:
    t, words = view.t, [view_names(view.t)[PRESENCE], place]
    of_day = stem("presence", [*words, now.day.isoformat()])
    with st.container(horizontal=True):
        draw_sheet_download(
            view, of_day, t("CSV of the figures of the day"), lambda: day_sheet(now, t),
            key=f"{KEY}-day",
        )  # fmt: skip
        draw_sheet_download(
            view, stem("presence", words), t("CSV of the total over time"),
            lambda: steps_sheet(found, t), key=f"{KEY}-steps",
        )  # fmt: skip

"""What the reader looks at on the timeline: stretch of time and width of the bars, by address."""

import pandas as pd
import streamlit as st

from components import address
from components.context import View
from data.timeline_ranges import CODES, DEFAULT, Range, ranges

UNITS = ("month", "year")
VIEWS = tuple(f"{code}-{unit}" for code in CODES for unit in UNITS)
"""Values of the parameter `view`: "charter-year" is the time since the charter, bars by year."""
USUAL = f"{DEFAULT}-{UNITS[0]}"
RANGE_KEY, UNIT_KEY = "timeline-range", "timeline-unit"


def draw_controls(view: View, found: pd.DataFrame) -> tuple[Range, str]:
    """Draw the choices; returns first and last day, and "month" or "year"."""
    t = view.t
    offered = ranges(view.filters, found, t)
    code, unit = address.chosen("view", VIEWS, USUAL).split("-")
    units = {"month": t("Bars by month"), "year": t("Bars by year")}
    st.session_state[RANGE_KEY] = code if code in offered else next(iter(offered))
    st.session_state[UNIT_KEY] = unit
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        chosen = _draw(t("Stretch of time"), {code: each[0] for code, each in offered.items()},
                       RANGE_KEY)  # fmt: skip
        return offered[chosen][1], _draw(t("Bars"), units, UNIT_KEY)


def _draw(label: str, names: dict[str, str], key: str) -> str:
    chosen = st.segmented_control(
        label,
        list(names),
        format_func=names.__getitem__,
        required=True,
        key=key,
        label_visibility="collapsed",
        on_change=_write,
    )
    return str(chosen)


def _write() -> None:
    chosen = f"{st.session_state[RANGE_KEY]}-{st.session_state[UNIT_KEY]}"
    address.write_choice("view", chosen, USUAL)

"""What the reader asks of the presence: lanes or total; host country, day and limit of the total.

All of it lives in the address (`part`, `host`, `at`, `limit`).
"""

from datetime import date, timedelta

import streamlit as st

from components import address
from components.context import View
from components.presence_figure import FIRST
from data.filters import Filters
from data.measures.presence import MONTHS
from data.release import RELEASE
from data.texts import Texts
from data.vocabularies import codes, labels

LANES, TOTAL = "lanes", "total"
PARTS = (LANES, TOTAL)
NO_LIMIT = "none"
LIMITS = {"12": 12, str(MONTHS): MONTHS, "36": 36, "60": 60, NO_LIMIT: None}
"""Code in the address -> months for which a figure counts; None: until there is a newer one."""
Stretch = tuple[date, date]


def draw_part(view: View) -> str:
    """Draw the choice between the lanes and the total."""
    names, key = part_names(view.t), "presence-part"
    st.session_state[key] = address.chosen("part", PARTS, LANES)
    chosen = st.segmented_control(
        view.t("Part"), PARTS, key=key, required=True, format_func=names.__getitem__,
        label_visibility="collapsed",
        on_change=lambda: address.write_choice("part", st.session_state[key], LANES),
    )  # fmt: skip
    return str(chosen)


def part_names(t: Texts) -> dict[str, str]:
    """Code of a part -> its name."""
    return {LANES: t("Who, from when to when"), TOTAL: t("How many, in one country")}


def draw_host(view: View) -> str:
    """Draw the choice of a host country; as it comes, the first of the filters, else Mali."""
    names, options, key = labels("countries", view.lang), codes("countries"), "presence-host"
    default = view.filters.country[0] if view.filters.country else options[0]
    st.session_state[key] = address.chosen("host", options, default)
    chosen = st.segmented_control(
        view.t("Host country"), options, key=key, required=True, format_func=names.__getitem__,
        on_change=lambda: address.write_choice("host", st.session_state[key], default),
    )  # fmt: skip
    return str(chosen)


def draw_day(view: View, stretch: Stretch) -> date:
    """Draw the choice of a day; as it comes, the last one of the stretch."""
    key = "presence-day"
    day = asked_day(st.query_params.get("at"), stretch)
    st.session_state[key] = day
    st.date_input(
        view.t("On the day"), key=key, min_value=stretch[0], max_value=stretch[1],
        format="YYYY-MM-DD",
        on_change=lambda: write_day(st.session_state[key], stretch),
    )  # fmt: skip
    return day


def draw_limit(view: View) -> int | None:
    """Draw the choice of how long a figure counts, in months."""
    names, key = limit_names(view.t), "presence-limit"
    default = str(MONTHS)
    st.session_state[key] = address.chosen("limit", tuple(LIMITS), default)
    chosen = st.selectbox(
        view.t("A figure counts"), list(LIMITS), key=key, format_func=names.__getitem__,
        on_change=lambda: address.write_choice("limit", st.session_state[key], default),
    )  # fmt: skip
    return LIMITS[chosen]


def limit_names(t: Texts) -> dict[str, str]:
    """Code of a limit -> how long a figure counts."""
    months = {
        code: t.plural("{n} month at most", "{n} months at most", n)
        for code, n in LIMITS.items()
        if n is not None
    }
    return {**months, NO_LIMIT: t("until the next one")}


def write_day(day: date, stretch: Stretch) -> None:
    """Put the day into the address; the last one of the stretch is not written."""
    address.write_choice("at", day.isoformat(), stretch[1].isoformat())


def asked_day(asked: str | None, stretch: Stretch) -> date:
    """The day of the address where the stretch holds it, else the last one."""
    try:
        day = date.fromisoformat(asked or "")
    except ValueError:
        return stretch[1]
    return day if stretch[0] <= day <= stretch[1] else stretch[1]


def total_stretch(filters: Filters) -> Stretch:
    """First and last day of the total: the period of the filters, within the record."""
    last = min(filters.until or RELEASE.covered_until, RELEASE.covered_until)
    first = max(filters.since or FIRST, FIRST)
    return min(first, last - timedelta(days=365)) if first >= last else first, last

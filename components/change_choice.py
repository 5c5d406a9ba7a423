"""The date that divides and the length of the windows around it; the address (`at`, `window`) is
their only memory."""

from datetime import date

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from components.timeline_landmarks import landmark_text
from data.cells import is_day
from data.landmarks import landmarks
from data.measures.before_after import Cut
from data.release import RELEASE

FIRST_AT, FIRST_WINDOW, ALL = "2023-09-16", "24", "all"
WINDOWS = ("6", "12", "24", "36", "60", ALL)
LANDMARK, DAY, WINDOW = "change-landmark", "change-day", "change-window"


def draw_choice(view: View) -> Cut:
    """Draw landmark, day and window, say what of the address was ignored; returns the choice."""
    at, window = _read(view)
    known = {each.date.isoformat(): landmark_text(each, view.lang) for each in landmarks(view.lang)}
    key = f"{LANDMARK}-{view.lang}"
    st.session_state[key] = at.isoformat() if at.isoformat() in known else None
    st.session_state[DAY] = at
    left, middle, right = st.columns([3, 2, 3])
    left.selectbox(
        view.t("Turning point"), list(known), key=key, index=None, format_func=known.__getitem__,
        placeholder=view.t("Another day"), on_change=lambda: _write_at(st.session_state[key]),
    )  # fmt: skip
    middle.date_input(
        view.t("Day that divides"), key=DAY, min_value=RELEASE.covered_from,
        max_value=RELEASE.covered_until, format="YYYY-MM-DD",
        on_change=lambda: _write_at(st.session_state[DAY].isoformat()),
    )  # fmt: skip
    _draw_window(view, right, window)
    return Cut(at, None if window == ALL else int(window))


def window_name(view: View, window: str) -> str:
    """ "24 months on each side"."""
    if window == ALL:
        return view.t("Everything before, everything after")
    return view.t.plural("{n} month on each side", "{n} months on each side", int(window))


def allowed_day(text: str) -> date | None:
    """The day of an address; None for what is no day, or lies outside the record."""
    if not is_day(text):
        return None
    day = date.fromisoformat(text)
    return day if RELEASE.covered_from <= day <= RELEASE.covered_until else None


def _read(view: View) -> tuple[date, str]:
    asked = st.query_params.get("at", FIRST_AT)
    day = allowed_day(asked)
    if day is None:
        first, last = RELEASE.covered_from.isoformat(), RELEASE.covered_until.isoformat()
        _warn(view, "at", asked, f"{first} … {last}")
    window = st.query_params.get("window", FIRST_WINDOW)
    if window not in WINDOWS:
        _warn(view, "window", window, ", ".join(WINDOWS))
    return (
        day or date.fromisoformat(FIRST_AT),
        address.chosen("window", WINDOWS, FIRST_WINDOW),
    )


def _draw_window(view: View, place: "st.delta_generator.DeltaGenerator", window: str) -> None:
    key = f"{WINDOW}-{view.lang}"
    st.session_state[key] = window
    place.selectbox(
        view.t("Windows"), WINDOWS, key=key, format_func=lambda each: window_name(view, each),
        on_change=lambda: address.write_choice("window", st.session_state[key], FIRST_WINDOW),
    )  # fmt: skip


def _write_at(day: str | None) -> None:
    if day:
        address.write_choice("at", day, FIRST_AT)


def _warn(view: View, name: str, value: str, allowed: str) -> None:
    text = view.t(
        "The link asks for {name} “{value}”, which is not known: it was ignored. "
        "Possible values: {allowed}.",
        name=name, value=value[:80], allowed=allowed,
    )  # fmt: skip
    st.warning(plain(text), icon=":material/link_off:")

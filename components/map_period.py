"""The slider of months above the map. It writes the same dates as the fields of the sidebar."""

from datetime import date, timedelta

import streamlit as st

from components import address
from components.context import View
from data.filters import Filters
from data.formats import date_text
from data.release import RELEASE

Stretch = tuple[date, date]
COUNTER = "map-months-made"


def draw_period(view: View) -> None:
    """Draw the slider; its ends are open, and a change writes the address."""
    stretch = months_of(view.filters)
    key = _key(view.lang, stretch)
    st.select_slider(
        view.t("Months shown"),
        months(),
        value=stretch,
        key=key,
        format_func=lambda month: date_text(month, "month", view.lang, short=True),
        on_change=_write,
        args=(key,),
    )


def months() -> list[date]:
    """The first day of every month of the record."""
    first, last = RELEASE.covered_from, RELEASE.covered_until
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    at = first.year * 12 + first.month - 1
    return [date(each // 12, each % 12 + 1, 1) for each in range(at, at + count)]


def months_of(filters: Filters) -> Stretch:
    """The months in which the period of the filters begins and ends; open ends are the record's."""
    first, last = months()[0], months()[-1]
    since = _month(filters.since) if filters.since else first
    until = _month(filters.until) if filters.until else last
    low, high = (min(max(each, first), last) for each in (since, until))
    return (low, high) if low <= high else (high, low)


def with_months(filters: Filters, chosen: Stretch) -> Filters:
    """The filters with a period of whole months; an end that was not moved keeps its exact day."""
    before = months_of(filters)
    since, until = filters.since, filters.until
    if chosen[0] != before[0]:
        since = None if chosen[0] == months()[0] else chosen[0]
    if chosen[1] != before[1]:
        until = None if chosen[1] == months()[-1] else _last_day(chosen[1])
    return filters.replace(since=since, until=until)


def _key(lang: str, stretch: Stretch) -> str:
    """The key of the slider. It stays while the slider agrees with the address; where the dates
    were changed elsewhere a new slider takes its place, for the state of one cannot be set
    without a warning while it also has a value to begin with."""
    number = st.session_state.setdefault(COUNTER, 0)
    if st.session_state.get(f"map-months-{lang}-{number}", stretch) != stretch:
        number = st.session_state[COUNTER] = number + 1
    return f"map-months-{lang}-{number}"


def _write(key: str) -> None:
    filters, _ = address.read()
    address.write_filters(with_months(filters, st.session_state[key]))


def _month(day: date) -> date:
    return day.replace(day=1)


def _last_day(month: date) -> date:
    return _month(month + timedelta(days=31)) - timedelta(days=1)

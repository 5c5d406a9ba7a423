"""A stretch of the timeline that the reader has drawn: it narrows the tables and can become the
period of the filters. It lives in the address (`within=2024-01-01..2024-06-30`)."""

from datetime import date
from typing import Any

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from data.filters import Filters
from data.formats import date_text
from data.timeline_ranges import Range

NAME, BETWEEN = "within", ".."


def read_within() -> Range | None:
    """The stretch of the address; None when there is none or it is none."""
    return parse_within(st.query_params.get(NAME, ""))


def parse_within(text: str) -> Range | None:
    """First and last day of "2024-01-01..2024-06-30"; None for anything else."""
    try:
        first, last = (date.fromisoformat(each) for each in text.split(BETWEEN))
    except ValueError:
        return None
    return (first, last) if first < last else None


def boxed(event: Any) -> Range | None:
    """First and last day of the box that was drawn over the figure; None for none."""
    for box in event["selection"].get("box") or []:
        first, last = sorted(str(each)[:10] for each in box["x"])
        return parse_within(f"{first}{BETWEEN}{last}")
    return None


def write_within(stretch: Range | None) -> None:
    """Put the stretch into the address, or take it out."""
    address.write_own(NAME, [BETWEEN.join(map(date.isoformat, stretch))] if stretch else [])


def filters_within(filters: Filters, stretch: Range | None) -> Filters:
    """The filters with the stretch as their period, where there is one; never a wider period."""
    if stretch is None:
        return filters
    first, last = stretch
    return filters.replace(
        since=max(first, filters.since or first), until=min(last, filters.until or last)
    )


def draw_within(view: View, stretch: Range) -> None:
    """Say which stretch was drawn; draw the ways to make it the period and to leave it."""
    t = view.t
    first, last = (date_text(each, "day", view.lang) for each in stretch)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        said = t("Figure and tables are narrowed to {first} – {last}.", first=first, last=last)
        st.caption(plain(said), width="content")
        st.button(
            t("Make it the period of the filters"),
            key="within-filter",
            type="tertiary",
            icon=":material/filter_alt:",
            on_click=_become_period,
            args=(filters_within(view.filters, stretch),),
        )
        st.button(
            t("Back to the whole stretch"),
            key="within-clear",
            type="tertiary",
            icon=":material/undo:",
            on_click=write_within,
            args=(None,),
        )


def _become_period(filters: Filters) -> None:
    address.write_filters(filters, without=[NAME])

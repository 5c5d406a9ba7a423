"""Below the filter sentence: what is odd about the period, each with the way out of it."""

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from data.edges import Edge, edges
from data.filters import Filters
from data.formats import date_text, number_text
from data.texts import Texts


def draw_period_notes(view: View) -> None:
    """Draw nothing for most periods."""
    if view.filters.is_inverted:
        _draw_inverted(view)
    elif found := edges(view.filters):
        _draw_edges(view, found)


def left_out_text(found: tuple[Edge, ...], t: Texts) -> str:
    """How many records are known only by a month or year that the period cuts in two."""
    return t.plural(
        "{n} record dated only by month or year is left out of this period:",
        "{n} records dated only by month or year are left out of this period:",
        sum(each.count for each in found),
    )


def way_text(filters: Filters, edge: Edge, t: Texts) -> str:
    """ "July 2024 (3): since 1 July 2024": which they are, and the period that takes them in."""
    when = date_text(getattr(filters, edge.name), edge.precision, t.lang)
    day = date_text(getattr(edge.wider, edge.name), "day", t.lang)
    number = number_text(edge.count, t.lang)
    if edge.name == "since":
        return t("{when} ({number}): since {day}", when=when, number=number, day=day)
    return t("{when} ({number}): until {day}", when=when, number=number, day=day)


def _draw_edges(view: View, found: tuple[Edge, ...]) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(plain(left_out_text(found, view.t)), width="content")
        for each in found:
            st.button(
                plain(way_text(view.filters, each, view.t)),
                key=f"edge-{each.name}-{each.precision}",
                type="tertiary",
                icon=":material/date_range:",
                help=view.t("Shows them: moves that end of the period."),
                on_click=address.write_filters,
                args=(each.wider,),
            )


def _draw_inverted(view: View) -> None:
    filters = view.filters
    st.warning(
        view.t("The period ends before it begins, so nothing is selected."),
        icon=":material/event_busy:",
    )
    st.button(
        view.t("Swap the two dates"),
        key="swap-dates",
        icon=":material/swap_horiz:",
        on_click=address.write_filters,
        args=(filters.replace(since=filters.until, until=filters.since),),
    )

"""What a reader sees where the filters select nothing, and the way back."""

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from components.search_ways import draw_search_way
from data.filters import Filters
from data.query import PARAMETERS
from data.sentence import sentence


def draw_empty(view: View, what: str) -> None:
    """Say that no `what` (a translated plural: "events") passes, and offer wider selections."""
    t, said = view.t, sentence(view.filters, view.lang)
    st.info(
        plain(t("No {what} for: {sentence}.", what=what, sentence=said)),
        icon=":material/search_off:",
    )
    if view.filters.q:
        draw_search_way(view)
    with st.container(horizontal=True):
        for name in _set_filters(view.filters):
            wider = view.filters.replace(**{name: getattr(Filters(), name)})
            st.button(
                t("Without the filter “{name}”", name=filter_name(view, name)),
                key=f"without-{name}",
                on_click=address.write_filters,
                args=(wider,),
            )
        st.button(
            t("Clear all filters"),
            key="empty-clear",
            on_click=address.write_filters,
            args=(Filters(),),
        )


def filter_name(view: View, parameter: str) -> str:
    """The label of a filter in the reader's language."""
    t = view.t
    return {
        "country": t("Country"),
        "partner": t("Partner"),
        "sector": t("Sector"),
        "category": t("Category of event"),
        "since": t("Since"),
        "until": t("Until"),
        "q": t("Text"),
        "lang": t("Language"),
        "version": t("Release of the tables"),
    }[parameter]


def _set_filters(filters: Filters) -> list[str]:
    return [name for name in PARAMETERS if getattr(filters, name)]

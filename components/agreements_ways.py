"""Ways to the agreements that readers look for most often."""

import streamlit as st

from components import address
from components.agreements_rows import CHOICES
from components.context import View
from components.markdown import plain
from data.filters import Filters
from data.threads import Thread, threads

PAGE = "agreements"
RUSSIAN_ENERGY = Filters(partner=("RUS",), sector=("energy",))


def draw_ways(view: View) -> None:
    """Draw a button a way; each replaces filters and choices of the page.

    Streamlit's link to the page that it stands on leaves the address as it was.
    """
    with st.container(horizontal=True, gap="small"):
        for code, (label, filters) in ways(view).items():
            st.button(
                plain(label), key=f"agreements-way-{code}", icon=":material/arrow_forward:",
                on_click=_go, args=(filters,),
            )  # fmt: skip


def ways(view: View) -> dict[str, tuple[str, Filters]]:
    """Code -> label and filters: energy with Russia, then the stories told by this page."""
    found = {"russian-energy": (view.t("Energy agreements with Russia"), RUSSIAN_ENERGY)}
    told = [each for each in threads(view.lang) if each.page == PAGE]
    return found | {each.code: (each.title, on_its_days(each)) for each in told}


def on_its_days(thread: Thread) -> Filters:
    """The filters of a story on the days of its own records: its wider view holds others too."""
    days = [each.date.date() for each in thread.records if each.date]
    return thread.filters.replace(since=min(days), until=max(days)) if days else thread.filters


def clear_choices() -> None:
    """Take the choices of the page out of the address."""
    for name in CHOICES:
        address.write_own(name, [])


def _go(filters: Filters) -> None:
    address.write_filters(filters)
    clear_choices()

"""Ways to the agreements that readers look for most often."""

from dataclasses import dataclass, field

import streamlit as st

from components import address
from components.agreements_rows import CHOICES
from components.context import View
from components.markdown import plain
from data.filters import Filters
from data.threads import Thread, threads

PAGE = "agreements"
RUSSIAN_ENERGY = Filters(partner=("RUS",), sector=("energy",))
MALI = Filters(country=("MLI",))
BANK = "bank"
"""A story of events only: the register alone would not show it."""


@dataclass(frozen=True)
class Way:
    """The label of a button, and the filters and the page's own parameters that it sets."""

    label: str
    filters: Filters
    own: dict[str, str] = field(default_factory=dict)


def draw_ways(view: View) -> None:
    """Draw a button a way; each replaces filters and choices of the page.

    Streamlit's link to the page that it stands on leaves the address as it was.
    """
    with st.container(horizontal=True, gap="small"):
        for code, way in ways(view).items():
            st.button(
                plain(way.label), key=f"agreements-way-{code}", icon=":material/arrow_forward:",
                on_click=_go, args=(way,), type="tertiary",
            )  # fmt: skip


def ways(view: View) -> dict[str, Way]:
    """Code -> way: energy with Russia, the stories told by this page, two lives step by step."""
    told = {each.code: each for each in threads(view.lang)}
    stories = {
        code: Way(each.title, on_its_days(each)) for code, each in told.items() if each.page == PAGE
    }
    rosatom = {"view": "life", "entity": "rosatom"}
    return {
        "russian-energy": Way(view.t("Energy agreements with Russia"), RUSSIAN_ENERGY),
        **stories,
        "mali-rosatom": Way(view.t("Mali and Rosatom, step by step"), MALI, rosatom),
        BANK: Way(told[BANK].title, Filters(), {"view": "life", "story": BANK}),
    }


def on_its_days(thread: Thread) -> Filters:
    """The filters of a story on the days of its own records: its wider view holds others too."""
    days = [each.date.date() for each in thread.records if each.date]
    return thread.filters.replace(since=min(days), until=max(days)) if days else thread.filters


def clear_choices() -> None:
    """Take the choices of the page out of the address."""
    for name in CHOICES:
        address.write_own(name, [])


def _go(way: Way) -> None:
    address.write_filters(way.filters, address.OWN, **way.own)

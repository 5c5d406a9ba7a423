"""What a page needs to know of its reader: language, filters and the rows they select."""

from dataclasses import dataclass

import streamlit as st

from components.navigation import SEARCH
from data.asked import named
from data.filters import Filters
from data.selection import Selection, select
from data.texts import Texts, texts

KEY = "view"


@dataclass(frozen=True)
class View:
    """The view of one reader in one run of the script.

    `page` is the slug of the page, `before` that of the run before; empty for the first. `version`
    is the release that the address names; empty where it names none.
    """

    lang: str
    filters: Filters
    page: str
    before: str = ""
    version: str = ""

    @property
    def t(self) -> Texts:
        return texts(self.lang)

    @property
    def scope(self) -> Filters:
        """The filters that the frame counts by: the page of the search has the text to itself."""
        return self.filters.replace(q="") if self.page == SEARCH else self.filters

    @property
    def cleared(self) -> Filters:
        """What is left of the filters when all of the frame are cleared."""
        return Filters(q=self.filters.q if self.page == SEARCH else "")

    @property
    def selection(self) -> Selection:
        return select(self.filters)


def begin(lang: str, filters: Filters, page: str) -> View:
    """Make the view of this run and keep it for the page."""
    last = st.session_state.get(KEY)
    view = View(lang, filters, page, last.page if isinstance(last, View) else "", named())
    st.session_state[KEY] = view
    return view


def current() -> View:
    """The view that the frame has set for this run."""
    view = st.session_state[KEY]
    assert isinstance(view, View)
    return view

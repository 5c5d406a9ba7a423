"""The registry of pages and the bar that leads to them."""

from dataclasses import dataclass

import streamlit as st
from streamlit.navigation.page import Page

from data.texts import Texts

KEY = "pages"
SEARCH = "search"
"""Slug of the page whose own field is the text of the address."""
RECORD = "record"
"""Slug of the page whose heading is the title of what it shows."""


@dataclass(frozen=True)
class PageEntry:
    """A page: its slug in the address ("" is the overview), its title (a text to translate)."""

    slug: str
    title: str
    icon: str
    file: str
    in_bar: bool = True


def mark(message: str) -> str:
    """Marks a text for translation where it is defined; it is translated where it is shown."""
    return message


PAGES = (
    PageEntry("", mark("Overview"), ":material/home:", "overview"),
    PageEntry("map", mark("Map"), ":material/map:", "map"),
    PageEntry("timeline", mark("Timeline"), ":material/timeline:", "timeline"),
    PageEntry("cooperation", mark("Cooperation"), ":material/handshake:", "cooperation"),
    PageEntry("agreements", mark("Agreements"), ":material/contract:", "agreements"),
    PageEntry("forces", mark("Forces"), ":material/shield:", "forces"),
    PageEntry("explore", mark("Explore"), ":material/table_view:", "explore"),
    PageEntry("sources", mark("Sources and claims"), ":material/link:", "sources"),
    PageEntry("about", mark("About"), ":material/info:", "about"),
    PageEntry("compare", mark("Compare"), ":material/compare:", "compare", in_bar=False),
    PageEntry(RECORD, mark("Record"), ":material/article:", "record", in_bar=False),
    PageEntry(
        "versions", mark("Versions of the tables"), ":material/history:", "versions", in_bar=False
    ),
    PageEntry(SEARCH, mark("Search"), ":material/search:", "search", in_bar=False),
    PageEntry("check", mark("Check my extract"), ":material/difference:", "check", in_bar=False),
)


def declare_pages(t: Texts) -> Page:
    """Tell Streamlit which pages there are; returns the one that the address asks for.

    The bar is our own: Streamlit's drops the filters from the address at every click.
    """
    pages = {
        each.slug: st.Page(
            f"../pages/{each.file}.py",
            title=t(each.title),
            url_path=each.slug or "overview",
            default=not each.slug,
        )
        for each in PAGES
    }
    st.session_state[KEY] = pages
    return st.navigation(list(pages.values()), position="hidden")


def page_title(slug: str, t: Texts) -> str:
    """The title of a page; "" and "overview" are the overview."""
    titles = {each.slug: each.title for each in PAGES}
    return t(titles[slug if slug in titles else ""])


def page(slug: str) -> Page:
    """The page with this slug, for links. KeyError when there is none."""
    found = st.session_state[KEY][slug]
    assert isinstance(found, Page)
    return found

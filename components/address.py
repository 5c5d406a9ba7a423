"""The one place that reads and writes the browser's address, and the links between pages."""

from urllib.parse import urlencode

import streamlit as st

from components import navigation
from components.context import View
from data.filters import Filters, parse_query
from data.query import PARAMETERS, Ignored
from data.texts import LANGUAGES


def read() -> tuple[Filters, list[Ignored]]:
    """The filters of the address and what in it was ignored."""
    given = {name: st.query_params.get_all(name) for name in (*PARAMETERS, "lang")}
    filters, ignored = parse_query(given)
    ignored += [Ignored("lang", each, LANGUAGES) for each in given["lang"] if each not in LANGUAGES]
    return filters, ignored


def language() -> str:
    """The language of the address, else the browser's, else English."""
    asked = st.query_params.get("lang")
    if asked in LANGUAGES:
        return str(asked)
    browser = (st.context.locale or "en").lower().split("-")[0]
    return browser if browser in LANGUAGES else "en"


def write_filters(filters: Filters) -> None:
    """Put the filters into the address; language and the page's own parameters stay."""
    wanted = filters.to_query()
    for name in PARAMETERS:
        if name in wanted:
            st.query_params[name] = wanted[name]
        elif name in st.query_params:
            del st.query_params[name]


def write_language(lang: str) -> None:
    """Put the language into the address."""
    st.query_params["lang"] = lang


def query(view: View, filters: Filters | None = None, **own: str) -> dict[str, list[str]]:
    """Parameters of a link: the filters (the view's unless given), language, the page's own."""
    chosen = view.filters if filters is None else filters
    return {**chosen.to_query(), "lang": [view.lang], **{name: [own[name]] for name in own}}


def permalink(view: View) -> str:
    """The full address of what the reader sees, language included."""
    own = {name: st.query_params[name] for name in ("id",) if name in st.query_params}
    base = (st.context.url or "").split("?")[0]
    return f"{base}?{urlencode(query(view, **own), doseq=True)}"


def page_link(
    view: View, slug: str, label: str, *, filters: Filters | None = None, icon: str | None = None
) -> None:
    """Draw a link to a page that keeps the filters or takes other ones."""
    st.page_link(navigation.page(slug), label=label, icon=icon, query_params=query(view, filters))


def record_link(view: View, record_id: str, label: str) -> None:
    """Draw a link to the page of a record."""
    st.page_link(
        navigation.page("record"),
        label=label,
        icon=":material/article:",
        query_params=query(view, id=record_id),
    )

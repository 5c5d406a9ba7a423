"""The one place that reads and writes the browser's address, and the links between pages."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from components import navigation
from components.context import View
from data.filters import Filters, parse_query
from data.query import PARAMETERS, Ignored
from data.releases.index import versions
from data.texts import LANGUAGES

BEFORE = "filters-before"
VERSION = "version"
"""The release of the tables that every page shows; the newest where it is left out."""
Parameters = dict[str, list[str]]
OWN = ("id", "table", "view", "order", "force", "status", "type", "claim", "kind", "shown",
       "within", "place", "entity", "signatory", "months", "story", "by", "at", "window", "left",
       "right", "part", "host", "limit",
       "from", "to", "change")  # fmt: skip
"""Parameters of one page: the record, the table shown, the figure, the order, the forces, the
statuses of agreements, the types of agreements or fields of claims, the claim pointed at, the kind
of what is found and how much of it is shown; the stretch of the timeline and the place of the map
that tables are narrowed to; of agreements the entities and signatories by name, the months without
a step, the story drawn as life lines, what bars count by; a day and, around it, the months; the two
sides that are compared; of the presence of forces its part, host country and how long a figure
counts; the two releases that are compared and the kinds of change."""


def read() -> tuple[Filters, list[Ignored]]:
    """The filters of the address and what in it was ignored."""
    given = {name: st.query_params.get_all(name) for name in (*PARAMETERS, "lang")}
    filters, ignored = parse_query(given)
    ignored += [Ignored("lang", each, LANGUAGES) for each in given["lang"] if each not in LANGUAGES]
    return filters, ignored


def version() -> tuple[str, list[Ignored]]:
    """The release that the address names, empty where none; and what in it was ignored."""
    given = st.query_params.get_all(VERSION)
    known = versions() if given else ()
    asked = given[0] if len(given) == 1 and given[0] in known else ""
    return asked, [Ignored(VERSION, each, known) for each in given if each != asked]


def language() -> str:
    """The language of the address, else the browser's, else English."""
    asked = st.query_params.get("lang")
    if asked in LANGUAGES:
        return str(asked)
    browser = (st.context.locale or "en").lower().split("-")[0]
    return browser if browser in LANGUAGES else "en"


def write_filters(filters: Filters, without: Sequence[str] = (), **own: str) -> None:
    """Put the filters into the address; language and the page's own parameters stay, but some,
    and those of `own` are set.

    All at once: each parameter that is set alone is a step of its own for the back button.
    """
    st.session_state[BEFORE] = read()[0]
    kept = {name: st.query_params.get_all(name) for name in st.query_params}
    dropped = {*PARAMETERS, *without}
    others = {name: values for name, values in kept.items() if name not in dropped}
    st.query_params.from_dict({**filters.to_query(), **others, **own})


def before() -> Filters | None:
    """The filters before the last change of this session; None when there was none."""
    found = st.session_state.get(BEFORE)
    return found if isinstance(found, Filters) else None


def write_language(lang: str) -> None:
    """Put the language into the address."""
    st.query_params["lang"] = lang


def write_own(name: str, values: list[str]) -> None:
    """Put a parameter of the page's own into the address; no values take it out."""
    if values:
        st.query_params[name] = values
    elif name in st.query_params:
        del st.query_params[name]


def chosen(name: str, allowed: Sequence[str], default: str) -> str:
    """One of the page's own parameters as the address has it, else its default."""
    asked = st.query_params.get(name)
    return str(asked) if asked in allowed else default


def write_choice(name: str, value: str, default: str) -> None:
    """Put one of the page's own parameters into the address; the default is not written."""
    write_own(name, [] if value == default else [value])


def query(view: View, filters: Filters | None = None, /, **own: str | list[str]) -> Parameters:
    """Parameters of a link: the filters (the view's unless given), language, release, the page's
    own; those without a value are left out."""
    chosen = view.filters if filters is None else filters
    listed = {name: [each] if isinstance(each, str) else each for name, each in own.items()}
    pinned = {VERSION: [view.version] if view.version else []}
    found = {**chosen.to_query(), "lang": [view.lang], **pinned, **listed}
    return {name: values for name, values in found.items() if values}


def permalink(view: View, filters: Filters | None = None, /, **own: str | list[str]) -> str:
    """The full address of what the reader sees, language included; filters and `own` replace."""
    kept = {name: st.query_params.get_all(name) for name in OWN if name in st.query_params}
    base = (st.context.url or "").split("?")[0]
    return f"{base}?{urlencode(query(view, filters, **(kept | own)), doseq=True)}"


def record_permalink(view: View, record_id: str) -> str:
    """The full address of the page of a record, without filters."""
    here = (st.context.url or "").split("?")[0].rstrip("/")
    site = here.removesuffix(f"/{view.page or 'overview'}")
    return f"{site}/record?{urlencode(query(view, Filters(), id=record_id), doseq=True)}"


def page_link(
    view: View,
    slug: str,
    label: str,
    /,
    *,
    filters: Filters | None = None,
    icon: str | None = None,
    **own: Any,
) -> None:
    """Draw a link to a page that keeps the filters or takes other ones; `own` are its own."""
    asked = query(view, filters, **own)
    st.page_link(navigation.page(slug), label=label, icon=icon, query_params=asked)


def record_link(view: View, record_id: str, label: str, *, filters: Filters | None = None) -> None:
    """Draw a link to the page of a record that keeps the filters or takes other ones."""
    st.page_link(
        navigation.page("record"),
        label=label,
        icon=":material/article:",
        query_params=query(view, filters, id=record_id),
    )

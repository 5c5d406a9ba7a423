"""Places and codes that the words name: each leads to the view that it selects."""

import streamlit as st

from components import address
from components.context import View
from components.empty import filter_name
from components.markdown import plain
from data.lookup.entries import Entry
from data.lookup.results import Results
from data.records import find

MOST = 6
"""Links of a kind."""
FILTERS = {
    "countries": ("country", ""),
    "partners": ("partner", "cooperation"),
    "sectors": ("sector", "cooperation"),
    "categories": ("category", "timeline"),
}
"""Vocabulary -> filter and the page on which it says most."""
CHOICES = {"agreement_types": "type", "agreement_statuses": "status"}
"""Vocabulary -> choice on the page of agreements."""


def draw_leads(view: View, results: Results) -> None:
    """Draw links to the filters and to the places; the other filters stay."""
    if not (results.codes or results.places):
        return
    with st.container(horizontal=True, gap="small", key="search-leads"):
        for each in results.codes[:MOST]:
            _draw_code(view, each)
        for each in results.places[:MOST]:
            _draw_place(view, each)


def _draw_code(view: View, entry: Entry) -> None:
    code, scope = entry.key, view.scope
    if entry.kind in FILTERS:
        parameter, slug = FILTERS[entry.kind]
        name, own = filter_name(view, parameter), {}
        scope = scope.replace(**{parameter: (code,)})
    else:
        slug, own = "agreements", {CHOICES[entry.kind]: code}
        name = view.t("Status") if CHOICES[entry.kind] == "status" else view.t("Type")
    label = view.t("{filter}: {option}", filter=name, option=entry.titles[view.lang])
    address.page_link(view, slug, plain(label), filters=scope, icon=":material/filter_alt:", **own)


def _draw_place(view: View, entry: Entry) -> None:
    """The map knows no filter of places: it shows the records that hold the name."""
    name = entry.titles[view.lang]
    tables = {record.table for record in map(find, entry.records) if record}
    slug = "agreements" if tables == {"agreements"} else "map"
    scope = view.scope.replace(q=f'"{name}"')
    address.page_link(view, slug, plain(name), filters=scope, icon=":material/location_on:")

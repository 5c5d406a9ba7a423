"""How to cite what is on screen: the view, a figure of it, or ticked records."""

from dataclasses import replace

import streamlit as st

from components import address
from components.cite_forms import draw_citation
from components.cite_record import cited_record
from components.cite_rows import draw_rows
from components.context import View
from components.markdown import plain
from components.navigation import page_title
from data.cite.cited import FIGURE, RECORD, VIEW, Cited
from data.cite.items import cite_view
from data.records import Record, find
from data.texts import Texts, texts


def draw_cite(view: View) -> None:
    """Draw the choice of what to cite, and its citation."""
    t, own = view.t, _own_record(view)
    offered = [RECORD, "records"] if own else [VIEW, FIGURE, "records"]
    what = st.segmented_control(
        t("What to cite"), offered, default=offered[0], required=True,
        key=f"cite-what-{view.lang}-{bool(own)}", format_func=lambda each: _name(each, t),
    )  # fmt: skip
    if what == "records":
        _draw_ticked(view)
    elif own:
        draw_citation(view, lambda lang: (cited_record(view, own, lang),), key="cite-record")
    else:
        title = _figure_title(view) if what == FIGURE else ""
        draw_citation(
            view, lambda lang: (_cited_view(view, what, title, lang),), key=f"cite-{what}"
        )


def _draw_ticked(view: View) -> None:
    found = [record for each in draw_rows(view) if (record := find(each))]
    if not found:
        st.info(plain(view.t("Tick the records to cite.")), icon=":material/check_box:")
        return
    draw_citation(
        view,
        lambda lang: tuple(cited_record(view, each, lang) for each in found),
        key="cite-records",
    )


def _figure_title(view: View) -> str:
    return st.text_input(
        view.t("Title of the figure, as on the page (if left empty: the title of the page)"),
        key="cite-figure-title",
        max_chars=200,
    ).strip()


def _cited_view(view: View, kind: str, title: str, lang: str) -> Cited:
    there = replace(view, lang=lang)
    named = title or page_title(view.page, texts(lang))
    return cite_view(kind, named, view.selection, address.permalink(there), lang)


def _own_record(view: View) -> Record | None:
    """The record that the page is about, if it is the page of one."""
    return find(st.query_params.get("id", "").strip()) if view.page == "record" else None


def _name(what: str, t: Texts) -> str:
    return {
        VIEW: t("This view"),
        FIGURE: t("A figure of it"),
        RECORD: t("This record"),
        "records": t("Records of the selection"),
    }[what]

"""What was found, by kind: a few rows of each, or many of one."""

from zlib import crc32

import streamlit as st

from components import address
from components.codebook_view import table_title
from components.context import View
from components.headings import draw_title
from components.markdown import plain
from components.search_hits import draw_hit
from data.formats import number_text
from data.lookup.results import Results
from data.registry import RECORD_TABLES

ALL = "all"
FEW, MANY, MOST = 4, 25, 500
"""Rows of each kind beside the others; of one kind at first and with each step; in the end."""


def choose_kind(view: View, results: Results) -> str:
    """Draw the kinds with their counts; returns the chosen one, kept in the address (`kind`)."""
    names = {kind: table_title(view, kind) for kind in results.kinds}
    counts = {kind: len(results.of(kind)) for kind in results.kinds}
    shown = {
        code: f"{name} ({number_text(count, view.lang)})"
        for code, name, count in (
            (ALL, view.t("Everything"), results.total),
            *((kind, names[kind], counts[kind]) for kind in results.kinds),
        )
    }
    # The browser knows an option by its label: other labels make another field.
    key = f"search-kind-{crc32('|'.join(shown.values()).encode()):x}"
    st.session_state[key] = address.chosen("kind", results.kinds, ALL)
    chosen = st.pills(
        view.t("Kind of row"),
        list(shown),
        key=key,
        required=True,
        format_func=shown.__getitem__,
        label_visibility="collapsed",
        on_change=lambda: _choose(st.session_state[key]),
    )
    return str(chosen)


def draw_found(view: View, results: Results, kind: str) -> None:
    """Draw the rows of a kind, or the first of each: records left, what belongs to them right."""
    kinds = results.kinds if kind == ALL else [kind]
    if len(kinds) == 1:
        _draw_many(view, results, kinds[0])
        return
    left = [each for each in kinds if each in RECORD_TABLES]
    sides = [side for side in (left, [each for each in kinds if each not in left]) if side]
    for column, side in zip(st.columns(len(sides), gap="medium"), sides, strict=True):
        with column:
            for each in side:
                _draw_few(view, results, each)


def _draw_few(view: View, results: Results, kind: str) -> None:
    found = results.of(kind)
    draw_title(view, table_title(view, kind), rows=len(found))
    for entry in found[:FEW]:
        draw_hit(view, entry, results.marks)
    _draw_way(view, kind)
    if len(found) > FEW:
        st.button(
            view.t("All {n} of this kind", n=number_text(len(found), view.lang)),
            key=f"search-all-{kind}",
            type="tertiary",
            icon=":material/arrow_forward:",
            on_click=_choose,
            args=(kind,),
        )


def _draw_many(view: View, results: Results, kind: str) -> None:
    found, shown = results.of(kind), shown_rows()
    draw_title(view, table_title(view, kind), rows=len(found))
    for entry in found[:shown]:
        draw_hit(view, entry, results.marks)
    _draw_way(view, kind)
    if len(found) > shown:
        more = min(MANY, len(found) - shown)
        st.button(
            plain(view.t.plural("{n} more", "{n} more", more)),
            key="search-more",
            icon=":material/expand_more:",
            on_click=address.write_own,
            args=("shown", [str(shown + more)]),
        )


def _draw_way(view: View, kind: str) -> None:
    """A gap belongs to no record: all of them stand on a page of their own."""
    if kind == "gaps":
        label = view.t("Gaps: on the page About")
        address.page_link(view, "about", label, filters=view.scope, icon=":material/info:")


def shown_rows() -> int:
    """How many rows of one kind the address asks for (`shown`)."""
    asked = st.query_params.get("shown", "")
    return min(max(int(asked), MANY), MOST) if asked.isdecimal() and len(asked) < 9 else MANY


def _choose(kind: str) -> None:
    address.write_own("shown", [])
    address.write_choice("kind", kind, ALL)

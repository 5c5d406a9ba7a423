"""Which two releases are compared, and which changes are shown; all of it lives in the address."""

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from components import address
from components.codebook_view import table_title
from components.context import View
from data.codebook import KEYS
from data.releases.diff import KINDS, Change
from data.releases.index import before, versions
from data.releases.words import kind_text

TABLE, KIND = "table", "change"


def choose_pair(view: View) -> tuple[str, str]:
    """Draw the two releases; unless the address names others, the newest is compared with the one
    that the pages show, or else with the one before it."""
    known = versions()
    new = address.chosen("to", known, known[-1])
    shown = view.version if view.version in known[: known.index(new)] else before(new)
    old = address.chosen("from", known, shown)
    with st.container(horizontal=True):
        for name, label, version in (
            ("from", view.t("From release"), old),
            ("to", view.t("To release"), new),
        ):
            key = f"versions-{name}"
            st.session_state[key] = version
            st.selectbox(label, known[::-1], key=key, on_change=_take, args=(name, key), width=200)
    return old, new


def choose_changes(view: View, found: Sequence[Change]) -> list[Change]:
    """Draw the tables and kinds that have changes, with their numbers; returns those chosen."""
    tables, kinds = Counter(each.table for each in found), Counter(each.kind for each in found)
    table_names = {each: f"{table_title(view, each)} ({tables[each]})" for each in KEYS
                   if tables[each]}  # fmt: skip
    kind_names = {each: f"{kind_text(each, view.t)} ({kinds[each]})" for each in KINDS
                  if kinds[each]}  # fmt: skip
    with st.container(horizontal=True, gap="large"):
        chosen = _draw(TABLE, view.t("Table"), table_names)
        kinds_chosen = _draw(KIND, view.t("Change"), kind_names)
    return [
        each
        for each in found
        if each.table in (chosen or table_names) and each.kind in (kinds_chosen or kind_names)
    ]


def _draw(name: str, label: str, names: dict[str, str]) -> list[str]:
    """Draw a choice of several; none chosen means all."""
    key = f"versions-{name}"
    asked = st.query_params.get_all(name)
    st.session_state[key] = [each for each in names if each in asked]
    return list(
        st.pills(
            label,
            list(names),
            selection_mode="multi",
            key=key,
            format_func=names.__getitem__,
            wrap=True,
            width="content",
            on_change=_take_several,
            args=(name, key),
        )
    )


def _take(name: str, key: str) -> None:
    address.write_own(name, [st.session_state[key]])


def _take_several(name: str, key: str) -> None:
    address.write_own(name, st.session_state[key])

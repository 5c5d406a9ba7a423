"""Above every page: the bar of pages, the filter sentence with its counts, language and link."""

import streamlit as st

from components import address
from components.context import View
from components.device import is_phone
from components.empty import filter_name
from components.markdown import plain
from components.navigation import PAGES, RECORD, page_title
from components.period_notes import draw_period_notes
from components.release_note import draw_release_note
from components.take import draw_take
from data.query import Ignored
from data.selection import select
from data.sentence import counts_text, sentence
from data.texts import LANGUAGE_NAMES, LANGUAGES


def draw_bar(view: View) -> None:
    """Draw the links to the pages; they keep filters and language."""
    if is_phone():
        with st.popover(page_title(view.page, view.t), icon=":material/menu:", key="bar"):
            _draw_links(view)
    else:
        with st.container(horizontal=True, gap="xxsmall", key="bar"):
            _draw_links(view)


def _draw_links(view: View) -> None:
    for each in PAGES:
        if each.in_bar:
            address.page_link(view, each.slug, view.t(each.title), icon=each.icon)


def draw_head(view: View, ignored: list[Ignored]) -> None:
    """Draw page and sentence with its counts beside language and link, what was ignored, and what
    is odd about the period."""
    with st.container(horizontal=True, vertical_alignment="center", key="head"):
        _draw_sentence(view)
        with st.container(horizontal=True, width="content", vertical_alignment="center"):
            _draw_language(view)
            _draw_share(view)
            draw_take(view)
    for each in ignored:
        st.warning(_ignored_text(view, each), icon=":material/link_off:")
    draw_period_notes(view)
    draw_release_note(view)


def _draw_sentence(view: View) -> None:
    """With the heading of the page, unless the page draws its own."""
    if view.page == RECORD:
        st.markdown(_sentence(view), width="stretch")
    else:
        st.title(f"{plain(page_title(view.page, view.t))}\n{_sentence(view)}", anchor=False)


def _sentence(view: View) -> str:
    chosen = select(view.scope)
    counts = counts_text(
        len(chosen.events), len(chosen.agreements), len(chosen.commitments), view.lang
    )
    return f"**{plain(sentence(view.scope, view.lang))}** — {plain(counts)}"


def _draw_language(view: View) -> None:
    key = "language"
    if st.session_state.get(key) != view.lang:
        st.session_state[key] = view.lang
    st.segmented_control(
        filter_name(view, "lang"),
        LANGUAGES,
        key=key,
        required=True,
        format_func=lambda code: LANGUAGE_NAMES[code],
        label_visibility="collapsed",
        on_change=lambda: address.write_language(st.session_state[key]),
    )


def _draw_share(view: View) -> None:
    with st.popover(view.t("Link"), icon=":material/link:"):
        st.caption(view.t("This address opens exactly this view, in this language."))
        st.code(address.permalink(view), language=None, wrap_lines=True)


def _ignored_text(view: View, each: Ignored) -> str:
    allowed = ", ".join(each.allowed)
    return plain(
        view.t(
            "The link asks for {name} “{value}”, which is not known: it was ignored. "
            "Possible values: {allowed}.",
            name=filter_name(view, each.parameter),
            value=each.value[:80],
            allowed=allowed,
        )
    )

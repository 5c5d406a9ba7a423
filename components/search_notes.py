"""What a reader must know of a search: what was not found, guessed, or hidden by the filters."""

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from components.search_box import OWN
from data.filters import Filters
from data.lookup.asked import MOST_WORDS
from data.lookup.results import Results
from data.sentence import sentence
from data.texts import Texts


def draw_notes(view: View, results: Results) -> None:
    """Draw what applies, and the way to what the filters hide."""
    if not results.total:
        said = view.t("Nothing found for “{words}”.", words=view.filters.q)
        st.info(plain(said), icon=":material/search_off:")
    for note in notes(results, view.t):
        st.caption(plain(note))
    if results.hidden:
        _draw_hidden(view, results)


def notes(results: Results, t: Texts) -> list[str]:
    """The sentences that apply."""
    found, asked = [], results.asked
    if results.is_partial:
        found.append(
            t(
                "No row holds all {n} words; these hold {held} of them.",
                n=len(asked.words),
                held=results.held,
            )
        )
    if results.similar:
        said = ", ".join(results.similar)
        found.append(t("Few rows hold this as it is typed; looked for too: {words}.", words=said))
    if asked.left_out:
        found.append(t("Only the first {n} words are looked for.", n=MOST_WORDS))
    return found


def _draw_hidden(view: View, results: Results) -> None:
    t = view.t
    hidden = t.plural(
        "{n} row outside the filters ({sentence}).",
        "{n} rows outside the filters ({sentence}).",
        results.hidden,
        sentence=sentence(view.scope, view.lang),
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(plain(hidden), width="content")
        st.button(
            t("Search the whole record"),
            key="search-whole",
            icon=":material/filter_alt_off:",
            on_click=address.write_filters,
            args=(Filters(q=view.filters.q), OWN),
        )

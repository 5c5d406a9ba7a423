"""The releases of the tables, the newest first: day, what is new, file, and the ways into each."""

import streamlit as st

from components import address
from components.context import View
from components.headings import draw_title
from components.markdown import plain
from data.api.addresses import RELEASE_FILE, RELEASES
from data.formats import date_text, number_text
from data.releases.index import Entry, before, releases


def draw_releases(view: View) -> None:
    """Draw all releases with their ways in, and where programs find them."""
    t = view.t
    draw_title(view, t("Releases of the tables"))
    # No caption: those are faded, links in them too, and hard to read.
    said = t(
        "The rows of a release never change. An address with `version=` shows that release on "
        "every page and in every file; [list for programs]({address}).",
        address=RELEASES,
    )
    st.markdown(f":small[{said}]")
    address.page_link(
        view, "check", t("Check an extract that you took earlier"), icon=":material/difference:"
    )
    for entry in reversed(releases()):
        _draw_release(view, entry)


def _draw_release(view: View, entry: Entry) -> None:
    t = view.t
    day = date_text(entry.released_on, "day", view.lang)
    rows = t("{n} rows", n=number_text(entry.rows, view.lang))
    with st.container(border=True, key=f"release-{entry.version}"):
        st.markdown(f"**{plain(entry.version)}** · {plain(day)} · {plain(rows)}")
        st.text(entry.note(view.lang))
        with st.container(horizontal=True, vertical_alignment="center"):
            address.page_link(
                view, "", t("Open"), icon=":material/open_in_new:", version=entry.version
            )
            earlier = before(entry.version)
            if earlier != entry.version:
                st.button(
                    t("What changed"),
                    key=f"release-changes-{entry.version}",
                    type="tertiary",
                    icon=":material/difference:",
                    on_click=_compare,
                    args=(view, earlier, entry.version),
                )
            file = RELEASE_FILE.format(version=entry.version)
            st.markdown(f":material/folder_zip: [{plain(t('All tables (ZIP)'))}]({file})",
                        width="content")  # fmt: skip


def _compare(view: View, old: str, new: str) -> None:
    """A link to the page that is shown would leave the address as it is."""
    address.write_filters(view.filters, without=("table", "change"), **{"from": old, "to": new})

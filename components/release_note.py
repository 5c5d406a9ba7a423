"""What a reader is told on every page who looks at an older release of the tables."""

from typing import Any

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from data.formats import date_text
from data.release import RELEASE
from data.releases.index import order, releases


def draw_release_note(view: View) -> None:
    """Draw which release is shown and which is the newest, the way to what differs and back."""
    if not view.version:
        return
    newest = releases()[-1]
    if order(view.version) >= order(newest.version):
        return
    t = view.t
    said = t(
        "You are looking at release {version} of the tables, of {day}; the newest is {newest}, "
        "of {newest_day}.",
        version=view.version,
        day=date_text(RELEASE.released_on, "day", view.lang),
        newest=newest.version,
        newest_day=date_text(newest.released_on, "day", view.lang),
    )
    pair: dict[str, Any] = {"from": view.version, "to": newest.version}
    with st.container(horizontal=True, vertical_alignment="center", key="release-note"):
        st.warning(plain(said), icon=":material/history:", width="stretch")
        with st.container(horizontal=True, width="content", vertical_alignment="center"):
            if view.page != "versions":
                address.page_link(
                    view, "versions", t("What differs"), icon=":material/difference:", **pair
                )
            st.button(
                t("Back to the newest release"),
                key="newest-release",
                icon=":material/update:",
                on_click=address.write_own,
                args=(address.VERSION, []),
            )

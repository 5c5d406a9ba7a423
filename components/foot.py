"""Below every page: how sure it is, releases, coverage, licence, feed."""

import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from components.sources_choice import QUALITY
from data.api.addresses import FEEDS, selection_address
from data.formats import date_text
from data.release import RELEASE


def draw_foot(view: View) -> None:
    """Draw the way to how sure the view is; release, coverage, licence and feed in one line."""
    t, lang = view.t, view.lang
    parts = [
        t(
            "AES Monitor {version}, released {day}",
            version=RELEASE.version,
            day=date_text(RELEASE.released_on, "day", lang),
        ),
        t(
            "record from {first} to {last}, thin after {dense}",
            first=date_text(RELEASE.covered_from, "year", lang),
            last=date_text(RELEASE.covered_until, "day", lang),
            dense=date_text(RELEASE.dense_until, "day", lang),
        ),
        t("tables CC BY 4.0, code MIT"),
    ]
    with st.container(horizontal=True):
        if view.page != "sources":
            address.page_link(
                view,
                "sources",
                t("How sure is this view?"),
                filters=view.scope,
                icon=":material/fact_check:",
                view=QUALITY,
            )
        if view.page != "versions":
            address.page_link(
                view, "versions", t("Versions of the tables"), icon=":material/history:"
            )
    feed = selection_address(FEEDS["atom"], view.scope.to_query(), lang)
    link = f"[{plain(t('feed of the newest records of this selection'))}]({feed})"
    # No caption: those are faded, links in them too, and hard to read.
    st.markdown(f":small[:gray[{' · '.join(map(plain, parts))}] · {link}]")

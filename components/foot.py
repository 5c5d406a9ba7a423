"""Below every page: release, coverage, licence."""

import streamlit as st

from components.context import View
from components.markdown import plain
from data.formats import date_text
from data.release import RELEASE


def draw_foot(view: View) -> None:
    """Draw one line on the release, its coverage and its licence."""
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
    st.caption(" · ".join(plain(each) for each in parts))

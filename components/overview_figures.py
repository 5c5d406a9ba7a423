"""The key figures of a selection, each with the way to its rows."""

import streamlit as st

from components import address
from components.context import View
from data.formats import number_text
from data.tables import split


def draw_key_figures(view: View) -> None:
    """Draw the counts of records, partners and sources of the selection; each leads to its rows."""
    t, chosen = view.t, view.selection
    partners = {code for cell in chosen.agreements["partners"] for code in split(cell)}
    figures = (
        (t("Events"), len(chosen.events), "timeline", t("On the timeline")),
        (t("Agreements"), len(chosen.agreements), "agreements", t("In the register")),
        (t("Partners in agreements"), len(partners), "cooperation", t("By partner and sector")),
        (t("Force commitments"), len(chosen.commitments), "forces", t("Forces and strengths")),
        (t("Sources cited"), len(chosen.sources), "sources", t("All sources")),
    )
    for column, (label, count, slug, link) in zip(st.columns(len(figures)), figures, strict=True):
        with column:
            st.metric(label, number_text(count, view.lang))
            address.page_link(view, slug, link)

"""How sure the current view is: what its records and pages are made of, and what is missing."""

import streamlit as st

from components import address
from components.about_view import draw_gaps
from components.codebook_view import table_title
from components.context import View
from components.headings import draw_title
from components.markdown import plain
from components.quality_figure import draw_mix
from components.quality_tables import draw_pages_table, draw_records_table, percent
from data.formats import number_text
from data.measures.backing import LEAST, Backing, backing, share

WIDTHS, GAP_HEIGHT = (5, 4), 110


def draw_quality_view(view: View) -> None:
    """Counts and shares of the selection left, the register of gaps right."""
    found, t = backing(view.selection), view.t
    _draw_warning(view, found)
    left, right = st.columns(WIDTHS, gap="medium")
    with left:
        _draw_rows(view, found)
        draw_mix(view, found)
        draw_records_table(view, found)
        draw_pages_table(view, found)
    with right:
        draw_gaps(view, row_height=GAP_HEIGHT)
        st.caption(plain(t("The register of gaps is that of the whole record: filters leave it as "
                           "it is.")))  # fmt: skip


def _draw_warning(view: View, found: Backing) -> None:
    """Say when one publisher stands behind more than a third of the records, or when the records
    are too few for shares."""
    t = view.t
    if found.leans_on_one and found.leading:
        name, count = found.leading
        text = t(
            "{publisher} is cited by {n} of {all} records ({share}): more than a third of this "
            "view leans on one publisher.",
            publisher=name,
            n=number_text(count, view.lang),
            all=number_text(found.records, view.lang),
            share=percent(share(count, found.records), view.lang),
        )
        st.warning(plain(text), icon=":material/warning:")
    if found.records < LEAST:
        st.info(plain(t("Of fewer than {least} records or pages no share is given: one more or "
                        "less would turn it over.", least=LEAST)))  # fmt: skip


def _draw_rows(view: View, found: Backing) -> None:
    """Draw how many rows of each table are selected; each leads to its rows."""
    draw_title(view, view.t("Rows selected in each table"))
    with st.container(horizontal=True, gap="small"):
        for table, count in found.tables.items():
            if count:
                name, rows = table_title(view, table), number_text(count, view.lang)
                label = view.t("{table}: {rows}", table=name, rows=rows)
                address.page_link(view, "explore", plain(label), table=table)

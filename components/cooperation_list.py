"""The records of the picked cell beside the figure: title, date, status, link."""

import pandas as pd
import streamlit as st

from components import address
from components.context import View
from components.cooperation_grid import Grid
from components.cooperation_pick import Pick, narrowed
from components.headings import draw_title
from components.record_lines import draw_line
from data.filters import Filters
from data.formats import date_text
from data.records import Record, find
from data.vocabularies import label

MOST, MOST_UNPICKED, HEIGHT = 12, 6, 420


def draw_records(view: View, records: pd.DataFrame, title: str, *, picked: bool) -> None:
    """Draw the newest records as links with date and status; say how many are further down."""
    t = view.t
    most = MOST if picked else MOST_UNPICKED
    draw_title(view, title, rows=len(records))
    newest = records.sort_values("on", ascending=False, kind="stable")["record_id"].head(most)
    with st.container(height=HEIGHT, border=True, gap="xsmall", key="cooperation-list"):
        if records.empty:
            st.caption(t("No record has both: choose another cell."))
        for record_id in newest:
            if record := find(record_id):
                with st.container(gap=None):
                    draw_line(view, record.id, facts(view, record), record.title(view.lang))
        if len(records) > most:
            more = len(records) - most
            st.caption(
                t.plural("{n} more in the table below.", "{n} more in the table below.", more)
            )


def draw_narrower(view: View, grid: Grid, pick: Pick) -> None:
    """Draw the button that turns the pick into filters, or say why there is none."""
    made = narrowed(view.filters, grid, pick)
    draw_narrow_button(view, made, picked=pick != (None, None))


def draw_narrow_button(view: View, made: Filters | None, *, picked: bool) -> None:
    """Draw the button for the filters `made` of what is picked; None where they say nothing new."""
    if not picked:
        st.caption(view.t("Click a cell or a bar, or choose here, to list its records."))
        return
    st.button(
        view.t("Filter by this cell"),
        key="cooperation-narrow",
        icon=":material/filter_alt:",
        disabled=made is None,
        help=None if made else view.t("The filters already say this, or have no field for it."),
        on_click=address.write_filters,
        args=(made,),
    )


def facts(view: View, record: Record) -> str:
    """ "23 Jun 2025 · Signed" for an agreement, "23 Jun 2025 · Summit or visit" for an event."""
    day = date_text(record.date, record.precision, view.lang, short=True)
    if record.table == "agreements":
        return f"{day} · {label('agreement_statuses', record.row['status'], view.lang)}"
    return f"{day} · {label('categories', record.row['category'], view.lang)}"

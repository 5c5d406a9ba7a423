"""What happened just before and just after a record, among the selected records of all kinds."""

import pandas as pd
import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from components.record_lines import draw_record_lines
from data.periods import active_periods
from data.records import Record, find
from data.registry import DATE_COLUMNS, RECORD_KEYS
from data.selection import Selection

NEIGHBOURS = 3


def draw_steps_in_time(view: View, record: Record) -> None:
    """Draw links to the previous and the next record of the selection, and back to it."""
    before, after = neighbours(view.selection, record, 1)
    slug, label = {
        "agreements": ("agreements", view.t("Back to the agreements")),
        "commitments": ("forces", view.t("Back to the forces")),
    }.get(record.table, ("timeline", view.t("Back to the timeline")))
    with st.container(horizontal=True):
        address.page_link(view, slug, label, icon=":material/arrow_back:")
        for found, name in ((before, view.t("Previous record")), (after, view.t("Next record"))):
            for each in found:
                address.record_link(view, each.id, name)


def draw_neighbours(view: View, record: Record) -> None:
    """Draw the records before and after; says when the record is not in the selection."""
    if record.id not in view.selection.ids:
        st.caption(plain(view.t("This record is outside the current selection.")))
    before, after = neighbours(view.selection, record, NEIGHBOURS)
    for records, name in ((before, view.t("Just before")), (after, view.t("Just after"))):
        if records:
            st.caption(f"**{plain(name)}**")
            draw_record_lines(view, records)


def neighbours(
    selection: Selection, record: Record, most: int
) -> tuple[list[Record], list[Record]]:
    """The last `most` records before it and the first after it, by date, then id; oldest first.

    Commitments count from their beginning; records without a date have no neighbours.
    """
    if record.date is None:
        return [], []
    here = (pd.Timestamp(record.date), record.id)
    places = [each for each in dated_ids(selection) if each != here]
    before = [each for each in places if each < here][-most:]
    after = [each for each in places if each > here][:most]
    return _found(before), _found(after)


def dated_ids(selection: Selection) -> list[tuple[pd.Timestamp, str]]:
    """Day and id of every dated record that is selected, oldest first."""
    starts = active_periods().set_index("commitment_id")["start"]
    dates = [
        *(selection.frame(table).set_index(RECORD_KEYS[table])[DATE_COLUMNS[table]]
          for table in ("events", "agreements")),
        starts.reindex(selection.commitments["commitment_id"]),
    ]  # fmt: skip
    return sorted((day, str(each)) for each, day in pd.concat(dates).dropna().items())


def _found(places: list[tuple[pd.Timestamp, str]]) -> list[Record]:
    return [record for record in (find(each) for _, each in places) if record]

"""What a reader must know of the two windows: how far they reach, and who is on neither side."""

import pandas as pd
import streamlit as st

from components import address
from components.context import View
from components.markdown import plain
from components.record_lines import draw_record_lines
from data.filters import Filters
from data.formats import date_text
from data.measures.backing import LEAST
from data.measures.before_after import ACROSS, AFTER, BEFORE, EDGE, Cut
from data.records import find
from data.release import RELEASE
from data.texts import Texts

MOST_LINES = 20


def draw_notes(view: View, cut: Cut, sizes: tuple[int, int]) -> None:
    """Draw one line on length and cover of the windows, and the way out of a filtered period."""
    notes = [*cover_notes(view.filters, cut, view.t), share_note(sizes, view.t)]
    if text := " ".join(filter(None, notes)):
        st.caption(plain(text))
    if cuts_windows(view.filters, cut):
        st.button(
            view.t("Without the filter of the period"), key="change-undated", type="tertiary",
            icon=":material/date_range:", on_click=address.write_filters,
            args=(view.filters.undated,),
        )  # fmt: skip


def draw_unplaced(view: View, records: pd.DataFrame, found: pd.Series) -> None:
    """Draw who is on neither side because its date is not known to the day; mostly nobody."""
    for where, text in unplaced_texts(found, view.t).items():
        with st.popover(text, icon=":material/event_busy:"):
            st.caption(view.t("Registers place them by the day that stands in the table."))
            ids = records.loc[found == where, "record_id"].head(MOST_LINES)
            draw_record_lines(view, [each for each in map(find, ids) if each])


def unplaced_texts(found: pd.Series, t: Texts) -> dict[str, str]:
    """ACROSS and EDGE -> how many records are there, for those that have any."""
    across, edge = int((found == ACROSS).sum()), int((found == EDGE).sum())
    texts = {
        ACROSS: t.plural(
            "{n} record dated only by the month or year of that day: on neither side",
            "{n} records dated only by the month or year of that day: on neither side",
            across,
        ),
        EDGE: t.plural(
            "{n} record dated only by a month or year at the far end of a window: not counted",
            "{n} records dated only by a month or year at the far end of a window: not counted",
            edge,
        ),
    }
    return {where: texts[where] for where, n in ((ACROSS, across), (EDGE, edge)) if n}


def cover_notes(filters: Filters, cut: Cut, t: Texts) -> list[str]:
    """Where the windows reach beyond the record or the filtered period; what that means."""
    first, last = cut.days(BEFORE)[0], cut.days(AFTER)[1]
    begins, ends, dense = RELEASE.covered_from, RELEASE.covered_until, RELEASE.dense_until
    notes = []
    if first and first < begins:
        day = date_text(begins, "day", t.lang)
        notes.append(t("The record begins on {day}: the window before is cut there.", day=day))
    if last and last > ends:
        day = date_text(ends, "day", t.lang)
        notes.append(t("The record ends on {day}: the window after is cut there.", day=day))
    if cuts_windows(filters, cut):
        notes.append(t("The filter of the period cuts the windows too."))
    if notes or cut.months is None:
        notes.append(t("The two sides are not equally long: compare shares, not counts."))
    if last is None or last > dense:
        day = date_text(dense, "day", t.lang)
        notes.append(t("After {day} the record is thin.", day=day))
    return notes


def cuts_windows(filters: Filters, cut: Cut) -> bool:
    """Whether the filtered period leaves out a part of a window."""
    first, last = cut.days(BEFORE)[0], cut.days(AFTER)[1]
    late = filters.since is not None and (first is None or filters.since > first)
    early = filters.until is not None and (last is None or filters.until < last)
    return late or early


def share_note(sizes: tuple[int, int], t: Texts) -> str:
    """That a side has too few records for shares; empty where both have enough."""
    if min(sizes) >= LEAST:
        return ""
    return t("No shares are given for a side of fewer than {n} records.", n=LEAST)

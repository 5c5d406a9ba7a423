"""What the reader must know to read the timeline: signs, coverage, and what is not in view."""

import pandas as pd
import streamlit as st

from components.context import View
from data.formats import date_text
from data.marks import of_others, unmarked
from data.measures.by_time import Counts
from data.release import RELEASE
from data.timeline_ranges import Range, outside


def notes(view: View, found: pd.DataFrame, counts: Counts, stretch: Range) -> list[str]:
    """Two short paragraphs: how to read the signs, then what is missing from the view."""
    missing = [
        *_of_others(view, found),
        *_outside(view, found, stretch),
        *_without_mark(view, found),
        *_uncounted(view, counts),
    ]
    return [" ".join(_signs(view, stretch)), *([" ".join(missing)] if missing else [])]


def draw_undated(view: View) -> None:
    """Say why a selection that has records has no mark; its rows stand in the table."""
    st.info(_unmarked(view, len(view.selection.ids)), icon=":material/event_busy:")


def _signs(view: View, stretch: Range) -> list[str]:
    t = view.t
    said = [t("Hollow mark on a bar: only the month or year is known.")]
    if stretch[1] > RELEASE.dense_until:
        said.append(
            t(
                "Shaded: after {dense} the record is thin; it ends on {last}.",
                dense=date_text(RELEASE.dense_until, "day", view.lang),
                last=date_text(RELEASE.covered_until, "day", view.lang),
            )
        )
    said.append(t("Drag across the figure to look at a stretch of time; choose a mark to read it."))
    return said


def _outside(view: View, found: pd.DataFrame, stretch: Range) -> list[str]:
    t = view.t
    before, after = outside(found, stretch)
    first = date_text(stretch[0], "day", view.lang)
    last = date_text(stretch[1], "day", view.lang)
    said = []
    if before:
        said.append(
            t.plural(
                "{n} record has marks before {day}, left of the view.",
                "{n} records have marks before {day}, left of the view.",
                before,
                day=first,
            )
        )
    if after:
        said.append(
            t.plural(
                "{n} record has marks after {day}, right of the view.",
                "{n} records have marks after {day}, right of the view.",
                after,
                day=last,
            )
        )
    return said


def _of_others(view: View, found: pd.DataFrame) -> list[str]:
    number = of_others(view.selection, found)
    if not number:
        return []
    return [
        view.t.plural(
            "{n} mark is a step of an agreement dated outside the period, which is not counted "
            "among the selected agreements.",
            "{n} marks are steps of agreements dated outside the period, which are not counted "
            "among the selected agreements.",
            number,
        )
    ]


def _without_mark(view: View, found: pd.DataFrame) -> list[str]:
    number = unmarked(view.selection, found)
    return [_unmarked(view, number)] if number else []


def _unmarked(view: View, number: int) -> str:
    return view.t.plural(
        "{n} selected record has no dated change in the period and no mark.",
        "{n} selected records have no dated change in the period and no mark.",
        number,
    )


def _uncounted(view: View, counts: Counts) -> list[str]:
    if not counts.unplaced:
        return []
    return [
        view.t.plural(
            "{n} record whose date is not known well enough is not in the bars.",
            "{n} records whose dates are not known well enough are not in the bars.",
            counts.unplaced,
        )
    ]

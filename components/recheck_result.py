"""What became of the rows of a file: counts in words, the table of changes, files to take away."""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from components.context import View
from components.downloads import draw_downloads, draw_sheet_download
from components.grids import HEAD, ROW
from components.headings import draw_title
from components.markdown import plain
from components.recheck_words import count_lines, file_line, notes, selection_line, verdict
from data.filters import Filters
from data.links import pinned
from data.recheck.findings import Findings
from data.recheck.fresh import fresh_rows
from data.recheck.result_sheet import result_sheet, row_ids

MOST_SHOWN, MOST_HIGH = 1_000, 12


def draw_result(view: View, found: Findings) -> None:
    """Draw the findings on one table of a file."""
    t = view.t
    st.markdown(f"**{plain(file_line(found, t))}**")
    st.caption(plain(selection_line(found, t)))
    draw = st.success if found.is_as_now else st.warning
    draw(plain(verdict(found, t)), icon=":material/difference:")
    st.markdown(" · ".join(map(plain, count_lines(found, t))))
    for each in notes(found, t):
        st.info(plain(each), icon=":material/info:")
    _draw_rows(view, found)
    _draw_fresh(view, found)


def _draw_rows(view: View, found: Findings) -> None:
    t, ids = view.t, row_ids(found)
    if not ids:
        return
    draw_title(view, t("What is other than in your file"), rows=len(ids))
    shown = result_sheet(found, t, MOST_SHOWN)
    shown[t("Record")] = [_link(view, each) for each in ids[:MOST_SHOWN]]
    st.dataframe(
        shown,
        hide_index=True,
        height=HEAD + ROW * min(len(ids), MOST_HIGH),
        key="check-rows",
        column_config={
            t("Record"): st.column_config.LinkColumn(display_text=t("Open"), width="small"),
            t("Row"): st.column_config.TextColumn(width="medium"),
            t("In your file"): st.column_config.TextColumn(width="medium"),
            t("Now"): st.column_config.TextColumn(width="medium"),
        },
        alt=t("Table of the cells that changed, the rows that are gone and those that are new."),
    )
    if len(ids) > MOST_SHOWN:
        st.caption(t("Shown are the first {n} rows; the file has all.", n=MOST_SHOWN))
    name = f"check-{found.recognised.table}"
    draw_sheet_download(
        view, name, t("CSV of this comparison"), lambda: result_sheet(found, t), key="check-csv"
    )


def _draw_fresh(view: View, found: Findings) -> None:
    t = view.t
    label = (
        t("The same rows as they are now")
        if found.filters is None
        else t("The same selection as it is now")
    )
    draw_title(view, label)
    filters = Filters() if found.filters is None else found.filters
    choices: Sequence[str] = ("checked",) if found.filters is None else ()
    draw_downloads(
        replace(view, filters=filters),
        found.recognised.table,
        fresh_rows(found),
        key="check-fresh",
        choices=choices,
    )


def _link(view: View, record_id: str) -> str | None:
    """The page of a record, whose id may be any text of the file."""
    query = urlencode({"id": record_id, "lang": view.lang})
    return pinned(f"/record?{query}") if record_id else None

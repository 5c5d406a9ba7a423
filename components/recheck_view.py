"""The page that checks a file of the reader's: what to drop, what it is, what became of it."""

import streamlit as st

from components.context import View
from components.markdown import plain
from components.recheck_reasons import refusal_text
from components.recheck_result import draw_result
from components.recheck_words import releases_line
from data.filters import Filters
from data.recheck.comparing import compare
from data.recheck.file_error import MOST_MEGABYTES, FileError
from data.recheck.reading import read
from data.recheck.released import releases_with
from data.recheck.sheet import Sheet
from data.sentence import sentence
from data.vocabularies import label


def draw_check(view: View) -> None:
    """Draw the field for the file and, once there is one, what became of its rows."""
    t = view.t
    st.markdown(plain(t(
        "Drop a file that you took from here earlier: you see which rows have changed since, which "
        "are gone and why, and, where the file says its filters, which were added."
    )))  # fmt: skip
    given = st.file_uploader(
        t(
            "A file of this site: CSV, JSON, GeoJSON, Excel, Parquet or ZIP, at most {most} MB",
            most=MOST_MEGABYTES,
        ),
        key="check-file",
        max_upload_size=MOST_MEGABYTES,
    )
    st.caption(plain(t(
        "The file is read in the memory of the server and forgotten when you remove it or close "
        "the page. It is not stored, not passed on, and no one else sees it."
    )))  # fmt: skip
    if given is not None:
        try:
            _draw_file(view, read(given.name, given.getvalue()))
        except FileError as error:
            st.error(plain(refusal_text(error, t)), icon=":material/block:")


def _draw_file(view: View, sheets: list[Sheet]) -> None:
    sheet = sheets[0] if len(sheets) == 1 else _choose(view, sheets)
    found = compare(sheet, _told_by_reader(view, sheet))
    st.caption(plain(releases_line(releases_with(sheet), view.t)))
    draw_result(view, found)


def _choose(view: View, sheets: list[Sheet]) -> Sheet:
    named = {each.told.table or str(place): each for place, each in enumerate(sheets)}
    known = [each for each in named if named[each].told.table]
    chosen = st.segmented_control(
        view.t("Table of the file"),
        known,
        default=known[0],
        key="check-table",
        required=True,
        format_func=lambda table: label("tables", table, view.lang),
    )
    return named[chosen]


def _told_by_reader(view: View, sheet: Sheet) -> Filters | None:
    """The filters of the page, when the reader says that the file was made with them."""
    if sheet.told.filters is not None:
        return None
    is_so = st.toggle(
        view.t(
            "The file was made with the filters of this page: {sentence}",
            sentence=plain(sentence(view.filters, view.lang)),
        ),
        key="check-filters",
    )
    return view.filters if is_so else None

"""Ids that name no record, and retired ids: what became of them, what is meant perhaps."""

from difflib import get_close_matches

import streamlit as st

from components import address
from components.context import View
from components.headings import draw_title
from components.markdown import plain
from components.navigation import SEARCH
from components.record_lines import draw_record_lines
from components.search_ways import ICON
from data.records import Record, find
from data.registry import RECORD_KEYS, RECORD_TABLES
from data.releases.tombstones import last_release_with
from data.search import fold
from data.tables import load

LONGEST, MOST, CUTOFF = 120, 5, 0.45


def draw_missing(view: View, asked: str) -> None:
    """Draw the help page for an id that leads to no single record."""
    t, found = view.t, successors(asked)
    st.title(plain(t("Record not found")), anchor=False)
    if found:
        st.info(t("This id was retired: its record was divided. What it said is now here:"))
    elif is_retired(asked):
        st.warning(t("This id was retired: its record was withdrawn."))
    elif asked:
        st.warning(t("No record has this id:"))
        st.code(asked[:LONGEST], language=None, wrap_lines=True)
    else:
        st.info(t("The address names no record: it ends with ?id= and the id of a record."))
    _draw_last_release(view, asked)
    near = found or closest(asked)
    if near:
        if not found:
            draw_title(view, t("Closest ids and titles"))
        draw_record_lines(view, near)
    address.page_link(view, SEARCH, t("Search all records"), icon=ICON)


def _draw_last_release(view: View, asked: str) -> None:
    """Draw the way to a retired record as it stood last, where an older release has it."""
    if version := is_retired(asked) and last_release_with(asked):
        address.page_link(
            view,
            "record",
            view.t("As it stood in release {version}", version=version),
            icon=":material/history:",
            id=asked,
            version=version,
        )


def draw_retired_notice(view: View, asked: str, record: Record) -> None:
    """Say that the id asked for is an old one of this record."""
    if asked != record.id:
        st.info(
            plain(
                view.t(
                    "The id {old} was retired: the record is now part of {new}.",
                    old=asked[:LONGEST],
                    new=record.id,
                )
            ),
            icon=":material/move_down:",
        )


def is_retired(asked: str) -> bool:
    """Whether the id once named a record."""
    return bool((load("retired_ids")["id"] == asked).any())


def is_divided(asked: str) -> bool:
    """Whether several records took in what a retired id named."""
    return len(successors(asked)) > 1


def successors(asked: str) -> list[Record]:
    """The records that took in what a retired id named."""
    rows = load("retired_ids")
    into = rows.loc[rows["id"] == asked, "into"].dropna()
    return [record for record in map(find, into) if record]


def closest(asked: str) -> list[Record]:
    """At most five records whose id or title, in either language, is like the text; best first."""
    wanted = asked[:LONGEST].strip().casefold()
    if not wanted:
        return []
    by_id = get_close_matches(wanted, _ids(), n=MOST, cutoff=CUTOFF)
    titles = _titles()
    words = fold(wanted.replace("-", " "))
    by_title = [titles[each] for each in get_close_matches(words, titles, n=MOST, cutoff=CUTOFF)]
    found = map(find, list(dict.fromkeys([*by_id, *by_title]))[:MOST])
    return [record for record in found if record]


def _ids() -> list[str]:
    return [str(each) for table in RECORD_TABLES for each in load(table)[RECORD_KEYS[table]]]


def _titles() -> dict[str, str]:
    """Folded title -> id."""
    found = {}
    for table in RECORD_TABLES:
        stem = "name" if table == "commitments" else "title"
        for _, row in load(table).iterrows():
            for lang in ("en", "fr"):
                found[fold(str(row[f"{stem}_{lang}"]))] = str(row[RECORD_KEYS[table]])
    return found

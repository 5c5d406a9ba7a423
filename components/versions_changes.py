"""The changes between two releases: table, file, feeds, and one change in full."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from components import address
from components.context import View
from components.downloads import draw_sheet_download
from components.grids import draw_grid
from components.headings import draw_title
from components.markdown import plain
from components.versions_choice import choose_changes, choose_pair
from data.api.addresses import CHANGE_FEEDS, CHANGES
from data.releases.diff import ADDED, CHANGED, WITHDRAWN, Change
from data.releases.index import versions
from data.releases.narrowing import changes, record_ids
from data.releases.reasons import Told
from data.releases.sheet import labelled
from data.releases.words import column_text, counts_line, kind_text, title, values


def draw_changes(view: View) -> None:
    """Draw the comparison of two releases, narrowed by the filters of the frame."""
    t = view.t
    draw_title(view, t("What changed, row by row"))
    if len(versions()) == 1:
        st.caption(t("There is one release: there is nothing to compare it with yet."))
        return
    old, new = choose_pair(view)
    found = changes(old, new, view.filters)
    if not found:
        st.info(plain(_nothing_text(view, old, new)), icon=":material/difference:")
        return
    st.markdown(f"**{plain(f'{old} → {new}')}** — {plain(counts_line(found, t))}")
    chosen = choose_changes(view, found)
    picked = _draw_table(view, chosen, old, new)
    _draw_files(view, old, new)
    if picked is not None:
        _draw_change(view, picked, old, new)


def _nothing_text(view: View, old: str, new: str) -> str:
    if view.filters.is_empty:
        return view.t("Nothing differs between {old} and {new}.", old=old, new=new)
    return view.t("Nothing of this selection differs between {old} and {new}.", old=old, new=new)


def _draw_table(view: View, chosen: Sequence[Change], old: str, new: str) -> Change | None:
    t = view.t
    table = labelled(chosen, old, new, t)
    numbers = pd.Series([str(place) for place in range(len(chosen))], dtype="object")
    filled = [name for name in table.columns[:-1] if table[name].ne("").any()]
    picked = draw_grid(
        table[filled],
        numbers,
        key="versions-changes",
        alt=t("Table of the changes; choose a row to see the whole of it."),
        columns={
            t("Record or source"): st.column_config.TextColumn(width="medium"),
            t("Old value"): st.column_config.TextColumn(width="medium"),
            t("New value"): st.column_config.TextColumn(width="medium"),
            t("Reason"): st.column_config.TextColumn(width="large"),
        },
    )
    label = t.plural("CSV of the changes ({n} row)", "CSV of the changes ({n} rows)", len(table))
    draw_sheet_download(view, f"changes_{old}-{new}", label, lambda: table, key="versions-csv")
    return chosen[int(picked)] if picked else None


def _draw_files(view: View, old: str, new: str) -> None:
    t = view.t
    query = f"from={old}&to={new}"
    for_programs = " · ".join(f"[{form.upper()}]({path}?{query})" for form, path in CHANGES.items())
    feeds = " · ".join(
        f"[{name}]({CHANGE_FEEDS[form]}?lang={view.lang})"
        for form, name in (("atom", "Atom"), ("json", "JSON Feed"))
    )
    # No caption: those are faded, links in them too, and hard to read.
    st.markdown(
        f":small[{plain(t('All changes with codes:'))} {for_programs} · "
        f"{plain(t('Feed of the releases:'))} {feeds}]"
    )


def _draw_change(view: View, change: Change, old: str, new: str) -> None:
    """Draw one change: old and new value side by side, why, and the records in each release."""
    t = view.t
    before, after = values(change, view.lang)
    named = " · ".join(filter(None, (kind_text(change.kind, t), column_text(change, view.lang))))
    with st.container(border=True, key="versions-change"):
        st.markdown(f"**{plain(title(change, old, new, view.lang))}** — {plain(named)}")
        sides = st.columns(2)
        for side, version, text in zip(sides, (old, new), (before, after), strict=True):
            with side:
                st.caption(plain(version))
                st.text(text or t("none"))
        st.caption(plain(t("Reason: {reason}", reason=Told(old, new).reason(change, view.lang))))
        with st.container(horizontal=True):
            _draw_ways(view, change, old, new)


def _draw_ways(view: View, change: Change, old: str, new: str) -> None:
    there = {ADDED: [new], CHANGED: [old, new], WITHDRAWN: [old]}[change.kind]
    for record_id in record_ids(change):
        for version in there:
            address.page_link(
                view,
                "record",
                view.t("{id} in release {version}", id=record_id, version=version),
                icon=":material/article:",
                id=record_id,
                version=version,
            )

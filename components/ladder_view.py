"""The view of the ladder: one force from pledge to withdrawal, and all forces side by side."""

import pandas as pd
import streamlit as st

from components.context import View
from components.downloads import draw_downloads, draw_sheet_download
from components.forces_axes import CONFIG
from components.forces_choice import LADDER, force_names, view_names
from components.forces_stated import WIDTHS, draw_way_out
from components.grids import draw_grid
from components.headings import draw_title
from components.ladder_choice import draw_ladder_order, draw_one_force, ladder_order_names, take
from components.ladder_figure import ladder_figure
from components.ladder_words import draw_gap, draw_rungs
from components.markdown import plain
from components.presence_marks import TEXTS, turn_head
from components.record_claims import draw_claims
from components.record_lines import draw_line
from components.timeline_look import reader_look
from data.extracts import stem
from data.ladder_sheet import gap_sheet, gap_twin, ordered
from data.measures.ladder import Gap, gap, gaps
from data.measures.turns import turns
from data.records import find


def draw_ladder_view(view: View) -> None:
    """The ladder of the chosen force left, the same in words right, all forces below."""
    left, right = st.columns(WIDTHS)
    with left:
        asked = draw_one_force(view, view.selection.commitments)
        strengths, outside = (
            rows[rows["commitment_id"] == asked]
            for rows in (view.selection.strengths, view.selection.outside_strengths)
        )
        title = view.t("From pledge to withdrawal: {name}", name=force_names(view, [asked]))
        draw_title(view, title, rows=len(strengths))
        _draw_figure(view, strengths, asked)
        if len(outside):
            draw_way_out(view, outside, [asked])
        if len(strengths):
            words = [force_names(view, [asked])]
            draw_downloads(view, "strengths", strengths, key="ladder-strengths", choices=words)
        _draw_turns(view, asked)
    with right:
        draw_gap(view, gap(strengths, asked))
        draw_rungs(view, asked, strengths, outside)
        _draw_claims(view, asked)
    take(_draw_overview(view), asked)


def _draw_figure(view: View, strengths: pd.DataFrame, asked: str) -> None:
    if strengths.empty and not turns(asked):
        return
    st.plotly_chart(
        ladder_figure(strengths, asked, turns(asked), view.t, reader_look()),
        key="ladder-figure",
        config=CONFIG,
        alt=view.t(
            "Stated strengths by measure over time, below the events and texts of the force; the "
            "lists beside and below hold the same."
        ),
    )


def _draw_turns(view: View, asked: str) -> None:
    """What happened to the force, and to its texts beside it."""
    found = turns(asked)
    groups = {
        view.t("Events"): [each for each in found if each.kind not in TEXTS],
        view.t("Texts: promises, accords and their ends"): [e for e in found if e.kind in TEXTS],
    }
    told = {name: mine for name, mine in groups.items() if mine}
    for column, (name, mine) in zip(st.columns(max(len(told), 1)), told.items(), strict=False):
        with column, st.container(gap="xxsmall"):
            st.markdown(f"**:small[{plain(name)}]**")
            for each in mine:
                record = find(each.record_id)
                title = record.title(view.lang) if record else each.record_id
                draw_line(view, each.record_id, turn_head(each, view.t), title)


def _draw_claims(view: View, asked: str) -> None:
    claims = view.selection.claims
    rival = claims[(claims["record_id"] == asked) & (claims["field"] == "personnel")]
    if len(rival):
        draw_title(view, view.t("Who claims what"), rows=len(rival))
        draw_claims(view, rival, explained=False)


def _draw_overview(view: View) -> str | None:
    """Draw the gap of all selected forces with their file; returns the id of the picked row."""
    t = view.t
    ids = [str(each) for each in view.selection.commitments["commitment_id"]]
    found = gaps(view.selection.strengths, ids)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        draw_title(view, t("Announced against deployed, in persons"), rows=len(found))
        order = draw_ladder_order(view)
    rows = ordered(found, order, view.lang)
    st.caption(plain(_rule(view, found)))
    picked = draw_grid(
        gap_twin(rows, t),
        pd.Series([each.commitment_id for each in rows]),
        key=f"ladder-table-{order}",
        alt=t("Table of what was announced and deployed of each force; choose a row to see it."),
    )
    label = t.plural("CSV of the forces ({n} row)", "CSV of the forces ({n} rows)", len(rows))
    words = [view_names(t)[LADDER], ladder_order_names(t)[order]]
    name = stem("ladder", words)
    draw_sheet_download(view, name, label, lambda: gap_sheet(rows, t), key="ladder-csv")
    return picked


def _rule(view: View, found: list[Gap]) -> str:
    both = sum(each.low is not None for each in found)
    count = view.t.plural("Both are stated for {n} force.", "Both are stated for {n} forces.", both)
    return f"{count} " + view.t(
        "The gap is the last figure pledged or authorised on or before the date of the latest "
        "deployed one, minus that one; both on the whole of the same force, never on a part or on "
        "a mission with its contingents. The two dates may lie years apart."
    )

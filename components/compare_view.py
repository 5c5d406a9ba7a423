"""Two states, partners or periods side by side, with the same scales; a click lists the records."""

import pandas as pd
import streamlit as st

from components import address
from components.compare_sides import (
    BLOCKS,
    Compared,
    groups_of,
    spans_of,
    undrawn,
    year_rows,
    years_of,
)
from components.compare_years import Spans, Years, years_figure
from components.context import View
from components.cooperation_list import draw_records
from components.cooperation_tables import draw_tables
from components.cooperation_words import records_name
from components.counts_table import draw_counts
from components.forces_axes import CONFIG, reader_ink
from components.headings import draw_title
from components.markdown import plain
from components.paired import Pair, Pick, make_pair
from components.paired_pick import (
    draw_pickers,
    held_pick,
    pick_words,
    picked_records,
    read_pick,
    take_click,
)
from components.paired_table import draw_group_downloads, paired_table
from components.paired_view import draw_pair
from components.record_lines import draw_record_lines
from components.tables import draw_table
from data.measures.mix import SIDES
from data.records import find
from data.registry import RECORD_KEYS, RECORD_TABLES

KEY, CHART = "compare", "compare-years"
NEWEST = 3


def draw_heads(view: View, found: Compared) -> None:
    """Draw the name and the number of records of each side; each number leads to its rows."""
    t = view.t
    for side, column in zip(SIDES, st.columns(2, gap="medium"), strict=True):
        chosen = found.selection(side)
        ways = (
            ("timeline", t.plural("{n} event", "{n} events", len(chosen.events))),
            ("agreements", t.plural("{n} agreement", "{n} agreements", len(chosen.agreements))),
            ("forces", t.plural("{n} force commitment", "{n} force commitments",
                                len(chosen.commitments))),
        )  # fmt: skip
        with column, st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f"**{plain(found.names[side])}**", width="content")
            for slug, label in ways:
                address.page_link(view, slug, label, filters=found.filters[side])


def draw_compared(view: View, found: Compared, counted: str, tables: list[str]) -> None:
    """Draw both figures, the records beside and the table below."""
    groups, years = groups_of(found, tables), years_of(found)
    pair = make_pair(view, found.names, groups, BLOCKS[found.kind])
    pick = _read_pick(pair, years)
    left, right = st.columns([2, 1], gap="medium")
    with left:
        _draw_years(view, years, spans_of(found, years), pick)
        title = view.t("{records}: what they are about", records=records_name(view, counted))
        draw_title(view, title, rows=sum(map(len, groups.values())), help=_help(view))
        if pair.blocks:
            draw_pair(view, KEY, pair, pick, title)
    rows = year_rows(found, pick)
    with right:
        draw_pickers(view, KEY, pair, pick)
        _draw_side(view, found, pair, pick, rows)
    _draw_below(view, tables, pair, pick, rows)


def _read_pick(pair: Pair, years: Years) -> Pick:
    """The picked row or year; what the figures no longer have is dropped."""
    held = held_pick(KEY)
    if held.dimension not in RECORD_TABLES:
        return read_pick(KEY, pair)
    counted = years[held.side or SIDES[0]][held.dimension]
    return held if held.code and int(held.code) in counted else Pick()


def _help(view: View) -> str:
    t = view.t
    return " ".join(
        [
            t("Counts of records: one counts in each of its partners, sectors and states."),
            t("Shares are of the records of the same side (n)."),
            t("A record of both sides counts on both. Only agreements have a status here."),
        ]
    )


def _draw_years(view: View, years: Years, spans: Spans, pick: Pick) -> None:
    t = view.t
    title = t("Number of records by year")
    help_text = t("Events by date, agreements by signature, commitments by the start of activity.")
    total = sum(n for side in years.values() for each in side.values() for n in each.values())
    draw_title(view, title, rows=total, help=help_text)
    st.plotly_chart(
        years_figure(view, years, spans, pick, reader_ink()), key=CHART, selection_mode="points",
        on_select=lambda: take_click(KEY, CHART), config=CONFIG,
        alt=t("Bars by year on both sides: events, agreements and force commitments."),
    )  # fmt: skip
    if outside := undrawn(years, spans):
        text = t.plural(
            "{n} record dated outside these years is not drawn (a commitment counts by its start).",
            "{n} records dated outside these years are not drawn (commitments count by their "
            "start).",
            outside,
        )
        st.caption(plain(text))


def _draw_side(
    view: View, found: Compared, pair: Pair, pick: Pick, rows: pd.DataFrame | None
) -> None:
    """The picked records, or the newest of both sides."""
    if rows is not None:
        draw_title(view, _name(view, pair, pick), rows=len(rows))
        with st.container(height=420, border=True, key="compare-list"):
            ids = rows[RECORD_KEYS[str(pick.dimension)]].head(12)
            draw_record_lines(view, [each for each in map(find, ids) if each])
    elif not pick.is_empty:
        draw_records(view, picked_records(pair, pick), _name(view, pair, pick), picked=True)
    else:
        for side in SIDES:
            draw_title(view, view.t("Latest: {name}", name=found.names[side]))
            chosen = found.selection(side)
            newest = [*chosen.events["event_id"].head(NEWEST),
                      *chosen.agreements["agreement_id"].head(NEWEST)]  # fmt: skip
            records = [each for each in map(find, newest) if each]
            records.sort(key=lambda each: str(each.date), reverse=True)
            draw_record_lines(view, records[:NEWEST])
            if not records:
                st.caption(view.t("None in this selection."))


def _draw_below(
    view: View, tables: list[str], pair: Pair, pick: Pick, rows: pd.DataFrame | None
) -> None:
    """The rows of the pick; the counts and the files of both sides when nothing is picked."""
    choices = [*pair.names.values(), *_words(pair, pick)]
    if rows is not None:
        draw_table(view, str(pick.dimension), rows, key="compare-year", choices=choices)
    elif not pick.is_empty:
        name = _name(view, pair, pick)
        draw_tables(view, tables, picked_records(pair, pick), name, choices=choices)
    elif pair.blocks:
        title = view.t("Counts on both sides")
        draw_counts(view, title, paired_table(view, pair), key="compare-counts", choices=choices)
        draw_group_downloads(view, tables, pair.groups, key=KEY, choices=choices)


def _words(pair: Pair, pick: Pick) -> list[str]:
    if pick.dimension in RECORD_TABLES:
        return [str(pick.code), pair.names[str(pick.side)]]
    return pick_words(pair, pick)


def _name(view: View, pair: Pair, pick: Pick) -> str:
    return " · ".join(_words(pair, pick)) or view.t("All records of the figure")

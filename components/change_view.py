"""Before and after: the mix of partners and sectors on both sides of a day."""

import pandas as pd
import streamlit as st

from components.change_choice import draw_choice, window_name
from components.change_links import draw_links
from components.change_notes import draw_notes, draw_unplaced
from components.context import View
from components.cooperation_controls import EVERY
from components.cooperation_labels import others_text
from components.cooperation_list import draw_records
from components.cooperation_tables import draw_tables
from components.cooperation_words import figure_names, records_name
from components.counts_table import draw_counts
from components.headings import draw_title
from components.markdown import plain
from components.paired import Groups, Pair, Pick, make_pair
from components.paired_pick import draw_pickers, pick_words, picked_records, read_pick
from components.paired_table import draw_group_downloads, paired_table
from components.paired_view import draw_pair
from data.formats import date_text
from data.measures.before_after import AFTER, BEFORE, Cut, sides
from data.measures.mix import SIDES

KEY = "change"
BLOCKS: dict[str, int | None] = {"partner": 10, "sector": 10}
"""Dimension -> rows with a name of their own."""


def draw_change(view: View, counted: str, tables: list[str], records: pd.DataFrame) -> None:
    """Draw the choice of the day, the figure, the records beside and the table below."""
    cut = draw_choice(view)
    found = sides(records, cut)
    groups = dict(zip(SIDES, (records[found == BEFORE], records[found == AFTER]), strict=True))
    if all(each.empty for each in groups.values()):
        st.info(view.t("No selected record lies in either window: choose another day or length."))
        draw_unplaced(view, records, found)
        return
    by_name = st.session_state.get(EVERY, False)
    pair = make_pair(view, _names(view), groups, BLOCKS | ({"partner": None} if by_name else {}))
    pick = read_pick(KEY, pair)
    left, right = st.columns([2, 1], gap="medium")
    with left:
        _draw_figure(view, counted, cut, pair, pick)
        draw_unplaced(view, records, found)
    with right:
        draw_pickers(view, KEY, pair, pick)
        name = " · ".join(pick_words(pair, pick)) or view.t("All records of the figure")
        picked = picked_records(pair, pick)
        draw_records(view, picked, name, picked=not pick.is_empty)
        draw_links(view, cut, tables, pair, pick)
    choices = [figure_names(view)[KEY], cut.at.isoformat(), *pick_words(pair, pick)]
    if pick.is_empty:
        _draw_counts(view, pair, cut, tables, choices)
    else:
        draw_tables(view, tables, picked, name, choices=choices)


def title(view: View, counted: str, cut: Cut) -> str:
    """ "Agreements before and after 16 September 2023"."""
    day = date_text(cut.at, "day", view.lang)
    what = records_name(view, counted)
    return view.t("{records} before and after {day}", records=what, day=day)


def _names(view: View) -> dict[str, str]:
    return dict(zip(SIDES, (view.t("Before"), view.t("After")), strict=True))


def _draw_figure(view: View, counted: str, cut: Cut, pair: Pair, pick: Pick) -> None:
    t, named = view.t, title(view, counted, cut)
    help_parts = [
        t("Counts of records: one counts in each of its partners, sectors and states."),
        t("Shares are of the records of the same side (n)."),
        t("The day itself counts as after."),
        t("Agreements are dated by their signature or announcement, events by their first day."),
        t(
            "The record is not equally dense at all times: more records need not mean that more "
            "happened."
        ),
    ]
    rows = sum(len(each) for each in pair.groups.values())
    draw_title(view, named, rows=rows, help=" ".join(help_parts))
    draw_notes(view, cut, _sizes(pair.groups))
    draw_pair(view, KEY, pair, pick, named)
    st.toggle(t("All partners by name"), key=EVERY)
    if others := others_text(view, *(block.mix.along for block in pair.blocks)):
        st.caption(plain(others))


def _draw_counts(view: View, pair: Pair, cut: Cut, tables: list[str], choices: list[str]) -> None:
    """The numbers of the figure, and the files of the records behind all of it."""
    window = window_name(view, str(cut.months or "all"))
    draw_counts(
        view, view.t("{group}: {names}", group=choices[0], names=window),
        paired_table(view, pair), key=f"{KEY}-counts", choices=choices,
    )  # fmt: skip
    draw_group_downloads(view, tables, pair.groups, key=KEY, choices=choices)


def _sizes(groups: Groups) -> tuple[int, int]:
    left, right = (len(groups[side]) for side in SIDES)
    return left, right

"""Which partners stand in the same agreement or event.

A matrix and not a network: nearly every agreement has one partner, and most pairs share a single
record, so a drawing of dots and lines is a hairball of equal lines under colliding labels. In the
matrix each pair has its place, its number can be read, and a row is a partner's whole company.
"""

from functools import partial

import pandas as pd
import streamlit as st

from components.context import View
from components.cooperation_figures import draw_figure
from components.cooperation_grid import Grid
from components.cooperation_labels import axis_labels
from components.cooperation_list import draw_records
from components.cooperation_pick import Pick, draw_pickers, read_pick
from components.cooperation_tables import draw_tables
from components.cooperation_words import axis_name, choice_words, pick_name, records_name
from components.counts_table import draw_counts_download
from components.markdown import plain
from data.measures.cooperation import Axis, chosen
from data.measures.together import Together, ordered, together
from data.vocabularies import labels

KEY = "together"
MOST = 14
"""Partners with a row of their own."""


def draw_together(view: View, counted: str, tables: list[str], records: pd.DataFrame) -> None:
    """Draw the matrix, the records beside, and the table of these records below."""
    t = view.t
    found = together(records)
    if found.records.empty:
        st.info(t("No selected record names two partners: count events too, or widen the filters."))
        return
    grid = make_pair_grid(view, found)
    pick = read_pick(KEY, grid)
    name = pick_name(view, grid, pick)
    picked = pair_records(found, pick)
    choices = choice_words(view, KEY, grid, pick)
    title = t("{records} that name two partners or more", records=records_name(view, counted))
    left, right = st.columns([2, 1], gap="medium")
    with left:
        draw_figure(view, KEY, counted, grid, pick, title)
        _draw_notes(view, found)
        draw_counts_download(view, partial(pairs_table, view, found), key=KEY, choices=choices)
    with right:
        partner = axis_name(view, "partner")
        draw_pickers(view, KEY, grid, pick, (partner, t("and {name}", name=partner.lower())))
        draw_records(view, picked, name, picked=pick != (None, None))
        if said := states_text(view, found, pick):
            st.caption(plain(said))
    draw_tables(view, tables, picked, name, choices=choices)


def make_pair_grid(view: View, found: Together, most: int = MOST) -> Grid:
    """The counts of the pairs of the partners that share most records; no one with itself."""
    along = Axis("partner", tuple(found.shared)[:most])
    table = pd.DataFrame(
        [[found.count(one, other) for other in along.codes] for one in along.codes],
        index=along.codes, columns=along.codes,
    )  # fmt: skip
    totals = pd.Series(found.shared).reindex(along.codes)
    names = axis_labels(view, along, only_agreements=True)
    return Grid(along, along, table, totals, totals, len(found.records), names, names)


def pair_records(found: Together, pick: Pick) -> pd.DataFrame:
    """The records that name all the picked partners; every one that names several for none."""
    rows = found.records
    for code in filter(None, pick):
        rows = chosen(rows, {"partner": (code,)})
    return rows


def states_text(view: View, found: Together, pick: Pick) -> str:
    """ "By state: Mali 3, Niger 2" of a picked pair; empty for anything else."""
    one, other = pick
    counted = found.states.get(ordered(one, other), {}) if one and other else {}
    named = labels("countries", view.lang)
    parts = [f"{named[code]} {counted[code]}" for code in named if code in counted]
    return view.t("By state: {counts}", counts=", ".join(parts)) if parts else ""


def pairs_table(view: View, found: Together) -> pd.DataFrame:
    """One row a pair, those without a row of their own included: records, and those by state."""
    partners, states = labels("parties", view.lang), labels("countries", view.lang)
    first, second = view.t("Partner"), view.t("Other partner")
    rows = [
        {first: partners[one], second: partners[other], view.t("Records"): count}
        | {label: found.states[one, other].get(code, 0) for code, label in states.items()}
        for (one, other), count in found.pairs.items()
    ]
    return pd.DataFrame(rows)


def _draw_notes(view: View, found: Together) -> None:
    t = view.t
    notes = [t("Each pair stands in two cells; numbers in brackets count each record once.")]
    hidden = len(found.shared) - MOST
    if hidden > 0:
        notes.append(
            t.plural(
                "{n} partner with fewer shared records is in the file only.",
                "{n} partners with fewer shared records are in the file only.",
                hidden,
            )
        )
    st.caption(plain(" ".join(notes)))

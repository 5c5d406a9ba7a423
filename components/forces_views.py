"""Two views of the page of forces: bars and register, each with its table twin and a card."""

import pandas as pd
import streamlit as st

from components.cards import draw_card
from components.context import View
from components.forces_choice import (
    REGISTER,
    bar_words,
    chosen_forces,
    draw_bar_choice,
    force_names,
    show_strength,
    view_names,
)
from components.forces_key import draw_key
from components.forces_periods import draw_periods, undated
from components.forces_pick import last_pick
from components.forces_register import draw_order, order_names, ordered
from components.forces_rows import bar_rows
from components.forces_stated import WIDTHS
from components.headings import draw_title
from components.markdown import plain
from components.outside_figures import outside_text
from components.tables import draw_table


def draw_periods_view(view: View) -> None:
    """Bars left, the chosen commitment right, the rows of the bars below."""
    commitments = view.selection.commitments
    left, right = st.columns(WIDTHS)
    with left:
        by, contingents = draw_bar_choice(view, commitments)
        rows = bar_rows(commitments, by, contingents, view.t)
        shown = _in_row_order(commitments, [row.commitment_id for row in rows])
        draw_title(view, view.t("Forces and missions, from when to when"), rows=len(shown))
        key = f"forces-bars-{by}-{contingents}-{view.lang}"
        picked = draw_periods(view, commitments, rows, by, key=key)
        draw_key(view, shown, by)
        draw_undated(view, shown)
    words = bar_words(view.t, by, contingents)
    table_picked = draw_table(view, "commitments", shown, key="forces-bars-table", choices=words)
    with right:
        default = chosen_forces(
            st.query_params.get_all("force"), [str(each) for each in commitments["commitment_id"]]
        )[0]
        _draw_picked(view, last_pick(picked, table_picked) or default)


def draw_register_view(view: View) -> None:
    """All selected commitments in the order asked for; the chosen one below them."""
    order = draw_order(view)
    frame = ordered(view.selection.commitments, order, view.lang)
    draw_title(view, view.t("Register of force commitments"), rows=len(frame))
    words = [view_names(view.t)[REGISTER], order_names(view.t)[order]]
    key = f"forces-register-{order}"
    picked = draw_table(view, "commitments", frame, key=key, choices=words)
    if picked:
        _draw_picked(view, picked)
    else:
        st.caption(plain(view.t("Choose a row to see its record here.")))


def _draw_picked(view: View, commitment_id: str) -> None:
    draw_card(view, commitment_id)
    draw_way_to_strength(view, commitment_id)


def draw_way_to_strength(view: View, commitment_id: str) -> None:
    """Draw the way to the figures of a commitment: those within the period, else the others."""
    inside, outside = (
        each[each["commitment_id"] == commitment_id]
        for each in (view.selection.strengths, view.selection.outside_strengths)
    )
    if inside.empty and len(outside):
        st.caption(plain(outside_text(outside, view.t)))
    found = outside if inside.empty else inside
    if len(found):
        st.button(
            view.t.plural(
                "Strength over time ({n} figure)", "Strength over time ({n} figures)", len(found)
            ),
            key=f"forces-strength-of-{commitment_id}",
            icon=":material/show_chart:",
            on_click=show_strength,
            args=([commitment_id], view.filters.undated if inside.empty else view.filters),
        )


def draw_undated(view: View, shown: pd.DataFrame) -> None:
    """Name the commitments that no date places on the axis."""
    ids = undated(shown)
    if ids:
        sentence = view.t.plural(
            "{n} commitment has no date and no bar: {names}.",
            "{n} commitments have no date and no bar: {names}.",
            len(ids),
            names=force_names(view, ids),
        )
        st.caption(plain(sentence))


def _in_row_order(commitments: pd.DataFrame, ids: list[str]) -> pd.DataFrame:
    places = {each: place for place, each in enumerate(ids) if each}
    shown = commitments[commitments["commitment_id"].isin(places)]
    return shown.loc[shown["commitment_id"].map(places).sort_values().index]

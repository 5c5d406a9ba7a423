"""The three views of the page of forces: bars, strengths, register; each with its table twin."""

import pandas as pd
import streamlit as st

from components.address import record_link
from components.cards import draw_card
from components.context import View
from components.forces_choice import (
    REGISTER,
    bar_words,
    chosen_forces,
    draw_bar_choice,
    draw_force_choice,
    show_strength,
    view_names,
)
from components.forces_figures import draw_figures
from components.forces_key import draw_key
from components.forces_periods import draw_periods, undated
from components.forces_pick import last_pick
from components.forces_register import draw_order, order_names, ordered
from components.forces_rows import bar_rows
from components.forces_strength import draw_strength
from components.headings import draw_title
from components.markdown import plain
from components.record_claims import draw_claims
from components.tables import draw_table
from data.measures.strength import families
from data.records import find

WIDTHS = (2, 1)


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
        _draw_undated(view, shown)
    words = bar_words(view.t, by, contingents)
    table_picked = draw_table(view, "commitments", shown, key="forces-bars-table", choices=words)
    with right:
        default = chosen_forces(
            st.query_params.get_all("force"), [str(each) for each in commitments["commitment_id"]]
        )[0]
        _draw_picked(view, last_pick(picked, table_picked) or default)


def draw_strength_view(view: View) -> None:
    """Figures over time left, the same in words and rival claims right, the rows below."""
    asked = draw_force_choice(view, view.selection.commitments)
    chosen = families(asked)
    found = view.selection.strengths
    found = found[found["commitment_id"].isin(chosen)]
    left, right = st.columns(WIDTHS)
    with left:
        title = view.t("Strength as stated, in persons: {names}", names=_names(view, chosen))
        draw_title(view, title, rows=len(found))
        one_scale = len(chosen) > 1 and st.toggle(
            view.t("Same scale in all panels"), key="forces-scale"
        )
        draw_strength(view, found, chosen, key="forces-strength", one_scale=one_scale)
    with right:
        _draw_stated(view, found, chosen)
    words = [_names(view, asked)]
    picked = draw_table(view, "strengths", found, key="forces-strength-table", choices=words)
    if picked:
        draw_card(view, picked)


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
    strengths = view.selection.strengths
    mine = strengths[strengths["commitment_id"] == commitment_id]
    if len(mine):
        st.button(
            view.t.plural(
                "Strength over time ({n} figure)", "Strength over time ({n} figures)", len(mine)
            ),
            key=f"forces-strength-of-{commitment_id}",
            icon=":material/show_chart:",
            on_click=show_strength,
            args=(commitment_id,),
        )


def _draw_stated(view: View, strengths: pd.DataFrame, chosen: list[str]) -> None:
    claims = view.selection.claims
    claims = claims[claims["field"] == "personnel"]
    for commitment_id in chosen:
        if len(chosen) > 1:
            st.markdown(f"**{plain(_names(view, [commitment_id]))}**")
        mine = strengths[strengths["commitment_id"] == commitment_id]
        draw_figures(view, mine.sort_values("as_of", kind="stable"))
        rival = claims[claims["record_id"] == commitment_id]
        if len(rival):
            draw_title(view, view.t("Who claims what"), rows=len(rival))
            draw_claims(view, rival, explained=False)
        record_link(view, commitment_id, view.t("Open the record"))


def _draw_undated(view: View, shown: pd.DataFrame) -> None:
    ids = undated(shown)
    if ids:
        sentence = view.t.plural(
            "{n} commitment has no date and no bar: {names}.",
            "{n} commitments have no date and no bar: {names}.",
            len(ids),
            names=_names(view, ids),
        )
        st.caption(plain(sentence))


def _in_row_order(commitments: pd.DataFrame, ids: list[str]) -> pd.DataFrame:
    places = {each: place for place, each in enumerate(ids) if each}
    shown = commitments[commitments["commitment_id"].isin(places)]
    return shown.loc[shown["commitment_id"].map(places).sort_values().index]


def _names(view: View, ids: list[str]) -> str:
    found = (find(each) for each in ids)
    return ", ".join(record.title(view.lang) for record in found if record)

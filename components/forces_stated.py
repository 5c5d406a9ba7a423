"""The view of strengths: the chosen commitments over time, as stated and by whose account."""

import pandas as pd
import streamlit as st

from components.address import record_link
from components.cards import draw_card
from components.context import View
from components.forces_choice import draw_force_choice, force_names, show_strength
from components.forces_figures import draw_figures
from components.forces_strength import draw_family_notice, draw_strength
from components.headings import draw_title
from components.markdown import plain
from components.record_claims import draw_claims
from components.tables import draw_table
from data.measures.strength import families

WIDTHS = (2, 1)
"""Of the figure and of what stands beside it."""


def draw_strength_view(view: View) -> None:
    """Figures over time left, the same in words and rival claims right, the rows below."""
    asked = draw_force_choice(view, view.selection.commitments)
    chosen = families(asked)
    found = _of(view.selection.strengths, chosen)
    outside = _of(view.selection.outside_strengths, chosen)
    left, right = st.columns(WIDTHS)
    with left:
        title = view.t("Strength as stated, in persons: {names}", names=force_names(view, chosen))
        draw_title(view, title, rows=len(found))
        _draw_over_time(view, found, chosen)
        if len(outside):
            draw_way_out(view, outside, chosen)
    with right:
        _draw_stated(view, found, outside, chosen)
    if len(found):
        picked = draw_table(
            view,
            "strengths",
            found,
            key="forces-strength-table",
            choices=[force_names(view, asked)],
        )
        if picked:
            draw_card(view, picked)


def _draw_over_time(view: View, found: pd.DataFrame, chosen: list[str]) -> None:
    if found.empty:
        draw_family_notice(view, chosen)
        return
    one_scale = len(chosen) > 1 and st.toggle(
        view.t("Same scale in all panels"), key="forces-scale"
    )
    draw_strength(view, found, chosen, key="forces-strength", one_scale=one_scale)


def draw_way_out(view: View, outside: pd.DataFrame, chosen: list[str]) -> None:
    """Say how many figures the period leaves out, with the way to them."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        said = view.t.plural(
            "{n} figure outside the period is not shown.",
            "{n} figures outside the period are not shown.",
            len(outside),
        )
        st.caption(plain(said), width="content")
        st.button(
            view.t("Show all figures, whatever their date"),
            key="forces-all-figures",
            icon=":material/date_range:",
            type="tertiary",
            on_click=show_strength,
            args=(chosen, view.filters.undated),
        )


def _draw_stated(
    view: View, strengths: pd.DataFrame, outside: pd.DataFrame, chosen: list[str]
) -> None:
    claims = view.selection.claims
    claims = claims[claims["field"] == "personnel"]
    for commitment_id in chosen:
        if len(chosen) > 1:
            st.markdown(f"**{plain(force_names(view, [commitment_id]))}**")
        mine = _of(strengths, [commitment_id]).sort_values("as_of", kind="stable")
        draw_figures(view, mine, _of(outside, [commitment_id]))
        rival = claims[claims["record_id"] == commitment_id]
        if len(rival):
            draw_title(view, view.t("Who claims what"), rows=len(rival))
            draw_claims(view, rival, explained=False)
        record_link(view, commitment_id, view.t("Open the record"))


def _of(strengths: pd.DataFrame, commitments: list[str]) -> pd.DataFrame:
    return strengths[strengths["commitment_id"].isin(commitments)]

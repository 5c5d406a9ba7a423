"""Where sources differ: figures claimed as lines, one record's claims beside, all claims below."""

from typing import Any

import pandas as pd
import streamlit as st

from components import address
from components.claims_choice import NEWEST, choice_name, draw_choices, draw_order, read_order
from components.claims_figure import claims_figure
from components.claims_panel import draw_panel
from components.claims_table import draw_claims_table
from components.context import View
from components.empty import draw_empty
from components.figure_key import figure_key
from components.forces_axes import CONFIG, reader_ink
from components.forces_periods import picked_commitment as picked_record
from components.forces_pick import last_pick
from components.headings import draw_title
from components.markdown import plain
from data.measures.claims import Dispute, claimed_ids, disputes
from data.vocabularies import label

MOST_LINES = 12
WIDTHS = (5, 4)


def draw_claims_view(view: View) -> None:
    """Figure left, claims on one record right, table below; without figures the table, then the
    record. Says so when nothing is claimed."""
    if view.selection.claims.empty:
        draw_empty(view, view.t("claims that differ"))
        return
    field, claim = draw_choices(view)
    newest = claimed_ids(view.selection)
    found = ordered(disputes(view.selection, field), newest, read_order(field))
    rows = grouped(view.selection.claims, field, found, newest)
    left, right = st.columns(WIDTHS, gap="medium") if found else (None, None)
    picked = None
    if left:
        with left:
            picked = _draw_lines(view, found, len(rows), claim)
    table_picked = _draw_table(view, field, rows)
    with right or st.container():
        chosen = last_pick(picked, table_picked) or ""
        shown = chosen if chosen in set(rows["record_id"]) else str(rows["record_id"].iloc[0])
        draw_panel(view, shown, next((d for d in found if d.record_id == shown), None), claim)


def ordered(found: tuple[Dispute, ...], newest: tuple[str, ...], order: str) -> list[Dispute]:
    """The widest range first, or the newest record first."""
    if order == NEWEST:
        places = {each: place for place, each in enumerate(newest)}
        return sorted(found, key=lambda each: places[each.record_id])
    return sorted(found, key=lambda each: -each.width)


def grouped(
    claims: pd.DataFrame, field: str, found: list[Dispute], newest: tuple[str, ...]
) -> pd.DataFrame:
    """The claims on a field, record by record: first those of the figure in its order, then the
    others, newest first."""
    mine = claims[claims["field"] == field]
    order = dict.fromkeys([*(each.record_id for each in found), *newest])
    places = {each: place for place, each in enumerate(order)}
    return mine.loc[mine["record_id"].map(places).sort_values(kind="stable").index]


def _draw_table(view: View, field: str, rows: pd.DataFrame) -> str | None:
    """Draw the claims on a field; returns the id of the record of the picked one."""
    about = label("claim_fields", field, view.lang)
    draw_title(view, view.t("Claims side by side: {about}", about=about), rows=len(rows))
    picked = draw_claims_table(view, rows, key=f"claims-{field}")
    address.page_link(
        view, "explore", view.t("All claims of the selection"), table="claims",
        icon=":material/table_view:",
    )  # fmt: skip
    return picked


def _draw_lines(view: View, found: list[Dispute], claims: int, claim: str) -> str | None:
    """Draw a bounded number of lines and what is not drawn; returns the id of the picked record."""
    t = view.t
    about = label("claim_fields", found[0].field, view.lang)
    draw_title(view, t("Lowest to highest figure claimed: {about}", about=about))
    shown = _draw_extent(view, found)
    event: Any = st.plotly_chart(
        claims_figure(shown, claim, choice_name(claim, t), t, ink=reader_ink()),
        key="claims-lines",
        on_select="rerun",
        selection_mode="points",
        config=CONFIG,
        alt=t.plural(
            "Range of the figures claimed on {n} record; the table below holds the same.",
            "Ranges of the figures claimed on {n} records; the table below holds the same.",
            len(shown),
        ),
    )
    _draw_notes(view, found, claims)
    return picked_record(event["selection"]["points"])


def _draw_extent(view: View, found: list[Dispute]) -> list[Dispute]:
    """Draw the order and the way to all lines; returns those to draw."""
    with st.container(horizontal=True):
        if len(found) > 1:
            draw_order(view)
        if len(found) <= MOST_LINES:
            return found
        text = view.t.plural("Show all {n} records", "Show all {n} records", len(found))
        return found if st.toggle(text, key="claims-all") else found[:MOST_LINES]


def _draw_notes(view: View, found: list[Dispute], claims: int) -> None:
    """Say how to read the marks, and which claims have none."""
    t = view.t
    left_out = claims - sum(len(each.claims) for each in found)
    notes = [
        t("Choose a mark or a line to read its claims."),
        t("≥ and ≤: the claim gives a bound only."),
    ]
    if any(claim.figure.only for each in found for claim in each.claims):
        notes.append(t("Open marks count one group or moment only (soldiers, civilians, a peak)."))
    if left_out:
        notes.append(
            t.plural(
                "{n} claim has no mark: it gives no single number, counts something else or meets "
                "no rival figure. It is in the table.",
                "{n} claims have no mark: they give no single number, count something else or meet "
                "no rival figure. They are in the table.",
                left_out,
            )
        )
    notes.append(t("Figures of different records are never added up."))
    with figure_key("claims"):
        st.caption(plain(" ".join(notes)))

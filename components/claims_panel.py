"""The claims on one record side by side: who says what, from which side, with which source."""

import streamlit as st

from components.claims_choice import choice_name
from components.claims_marks import words
from components.context import View
from components.markdown import plain
from components.record_claims import draw_claims, side_mark
from components.record_lines import draw_record_lines
from data.formats import range_text
from data.measures.claims import Claim, Dispute
from data.records import Record, find
from data.texts import Texts


def draw_panel(view: View, record_id: str, dispute: Dispute | None, claim: str) -> None:
    """Draw the way to the record, the range of its figures, and all its claims."""
    record = find(record_id)
    assert record is not None, f"claims on a record that is not there: {record_id}"
    with st.container(border=True, key="claims-panel"):
        draw_record_lines(view, [record])
        if dispute:
            _draw_range(view, record, dispute, claim)
        claims = view.selection.claims
        draw_claims(view, claims[claims["record_id"] == record_id])


def _draw_range(view: View, record: Record, dispute: Dispute, claim: str) -> None:
    t = view.t
    parts = [t("Figures claimed: {range}", range=range_text(dispute.low, dispute.high, view.lang))]
    if dispute.field == "fatalities":
        low, high = record.row["fatalities_low"], record.row["fatalities_high"]
        kept = range_text(low, high, view.lang)
        parts += [t("kept in the record: {range}", range=kept)] if kept else []
    st.markdown(plain(" · ".join(parts)))
    named = [_said(each, t) for each in dispute.shown(claim)]
    said = "; ".join(named) or plain(t("no such claim"))
    st.markdown(f"{plain(choice_name(claim, t))} – {said}")


def _said(claim: Claim, t: Texts) -> str:
    said, who = words(claim, t.lang)
    return f"**{plain(said)}** ({plain(who)}, {side_mark(claim.side, t.lang)})"

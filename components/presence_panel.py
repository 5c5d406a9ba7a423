"""Beside the lanes: one force, when it was there, and what began and ended it."""

import streamlit as st

from components.address import record_link
from components.cards import facts_line
from components.context import View
from components.forces_views import draw_way_to_strength
from components.markdown import plain
from components.presence_marks import TEXTS, turn_head
from components.record_lines import draw_line
from data.measures.turns import Turn, turns
from data.records import find


def draw_panel(view: View, commitment_id: str) -> None:
    """Draw the force with its events, its texts, and the way to its figures."""
    force = find(commitment_id)
    if force is None:
        return
    t, found = view.t, turns(commitment_id)
    events = [each for each in found if each.kind not in TEXTS]
    linked = [each for each in found if each.kind in TEXTS and each.linked]
    others = [each for each in found if not each.linked]
    with st.container(border=True):
        st.markdown(f"**{plain(force.title(view.lang))}**")
        st.caption(plain(facts_line(force, view)))
        _draw_turns(view, t("Events"), events)
        _draw_turns(view, t("Texts linked with it"), linked)
        _draw_turns(
            view, t("Defence texts of the same parties that ended while it was there"), others
        )
        if not found:
            st.caption(plain(t("No linked record tells what began or ended it.")))
        record_link(view, commitment_id, t("Open the record"))
        draw_way_to_strength(view, commitment_id)


def _draw_turns(view: View, heading: str, found: list[Turn]) -> None:
    if not found:
        return
    st.markdown(f"**:small[{plain(heading)}]**")
    with st.container(gap="xxsmall"):
        for each in found:
            record = find(each.record_id)
            if record:
                draw_line(view, record.id, turn_head(each, view.t), record.title(view.lang))

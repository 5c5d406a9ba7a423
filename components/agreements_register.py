"""The register: counts by year or partner, the agreements in their order, the picked one."""

import pandas as pd
import streamlit as st

from components import address
from components.agreements_card import draw_agreement
from components.agreements_choice import choice_words, draw_choices, draw_none_left
from components.agreements_partners import draw_partners
from components.agreements_rows import Chosen, narrowed, ordered
from components.agreements_years import draw_years
from components.context import View
from components.headings import draw_title
from components.tables import draw_table

YEAR, PARTNER = COUNTED = ("year", "partner")
BY_KEY = "agreements-by"


def draw_register(view: View, selected: pd.DataFrame, chosen: Chosen) -> None:
    """Choices left, counts right; below them the rows and the card of the picked one."""
    frame = narrowed(selected, chosen)
    left, right = st.columns(2, gap="medium")
    with left:
        order = draw_choices(view, selected, chosen)
    if frame.empty:
        draw_none_left(view)
        return
    with right:
        _draw_counts(view, frame)
    frame = ordered(frame, order, view.lang)
    words = choice_words(view, chosen, order)
    draw_title(view, view.t("Register of agreements"), rows=len(frame))
    if picked := draw_table(view, "agreements", frame, key="agreements", choices=words):
        draw_agreement(view, picked)
    else:
        st.caption(view.t("Choose a row at its left edge to see the record behind it."))


def _draw_counts(view: View, frame: pd.DataFrame) -> None:
    """Draw the bars by year or by partner, as the address (`by`) has it."""
    st.session_state[BY_KEY] = address.chosen("by", COUNTED, YEAR)
    names = {YEAR: view.t("By year"), PARTNER: view.t("By partner")}
    by = st.segmented_control(
        view.t("Counted by"), COUNTED, key=BY_KEY, required=True, format_func=names.__getitem__,
        label_visibility="collapsed",
        on_change=lambda: address.write_choice("by", st.session_state[BY_KEY], YEAR),
    )  # fmt: skip
    if by == YEAR:
        draw_years(view, frame)
    else:
        draw_partners(view, frame, view.t("Agreements by partner and status"))

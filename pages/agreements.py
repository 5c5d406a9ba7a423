"""Agreements: the register with its order, status and type; the picked one with its steps."""

import streamlit as st

from components.agreements_card import draw_agreement
from components.agreements_choice import choice_words, draw_choices, draw_none_left, read_chosen
from components.agreements_rows import narrowed, ordered
from components.agreements_ways import draw_ways
from components.agreements_years import draw_years
from components.context import current
from components.empty import draw_empty
from components.headings import draw_title
from components.tables import draw_table

view = current()
selected = view.selection.agreements

if selected.empty:
    draw_ways(view)
    draw_empty(view, view.t("agreements"))
else:
    chosen = read_chosen(view)
    frame = narrowed(selected, chosen)
    left, right = st.columns(2, gap="medium")
    with left:
        draw_ways(view)
        order = draw_choices(view, selected, chosen)
    if frame.empty:
        draw_none_left(view)
    else:
        with right:
            draw_years(view, frame)
        frame = ordered(frame, order, view.lang)
        words = choice_words(view, chosen, order)
        draw_title(view, view.t("Register of agreements"), rows=len(frame))
        if picked := draw_table(view, "agreements", frame, key="agreements", choices=words):
            draw_agreement(view, picked)
        else:
            st.caption(view.t("Choose a row at its left edge to see the record behind it."))

"""Silent promises: announced or signed some time ago, with no later step in this record."""

import pandas as pd
import streamlit as st

from components import address
from components.agreements_asked import draw_ignored
from components.agreements_card import draw_agreement
from components.agreements_choice import (
    FIELD,
    choice_words,
    draw_choices,
    draw_none_left,
    field_box,
)
from components.agreements_partners import draw_partners
from components.agreements_rows import Chosen, narrowed
from components.agreements_silent_table import draw_silent_table
from components.context import View
from components.headings import draw_title
from components.markdown import plain
from data.formats import date_text, number_text
from data.measures.silent import ANNOUNCED, LEAST, MOST, SIGNED, USUAL, silences
from data.release import RELEASE

MONTHS_KEY = "agreements-months"


def draw_silent(view: View, selected: pd.DataFrame, chosen: Chosen) -> None:
    """Months and choices left, counts by partner right; the silent agreements below."""
    t = view.t
    left, right = st.columns(2, gap="medium")
    with left:
        fields = field_box()
        with fields:
            months = _draw_months(view)
        found = silences(selected, months, RELEASE.covered_until)
        silent = selected[selected["agreement_id"].isin(found)]
        draw_choices(view, silent, chosen, orders=(), fields=fields)
        _draw_meaning(view)
        frame = narrowed(silent, chosen)
        _draw_numbers(view, frame)
    if silent.empty:
        st.info(t("No selected agreement has been without a later step for so long."))
    elif frame.empty:
        draw_none_left(view)
    else:
        with right:
            draw_partners(view, frame, t("Without a later step, by partner and last step"))
        draw_title(view, t("Agreements without a later step"), rows=len(frame))
        ids = set(frame["agreement_id"])
        rows = [each for agreement_id, each in found.items() if agreement_id in ids]
        words = [t("{n} months", n=number_text(months, view.lang)), *choice_words(view, chosen)]
        if picked := draw_silent_table(view, rows, choices=words):
            draw_agreement(view, picked)


def read_months(view: View) -> int:
    """The months of the address (`months`), else the usual ones; names a value out of bounds."""
    asked = st.query_params.get("months", "")
    if asked.isascii() and asked.isdigit() and LEAST <= int(asked[:4]) <= MOST:
        return int(asked)
    if asked:
        draw_ignored(view, asked)
    return USUAL


def _draw_months(view: View) -> int:
    """Draw the number of months; it lives in the address."""
    st.session_state[MONTHS_KEY] = read_months(view)
    months = st.number_input(
        view.t("Months since the last step"), LEAST, MOST, key=MONTHS_KEY, step=1, width=FIELD,
        on_change=lambda: address.write_choice(
            "months", str(st.session_state[MONTHS_KEY]), str(USUAL)
        ),
    )  # fmt: skip
    return int(months)


def _draw_meaning(view: View) -> None:
    """Say what silence means, and up to when it is counted."""
    said = view.t(
        "Silent means that this record holds no later step, not that nothing happened: some texts "
        "call for none, and the record is thin after {dense}. Months are counted to {until}, the "
        "last day of the record; a month or year counts from its end.",
        dense=date_text(RELEASE.dense_until, "day", view.lang),
        until=date_text(RELEASE.covered_until, "day", view.lang),
    )
    st.caption(plain(said))


def _draw_numbers(view: View, frame: pd.DataFrame) -> None:
    """Say how many are only announced and how many signed, noughts included."""
    t = view.t
    counts = frame["status"].value_counts()
    announced, signed = (int(counts.get(each, 0)) for each in (ANNOUNCED, SIGNED))
    parts = [
        t.plural("{n} only announced", "{n} only announced", announced),
        t.plural("{n} signed, with no later step", "{n} signed, with no later step", signed),
    ]
    st.markdown(f"**{plain(' · '.join(parts))}**")

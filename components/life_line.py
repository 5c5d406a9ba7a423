"""The life of one agreement with its family, small enough for a card or the page of a record."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from components import address
from components.cards import facts_line
from components.context import View
from components.figure_key import figure_key
from components.forces_axes import CONFIG, reader_ink
from components.forces_periods import picked_commitment as picked_record
from components.life_figure import early_steps, life_figure
from components.life_lines import Line, family_lines
from components.life_styles import key_text
from components.markdown import plain
from data.records import find


def draw_life_line(view: View, agreement_id: str) -> None:
    """Draw the steps of an agreement and of those it follows or that follow it, and linked events.

    A click on a line or a mark offers the way to its record.
    """
    t = view.t
    lines = family_lines(agreement_id, view.lang)
    picked = draw_lines(view, lines, key=f"life-{agreement_id}")
    if len(lines) > 1:
        st.caption(
            plain(
                t.plural(
                    "{n} agreement of one family: dotted lines lead from each to what follows or "
                    "implements it.",
                    "{n} agreements of one family: dotted lines lead from each to what follows or "
                    "implements it.",
                    len(lines),
                )
            )
        )
    record = find(picked) if picked and picked != agreement_id else None
    if record:
        address.record_link(view, record.id, plain(record.title(view.lang)))
        st.caption(plain(facts_line(record, view)))


def draw_lines(view: View, lines: Sequence[Line], *, key: str) -> str | None:
    """Draw lines with their key; returns the id of the record of the picked line or mark."""
    drawn = [line for line in lines if line.marks]
    if not drawn:
        st.caption(plain(view.t("No dated step is documented.")))
        return None
    event: Any = st.plotly_chart(
        life_figure(drawn, view.t, ink=reader_ink()),
        key=key,
        on_select="rerun",
        selection_mode="points",
        config=CONFIG,
        alt=alternative_text(view, drawn),
    )
    with figure_key(key):
        draw_key(view, drawn)
    return picked_record(event["selection"]["points"])


def draw_key(view: View, lines: Sequence[Line]) -> None:
    """Draw what the marks mean, and how many of them are earlier than the axis."""
    st.markdown(key_text([mark for line in lines for mark in line.marks], view.t))
    early = early_steps(lines)
    if early:
        text = view.t.plural(
            "{n} step is earlier than the axis and stands at its edge (◁).",
            "{n} steps are earlier than the axis and stand at its edge (◁).",
            early,
        )
        st.caption(plain(text))


def alternative_text(view: View, lines: Sequence[Line]) -> str:
    """The figure in a sentence: how many lines and marks."""
    t = view.t
    marks = sum(len(line.marks) for line in lines)
    return t(
        "Life lines: {records} with {steps}, one line each on a common axis of time.",
        records=t.plural("{n} record", "{n} records", len(lines)),
        steps=t.plural("{n} dated mark", "{n} dated marks", marks),
    )

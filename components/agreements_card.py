"""The picked agreement: its card, and its documented steps with date, party and source."""

import pandas as pd
import streamlit as st

from components.cards import draw_card
from components.context import View
from components.headings import draw_title
from components.markdown import plain
from components.record_claims import source_link
from data.formats import date_text
from data.tables import load
from data.texts import Texts
from data.vocabularies import label, labels


def draw_agreement(view: View, agreement_id: str) -> None:
    """Draw the card and, beside it and oldest first, the steps."""
    steps = load("agreement_steps")
    mine = steps[steps["agreement_id"] == agreement_id]
    card, beside = st.columns(2, gap="medium")
    with card:
        draw_card(view, agreement_id)
    with beside:
        draw_title(view, view.t("Documented steps"), rows=len(mine))
        st.markdown("\n".join(step_lines(mine, view.t)))


def step_lines(steps: pd.DataFrame, t: Texts) -> list[str]:
    """One item of a Markdown list a step: step, date, party, source; its note below."""
    parties, lines = labels("parties", t.lang), []
    for _, row in steps.sort_values("on", kind="stable").iterrows():
        facts = (
            f"**{plain(label('steps', row['step'], t.lang))}**",
            plain(date_text(row["on"], row["date_precision"], t.lang)),
            plain(parties.get(row["by"], t("all parties"))),
            source_link(row["source_id"], t),
        )
        note = row[f"note_{t.lang}"]
        rest = f"  \n  :small[{plain(note)}]" if isinstance(note, str) else ""
        lines.append(f"- {' · '.join(facts)}{rest}")
    return lines

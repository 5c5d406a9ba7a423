"""The picked agreement: its card, who signed it, its documented steps and its life line."""

import pandas as pd
import streamlit as st

from components.cards import draw_card
from components.context import View
from components.headings import draw_title
from components.life_line import draw_life_line
from components.markdown import plain
from components.record_claims import source_link
from data.codebook import column
from data.formats import date_text
from data.measures.families import families, linked_events
from data.records import find
from data.tables import load, split
from data.texts import Texts
from data.vocabularies import label, labels


def draw_agreement(
    view: View, agreement_id: str, *, line: bool = True, narrow: bool = False
) -> None:
    """Draw the card with who signed and, beside it (`narrow`: below), steps and life `line`."""
    steps = load("agreement_steps")
    mine = steps[steps["agreement_id"] == agreement_id]
    card, second = st.columns(2, gap="medium") if not narrow else (st.container(), st.container())
    with card:
        draw_card(view, agreement_id)
        st.caption(signed_text(agreement_id, view.t))
    with second:
        draw_title(view, view.t("Documented steps"), rows=len(mine))
        st.markdown("\n".join(step_lines(mine, view.t)))
        if line:
            draw_life_line(view, agreement_id)


def adds_to_steps(agreement_id: str) -> bool:
    """Whether a life line has more than the steps: a family, or events linked to the agreement."""
    return len(families()[agreement_id]) > 1 or bool(linked_events(agreement_id))


def signed_text(agreement_id: str, t: Texts) -> str:
    """Signatories and partner entities in Markdown; says so where the record names none."""
    record = find(agreement_id)
    parts = []
    for name in ("signatories", "partner_entities"):
        spec = column("agreements", f"{name}_{t.lang}")
        named = "; ".join(split(record.row[spec.column])) if record else ""
        parts.append(f"**{plain(spec.label(t.lang))}** – {plain(named or t('none named'))}")
    return "  \n".join(parts)


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

"""The page of a record, put together: text and facts left, how sure and what is near right."""

import pandas as pd
import streamlit as st

from components.context import View
from components.forces_strength import draw_strength
from components.headings import draw_title
from components.life_line import draw_life_line
from components.markdown import plain
from components.record_claims import draw_claims
from components.record_facts import draw_facts
from components.record_links import draw_links
from components.record_map import draw_record_map
from components.record_neighbours import draw_neighbours, draw_steps_in_time
from components.record_quote import (
    draw_confidence,
    draw_quote,
    draw_report,
    draw_take_away,
    own_rows,
)
from components.record_sources import draw_sources
from components.record_steps import draw_steps
from components.record_time import draw_in_time
from components.tables import draw_table
from data.citing import sources_of
from data.kinds import kind_line
from data.records import Record


def draw_record(view: View, record: Record) -> None:
    """Draw everything that is known of a record."""
    cited = sources_of(record.id)
    draw_steps_in_time(view, record)
    st.title(plain(record.title(view.lang)), anchor=False)
    st.caption(plain(kind_line(record, view.t)))
    left, right = st.columns((2, 1), gap="medium")
    with left:
        _draw_text(view, record)
        draw_facts(view, record)
        _draw_parts(view, record)
        draw_in_time(view, record)
        draw_title(view, view.t("Sources and what they state"), rows=len(cited))
        draw_sources(view, cited)
    with right:
        draw_confidence(view, record, cited)
        draw_record_map(view, record)
        draw_title(view, view.t("Linked records"))
        draw_links(view, record)
        draw_title(view, view.t("Neighbours in time, in the current selection"))
        draw_neighbours(view, record)
        draw_title(view, view.t("Quote"))
        draw_quote(view, record)
    draw_take_away(view, record)
    draw_report(view, record)


def _draw_text(view: View, record: Record) -> None:
    st.text(record.row[f"summary_{view.lang}"])
    note = record.row[f"note_{view.lang}"]
    if isinstance(note, str):
        head = plain(view.t("Note:"))
        st.markdown(f":small[**{head}** {plain(note)}]")


def _draw_parts(view: View, record: Record) -> None:
    rows, t = own_rows(record), view.t
    if "agreement_steps" in rows:
        draw_title(view, t("Documented steps"), rows=len(rows["agreement_steps"]))
        draw_steps(view, rows["agreement_steps"])
        draw_life_line(view, record.id)
    if "strengths" in rows:
        _draw_strengths(view, record, rows["strengths"])
    if "claims" in rows:
        draw_title(view, t("Where sources differ: claims side by side"), rows=len(rows["claims"]))
        draw_claims(view, rows["claims"])


def _draw_strengths(view: View, record: Record, strengths: pd.DataFrame) -> None:
    draw_title(view, view.t("Strength as stated, in persons"), rows=len(strengths))
    draw_strength(view, strengths, [record.id], key="record-strength")
    rows = strengths.sort_values("as_of")
    draw_table(view, "strengths", rows, key="record-strengths", choices=(record.id,))

"""The stated figures of a commitment in words, each with its source: what the chart shows."""

import pandas as pd
import streamlit as st

from components.context import View
from components.markdown import plain
from components.outside_figures import outside_text
from components.record_claims import source_link
from data.formats import date_text, range_text
from data.texts import Texts
from data.vocabularies import label


def draw_figures(view: View, strengths: pd.DataFrame, outside: pd.DataFrame) -> None:
    """Draw one line a figure in the order given; without any, what lies outside the period."""
    if len(strengths):
        st.markdown("\n".join(f"- {line}" for line in figure_lines(strengths, view.t)))
    else:
        st.caption(plain(none_text(outside, view.t)))


def none_text(outside: pd.DataFrame, t: Texts) -> str:
    """Why a commitment has no figure here; `outside`: its figures outside the period."""
    return outside_text(outside, t) if len(outside) else t("No strength is documented.")


def figure_lines(strengths: pd.DataFrame, t: Texts, *, named: bool = True) -> list[str]:
    """ "**5,000** Pledged · 21 January 2025 · [KOACI](...)" as Markdown; `named`: with the name of
    the measure."""
    return [_line(row, t, named) for _, row in strengths.iterrows()]


def _line(row: pd.Series, t: Texts, named: bool) -> str:
    figure = range_text(row["personnel_low"], row["personnel_high"], t.lang)
    measure = f" {plain(label('measures', row['measure'], t.lang))}" if named else ""
    parts = [
        f"**{plain(figure)}**{measure}",
        plain(date_text(row["as_of"], row["date_precision"], t.lang)),
    ]
    if row["scope"] != "whole":
        parts.append(f"*{plain(label('scopes', row['scope'], t.lang).lower())}*")
    if row["basis"] == "computed":
        parts.append(f"*{plain(label('bases', row['basis'], t.lang).lower())}*")
    return " · ".join([*parts, source_link(row["source_id"], t)])

"""Strength over time: one panel a commitment, one mark a figure, nothing added up."""

from html import escape
from textwrap import wrap

import pandas as pd
import plotly.graph_objects as go
import streamlit as st
from plotly.subplots import make_subplots

from components.context import View
from components.forces_axes import CLEAR, CONFIG, GRID, SEPARATORS, TICKS
from components.forces_hover import inside_text
from components.forces_points import apart_traces, series_traces
from components.markdown import plain
from data.measures.strength import apart, families, inside, series
from data.records import title_of
from data.texts import Texts

NEAR = 0.05
ALONE, EACH, HEAD, TITLE_WIDTH = 400, 230, 70, 52


def draw_strength(
    view: View, strengths: pd.DataFrame, chosen: list[str], *, key: str, one_scale: bool = False
) -> None:
    """Draw a panel for each chosen commitment; a contingent comes after its mission, apart."""
    draw_family_notice(view, chosen)
    st.plotly_chart(
        strength_figure(strengths, chosen, view.t, one_scale=one_scale),
        key=key,
        config=CONFIG,
        alt=view.t("Stated strengths in persons over time; the table below holds the same."),
    )
    st.caption(
        plain(
            view.t(
                "Dotted lines join figures of one measure on the whole force; between two figures "
                "nothing is documented. Figures on a part, or on more than the force, stand alone."
            )
        )
    )


def draw_family_notice(view: View, chosen: list[str]) -> None:
    """Say which of the chosen commitments are part of another chosen one."""
    for each, parent in inside(chosen).items():
        st.info(
            plain(
                view.t(
                    "“{contingent}” is part of “{mission}”: its personnel are among those of the "
                    "mission. The two are shown apart and must not be added.",
                    contingent=title_of(each, view.lang),
                    mission=title_of(parent, view.lang),
                )
            ),
            icon=":material/account_tree:",
        )


def strength_figure(
    strengths: pd.DataFrame, chosen: list[str], t: Texts, *, one_scale: bool = False
) -> go.Figure:
    """Panels one below the other on one time axis; personnel from 0, each with its own scale
    unless `one_scale`."""
    ids = families(chosen)
    titles = ["<br>".join(wrap(escape(title), TITLE_WIDTH)) for title in panel_titles(ids, t)]
    figure = make_subplots(
        rows=len(ids), shared_xaxes=True, subplot_titles=titles if len(ids) > 1 else None,
        vertical_spacing=0.25 / len(ids),
    )  # fmt: skip
    seen: set[str] = set()
    for row, commitment_id in enumerate(ids, start=1):
        for trace in _traces(strengths, commitment_id, t):
            if trace.name:
                trace.showlegend = trace.name not in seen
                seen.add(trace.name)
            figure.add_trace(trace, row=row, col=1)
    _lay_out(figure, len(ids), t, one_scale)
    return figure


def panel_titles(ids: list[str], t: Texts) -> list[str]:
    """Names; a contingent beside its mission is marked "inside ..."."""
    parents = inside(ids)
    return [
        f"{title_of(each, t.lang)} – {inside_text(parents[each], t)}"
        if each in parents
        else title_of(each, t.lang)
        for each in ids
    ]


def _traces(strengths: pd.DataFrame, commitment_id: str, t: Texts) -> list[go.Scatter]:
    days = strengths["as_of"]
    gap = NEAR * (days.max() - days.min())
    found = series(strengths, commitment_id)
    joined = [trace for each in found for trace in series_traces(each, t, gap)]
    return [*joined, *apart_traces(apart(strengths, commitment_id), t)]


def _lay_out(figure: go.Figure, panels: int, t: Texts, one_scale: bool) -> None:
    figure.update_layout(
        height=ALONE if panels == 1 else HEAD + EACH * panels,
        margin={"l": 8, "r": 16, "t": 30, "b": 8},
        legend={"orientation": "h", "y": 0, "yref": "container", "yanchor": "bottom"},
        separators=SEPARATORS[t.lang],
        dragmode=False,
        **CLEAR,
    )
    figure.update_annotations(x=0, xanchor="left", align="left", font={"size": 12})
    figure.update_xaxes(type="date", tickformatstops=TICKS, gridcolor=GRID, fixedrange=True)
    figure.update_yaxes(
        title_text=t("persons"), rangemode="tozero", tickformat=",d", gridcolor=GRID,
        fixedrange=True, zeroline=True, zerolinecolor=GRID, automargin=True,
        matches="y" if one_scale else None,
    )  # fmt: skip

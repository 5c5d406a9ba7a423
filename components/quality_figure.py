"""Three bars of one hundred per cent: confidence, kinds of source, languages."""

from collections.abc import Mapping
from html import escape

import plotly.graph_objects as go
import streamlit as st

from components.context import View
from components.forces_axes import CLEAR, CONFIG, INKS, reader_ink
from components.headings import draw_title
from components.quality_tables import percent
from data.measures.backing import LEAST, Backing
from data.texts import Texts
from data.vocabularies import labels

TINTS = ("#24506f", "#3a6d8f", "#577f9b", "#62747f", "#6d757d")
"""From the first part to the last; white letters can be read on each."""
BAR, NARROWEST = 46, 0.18

Parts = list[tuple[str, float]]


def draw_mix(view: View, found: Backing) -> None:
    """Draw the mix; nothing where the records or pages are too few for shares."""
    if min(found.records, found.pages) < LEAST:
        return
    draw_title(view, view.t("Mix of the selection"))
    st.plotly_chart(
        mix_figure(found, view.t, ink=reader_ink()),
        key="quality-mix",
        config=CONFIG,
        alt=view.t("Shares of confidence, kinds of source and languages; the tables below hold "
                   "the same."),
    )  # fmt: skip


def mix_figure(found: Backing, t: Texts, *, ink: str = INKS["light"]) -> go.Figure:
    """One bar a whole, its parts side by side; parts wide enough carry their names."""
    records = t.plural("{n} record", "{n} records", found.records)
    pages = t.plural("{n} page", "{n} pages", found.pages)
    bars = {
        f"{t('Confidence')}<br>{records}": parts(found.confidence, "confidence", t),
        f"{t('Kinds of source')}<br>{pages}": parts(found.kinds, "source_kinds", t),
        f"{t('Languages')}<br>{pages}": parts(found.languages, "languages", t),
    }
    figure = go.Figure([_trace(place, bars, t.lang) for place in range(len(TINTS))])
    figure.update_layout(
        barmode="stack", bargap=0.25, height=BAR * len(bars) + 8, showlegend=False,
        margin={"l": 8, "r": 8, "t": 4, "b": 4}, dragmode=False, **CLEAR,
    )  # fmt: skip
    figure.update_xaxes(visible=False, range=[0, 1], fixedrange=True)
    figure.update_yaxes(
        autorange="reversed", fixedrange=True, automargin=True, ticksuffix="  ",
        tickfont={"size": 12, "color": ink},
    )  # fmt: skip
    return figure


def parts(counts: Mapping[str, int], vocabulary: str, t: Texts) -> Parts:
    """Name and share of the parts of a whole, largest first; the smallest share the last part."""
    named, whole = labels(vocabulary, t.lang), sum(counts.values())
    ranked = sorted(counts.items(), key=lambda each: -each[1])
    if vocabulary == "confidence":
        ranked = list(counts.items())
    kept = ranked if len(ranked) <= len(TINTS) else ranked[: len(TINTS) - 1]
    found = [(named[code], count / whole) for code, count in kept]
    rest = sum(count for _, count in ranked[len(kept) :])
    return [*found, (t("Others"), rest / whole)] if rest else found


def _trace(place: int, bars: dict[str, Parts], lang: str) -> go.Bar:
    """The part of each bar at one place."""
    found = [each[place] if place < len(each) else ("", 0.0) for each in bars.values()]
    texts = [f"{escape(name)} {percent(share, lang)}" if share else "" for name, share in found]
    return go.Bar(
        x=[share for _, share in found],
        y=list(bars),
        orientation="h",
        marker={"color": TINTS[place], "line": {"width": 1, "color": "rgba(255,255,255,0.8)"}},
        text=[text if share >= NARROWEST else "" for text, (_, share) in zip(texts, found,
                                                                            strict=True)],
        textposition="inside",
        insidetextanchor="middle",
        textfont={"color": "#ffffff", "size": 12},
        constraintext="none",
        hovertext=texts,
        hoverinfo="text",
    )  # fmt: skip

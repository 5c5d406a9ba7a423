"""Agreements by year of signature or announcement, coloured by status."""

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components.agreements_status import status_styles
from components.context import View
from components.cooperation_bars import overlaid
from components.cooperation_years import year_ticks
from components.forces_axes import reader_ink
from components.headings import draw_title
from data.measures.cooperation import EARLIER, FIRST_YEAR, axis, counts, records
from data.vocabularies import labels

HEIGHT = 190


def years_figure(agreements: pd.DataFrame, lang: str, earlier: str) -> go.Figure:
    """Stacked bars, one a year, from at least one row; `earlier` names the first years' bar."""
    rows = records(agreements)
    years, statuses = axis(rows, "year"), axis(rows, "status")
    table = counts(rows, years, statuses)
    names = labels("agreement_statuses", lang)
    shown = [earlier if code == EARLIER else code for code in years.codes]
    places = list(range(len(shown)))
    ticks, texts = year_ticks(years.codes, step=4)
    colon = "\u00a0:" if lang == "fr" else ":"
    figure = go.Figure()
    for code, (colour, pattern) in status_styles(statuses.codes).items():
        numbers = table[code].tolist()
        figure.add_bar(
            x=places, y=numbers, name=names[code],
            hovertext=[
                f"<b>{year}</b><br>{names[code]}{colon} {n}"
                for year, n in zip(shown, numbers, strict=True)
            ],
            hovertemplate="%{hovertext}<extra></extra>",
            marker={"color": colour, "line": {"width": 0}, "pattern": overlaid(pattern)},
        )  # fmt: skip
    figure.update_xaxes(
        tickvals=ticks, ticktext=texts, tickangle=0, fixedrange=True, showgrid=False,
        range=[-0.6, max(len(shown), 4) - 0.4],
    )  # fmt: skip
    # Whole numbers only: half an agreement is none.
    most = int(table.to_numpy().sum(axis=1).max())
    figure.update_yaxes(fixedrange=True, rangemode="tozero", zeroline=False,
                        dtick=1 if most < 5 else None, nticks=5)  # fmt: skip
    figure.update_layout(
        barmode="stack", bargap=0.25, height=HEIGHT, dragmode=False,
        margin={"l": 8, "r": 8, "t": 8, "b": 24}, showlegend=True,
        paper_bgcolor="rgba(0,0,0,0)", plot_bgcolor="rgba(0,0,0,0)",
        legend={"x": 1.02, "y": 1, "traceorder": "reversed", "itemclick": False,
                "itemdoubleclick": False},
    )  # fmt: skip
    return figure


def draw_years(view: View, agreements: pd.DataFrame) -> None:
    """Draw the bars under their title; the register below has the rows behind them."""
    t = view.t
    title = t("Agreements by year and status")
    help_text = t("The year of an agreement is that of its signature or announcement.")
    draw_title(view, title, rows=len(agreements), help=help_text)
    figure = years_figure(agreements, view.lang, t("before {year}", year=FIRST_YEAR))
    ink = {"color": reader_ink()}
    figure.update_xaxes(tickfont=ink)
    figure.update_yaxes(tickfont=ink)
    figure.update_layout(legend_font=ink)
    st.plotly_chart(
        figure,
        key="agreements-years",
        alt=years_text(view, agreements),
        config={"displaylogo": False, "displayModeBar": False},
    )


def years_text(view: View, agreements: pd.DataFrame) -> str:
    """The bars in words: how many there are and where most stand."""
    by_year = agreements["signed_on"].dt.year.value_counts()
    most = int(by_year.max())
    return view.t(
        "Bars of agreements by year and status, {first} to {last}; most in {year}: {count}. "
        "The register below has the same rows.",
        first=int(by_year.index.min()),
        last=int(by_year.index.max()),
        year=int(by_year[by_year == most].index.max()),
        count=most,
    )

"""Active periods as bars, one row a commitment: from when to when, and how sure that is."""

from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components.context import View
from components.forces_axes import CLEAR, CONFIG, GRID, INKS, TICKS, reader_ink
from components.forces_bars import Bar, bar_colour, bar_traces, bars, mark_traces
from components.forces_rows import BarRow
from data.palette import NEUTRAL
from data.periods import active_periods
from data.release import RELEASE
from data.texts import Texts

ROW, TOP, LABEL_WIDTH, LONGEST_LABEL, HEIGHT = 17, 26, 222, 38, 470
MARGIN = pd.Timedelta(days=120)


def draw_periods(
    view: View, commitments: pd.DataFrame, rows: list[BarRow], by: str, *, key: str
) -> str | None:
    """Draw the bars in a box of fixed height; returns the id of the chosen commitment."""
    figure = periods_figure(commitments, rows, by, view.t, ink=reader_ink())
    tall = figure.layout.height > HEIGHT
    with st.container(
        height=HEIGHT if tall else "content", border=False, key="scroll-forces-periods"
    ):
        event = st.plotly_chart(
            figure,
            key=key,
            on_select="rerun",
            selection_mode="points",
            config=CONFIG,
            alt=alternative_text(rows, view.t),
        )
    return picked_commitment(event["selection"]["points"])


def picked_commitment(points: list[dict[str, object]]) -> str | None:
    """The id that a chosen bar or mark carries."""
    found = points[0].get("customdata") if points else None
    if isinstance(found, list):
        found = found[0] if found else None
    return found if isinstance(found, str) else None


def alternative_text(rows: list[BarRow], t: Texts) -> str:
    """The figure in one sentence, for those who do not see it."""
    count = sum(1 for row in rows if row.commitment_id)
    bars_text = t.plural("{n} force commitment", "{n} force commitments", count)
    return t("Bars of the active periods of {count}; the table below holds the same.",
             count=bars_text)  # fmt: skip


def periods_figure(
    commitments: pd.DataFrame, rows: list[BarRow], by: str, t: Texts, *, ink: str = INKS["light"]
) -> go.Figure:
    """Bars for the rows of `bar_rows`; a commitment without any date has an empty row."""
    drawn = bars(commitments, rows, lambda each: bar_colour(each, by), t)
    figure = go.Figure([*bar_traces(drawn), *mark_traces(drawn)])
    _lay_out(figure, len(rows), drawn)
    # All at once: Plotly checks the whole list again for each one that is added.
    figure.layout.annotations = [_label(y, row, ink) for y, row in enumerate(rows)]
    figure.layout.shapes = [
        today_line(),
        *(rule_above(y) for y, row in enumerate(rows) if _heads(row)),
    ]
    return figure


def undated(commitments: pd.DataFrame) -> list[str]:
    """Ids of the commitments that no date places on the axis."""
    periods = active_periods()
    without = periods.loc[periods["start"].isna(), "commitment_id"]
    ids = commitments["commitment_id"]
    return [str(each) for each in ids[ids.isin(without)]]


def _lay_out(figure: go.Figure, rows: int, drawn: list[Bar]) -> None:
    today = pd.Timestamp(RELEASE.covered_until)
    starts = [span[0] for bar in drawn for span in bar.drawn]
    first = min(starts, default=today - pd.Timedelta(days=365))
    figure.update_layout(
        barmode="overlay",
        showlegend=False,
        height=TOP + ROW * rows + 8,
        margin={"l": LABEL_WIDTH, "r": 8, "t": TOP, "b": 8},
        dragmode=False,
        clickmode="event+select",
        **CLEAR,
    )
    figure.update_xaxes(
        type="date", side="top", tickformatstops=TICKS, gridcolor=GRID, fixedrange=True,
        minor={"dtick": "M12", "showgrid": True, "gridcolor": "rgba(127,135,144,0.12)"},
        range=[(first - MARGIN).isoformat(), (today + MARGIN).isoformat()],
    )  # fmt: skip
    figure.update_yaxes(
        range=[rows - 0.5, -0.5], showticklabels=False, showgrid=False, zeroline=False,
        fixedrange=True,
    )  # fmt: skip


def _heads(row: BarRow) -> bool:
    return not row.commitment_id


def _label(y: int, row: BarRow, ink: str) -> dict[str, Any]:
    text = f"<b>{escape(row.label)}</b>" if _heads(row) else escape(_short(row.label, row.depth))
    return {
        "x": 0, "xref": "paper", "xanchor": "left", "xshift": -LABEL_WIDTH + 2 + 12 * row.depth,
        "y": y, "yref": "y", "text": text, "showarrow": False, "align": "left",
        "font": {"size": 11, "color": ink}, "hovertext": escape(row.label),
    }  # fmt: skip


def today_line() -> dict[str, Any]:
    """The line at the last day that the record covers."""
    today = RELEASE.covered_until.isoformat()
    line = {"color": NEUTRAL, "width": 1, "dash": "dot"}
    return {"type": "line", "x0": today, "x1": today, "yref": "paper", "y0": 0, "y1": 1,
            "line": line}  # fmt: skip


def rule_above(y: int) -> dict[str, Any]:
    """The line above a row."""
    return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": y - 0.5, "y1": y - 0.5,
            "line": {"color": GRID, "width": 1}}  # fmt: skip


def _short(text: str, depth: int) -> str:
    room = LONGEST_LABEL - 2 * depth
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"

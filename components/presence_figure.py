"""Lanes of presence as a figure: bars in the colour of the host, marks on them, landmarks above."""

from datetime import date
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.forces_axes import CLEAR, GRID, TICKS
from components.forces_bars import bar_traces, bars, mark_traces
from components.forces_periods import MARGIN, rule_above, today_line
from components.forces_rows import BarRow
from components.presence_lanes import Lane, host_code, host_colour, lane_rows
from components.presence_marks import marks, turn_traces
from components.timeline_landmarks import Strip, landmark_trace, landmarks_within, strip_of
from components.timeline_look import Look
from data.release import RELEASE
from data.texts import Texts

ROW, TOP = 18, 26
LABELS = {False: 250, True: 150}
LONGEST = {False: 33, True: 19}
CODES = 46
"""Pixels for the code of the host country, and for labels and characters of them by phone."""
FIRST = date(2012, 1, 1)


def presence_figure(
    commitments: pd.DataFrame, found: list[Lane], t: Texts, look: Look
) -> go.Figure:
    """Bars for the lanes from 2012 to the coverage date; hollow ends as in the active periods."""
    rows = lane_rows(found, commitments, t.lang)
    drawn = bars(commitments, rows, host_colour, t)
    strip = _strip(t.lang, look)
    figure = go.Figure([*bar_traces(drawn), *mark_traces(drawn)])
    figure.add_traces(turn_traces(marks(drawn, FIRST.isoformat()), look.ink, t))
    if not look.narrow:
        figure.add_trace(_landmarks(strip, t.lang))
    _lay_out(figure, len(rows), strip, look)
    codes = {row["commitment_id"]: host_code(row) for _, row in commitments.iterrows()}
    figure.layout.annotations = [
        each for y, row in enumerate(rows) for each in _labels(y, row, codes, look)
    ]
    figure.layout.shapes = [today_line(), *_landmark_lines(strip), *_rules(found, rows)]
    return figure


def stretch() -> tuple[date, date]:
    """First and last day of the axis."""
    return FIRST, RELEASE.covered_until


def _strip(lang: str, look: Look) -> Strip:
    """The discs of the landmarks, in as many rows as the narrow plot needs."""
    return strip_of(landmarks_within(stretch(), lang), stretch(), Look(look.ink, narrow=True))


def _landmarks(strip: Strip, lang: str) -> go.Scatter:
    trace = landmark_trace(strip, lang)
    trace["customdata"] = [each[0] for each in trace["customdata"]]
    trace["y"] = [height / ROW - 0.5 for height in trace["y"]]
    return go.Scatter(trace, cliponaxis=False)


def _lay_out(figure: go.Figure, rows: int, strip: Strip, look: Look) -> None:
    above = 0 if look.narrow else strip.height
    figure.update_layout(
        barmode="overlay",
        showlegend=False,
        height=TOP + above + ROW * rows + 10,
        margin={"l": LABELS[look.narrow], "r": 8, "t": TOP, "b": 8},
        dragmode=False,
        clickmode="event+select",
        **CLEAR,
    )
    figure.update_xaxes(
        type="date", side="top", tickformatstops=TICKS, gridcolor=GRID, fixedrange=True,
        minor={"dtick": "M12", "showgrid": True, "gridcolor": "rgba(127,135,144,0.12)"},
        range=[FIRST.isoformat(), (pd.Timestamp(RELEASE.covered_until) + MARGIN).isoformat()],
    )  # fmt: skip
    figure.update_yaxes(
        range=[rows - 0.4, -0.5 - above / ROW], showticklabels=False, showgrid=False,
        zeroline=False, fixedrange=True,
    )  # fmt: skip


def _landmark_lines(strip: Strip) -> list[dict[str, Any]]:
    line = {"color": "rgba(127,135,144,0.55)", "width": 1, "dash": "dot"}
    days = [each.date.isoformat() for each in strip.shown.values()]
    return [
        {"type": "line", "x0": day, "x1": day, "yref": "paper", "y0": 0, "y1": 1, "line": line,
         "layer": "below"}
        for day in days
    ]  # fmt: skip


def _rules(found: list[Lane], rows: list[BarRow]) -> list[dict[str, Any]]:
    """A line above each lane; a strong one where those who left end."""
    places = {row.commitment_id: y for y, row in enumerate(rows)}
    made = []
    for before, lane in zip([None, *found[:-1]], found, strict=True):
        rule = rule_above(places[lane.commitments[0]] - (len(lane.commitments) > 1))
        if before and before.state != lane.state:
            rule["line"] = {"color": "rgba(127,135,144,0.9)", "width": 2}
        made.append(rule)
    return made


def _labels(y: int, row: BarRow, codes: dict[str, str], look: Look) -> list[dict[str, Any]]:
    left = LABELS[look.narrow]
    common: dict[str, Any] = {"x": 0, "xref": "paper", "y": y, "yref": "y", "showarrow": False}
    font = {"size": 11, "color": look.ink}
    if not row.commitment_id:
        return [{**common, "xanchor": "left", "xshift": 2 - left, "align": "left", "font": font,
                 "text": f"<b>{escape(row.label)}</b>"}]  # fmt: skip
    return [
        {**common, "xanchor": "left", "xshift": 2 - left + 10 * row.depth, "align": "left",
         "font": font, "text": escape(_short(row, look)), "hovertext": escape(row.label)},
        {**common, "xanchor": "left", "xshift": 2 - CODES, "align": "left",
         "text": codes[row.commitment_id], "font": {"size": 10, "color": look.ink}},
    ]  # fmt: skip


def _short(row: BarRow, look: Look) -> str:
    room = LONGEST[look.narrow] - 2 * row.depth
    return row.label if len(row.label) <= room else f"{row.label[: room - 1].rstrip()}…"

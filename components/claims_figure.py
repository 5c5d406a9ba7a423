"""One line a record from the lowest to the highest figure claimed, one mark a claim."""

from collections.abc import Sequence
from html import escape
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from components.claims_marks import bound_trace, hit_trace, key_trace, line_trace, side_traces
from components.forces_axes import CLEAR, GRID, INKS, SEPARATORS
from data.formats import date_text, range_text
from data.measures.claims import Dispute
from data.records import find
from data.texts import Texts

ROW, TOP, BOTTOM, RIGHT, LONGEST_LABEL = 32, 64, 44, 96, 26
HEAD_WIDTH = 14
LOGARITHMIC, TICKS = "personnel", [each * 10**power for power in range(6) for each in (1, 3)]
"""Forces go from tens to tens of thousands: on an even scale the small ones would be one dot."""


def claims_figure(
    disputes: Sequence[Dispute], claim: str, name: str, t: Texts, *, ink: str = INKS["light"]
) -> go.Figure:
    """Lines from top to bottom in the order given; the claims pointed at are larger and stand in
    figures at the right, under `name`."""
    sides = side_traces(disputes, claim, t)
    under = [line_trace(disputes), hit_trace(disputes, t)]
    figure = go.Figure([*under, *sides, bound_trace(disputes, ink), *map(key_trace, sides)])
    _lay_out(figure, disputes, t, ink)
    figure.layout.annotations = [
        _head("<br>".join(map(escape, wrap(name, HEAD_WIDTH))), ink),
        *(_note(y, shown_text(each, claim, t.lang), ink) for y, each in enumerate(disputes)),
    ]
    return figure


def shown_text(dispute: Dispute, claim: str, lang: str) -> str:
    """The figures of the claims pointed at: one, a range, "≥ 500"; a dash where none is."""
    shown = dispute.shown(claim)
    if not shown:
        return "–"
    low, high = min(each.figure.least for each in shown), max(each.figure.most for each in shown)
    if len({each.figure for each in shown}) == 1:
        return range_text(shown[0].figure.low, shown[0].figure.high, lang)
    return range_text(low, high, lang)


def row_label(record_id: str, lang: str) -> str:
    """Place of the event or name of the record, shortened, and its date."""
    record = find(record_id)
    assert record is not None, f"claims on a record that is not there: {record_id}"
    place = record.row.get(f"place_{lang}")
    name = place if isinstance(place, str) else record.title(lang)
    if len(name) > LONGEST_LABEL:
        name = f"{name[: LONGEST_LABEL - 1].rstrip()}…"
    day = date_text(record.date, record.precision, lang, short=True)
    return f"<b>{escape(name)}</b><br>{day}" if day else f"<b>{escape(name)}</b>"


def _lay_out(figure: go.Figure, disputes: Sequence[Dispute], t: Texts, ink: str) -> None:
    figure.update_layout(
        height=TOP + BOTTOM + ROW * len(disputes),
        margin={"l": 8, "r": RIGHT, "t": TOP, "b": BOTTOM},
        legend={"orientation": "h", "y": 1, "yref": "container", "yanchor": "top", "x": 0},
        separators=SEPARATORS[t.lang],
        dragmode=False,
        clickmode="event+select",
        hovermode="closest",
        **CLEAR,
    )
    figure.update_xaxes(gridcolor=GRID, zeroline=False, fixedrange=True, **_scale(disputes, t))
    figure.update_yaxes(
        range=[len(disputes) - 0.5, -0.6], showgrid=False, zeroline=False, fixedrange=True,
        tickvals=list(range(len(disputes))), automargin=True, tickfont={"size": 11, "color": ink},
        ticktext=[row_label(each.record_id, t.lang) for each in disputes],
    )  # fmt: skip


def _scale(disputes: Sequence[Dispute], t: Texts) -> dict[str, Any]:
    if disputes[0].field == LOGARITHMIC:
        title = t("persons, on a logarithmic scale")
        return {"type": "log", "title_text": title, "tickvals": TICKS, "tickformat": ",d"}
    most = max(each.high for each in disputes)
    title = t("deaths claimed, record by record")
    return {"range": [-0.03 * most, 1.05 * most], "title_text": title, "tickformat": ",d"}


def _note(y: float, text: str, ink: str) -> dict[str, Any]:
    return {
        "x": 1, "xref": "paper", "xanchor": "left", "xshift": 8, "y": y, "yref": "y",
        "text": text, "showarrow": False, "align": "left", "font": {"size": 12, "color": ink},
    }  # fmt: skip


def _head(text: str, ink: str) -> dict[str, Any]:
    """The name of the figures at the right, above them."""
    return _note(0, f"<b>{text}</b>", ink) | {"y": 1, "yref": "paper", "yanchor": "bottom"}

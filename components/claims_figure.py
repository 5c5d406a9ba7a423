"""One line a record from the lowest to the highest figure claimed, one mark a claim."""

from collections.abc import Sequence
from functools import cache
from html import escape
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from components.forces_axes import CLEAR, GRID, INKS, SEPARATORS
from components.palette import NEUTRAL, colour, symbol
from data.formats import date_text, range_text
from data.measures.claims import Claim, Dispute
from data.records import find
from data.tables import load
from data.texts import Texts
from data.vocabularies import label, labels

ROW, TOP, BOTTOM, RIGHT, LONGEST_LABEL = 32, 64, 44, 96, 26
SIZE, SHOWN_SIZE, HEAD_WIDTH = 9, 14, 14
HITS = 24
"""Places along a line that can be clicked: Plotly takes clicks on points only."""
LOGARITHMIC, TICKS = "personnel", [each * 10**power for power in range(6) for each in (1, 3)]
"""Forces go from tens to tens of thousands: on an even scale the small ones would be one dot."""


def claims_figure(
    disputes: Sequence[Dispute], claim: str, name: str, t: Texts, *, ink: str = INKS["light"]
) -> go.Figure:
    """Lines from top to bottom in the order given; the claims pointed at are larger and stand in
    figures at the right, under `name`."""
    sides = _sides(disputes, claim, t)
    figure = go.Figure([_lines(disputes), _hits(disputes, t), *sides, *map(_key, sides)])
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


def _lines(disputes: Sequence[Dispute]) -> go.Scatter:
    x = [value for each in disputes for value in (each.low, each.high, None)]
    y = [row for place in range(len(disputes)) for row in (place, place, None)]
    return go.Scatter(
        x=x, y=y, mode="lines", line={"color": NEUTRAL, "width": 2}, hoverinfo="skip",
        showlegend=False,
    )  # fmt: skip


def _hits(disputes: Sequence[Dispute], t: Texts) -> go.Scatter:
    """Unseen points along the lines, which carry the record."""
    texts = [
        f"{escape(_title(each, t.lang))}<br>{range_text(each.low, each.high, t.lang)}"
        for each in disputes
    ]
    steps = range(HITS + 1)
    return go.Scatter(
        x=[each.low + each.width * step / HITS for each in disputes for step in steps],
        y=[row for row in range(len(disputes)) for _ in steps],
        mode="markers",
        marker={"size": 16, "opacity": 0, "color": NEUTRAL},
        selected={"marker": {"opacity": 0}},
        unselected={"marker": {"opacity": 0}},
        customdata=[each.record_id for each in disputes for _ in steps],
        text=[text for text in texts for _ in steps],
        hovertemplate="%{text}<extra></extra>",
        showlegend=False,
    )


def _sides(disputes: Sequence[Dispute], claim: str, t: Texts) -> list[go.Scatter]:
    placed = [
        (row, dispute, each, each in dispute.shown(claim))
        for row, dispute in enumerate(disputes)
        for each in dispute.claims
    ]
    return [
        _side(code, name, [each for each in placed if each[2].side == code], t)
        for code, name in labels("claim_sides", t.lang).items()
        if any(each[2].side == code for each in placed)
    ]


def _side(
    code: str, name: str, placed: list[tuple[int, Dispute, Claim, bool]], t: Texts
) -> go.Scatter:
    """The claims of one side; a range is two marks that are joined."""
    points = [
        (row, dispute.record_id, claim, shown, value)
        for row, dispute, claim, shown in placed
        for value in (*dict.fromkeys((claim.figure.least, claim.figure.most)), None)
    ]
    tint, shape = colour("claim_sides", code), symbol("claim_sides", code)
    return go.Scatter(
        name=name,
        x=[value for *_, value in points],
        y=[row for row, *_ in points],
        mode="lines+markers+text",
        line={"color": tint, "width": 4},
        marker={
            "color": tint,
            "opacity": 1,
            "size": [SHOWN_SIZE if shown else SIZE for _, _, _, shown, _ in points],
            "symbol": [f"{shape}-open" if c.figure.only else shape for _, _, c, _, _ in points],
            "line": {"width": 2, "color": tint},
        },
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
        text=[_bound(claim) if value is not None else "" for _, _, claim, _, value in points],
        textposition="top center",
        textfont={"size": 13},
        cliponaxis=False,
        showlegend=False,
        customdata=[record_id for _, record_id, *_ in points],
        hovertext=[claim_text(claim, t) for _, _, claim, _, _ in points],
        hovertemplate="%{hovertext}<extra></extra>",
    )


def _key(side: go.Scatter) -> go.Scatter:
    """The entry of a side in the legend: its mark alone."""
    shape = str(side.marker.symbol[0]).removesuffix("-open")
    marker = {"color": side.line.color, "symbol": shape, "size": SIZE + 2}
    return go.Scatter(x=[None], y=[None], mode="markers", name=side.name, marker=marker)


def claim_text(claim: Claim, t: Texts) -> str:
    """What is claimed, by whom and from which side, in Plotly's small HTML."""
    said, who = words(claim, t.lang)
    side = label("claim_sides", claim.side, t.lang)
    return f"<b>{escape(said)}</b><br>{escape(who)} · {escape(side)}"


def words(claim: Claim, lang: str) -> tuple[str, str]:
    """What is claimed and by whom, as the table has it."""
    return _words(lang)[claim.place]


@cache
def _words(lang: str) -> dict[int, tuple[str, str]]:
    claims = load("claims")
    pairs = zip(claims[f"value_{lang}"], claims[f"claimed_by_{lang}"], strict=True)
    return dict(zip(claims.index, pairs, strict=True))


def _bound(claim: Claim) -> str:
    """A sign where the claim leaves a bound open."""
    if claim.figure.high is None:
        return "≥"
    return "≤" if claim.figure.low is None else ""


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


def _title(dispute: Dispute, lang: str) -> str:
    record = find(dispute.record_id)
    return record.title(lang) if record else dispute.record_id

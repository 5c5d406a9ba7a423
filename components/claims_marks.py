"""The marks of claims: lines from lowest to highest, and one mark a claim by its side."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import plotly.graph_objects as go

from data.formats import range_text
from data.measures.claims import Claim, Dispute
from data.palette import NEUTRAL, colour, symbol
from data.per_release import per_release
from data.records import find
from data.tables import load
from data.texts import Texts
from data.vocabularies import label, labels

SIZE, SHOWN_SIZE, LIFT = 9, 14, 0.42
"""Of marks, in pixels; how far signs stand over them, in rows."""
HITS = 24
"""Places along a line that can be clicked: Plotly takes clicks on points only."""


@dataclass(frozen=True)
class Point:
    """A claim in its row of the figure; `shown` when it is pointed at."""

    row: int
    record_id: str
    claim: Claim
    shown: bool

    @property
    def ends(self) -> tuple[int, ...]:
        """Its figure, or the two ends of its range."""
        return tuple(dict.fromkeys((self.claim.figure.least, self.claim.figure.most)))


def line_trace(disputes: Sequence[Dispute]) -> go.Scatter:
    """The lines from the lowest to the highest figure."""
    x = [value for each in disputes for value in (each.low, each.high, None)]
    y = [row for place in range(len(disputes)) for row in (place, place, None)]
    return go.Scatter(
        x=x, y=y, mode="lines", line={"color": NEUTRAL, "width": 2}, hoverinfo="skip",
        showlegend=False,
    )  # fmt: skip


def hit_trace(disputes: Sequence[Dispute], t: Texts) -> go.Scatter:
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


def side_traces(disputes: Sequence[Dispute], claim: str, t: Texts) -> list[go.Scatter]:
    """One trace for each side that claims something; `claim` is what is pointed at."""
    found = [
        Point(row, dispute.record_id, each, each in dispute.shown(claim))
        for row, dispute in enumerate(disputes)
        for each in dispute.claims
    ]
    sides = {code: [each for each in found if each.claim.side == code]
             for code in labels("claim_sides", t.lang)}  # fmt: skip
    return [_side(code, mine, t) for code, mine in sides.items() if mine]


def _side(code: str, found: list[Point], t: Texts) -> go.Scatter:
    """The claims of one side; a range is two marks that are joined, and a gap follows each."""
    placed = [(x, each) for each in found for x in (*each.ends, None)]
    points = [each for _, each in placed]
    tint, shape = colour("claim_sides", code), symbol("claim_sides", code)
    return go.Scatter(
        name=label("claim_sides", code, t.lang),
        x=[x for x, _ in placed],
        y=[each.row for each in points],
        mode="lines+markers",
        line={"color": tint, "width": 4},
        marker={
            "color": tint,
            "opacity": 1,
            "size": [SHOWN_SIZE if each.shown else SIZE for each in points],
            "symbol": [f"{shape}-open" if each.claim.figure.only else shape for each in points],
            "line": {"width": 2, "color": tint},
        },
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
        cliponaxis=False,
        showlegend=False,
        customdata=[each.record_id for each in points],
        hovertext=[claim_text(each.claim, t) for each in points],
        hovertemplate="%{hovertext}<extra></extra>",
    )


def bound_trace(disputes: Sequence[Dispute], ink: str) -> go.Scatter:
    """The signs over claims that leave a bound open: "≥" over "at least 200".

    A trace of their own: where some texts are empty, Plotly loses others when it draws again.
    """
    found = [
        (row, each.figure)
        for row, dispute in enumerate(disputes)
        for each in dispute.claims
        if None in (each.figure.low, each.figure.high)
    ]
    return go.Scatter(
        x=[figure.least for _, figure in found],
        y=[row - LIFT for row, _ in found],
        mode="text",
        text=["≥" if figure.high is None else "≤" for _, figure in found],
        textfont={"size": 13, "color": ink},
        cliponaxis=False,
        hoverinfo="skip",
        showlegend=False,
    )


def key_trace(side: go.Scatter) -> go.Scatter:
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


@per_release
def _words(lang: str) -> dict[int, tuple[str, str]]:
    claims = load("claims")
    pairs = zip(claims[f"value_{lang}"], claims[f"claimed_by_{lang}"], strict=True)
    return dict(zip(claims.index, pairs, strict=True))


def _title(dispute: Dispute, lang: str) -> str:
    record = find(dispute.record_id)
    return record.title(lang) if record else dispute.record_id

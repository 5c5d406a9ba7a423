"""Commitments as bars and marks: what is drawn for each, before it is laid out."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from components.forces_hover import bar_hover
from components.forces_rows import PROVIDER, BarRow, provider_group
from components.forces_spans import Spans, spans
from data.days import Span
from data.palette import colour, partner_colour
from data.periods import periods_by_id
from data.release import RELEASE
from data.texts import Texts

Placed = list[tuple["Bar", pd.Timestamp]]
Paint = Callable[[pd.Series], str]


@dataclass(frozen=True)
class Bar:
    """A commitment to draw: its row from the top, colour, spans and hover text."""

    y: int
    commitment_id: str
    colour: str
    spans: Spans
    hover: str

    @property
    def drawn(self) -> tuple[Span, ...]:
        """All spans, the earliest first."""
        each = self.spans
        found = [span for span in (each.sure, each.announced, *each.vague) if span]
        return tuple(sorted(found))


def bars(commitments: pd.DataFrame, rows: list[BarRow], paint: Paint, t: Texts) -> list[Bar]:
    """A bar for each row that is a commitment, in the colour that `paint` gives its row of the
    table; one without any date has no spans."""
    known = {row["commitment_id"]: row for _, row in commitments.iterrows()}
    periods = periods_by_id()
    today = pd.Timestamp(RELEASE.covered_until)
    found = []
    for y, row in enumerate(rows):
        if row.commitment_id:
            each, period = known[row.commitment_id], periods[row.commitment_id]
            drawn = spans(period, today)
            hover = bar_hover(each, period, t)
            found.append(Bar(y, row.commitment_id, paint(each), drawn, hover))
    return found


def bar_colour(commitment: pd.Series, by: str) -> str:
    """Grouped by provider, the colour tells the type of force; grouped by host, the provider."""
    if by == PROVIDER:
        return colour("force_types", str(commitment["force_type"]))
    return partner_colour(provider_group(commitment["providers"]))


def bar_traces(drawn: list[Bar]) -> list[go.Bar]:
    """What the dates support in full colour, months and years of beginning or end hatched."""
    sure = [(bar, bar.spans.sure) for bar in drawn if bar.spans.sure]
    vague = [(bar, span) for bar in drawn for span in bar.spans.vague]
    return [_bar_trace(sure, hatched=False), _bar_trace(vague, hatched=True)]


def mark_traces(drawn: list[Bar]) -> list[go.Scatter]:
    """Open ends, first and last days that are not documented, announcements without a presence."""
    today = pd.Timestamp(RELEASE.covered_until)
    starts = [(bar, bar.drawn[0][0]) for bar in drawn if bar.spans.began_before and bar.drawn]
    ends = [(bar, bar.drawn[-1][1]) for bar in drawn if bar.spans.ended_after and bar.drawn]
    announced = [(bar, bar.spans.announced) for bar in drawn if bar.spans.announced]
    return [
        _marks([(bar, today) for bar in drawn if bar.spans.open], "triangle-right"),
        _marks(starts, "triangle-left"),
        _marks(ends, "triangle-right-open"),
        _marks([(bar, span[0] + (span[1] - span[0]) / 2) for bar, span in announced],
               "diamond-open"),
    ]  # fmt: skip


def _bar_trace(found: list[tuple[Bar, Span]], *, hatched: bool) -> go.Bar:
    colours = [bar.colour for bar, _ in found]
    return go.Bar(
        orientation="h",
        y=[bar.y for bar, _ in found],
        base=[span[0].isoformat() for _, span in found],
        x=[(span[1] - span[0]) / pd.Timedelta(milliseconds=1) for _, span in found],
        width=0.7,
        marker={
            "color": colours,
            "opacity": 0.6 if hatched else 1,
            "line": {"width": 0},
            "pattern": {"shape": "/" if hatched else "", "size": 4, "solidity": 0.45},
        },
        **_common([bar for bar, _ in found]),
    )


def _marks(found: Placed, symbol: str) -> go.Scatter:
    colours = [bar.colour for bar, _ in found]
    return go.Scatter(
        mode="markers",
        x=[at.isoformat() for _, at in found],
        y=[bar.y for bar, _ in found],
        marker={
            "symbol": symbol,
            "size": 10,
            "opacity": 1,
            "color": colours,
            "line": {"width": 1.5, "color": colours},
        },
        cliponaxis=False,
        **_common([bar for bar, _ in found]),
    )


def _common(found: list[Bar]) -> dict[str, object]:
    return {
        "customdata": [bar.commitment_id for bar in found],
        "hovertext": [bar.hover for bar in found],
        "hoverinfo": "text",
        "unselected": {"marker": {"opacity": 0.45}},
    }

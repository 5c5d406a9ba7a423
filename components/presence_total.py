"""Documented personnel in one country over time: a step a day on which something changed."""

from datetime import date, timedelta
from html import escape

import plotly.graph_objects as go

from components.forces_axes import CLEAR, GRID, SEPARATORS, TICKS
from data.formats import date_text, range_text
from data.measures.present import Present
from data.palette import country_colour, rgb
from data.texts import Texts

HEIGHT, PALE = 360, 0.4
DAY = 24 * 3600 * 1000
"""Milliseconds."""


def total_figure(
    found: tuple[Present, ...], host: str, shown: tuple[date, date], t: Texts, ink: str
) -> go.Figure:
    """Columns from 0 to the low total, paler ones from low to high; hatched where a force that is
    missing may be larger than all counted ones. `shown`: the chosen day, where a line stands, and
    the last day."""
    day, last = shown
    figure = go.Figure([_columns(found, host, last, t, upper=each) for each in (False, True)])
    figure.update_layout(
        height=HEIGHT,
        barmode="overlay",
        bargap=0,
        showlegend=False,
        margin={"l": 8, "r": 16, "t": 12, "b": 8},
        separators=SEPARATORS[t.lang],
        dragmode=False,
        clickmode="event+select",
        **CLEAR,
    )
    figure.update_xaxes(
        type="date", tickformatstops=TICKS, gridcolor=GRID, fixedrange=True,
        range=[found[0].day.isoformat(), (last + timedelta(days=20)).isoformat()],
    )  # fmt: skip
    figure.update_yaxes(
        title_text=t("persons"), rangemode="tozero", tickformat=",d", gridcolor=GRID,
        fixedrange=True, zeroline=True, zerolinecolor=GRID, automargin=True,
    )  # fmt: skip
    figure.add_vline(x=day.isoformat(), line={"color": ink, "width": 2})
    return figure


def picked_day(points: list[dict[str, object]]) -> date | None:
    """The day that a chosen column carries."""
    found = points[0].get("customdata") if points else None
    value = found[0] if isinstance(found, list) and found else found
    return date.fromisoformat(value) if isinstance(value, str) else None


def _columns(found: tuple[Present, ...], host: str, last: date, t: Texts, *, upper: bool) -> go.Bar:
    after = [*(each.day for each in found[1:]), last + timedelta(days=1)]
    lengths = [(end - each.day).days for each, end in zip(found, after, strict=True)]
    shade = rgb(country_colour(host))[:3]
    return go.Bar(
        x=[each.day.isoformat() for each in found],
        y=[each.high - each.low if upper else each.low for each in found],
        base=[each.low if upper else 0 for each in found],
        offset=0,
        width=[days * DAY for days in lengths],
        marker={
            "color": f"rgba({','.join(map(str, shade))},{PALE if upper else 1})",
            "line": {"width": 0},
            "pattern": {"shape": ["/" if each.hides_more else "" for each in found],
                        "size": 5, "solidity": 0.3},
        },
        customdata=[each.day.isoformat() for each in found],
        hovertext=[_hover(each, t) for each in found],
        hoverinfo="text",
        unselected={"marker": {"opacity": 1}},
    )  # fmt: skip


def _hover(each: Present, t: Texts) -> str:
    day = t("from {date}", date=date_text(each.day, "day", t.lang))
    forces = t.plural("{n} force counted", "{n} forces counted", len(each.counted))
    return f"<b>{escape(range_text(each.low, each.high, t.lang))}</b><br>{day}<br>{forces}"

"""Events, agreements and commitments by year on both sides, row by row with the same scale."""

import plotly.graph_objects as go

from components.context import View
from components.cooperation_bars import PLAIN, STEADY
from components.forces_axes import GRID
from components.paired import Pick
from components.paired_figure import PANELS
from data.lane_styles import TABLE_STYLES, table_labels
from data.measures.mix import SIDES

Years = dict[str, dict[str, dict[int, int]]]
"""Side -> table -> year -> records."""
Spans = dict[str, tuple[int, int]]
"""Side -> first and last year that are drawn."""
LANE, HEAD = 92, 30
WIDTHS = {"left": [0.0, 0.49], "right": [0.51, 1.0]}


def years_figure(view: View, years: Years, spans: Spans, pick: Pick, ink: str) -> go.Figure:
    """Three rows of bars; a year that has none is empty, not left out."""
    tables = table_labels(view.t)
    figure = go.Figure()
    layout: dict[str, object] = {}
    for row, (table, label) in enumerate(tables.items()):
        most = max([n for side in SIDES for n in years[side][table].values()], default=0)
        top = 1 - row / len(tables)
        axis = f"yaxis{row + 1 if row else ''}"
        layout[axis] = {
            "domain": [top - 0.84 / len(tables), top - 0.2 / len(tables)], "fixedrange": True,
            "range": [0, max(most, 1) * 1.35], "showgrid": False, "showticklabels": False,
            "zeroline": True, "zerolinecolor": GRID,
        }  # fmt: skip
        for side in SIDES:
            figure.add_trace(_bars(years[side][table], (table, label), (side, row), pick))
    for number, side in enumerate(SIDES):
        first, last = spans[side]
        layout[f"xaxis{number + 1 if number else ''}"] = {
            "domain": WIDTHS[side], "range": [first - 0.6, last + 0.6], "fixedrange": True,
            "anchor": f"y{len(tables)}", "showgrid": False, "dtick": 1 if last - first < 5 else 4,
            "tickformat": "d", "tickangle": 0, "tickfont": {"color": ink}, "zeroline": False,
        }  # fmt: skip
    notes = _heads(years, spans, tables)
    figure.update_layout(
        **layout, annotations=notes, height=LANE * len(tables) + HEAD, showlegend=False,
        bargap=0.2, margin={"l": 4, "r": 4, "t": 4, "b": 24}, **PLAIN,
    )  # fmt: skip
    figure.update_annotations(font={"color": ink, "size": 12})
    figure.update_traces(outsidetextfont={"color": ink})
    return figure


def _bars(
    counted: dict[int, int], table: tuple[str, str], place: tuple[str, int], pick: Pick
) -> go.Bar:
    (code, label), (side, row) = table, place
    colour, pattern = TABLE_STYLES[code]
    picked = [3 if pick == Pick(code, str(year), side) else 0 for year in counted]
    return go.Bar(
        x=list(counted), y=list(counted.values()), text=[str(n) for n in counted.values()],
        textposition="outside", cliponaxis=False, textangle=0, xaxis=PANELS[side][0],
        yaxis=f"y{row + 1 if row else ''}",
        marker={"color": colour, "line": {"width": picked, "color": "#0b5cc4"},
                "pattern": {"shape": pattern, "size": 4, "solidity": 0.35}},
        hovertext=[f"{year}: {label} {n}" for year, n in counted.items()], hoverinfo="text",
        customdata=[[code, str(year), side] for year in counted], **STEADY,
    )  # fmt: skip


def _heads(years: Years, spans: Spans, tables: dict[str, str]) -> list[dict[str, object]]:
    """The name of the table and the records that are drawn, above each row of each side."""
    found: list[dict[str, object]] = []
    for row, (table, label) in enumerate(tables.items()):
        for side in SIDES:
            first, last = spans[side]
            drawn = sum(n for year, n in years[side][table].items() if first <= year <= last)
            found.append(
                {"text": f"<b>{label}</b> ({drawn})", "x": WIDTHS[side][0], "xanchor": "left",
                 "xref": "paper", "y": 1 - row / len(tables), "yref": "paper", "yanchor": "top",
                 "showarrow": False}
            )  # fmt: skip
    return found

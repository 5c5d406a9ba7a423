"""Bars of counts: stacked in one panel, or one panel a country or sector beside the others."""

from collections.abc import Callable, Mapping

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from components.cooperation_grid import Grid
from components.cooperation_labels import short
from components.cooperation_shades import ink_on
from components.cooperation_years import year_ticks
from data.palette import ACCENT

ROW_HEIGHT, LEAST_HEIGHT = 21, 240
PANEL_HEIGHT, PANEL_GAP = 136, 52
BAR_WIDTH, DIGIT_WIDTH = 400, 7
"""Pixels of the longest bar on a narrow screen, and of a digit."""
Colour = Callable[[str], str]
Styles = Mapping[str, tuple[str, str]]
"""Code -> colour and pattern (Plotly's name, empty for none)."""
PLAIN = {"paper_bgcolor": "rgba(0,0,0,0)", "plot_bgcolor": "rgba(0,0,0,0)", "dragmode": False,
         "clickmode": "event+select"}  # fmt: skip
STEADY = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}


def stacked_figure(grid: Grid, cell_text: str, styles: Styles) -> go.Figure:
    """One bar a row, one segment a column, each with its number where there is room for it."""
    figure = go.Figure()
    rows = list(grid.row_labels)
    longest = int(grid.counts.to_numpy().sum(axis=1).max())
    for code, label in grid.column_labels.items():
        colour, pattern = styles[code]
        cells = _cells(grid, rows, [code], cell_text)
        cells["text"] = [_fitting(grid.count(row, code), longest) for row in rows]
        figure.add_bar(
            y=list(range(len(rows))), x=grid.counts[code].tolist(), orientation="h",
            name=f"{short(label, 34)} ({grid.column_totals[code]})", textposition="inside",
            insidetextanchor="middle", textangle=0, constraintext="none",
            textfont={"size": 11, "color": ink_on(colour)},
            marker={"color": colour, "pattern": overlaid(pattern), "line": {"width": 0}},
            **cells, **STEADY,
        )  # fmt: skip
    figure.update_yaxes(**_rows_axis(grid, rows))
    figure.update_xaxes(showgrid=True, zeroline=False, fixedrange=True, rangemode="tozero",
                        dtick=1 if longest < 5 else None)  # fmt: skip
    figure.update_layout(
        barmode="stack", bargap=0.2, height=max(ROW_HEIGHT * len(rows) + 80, LEAST_HEIGHT),
        margin={"l": 8, "r": 8, "t": 8, "b": 24},
        legend={"orientation": "h", "y": 1.01, "yanchor": "bottom", "x": 0, "traceorder": "normal",
                "itemclick": False, "itemdoubleclick": False}, **PLAIN,
    )  # fmt: skip
    return figure


def overlaid(pattern: str) -> dict[str, object]:
    """A hatching over the full colour: the colour stays, and numbers stay readable."""
    return {"shape": pattern, "fillmode": "overlay", "fgcolor": "#ffffff", "fgopacity": 0.4,
            "solidity": 0.15, "size": 7}  # fmt: skip


def columns_figure(grid: Grid, cell_text: str, colour: Colour) -> go.Figure:
    """One panel a column of the grid, side by side over the same rows."""
    names = list(grid.column_labels)
    titles = [f"<b>{short(grid.column_labels[c], 20)}</b> ({grid.column_totals[c]})" for c in names]
    figure = make_subplots(
        rows=1, cols=len(names), shared_yaxes=True, subplot_titles=titles, horizontal_spacing=0.03
    )
    rows = list(grid.row_labels)
    for place, code in enumerate(names, start=1):
        bar = go.Bar(
            y=list(range(len(rows))), x=grid.counts[code].tolist(), orientation="h",
            textposition="outside", cliponaxis=False, marker={"color": colour(code)},
            **_cells(grid, rows, [code], cell_text), **STEADY,
        )  # fmt: skip
        figure.add_trace(bar, row=1, col=place)
    figure.update_xaxes(range=[0, grid.largest[2] * 1.2], showticklabels=False, showgrid=False,
                        zeroline=True, fixedrange=True)  # fmt: skip
    figure.update_yaxes(**_rows_axis(grid, rows))
    figure.update_annotations(font={"size": 13})
    figure.update_layout(
        showlegend=False, bargap=0.25, height=max(ROW_HEIGHT * len(rows) + 44, LEAST_HEIGHT),
        margin={"l": 8, "r": 8, "t": 32, "b": 4}, **PLAIN,
    )  # fmt: skip
    return figure


def rows_figure(grid: Grid, cell_text: str) -> go.Figure:
    """One small panel a row of the grid, two side by side, over the same columns (years)."""
    codes, columns = list(grid.row_labels), list(grid.column_labels)
    lines = (len(codes) + 1) // 2
    height = PANEL_HEIGHT * lines + PANEL_GAP
    titles = [f"<b>{short(grid.row_labels[c], 32)}</b> ({grid.row_totals[c]})" for c in codes]
    figure = make_subplots(
        rows=lines, cols=2 if len(codes) > 1 else 1, shared_yaxes=True, subplot_titles=titles,
        horizontal_spacing=0.03, vertical_spacing=PANEL_GAP / (height - PANEL_GAP),
    )  # fmt: skip
    for place, code in enumerate(codes):
        bar = go.Bar(
            x=list(range(len(columns))), y=[grid.count(code, each) for each in columns],
            textposition="outside", textangle=0, cliponaxis=False, marker={"color": ACCENT},
            **_cells(grid, [code], columns, cell_text), **STEADY,
        )  # fmt: skip
        figure.add_trace(bar, row=place // 2 + 1, col=place % 2 + 1)
    figure.update_yaxes(range=[0, grid.largest[2] * 1.25], showgrid=False, showticklabels=False,
                        fixedrange=True)  # fmt: skip
    places, texts = year_ticks(grid.columns.codes)
    figure.update_xaxes(
        tickvals=places, ticktext=texts, tickangle=0, fixedrange=True, showgrid=False,
        range=[-0.6, max(len(columns), 4) - 0.4], showticklabels=True,
    )  # fmt: skip
    figure.update_annotations(font={"size": 13})
    figure.update_layout(
        showlegend=False, bargap=0.25, height=height,
        margin={"l": 8, "r": 8, "t": 28, "b": 24}, **PLAIN,
    )  # fmt: skip
    return figure


def _cells(grid: Grid, rows: list[str], columns: list[str], cell_text: str) -> dict[str, object]:
    """Numbers, hover texts and codes of the cells of one trace."""
    cells = [(r, c, grid.count(r, c)) for r in rows for c in columns]
    hover = [
        cell_text.format(row=grid.row_labels[r], column=grid.column_labels[c], count=n)
        for r, c, n in cells
    ]
    return {
        "text": [str(n or "") for _, _, n in cells],
        "hovertext": hover,
        "hovertemplate": "%{hovertext}<extra></extra>",
        "customdata": [[r, c] for r, c, _ in cells],
    }


def _rows_axis(grid: Grid, rows: list[str]) -> dict[str, object]:
    texts = [f"{short(grid.row_labels[r])} ({grid.row_totals[r]})" for r in rows]
    return {
        "tickvals": list(range(len(rows))), "ticktext": texts, "showgrid": False,
        "range": [len(rows) - 0.5, -0.5], "fixedrange": True, "zeroline": False,
    }  # fmt: skip


def _fitting(count: int, longest: int) -> str:
    """The number of a segment; empty where the segment is narrower than its digits."""
    room = BAR_WIDTH * count / max(longest, 1)
    return str(count) if count and room > DIGIT_WIDTH * len(str(count)) else ""

"""Partner x sector as a matrix of counts: darker means more, an empty cell means none."""

import numpy as np
import plotly.graph_objects as go

from components.cooperation_grid import Grid
from components.cooperation_labels import short
from components.cooperation_pick import Pick
from components.palette import rgb

ROW_HEIGHT, HEAD_HEIGHT = 20, 132
INK = "#9c4a0c"
FAINTEST, DARK_FROM = 0.14, 0.62
OUTLINE = "#2f7fd6"


def matrix_figure(grid: Grid, pick: Pick, cell_text: str) -> go.Figure:
    """Heatmap with its counts. `cell_text` is a pattern with {row}, {column} and {count}.

    A heatmap answers no click in Streamlit: invisible markers over the cells do.
    """
    figure = go.Figure(_shades(grid))
    for dark in (False, True):
        figure.add_trace(_numbers(grid, cell_text, dark=dark))
    _outline(figure, grid, pick)
    ticks = {"showgrid": False, "zeroline": False, "fixedrange": True, "tickfont": {"size": 12}}
    columns, rows = list(grid.column_labels), list(grid.row_labels)
    figure.update_xaxes(
        side="top", tickangle=-45, range=[-0.5, len(columns) - 0.5],
        tickvals=list(range(len(columns))),
        ticktext=[short(grid.column_labels[c], 22) for c in columns], **ticks,
    )  # fmt: skip
    figure.update_yaxes(
        range=[len(rows) - 0.5, -0.5], tickvals=list(range(len(rows))),
        ticktext=[_row_text(grid, r) for r in rows], **ticks,
    )  # fmt: skip
    figure.update_layout(
        height=HEAD_HEIGHT + ROW_HEIGHT * len(rows),
        margin={"l": 8, "r": 30, "t": HEAD_HEIGHT - 4, "b": 4},
        hoverdistance=1, dragmode=False, clickmode="event+select", showlegend=False,
        paper_bgcolor="rgba(0,0,0,0)", plot_bgcolor="rgba(0,0,0,0)",
    )  # fmt: skip
    return figure


def strength(count: float, most: float) -> float:
    """How dark a cell is, 0 to 1; by the square root, so that small counts differ too."""
    return 0.0 if count <= 0 else FAINTEST + (1 - FAINTEST) * float(np.sqrt(count / most))


def _shades(grid: Grid) -> go.Heatmap:
    most = max(int(grid.counts.to_numpy().max()), 1)
    shades = [[strength(n, most) or None for n in row] for row in grid.counts.to_numpy()]
    red, green, blue, _ = rgb(INK)
    scale = [[0, f"rgba({red},{green},{blue},0)"], [1, f"rgba({red},{green},{blue},1)"]]
    return go.Heatmap(
        z=shades, zmin=0, zmax=1, colorscale=scale, showscale=False, xgap=2, ygap=2, hoverinfo="skip"
    )  # fmt: skip


def _numbers(grid: Grid, cell_text: str, *, dark: bool) -> go.Scatter:
    """Counts and click areas of the dark or the pale cells: the two need different inks."""
    most = max(int(grid.counts.to_numpy().max()), 1)
    cells = [
        (x, y, row, column, int(grid.counts.iat[y, x]))
        for y, row in enumerate(grid.counts.index)
        for x, column in enumerate(grid.counts.columns)
        if (strength(grid.counts.iat[y, x], most) >= DARK_FROM) == dark
    ]
    hover = [
        cell_text.format(row=grid.row_labels[r], column=grid.column_labels[c], count=n)
        for _, _, r, c, n in cells
    ]
    same = {"marker": {"opacity": 0}}
    return go.Scatter(
        x=[each[0] for each in cells], y=[each[1] for each in cells], mode="markers+text",
        text=[str(each[4] or "") for each in cells], hovertext=hover,
        hovertemplate="%{hovertext}<extra></extra>", customdata=[[r, c] for _, _, r, c, _ in cells],
        textfont={"size": 12, **({"color": "#ffffff"} if dark else {})},
        marker={"symbol": "square", "size": ROW_HEIGHT, "opacity": 0}, selected=same,
        unselected=same | {"textfont": {"color": "#ffffff"} if dark else {}},
    )  # fmt: skip


def _outline(figure: go.Figure, grid: Grid, pick: Pick) -> None:
    row, column = pick
    if row not in grid.row_labels or column not in grid.column_labels:
        return
    x, y = list(grid.column_labels).index(column), list(grid.row_labels).index(row)
    line = {"color": OUTLINE, "width": 3}
    figure.add_shape(type="rect", x0=x - 0.5, x1=x + 0.5, y0=y - 0.5, y1=y + 0.5, line=line)


def _row_text(grid: Grid, code: str) -> str:
    return f"{short(grid.row_labels[code])} ({grid.row_totals[code]})"

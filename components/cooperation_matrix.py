"""Partner x sector as a matrix of counts: a stronger shade means more, an empty cell none."""

from typing import Any

import plotly.graph_objects as go

from components.cooperation_grid import Grid
from components.cooperation_labels import short
from components.cooperation_pick import Pick
from components.cooperation_shades import BLACK, WHITE, Shades, ink_on, shade, strength

ROW_HEIGHT, HEAD_HEIGHT, LEAST_COLUMNS = 20, 132, 12


def matrix_figure(grid: Grid, pick: Pick, cell_text: str, scale: Shades) -> go.Figure:
    """Heatmap with its counts. `cell_text` is a pattern with {row}, {column} and {count}.

    A heatmap answers no click in Streamlit: invisible markers over the cells do.
    """
    figure = go.Figure(_shades(grid, scale))
    for ink in (BLACK, WHITE):
        figure.add_trace(_numbers(grid, cell_text, scale, ink))
    _outline(figure, grid, pick, scale)
    ticks = {"showgrid": False, "zeroline": False, "fixedrange": True, "tickfont": {"size": 12}}
    columns, rows = list(grid.column_labels), list(grid.row_labels)
    figure.update_xaxes(
        side="top", tickangle=-45, ticklabeloverflow="allow",
        range=[-0.5, max(len(columns), LEAST_COLUMNS) - 0.5],
        tickvals=list(range(len(columns))),
        ticktext=[short(grid.column_labels[c], 22) for c in columns], **ticks,
    )  # fmt: skip
    figure.update_yaxes(
        range=[len(rows) - 0.5, -0.5], tickvals=list(range(len(rows))),
        ticktext=[f"{short(grid.row_labels[r])} ({grid.row_totals[r]})" for r in rows], **ticks,
    )  # fmt: skip
    figure.update_layout(
        height=HEAD_HEIGHT + ROW_HEIGHT * len(rows),
        margin={"l": 8, "r": 60, "t": HEAD_HEIGHT - 4, "b": 4},
        hoverdistance=1, dragmode=False, clickmode="event+select", showlegend=False,
        paper_bgcolor="rgba(0,0,0,0)", plot_bgcolor="rgba(0,0,0,0)",
    )  # fmt: skip
    return figure


def _shades(grid: Grid, scale: Shades) -> go.Heatmap:
    most = max(grid.largest[2], 1)
    places = [
        [strength(grid.count(r, c), most) or None for c in grid.column_labels]
        for r in grid.row_labels
    ]
    return go.Heatmap(
        z=places, zmin=0, zmax=1, colorscale=[[0, scale.least], [1, scale.most]],
        showscale=False, xgap=2, ygap=2, hoverinfo="skip",
    )  # fmt: skip


def _numbers(grid: Grid, cell_text: str, scale: Shades, ink: str) -> go.Scatter:
    """Counts and click areas of the cells that take this ink."""
    most = max(grid.largest[2], 1)
    cells = [
        (x, y, row, column, grid.count(row, column))
        for y, row in enumerate(grid.row_labels)
        for x, column in enumerate(grid.column_labels)
        if ink_on(shade(scale, strength(grid.count(row, column), most))) == ink
    ]
    # A picked cell must not fade the others.
    steady: dict[str, Any] = {"marker": {"opacity": 0}, "textfont": {"color": ink}}
    return go.Scatter(
        x=[each[0] for each in cells], y=[each[1] for each in cells], mode="markers+text",
        text=[str(each[4] or "") for each in cells],
        hovertext=[
            cell_text.format(row=grid.row_labels[r], column=grid.column_labels[c], count=n)
            for _, _, r, c, n in cells
        ],
        hovertemplate="%{hovertext}<extra></extra>",
        customdata=[[r, c] for _, _, r, c, _ in cells], textfont={"size": 12, "color": ink},
        marker={"symbol": "square", "size": ROW_HEIGHT, "opacity": 0},
        selected=steady, unselected=steady,
    )  # fmt: skip


def _outline(figure: go.Figure, grid: Grid, pick: Pick, scale: Shades) -> None:
    """A frame around the picked cell, or around the whole picked row or column."""
    row, column = pick
    if row is None and column is None:
        return
    x = list(grid.column_labels).index(column) if column is not None else None
    y = list(grid.row_labels).index(row) if row is not None else None
    figure.add_shape(
        type="rect", line={"color": scale.outline, "width": 3},
        x0=-0.5 if x is None else x - 0.5,
        x1=len(grid.column_labels) - 0.5 if x is None else x + 0.5,
        y0=-0.5 if y is None else y - 0.5,
        y1=len(grid.row_labels) - 0.5 if y is None else y + 0.5,
    )  # fmt: skip

"""The flow from partner over sector to state, as ribbons whose width is a count of records.

Drawn with plain lines and bars over a layout of our own: Plotly's Sankey diagram answers no click
in Streamlit, and here every node and ribbon leads to its records.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import plotly.graph_objects as go

from components.cooperation_bars import PLAIN, STEADY
from components.cooperation_labels import short
from data.flow import Flow, Node, Ribbon
from data.palette import rgb

HEIGHT, GAP = 540, 14
STAGES = ("partner", "sector", "country")
Codes = tuple[str | None, str | None, str | None]
"""Partner, sector and state of a node or ribbon, or of what is picked."""
NOTHING: Codes = (None, None, None)
NODE_WIDTH, STEPS = 0.035, 14
TOUCH = (0.06, 0.5, 0.94)
"""Where along a ribbon a pointer finds it: at both ends, where ribbons do not cross, and midway."""
FAINT, FULL = 0.28, 0.75


@dataclass(frozen=True, eq=False)
class Words:
    """Labels of the codes of each stage with their records, and the pattern of the hover text."""

    labels: tuple[Mapping[str, str], ...]
    totals: tuple[Mapping[str, int], ...]
    colours: tuple[Mapping[str, str], ...]
    hover: str


def flow_figure(made: Flow, words: Words, pick: Codes, ink: str) -> go.Figure:
    """The figure; what is picked stands out. Texts have the colour `ink`."""
    figure = go.Figure([*_ribbons(made, words, pick), _touch(made, words), _nodes(made, words)])
    figure.add_traces(_labels(made, words, ink))
    figure.update_layout(
        xaxis={"range": [-0.98, 2.52], "visible": False, "fixedrange": True},
        yaxis={"range": [made.height + 4, -4], "visible": False, "fixedrange": True},
        height=HEIGHT + 12, margin={"l": 0, "r": 0, "t": 4, "b": 4}, showlegend=False,
        barmode="overlay", hovermode="closest", hoverdistance=8, **PLAIN,
    )  # fmt: skip
    return figure


def codes_of(item: Node | Ribbon) -> Codes:
    """The codes that a node or ribbon stands for, in their places."""
    found: list[str | None] = [None, None, None]
    if isinstance(item, Node):
        found[item.stage] = item.code
    else:
        found[item.stage : item.stage + 2] = item.start, item.end
    return found[0], found[1], found[2]


def outline(ribbon: Ribbon) -> tuple[list[float | None], list[float | None]]:
    """x and y of the closed line around a ribbon, with a break at its end."""
    along = np.linspace(0, 1, STEPS)
    top = _top(ribbon, along)
    x = ribbon.stage + NODE_WIDTH / 2 + along * (1 - NODE_WIDTH)
    across = [*x, *x[::-1], None]
    return across, [*top, *(top + ribbon.width)[::-1], None]


def _top(ribbon: Ribbon, along: "np.typing.NDArray[np.float64]") -> "np.typing.NDArray[np.float64]":
    eased = along**2 * (3 - 2 * along)
    made: np.typing.NDArray[np.float64] = (
        ribbon.start_top + (ribbon.end_top - ribbon.start_top) * eased
    )
    return made


def _ribbons(made: Flow, words: Words, pick: Codes) -> list[go.Scatter]:
    """One trace a colour: many ribbons of a partner or state are one closed line each."""
    groups: dict[str, tuple[list[float | None], list[float | None]]] = {}
    for ribbon in made.ribbons:
        stage, code = (0, ribbon.start) if ribbon.stage == 0 else (2, ribbon.end)
        strong = pick != NOTHING and _shares(codes_of(ribbon), pick)
        *parts, _ = rgb(words.colours[stage][code])
        colour = "rgba({},{},{},{})".format(*parts, FULL if strong else FAINT)
        xs, ys = groups.setdefault(colour, ([], []))
        x, y = outline(ribbon)
        xs.extend(x)
        ys.extend(y)
    return [
        go.Scatter(x=xs, y=ys, mode="lines", fill="toself", fillcolor=colour, hoverinfo="skip",
                   line={"width": 0})
        for colour, (xs, ys) in groups.items()
    ]  # fmt: skip


def _shares(mine: Codes, pick: Codes) -> bool:
    """Whether a ribbon goes through all the picked codes that it could go through."""
    pairs = [(a, b) for a, b in zip(mine, pick, strict=True) if a is not None and b is not None]
    return bool(pairs) and all(a == b for a, b in pairs)


def _touch(made: Flow, words: Words) -> go.Scatter:
    """Invisible points along the ribbons: a filled line answers no click."""
    points = [(ribbon, along) for ribbon in made.ribbons for along in TOUCH]
    steady = {"marker": {"opacity": 0}}
    return go.Scatter(
        x=[ribbon.stage + along for ribbon, along in points],
        y=[float(_top(each, np.array([a]))[0]) + each.width / 2 for each, a in points],
        mode="markers", marker={"size": 12, "opacity": 0}, selected=steady, unselected=steady,
        hovertext=[
            words.hover.format(
                row=words.labels[each.stage][each.start],
                column=words.labels[each.stage + 1][each.end], count=each.count,
            )
            for each, _ in points
        ],
        hovertemplate="%{hovertext}<extra></extra>",
        customdata=[list(codes_of(each)) for each, _ in points],
    )  # fmt: skip


def _nodes(made: Flow, words: Words) -> go.Bar:
    return go.Bar(
        x=[node.stage for node in made.nodes], base=[node.top for node in made.nodes],
        y=[max(node.bottom - node.top, 2) for node in made.nodes], width=NODE_WIDTH,
        marker={"color": [words.colours[node.stage][node.code] for node in made.nodes],
                "line": {"width": 0}},
        hovertext=[f"<b>{node_text(node, words)}</b>" for node in made.nodes],
        hovertemplate="%{hovertext}<extra></extra>",
        customdata=[list(codes_of(node)) for node in made.nodes], **STEADY,
    )  # fmt: skip


def node_text(node: Node, words: Words) -> str:
    """ "Russia (38)": the label and its records, each once."""
    return f"{words.labels[node.stage][node.code]} ({words.totals[node.stage][node.code]})"


def _labels(made: Flow, words: Words, ink: str) -> list[go.Scatter]:
    """Names left of the first stage, right of the others."""
    sides = ((0,), "middle left", -1), ((1, 2), "middle right", 1)
    traces = []
    for stages, position, sign in sides:
        nodes = [node for node in made.nodes if node.stage in stages]
        traces.append(
            go.Scatter(
                x=[node.stage + sign * (NODE_WIDTH / 2 + 0.005) for node in nodes],
                y=[(node.top + node.bottom) / 2 for node in nodes],
                text=[_cut(node, words) for node in nodes], mode="text", hoverinfo="skip",
                textposition=position, textfont={"color": ink, "size": 12},
            )
        )  # fmt: skip
    return traces


def _cut(node: Node, words: Words) -> str:
    label = short(words.labels[node.stage][node.code], 28)
    return f"{label} ({words.totals[node.stage][node.code]})"

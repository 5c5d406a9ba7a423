"""Two panels of bars over the same rows, with the same scale, and the difference beside them."""

from collections.abc import Mapping
from dataclasses import dataclass

import plotly.graph_objects as go

from components.context import View
from components.cooperation_bars import PLAIN, STEADY, overlaid
from components.cooperation_labels import short
from components.cooperation_words import axis_name
from components.paired import Block, Pair, Pick
from components.quality_tables import percent
from components.timeline_look import Look
from data.measures.mix import SIDES

ROW_HEIGHT, HEAD_HEIGHT, NARROW_HEAD = 21, 24, 54
PANELS = {"left": ("x", [0, 0.43]), "right": ("x2", [0.45, 0.88])}
DIFFERENCE = ("x3", [0.9, 1])
ROOM, NARROW_ROOM = 1.6, 2.3
"""The axis reaches so many times the longest bar: its number and share stand behind it."""
LABEL, NARROW_LABEL = 28, 16
"""Characters of the label of a row."""


@dataclass(frozen=True)
class Line:
    """One row: the block and code that it shows, and its place from above."""

    block: Block
    code: str
    place: int


def paired_figure(view: View, pair: Pair, pick: Pick, look: Look) -> go.Figure:
    """The figure; on a phone with short labels, both sides still in sight. ValueError without
    blocks."""
    if not pair.blocks:
        raise ValueError("no rows to draw")
    lines, heads, rows = _lines(pair.blocks)
    figure = go.Figure([_bars(view, lines, side, pair.names[side], pick) for side in SIDES])
    figure.add_trace(_differences(lines, look.ink))
    most = max(int(block.mix.counts.to_numpy().max()) for block in pair.blocks)
    room, longest = (NARROW_ROOM, NARROW_LABEL) if look.narrow else (ROOM, LABEL)
    head = NARROW_HEAD if look.narrow else HEAD_HEIGHT
    span = {"range": [0, max(most, 1) * room], "showticklabels": False, "showgrid": False,
            "zeroline": True, "fixedrange": True, "anchor": "y"}  # fmt: skip
    figure.update_layout(
        xaxis={**span, "domain": PANELS["left"][1]}, xaxis2={**span, "domain": PANELS["right"][1]},
        xaxis3={**span, "domain": DIFFERENCE[1], "range": [0, 1], "zeroline": False},
        yaxis={"range": [rows - 0.5, -0.5], "tickvals": [line.place for line in lines],
               "ticktext": [short(line.block.labels[line.code], longest) for line in lines],
               "showgrid": False, "zeroline": False, "fixedrange": True},
        height=head + ROW_HEIGHT * rows + 8, showlegend=False, bargap=0.25,
        margin={"l": 8, "r": 8, "t": head, "b": 8},
        annotations=[*_panel_heads(view, pair, look), *_block_heads(view, pair, heads)], **PLAIN,
    )  # fmt: skip
    return figure


def signed(number: int) -> str:
    """ "+3", "−2" with a true minus sign, "0"."""
    return f"+{number}" if number > 0 else f"\u2212{-number}" if number else "0"


def _lines(blocks: list[Block]) -> tuple[list[Line], dict[str, int], int]:
    """The rows, the places of the headings of blocks, and how many places there are."""
    lines, heads, place = [], {}, 0
    for block in blocks:
        heads[block.dimension] = place
        codes = block.mix.along.codes
        lines += [Line(block, code, place + down) for down, code in enumerate(codes, start=1)]
        place += len(codes) + 1
    return lines, heads, place


def _bars(view: View, lines: list[Line], side: str, name: str, pick: Pick) -> go.Bar:
    picked = [(pick.dimension, pick.code) == (line.block.dimension, line.code)
              and pick.side in (None, side) for line in lines]  # fmt: skip
    styles = [line.block.styles[line.code] for line in lines]
    return go.Bar(
        x=[line.block.mix.count(line.code, side) for line in lines],
        y=[line.place for line in lines], xaxis=PANELS[side][0], orientation="h", base=0,
        text=[bar_text(line, side, view.lang) for line in lines],
        textposition="outside", cliponaxis=False,
        hovertext=[_hover(view, line, side, name) for line in lines],
        hovertemplate="%{hovertext}<extra></extra>",
        customdata=[[line.block.dimension, line.code, side] for line in lines],
        marker={"color": [colour for colour, _ in styles],
                "pattern": overlaid("") | {"shape": [pattern for _, pattern in styles]},
                "line": {"width": [3 if each else 0 for each in picked], "color": "#0b5cc4"}},
        **STEADY,
    )  # fmt: skip


def bar_text(line: Line, side: str, lang: str) -> str:
    """ "5 · 14%": count and share; the count alone where no share is given; empty for none."""
    count, part = line.block.mix.count(line.code, side), line.block.mix.share(line.code, side)
    if not count or part is None:
        return str(count or "")
    return f"{count} · {percent(part, lang)}"


def _hover(view: View, line: Line, side: str, name: str) -> str:
    found = line.block.mix
    text = view.t.plural(
        "{count} of {n} record", "{count} of {n} records", found.sizes[side],
        count=found.count(line.code, side),
    )  # fmt: skip
    return f"<b>{line.block.labels[line.code]}</b><br>{name}<br>{text}"


def _differences(lines: list[Line], ink: str) -> go.Scatter:
    return go.Scatter(
        x=[0.5] * len(lines), y=[line.place for line in lines], mode="text", xaxis=DIFFERENCE[0],
        text=[signed(line.block.mix.difference(line.code)) for line in lines],
        textfont={"color": ink, "size": 12}, hoverinfo="skip",
    )  # fmt: skip


def _panel_heads(view: View, pair: Pair, look: Look) -> list[dict[str, object]]:
    heads = [
        (domain[0], "left", short(pair.head(side), 46)) for side, (_, domain) in PANELS.items()
    ]
    if look.narrow:
        heads = [(x, side, broken(text)) for x, side, text in heads]
    heads.append((DIFFERENCE[1][1], "right", view.t("Difference")))
    return [
        {"text": f"<b>{text}</b>", "x": x, "xanchor": anchor, "xref": "paper",
         "y": 1, "yref": "paper", "yanchor": "bottom", "showarrow": False, "font": {"size": 12}}
        for x, anchor, text in heads
    ]  # fmt: skip


def broken(text: str) -> str:
    """The head of a panel over several lines: the days of a period, and the number of records."""
    return text.replace("\u2013 ", "\u2013<br>").replace(" (n", "<br>(n")


def _block_heads(view: View, pair: Pair, heads: Mapping[str, int]) -> list[dict[str, object]]:
    """The name of each dimension; with its own numbers where it counts fewer records."""
    found: list[dict[str, object]] = []
    for block in pair.blocks:
        text = f"<b>{axis_name(view, block.dimension)}</b>"
        sizes = [block.mix.sizes[side] for side in SIDES]
        if sizes != [len(pair.groups[side]) for side in SIDES]:
            text += " (n\u00a0=\u00a0{} | {})".format(*sizes)
        found.append(
            {"text": text, "x": 0, "xanchor": "right", "xref": "paper", "xshift": -6,
             "y": heads[block.dimension], "yref": "y", "yanchor": "middle", "showarrow": False,
             "font": {"size": 12}}
        )  # fmt: skip
    return found

"""Where the nodes and ribbons of a flow diagram stand: pixels, worked out from counts alone.

The same counts always give the same picture. Nodes of a stage stand one below the other in the
order of their axis; a ribbon is as wide at both ends as it has records.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Node:
    """One code of a stage, from `top` to `bottom` (pixels from above)."""

    stage: int
    code: str
    top: float
    bottom: float


@dataclass(frozen=True)
class Ribbon:
    """`count` records between a code of `stage` and one of the next; tops of both ends, and the
    width of both."""

    stage: int
    start: str
    end: str
    count: int
    start_top: float
    end_top: float
    width: float


@dataclass(frozen=True)
class Flow:
    """Everything to draw, in a space of `height` pixels."""

    nodes: tuple[Node, ...]
    ribbons: tuple[Ribbon, ...]
    height: float


def flow(steps: tuple[pd.DataFrame, ...], height: float, gap: float) -> Flow:
    """The picture of counts from stage to stage: the columns of each table are the rows of the
    next. `gap`: pixels between nodes. ValueError when nothing is counted."""
    sizes = _sizes(steps)
    free = height - gap * (max(len(each) for each in sizes) - 1)
    fullest = max(float(each.sum()) for each in sizes)
    if not fullest:
        raise ValueError("nothing flows")
    unit = free / fullest
    tops = [_tops(each * unit, gap, height) for each in sizes]
    codes = [list(step.index) for step in steps] + [list(steps[-1].columns)]
    nodes = tuple(
        Node(stage, str(code), float(top), float(top + size * unit))
        for stage, names in enumerate(codes)
        for code, top, size in zip(names, tops[stage], sizes[stage], strict=True)
    )
    ribbons = (
        _ribbons(
            stage, step, unit, (tops[stage], tops[stage + 1]), (sizes[stage], sizes[stage + 1])
        )
        for stage, step in enumerate(steps)
    )
    return Flow(nodes, tuple(each for made in ribbons for each in made), height)


def _sizes(steps: tuple[pd.DataFrame, ...]) -> list[Numbers]:
    """The nodes of each stage in records: what comes in or what goes out, whichever is more."""
    out = [step.to_numpy(dtype=float).sum(axis=1) for step in steps]
    into = [step.to_numpy(dtype=float).sum(axis=0) for step in steps]
    between = [np.maximum(*pair) for pair in zip(into[:-1], out[1:], strict=True)]
    return [out[0], *between, into[-1]]


def _tops(heights: Numbers, gap: float, height: float) -> Numbers:
    """Tops of the nodes of a stage, which stands in the middle of the space."""
    taken = float(heights.sum()) + gap * (len(heights) - 1)
    before = np.concatenate([[0.0], np.cumsum(heights[:-1] + gap)])
    found: Numbers = before + (height - taken) / 2
    return found


def _ribbons(
    stage: int,
    step: pd.DataFrame,
    unit: float,
    tops: tuple[Numbers, Numbers],
    sizes: tuple[Numbers, Numbers],
) -> list[Ribbon]:
    """The ribbons of one table, side by side in the middle of their nodes."""
    counts = step.to_numpy(dtype=float)
    starts = _ends(counts, unit, tops[0], sizes[0])
    ends = _ends(counts.T, unit, tops[1], sizes[1]).T
    return [
        Ribbon(
            stage, str(start), str(end), int(counts[row, column]),
            float(starts[row, column]), float(ends[row, column]), counts[row, column] * unit,
        )
        for row, start in enumerate(step.index)
        for column, end in enumerate(step.columns)
        if counts[row, column]
    ]  # fmt: skip


def _ends(counts: Numbers, unit: float, tops: Numbers, sizes: Numbers) -> Numbers:
    """Top of each ribbon at the node of its row."""
    before = np.cumsum(counts, axis=1) - counts
    spare = (sizes - counts.sum(axis=1)) / 2
    found: Numbers = tops[:, None] + (before + spare[:, None]) * unit
    return found

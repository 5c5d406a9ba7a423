"""Where marks stand: lanes from top to bottom, and in a lane as many rows as keep marks apart."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from components.timeline_ranges import Range
from data.lanes import LANES

WIDTH = 800
"""Width of the timeline on a wide screen, in pixels."""
GAPS = (9, 7, 5, 4, 3, 2, 1)
"""Pixels kept free for a mark: as many as the height of the figure allows."""
BUDGET, HEADER, TALLEST_ROW, LOWEST_ROW, FEWEST_ROWS = 430, 17, 12, 5.5, 2
DAY = 86_400


@dataclass(frozen=True)
class Lane:
    """Edges of a lane in pixels from the top of the lanes; marks stand below its header."""

    code: str
    top: float
    bottom: float


@dataclass(frozen=True, eq=False)
class Stack:
    """Lanes that hold marks, the height of a row, and for each mark its height `y`."""

    lanes: tuple[Lane, ...]
    row: float
    y: pd.Series

    @property
    def height(self) -> float:
        return self.lanes[-1].bottom


def places(found: pd.DataFrame) -> pd.Series:
    """Where the symbol stands: on the day, or in the middle of the month or year."""
    middle = found["start"] + (found["end"] - found["start"]) / 2
    return found["start"].where(found["precision"] == "day", middle)


def stack(found: pd.DataFrame, shown: Range) -> Stack:
    """Pile the marks of each lane so that none hides another in the stretch shown.

    The same marks and stretch always give the same rows. Marks outside the stretch fold into the
    rows that it needs. `found` has at least one mark.
    """
    inside = _inside(found, shown)
    present = set(found["lane"])
    lanes = [lane for lane in LANES if lane in present]
    for gap in GAPS:
        rows = _rows(found, (shown[1] - shown[0]).days * DAY / WIDTH * gap)
        deep = {lane: _depth(rows[inside & (found["lane"] == lane)]) for lane in lanes}
        if _fits(deep):
            break
    row = min(max(_free(deep) / sum(deep.values()), LOWEST_ROW), TALLEST_ROW)
    drawn = _lanes(deep, row)
    bottoms = found["lane"].map({each.code: each.bottom for each in drawn})
    folded = rows % found["lane"].map(deep)
    return Stack(drawn, row, bottoms - (folded + 0.6) * row)


def _fits(deep: dict[str, int]) -> bool:
    return sum(deep.values()) * LOWEST_ROW <= _free(deep)


def _free(deep: dict[str, int]) -> float:
    return BUDGET - HEADER * len(deep)


def _depth(rows: pd.Series) -> int:
    return FEWEST_ROWS if rows.empty else max(int(rows.max()) + 1, FEWEST_ROWS)


def _inside(found: pd.DataFrame, shown: Range) -> pd.Series:
    return (found["end"] >= pd.Timestamp(shown[0])) & (found["start"] <= pd.Timestamp(shown[1]))


def _rows(found: pd.DataFrame, room: float) -> pd.Series:
    """The lowest row of its lane where each mark is `room` seconds wide, from the bottom."""
    at = _seconds(places(found))
    left = np.minimum(at - room / 2, _seconds(found["start"])).tolist()
    right = np.maximum(at + room / 2, _seconds(found["end"])).tolist()
    lanes = found["lane"].tolist()
    free_from: dict[str, list[float]] = {lane: [] for lane in lanes}
    rows = [0] * len(lanes)
    for index in sorted(range(len(lanes)), key=left.__getitem__):
        ends = free_from[lanes[index]]
        row = next((place for place, end in enumerate(ends) if end <= left[index]), len(ends))
        ends[row : row + 1] = [right[index]]
        rows[index] = row
    return pd.Series(rows, index=found.index)


def _seconds(times: pd.Series) -> np.ndarray:
    return times.to_numpy().astype("datetime64[s]").astype("float64")


def _lanes(deep: dict[str, int], row: float) -> tuple[Lane, ...]:
    made: list[Lane] = []
    top = 0.0
    for code, number in deep.items():
        bottom = top + HEADER + (number + 0.3) * row
        made.append(Lane(code, top, bottom))
        top = bottom
    return tuple(made)

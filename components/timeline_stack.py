"""Where marks stand: lanes from top to bottom, and in a lane as many rows as keep marks apart."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from components.timeline_look import HEADER, Look
from data.lanes import LANES
from data.piles import Array, piled, places, seconds
from data.timeline_ranges import Range, within

GAPS = (9, 8, 7, 6, 5, 4, 3, 2, 1)
"""Pixels kept free for a mark: as many as the height of the figure allows."""
BUDGET, FEWEST_ROWS = 440, 2
TALLEST_ROW, EASY_ROW, LOWEST_ROW = 12, 5.5, 4
"""Heights of a row: marks are allowed less room in time before rows get lower than the easy one."""
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
    y: Array

    @property
    def height(self) -> float:
        return self.lanes[-1].bottom


def stack(found: pd.DataFrame, shown: Range, look: Look) -> Stack:
    """Pile the marks of each lane so that none hides another in the stretch shown.

    The same marks and stretch always give the same rows. Marks outside the stretch fold into the
    rows that it needs. `found` has at least one mark.
    """
    codes = found["lane"].to_numpy(dtype=object)
    members = {lane: np.flatnonzero(codes == lane) for lane in LANES if lane in set(codes)}
    free = BUDGET - HEADER * len(members)
    for gap in GAPS:
        rows = _rows(found, members, (shown[1] - shown[0]).days * DAY / look.width * gap)
        deep = _depths(rows, members, within(found, shown).to_numpy())
        if sum(deep.values()) * EASY_ROW <= free:
            break
    row = min(max(free / sum(deep.values()), LOWEST_ROW), TALLEST_ROW)
    lanes = _lanes(found, deep, row, look)
    y = np.empty(len(found))
    for lane in lanes:
        y[members[lane.code]] = lane.bottom - (rows[lane.code] % deep[lane.code] + 0.6) * row
    return Stack(lanes, row, y)


def _depths(rows: dict[str, Array], members: dict[str, Array], inside: Array) -> dict[str, int]:
    """Lane -> number of rows that its marks in view need."""
    seen = {lane: rows[lane][inside[place]] for lane, place in members.items()}
    return {lane: max(int(each.max(initial=0)) + 1, FEWEST_ROWS) for lane, each in seen.items()}


def _rows(found: pd.DataFrame, members: dict[str, Array], room: float) -> dict[str, Array]:
    """Lane -> rows of its marks, from the bottom, where each mark is `room` seconds wide."""
    at, start, end = (seconds(each) for each in (places(found), found["start"], found["end"]))
    left, right = np.minimum(at - room / 2, start), np.maximum(at + room / 2, end)
    return {lane: piled(left[place], right[place]) for lane, place in members.items()}


def _lanes(found: pd.DataFrame, deep: dict[str, int], row: float, look: Look) -> tuple[Lane, ...]:
    present = set(found["kind"])
    made: list[Lane] = []
    top = 0.0
    for code, number in deep.items():
        bottom = top + look.header(len(present & set(LANES[code]))) + (number + 0.3) * row
        made.append(Lane(code, top, bottom))
        top = bottom
    return tuple(made)

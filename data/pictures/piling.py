"""How high the lanes of a timeline are, and in which row of its lane each mark stands."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.lanes import LANES
from data.pictures.axis import Axis
from data.piles import Array, piled, places, seconds

GAPS = (11, 10, 9, 8, 7, 6, 5, 4.5, 4, 3.5, 3)
"""Units kept free for a mark: as many as the height allows."""
TALLEST, LOWEST, FEWEST = 12.0, 3.4, 2
DAY = 86_400


@dataclass(frozen=True, eq=False)
class Pile:
    """Lane -> number of rows, height of a row, and for each mark its row from the bottom."""

    depths: dict[str, int]
    row: float
    rows: Array


def pile(found: pd.DataFrame, axis: Axis, room: float) -> Pile:
    """Pile marks so that none hides another; `room` is the height for the rows of all lanes."""
    codes = found["lane"].to_numpy(dtype=object)
    members = {lane: np.flatnonzero(codes == lane) for lane in LANES if lane in set(codes)}
    at, start, end = (seconds(each) for each in (places(found), found["start"], found["end"]))
    unit = (axis.last - axis.first).days * DAY / axis.width
    rows = np.zeros(len(found), dtype=int)
    depths: dict[str, int] = {}
    for gap in GAPS:
        half = unit * gap / 2
        left, right = np.minimum(at - half, start), np.maximum(at + half, end)
        for lane, mine in members.items():
            rows[mine] = piled(left[mine], right[mine])
            depths[lane] = max(int(rows[mine].max()) + 1, FEWEST)
        if sum(depths.values()) * gap <= room:
            break
    row = min(max(room / max(sum(depths.values()), 1), LOWEST), TALLEST)
    return Pile(depths, row, rows)

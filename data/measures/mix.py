"""Two groups of records side by side: how many have each partner, sector, country or status.

Counts are counts of records; a record counts once in each of its codes, so shares of one side may
add up to more than 100%.
"""

from dataclasses import dataclass

import pandas as pd

from data.measures.backing import share
from data.measures.cooperation import Axis, axis, axis_totals

SIDES = ("left", "right")


@dataclass(frozen=True, eq=False)
class Mix:
    """`counts`: one row a code of the axis, columns "left" and "right"; `sizes`: records of each
    side, each once."""

    along: Axis
    counts: pd.DataFrame
    sizes: dict[str, int]

    def count(self, code: str, side: str) -> int:
        """Records of a side that have the code. KeyError for an unknown one."""
        return int(self.counts[side].to_dict()[code])

    def share(self, code: str, side: str) -> float | None:
        """Part of the side's records, 0 to 1; None where the side has too few to say so."""
        return share(self.count(code, side), self.sizes[side])

    def difference(self, code: str) -> int:
        """Records on the right less those on the left."""
        return self.count(code, "right") - self.count(code, "left")


def mix(left: pd.DataFrame, right: pd.DataFrame, dimension: str, most: int | None) -> Mix:
    """Both sides (frames of `cooperation.records`) along one dimension, in one order: most records
    on both sides first, the largest `most` by name. ValueError when there is no record at all."""
    both = pd.concat([left, right], ignore_index=True)
    if both.empty:
        raise ValueError("no records to compare")
    along = axis(both, dimension, most)
    sides = dict(zip(SIDES, (left, right), strict=True))
    counts = pd.DataFrame({side: axis_totals(each, along) for side, each in sides.items()})
    return Mix(along, counts, {side: len(each) for side, each in sides.items()})

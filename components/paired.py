"""What a figure of two sides shows: blocks of rows (partners, sectors...), each with its words."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from components.agreements_status import status_styles
from components.context import View
from components.cooperation_labels import axis_labels
from components.cooperation_segments import segment_styles
from data.measures.cooperation import NONE, OTHERS
from data.measures.mix import SIDES, Mix, mix
from data.palette import ACCENT, country_colour

Style = tuple[str, str]
"""Colour and pattern (Plotly's name, empty for none)."""
Groups = Mapping[str, pd.DataFrame]
"""Side ("left", "right") -> its records."""


@dataclass(frozen=True, eq=False)
class Block:
    """The rows of one dimension: their counts on both sides, labels and looks."""

    mix: Mix
    labels: dict[str, str]
    styles: dict[str, Style]

    @property
    def dimension(self) -> str:
        return self.mix.along.dimension


@dataclass(frozen=True, eq=False)
class Pair:
    """Two groups of records under their names, with the blocks that the figure draws."""

    names: Mapping[str, str]
    groups: Groups
    blocks: list[Block]

    def head(self, side: str) -> str:
        """ "Before (n = 12)": the name and the number of records of a side."""
        return f"{self.names[side]} (n\u00a0=\u00a0{len(self.groups[side])})"


@dataclass(frozen=True)
class Pick:
    """What the reader points at: a row and/or a side; nothing: everything."""

    dimension: str | None = None
    code: str | None = None
    side: str | None = None

    @property
    def is_empty(self) -> bool:
        return self == Pick()


def make_pair(
    view: View, names: Mapping[str, str], groups: Groups, most: Mapping[str, int | None]
) -> Pair:
    """Both sides, with a block for each dimension of `most` (dimension -> rows with a name of
    their own; None: all).

    Statuses are those of agreements: other records are left out there, and a dimension without
    records has no block.
    """
    found = []
    for dimension, limit in most.items():
        sides = {side: _fitting(groups[side], dimension) for side in SIDES}
        if all(each.empty for each in sides.values()):
            continue
        made = mix(sides["left"], sides["right"], dimension, limit)
        tables = {table for each in sides.values() for table in each["table"]}
        labels = axis_labels(view, made.along, only_agreements=tables == {"agreements"})
        found.append(Block(made, labels, row_styles(dimension, made.along.codes)))
    return Pair(names, groups, found)


def row_styles(dimension: str, codes: tuple[str, ...]) -> dict[str, Style]:
    """How the rows of a dimension look, as on the other pages."""
    if dimension == "partner":
        return segment_styles(codes)
    if dimension == "status":
        return status_styles(codes)
    if dimension == "country":
        return {code: (country_colour(code), "") for code in codes}
    groups = segment_styles(tuple(code for code in codes if code in (OTHERS, NONE)))
    return {code: groups.get(code, (ACCENT, "")) for code in codes}


def _fitting(records: pd.DataFrame, dimension: str) -> pd.DataFrame:
    return records[records["table"] == "agreements"] if dimension == "status" else records

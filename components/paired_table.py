"""The numbers of a figure of two sides as a table."""

import pandas as pd

from components.context import View
from components.cooperation_tables import rows_of
from components.cooperation_words import axis_name
from components.downloads import draw_downloads
from components.paired import Groups, Pair
from components.quality_tables import percent
from data.filters import Filters
from data.measures.mix import SIDES
from data.selection import select


def paired_table(view: View, pair: Pair) -> pd.DataFrame:
    """One row a bar: dimension, label, records and share of each side, difference.

    A share that is withheld is a dash.
    """
    t = view.t
    rows = [(block, code) for block in pair.blocks for code in block.mix.along.codes]
    columns: dict[str, list[object]] = {
        t("Dimension"): [axis_name(view, block.dimension) for block, _ in rows],
        t("Row"): [block.labels[code] for block, code in rows],
    }
    for side in SIDES:
        head = pair.head(side)
        columns[head] = [block.mix.count(code, side) for block, code in rows]
        columns[t("{side}, share", side=head)] = [
            percent(block.mix.share(code, side), view.lang) for block, code in rows
        ]
    columns[t("Difference")] = [block.mix.difference(code) for block, code in rows]
    return pd.DataFrame(columns)


def draw_group_downloads(
    view: View, tables: list[str], groups: Groups, *, key: str, choices: list[str]
) -> None:
    """The records of both sides, each once, as files: one pair of files a table."""
    both = pd.concat(groups.values())
    for table in tables:
        rows = rows_of(select(Filters()).frame(table), table, both)
        if not rows.empty:
            draw_downloads(view, table, rows, key=f"{key}-{table}", choices=choices)

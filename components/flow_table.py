"""What stands at the nodes and ribbons of the flow diagram: words, counts and their table."""

from collections.abc import Sequence
from itertools import pairwise

import pandas as pd

from components.context import View
from components.cooperation_labels import axis_labels
from components.cooperation_words import axis_name, cell_text
from components.flow_figure import Words
from components.paired import row_styles
from data.measures.cooperation import Axis, axis_totals, counts


def words_of(view: View, records: pd.DataFrame, axes: Sequence[Axis]) -> Words:
    """Labels, records and colours of every node."""
    only_agreements = set(records["table"]) == {"agreements"}
    return Words(
        tuple(axis_labels(view, each, only_agreements=only_agreements) for each in axes),
        tuple({str(c): int(n) for c, n in axis_totals(records, each).items()} for each in axes),
        tuple(
            {code: style[0] for code, style in row_styles(each.dimension, each.codes).items()}
            for each in axes
        ),
        cell_text(view),
    )


def flow_table(view: View, records: pd.DataFrame, axes: Sequence[Axis]) -> pd.DataFrame:
    """One row a ribbon: what it joins, and its records."""
    t = view.t
    words = words_of(view, records, axes)
    rows = [
        (axis_name(view, axes[stage].dimension), words.labels[stage][row],
         axis_name(view, axes[stage + 1].dimension), words.labels[stage + 1][column],
         int(n))
        for stage, table in enumerate(steps(records, axes))
        for row, cells in zip(table.index, table.to_numpy(), strict=True)
        for column, n in zip(table.columns, cells, strict=True)
        if n
    ]  # fmt: skip
    heads = [t("From (kind)"), t("Ribbon from"), t("To (kind)"), t("Ribbon to"), t("Records")]
    return pd.DataFrame(rows, columns=heads)


def steps(records: pd.DataFrame, axes: Sequence[Axis]) -> tuple[pd.DataFrame, ...]:
    """Records of each pair of codes, from each stage to the next."""
    return tuple(counts(records, one, other) for one, other in pairwise(axes))

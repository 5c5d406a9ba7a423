"""What a cooperation figure shows: counts of records along two axes, with their words."""

from dataclasses import dataclass

import pandas as pd

from components.context import View
from components.cooperation_labels import axis_labels
from data.measures.cooperation import Axis, axis, axis_totals, counts


@dataclass(frozen=True)
class Shape:
    """One of the figures: the dimensions of its rows and columns, and how many get a place."""

    rows: str
    columns: str
    most_rows: int | None = None
    most_columns: int | None = None


SHAPES = {
    "matrix": Shape("partner", "sector", most_rows=15),
    "country": Shape("sector", "country"),
    "partner": Shape("sector", "partner", most_columns=6),
    "years": Shape("sector", "year", most_rows=5),
    "status": Shape("partner", "status", most_rows=12),
}


@dataclass(frozen=True, eq=False)
class Grid:
    """Counts by row and column, totals of each (a record once) and labels."""

    rows: Axis
    columns: Axis
    counts: pd.DataFrame
    row_totals: pd.Series
    column_totals: pd.Series
    records: int
    row_labels: dict[str, str]
    column_labels: dict[str, str]

    @property
    def largest(self) -> tuple[str, str, int]:
        """Labels and count of the fullest cell."""
        numbers = self.counts.to_numpy()
        row, column = divmod(int(numbers.argmax()), numbers.shape[1])
        return (
            self.row_labels[self.rows.codes[row]],
            self.column_labels[self.columns.codes[column]],
            int(numbers[row, column]),
        )

    def count(self, row: str, column: str) -> int:
        """Records of one cell."""
        place = self.rows.codes.index(row), self.columns.codes.index(column)
        return int(self.counts.to_numpy()[place])


def make_grid(view: View, records: pd.DataFrame, shape: Shape) -> Grid:
    """The grid of a figure for these records; ValueError when there are none."""
    if records.empty:
        raise ValueError("no records to count")
    rows = axis(records, shape.rows, shape.most_rows)
    columns = axis(records, shape.columns, shape.most_columns)
    only_agreements = set(records["table"]) == {"agreements"}
    return Grid(
        rows,
        columns,
        counts(records, rows, columns),
        axis_totals(records, rows),
        axis_totals(records, columns),
        len(records),
        axis_labels(view, rows, only_agreements=only_agreements),
        axis_labels(view, columns, only_agreements=only_agreements),
    )

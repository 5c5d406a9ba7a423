"""Who carries a selection: kinds, languages and publishers of its sources."""

import pandas as pd


def count_sources(sources: pd.DataFrame, column: str) -> pd.DataFrame:
    """Columns [column, sources]: number of distinct pages for each value, most first."""
    counts = sources[column].value_counts().rename("sources")
    return counts.rename_axis(column).reset_index()


def share_of_first(counts: pd.DataFrame) -> float:
    """Share (0 to 1) of the most frequent value; 0 for an empty frame."""
    total = counts["sources"].sum()
    return float(counts["sources"].iloc[0] / total) if total else 0.0

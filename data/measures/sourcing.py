"""Who carries a selection: kinds, languages and publishers of its sources."""

import pandas as pd


def count_sources(sources: pd.DataFrame, column: str) -> pd.DataFrame:
    """Columns [column, sources]: number of distinct pages for each value, most first."""
    counts = sources[column].value_counts().rename("sources")
    return counts.rename_axis(column).reset_index()

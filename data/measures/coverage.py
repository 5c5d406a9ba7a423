"""How many records of each table the record has for each year."""

import pandas as pd

from data.registry import DATE_COLUMNS, RECORD_TABLES
from data.tables import load

DATED = ("events", "agreements", "strengths")


def count_by_year() -> pd.DataFrame:
    """Index: year; columns events, agreements, strengths: number of rows dated in that year."""
    counts = {table: load(table)[DATE_COLUMNS[table]].dt.year.value_counts() for table in DATED}
    return pd.DataFrame(counts).fillna(0).astype(int).sort_index(ascending=False)


def count_by_country() -> pd.DataFrame:
    """Index: country code; columns events, agreements, commitments; a row counts in each of its
    countries."""
    counts = {
        name: load(name)["countries"].str.split(";").explode().value_counts()
        for name in RECORD_TABLES
    }
    return pd.DataFrame(counts).fillna(0).astype(int)

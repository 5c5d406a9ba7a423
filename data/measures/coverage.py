"""How many records of each table the record has for each year."""

import pandas as pd

from data.tables import load

DATES = {"events": "date", "agreements": "signed_on", "strengths": "as_of"}


def count_by_year() -> pd.DataFrame:
    """Index: year; columns events, agreements, strengths: number of rows dated in that year."""
    counts = {table: load(table)[column].dt.year.value_counts() for table, column in DATES.items()}
    return pd.DataFrame(counts).fillna(0).astype(int).sort_index(ascending=False)


def count_by_country() -> pd.DataFrame:
    """Index: country code; columns events, agreements, commitments; a row counts in each of its
    countries."""
    tables = ("events", "agreements", "commitments")
    counts = {
        name: load(name)["countries"].str.split(";").explode().value_counts() for name in tables
    }
    return pd.DataFrame(counts).fillna(0).astype(int)

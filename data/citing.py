"""The sources behind one record, with what each of them states."""

import pandas as pd

from data.tables import load


def sources_of(record_id: str) -> pd.DataFrame:
    """The columns of sources.csv plus supports_en and supports_fr, in the order of citation."""
    citations = load("citations")
    mine = citations[citations["record_id"] == record_id]
    return mine.merge(load("sources"), on="source_id", how="left")

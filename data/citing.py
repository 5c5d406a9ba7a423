"""The sources behind one record, with what each of them states."""

from functools import cache

import pandas as pd

from data.cells import SEPARATOR
from data.tables import load


def sources_of(record_id: str) -> pd.DataFrame:
    """The columns of sources.csv plus supports_en and supports_fr, in the order of citation."""
    citations = load("citations")
    mine = citations[citations["record_id"] == record_id]
    return mine.merge(load("sources"), on="source_id", how="left")


@cache
def addresses() -> dict[str, str]:
    """Record id -> addresses of its sources in the order of citation, joined by ";".

    A source without an address is named by its publisher.
    """
    cited = load("citations").merge(load("sources"), on="source_id", how="left")
    named = cited["url"].fillna(cited["publisher"])
    return {str(key): SEPARATOR.join(each) for key, each in named.groupby(cited["record_id"])}

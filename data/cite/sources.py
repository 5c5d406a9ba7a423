"""The sources behind the records, as citations name them."""

import pandas as pd

from data.cite.cited import Source
from data.per_release import per_release
from data.tables import load

NAMES = ("source_id", "url", "publisher", "title", "published_on", "origin", "language")


@per_release
def sources_of_records() -> dict[str, tuple[Source, ...]]:
    """Record id -> its sources in the order of citation."""
    cited = load("citations")
    known = {each.id: each for each in named(load("sources"))}
    found: dict[str, list[Source]] = {}
    for record_id, source_id in zip(cited["record_id"], cited["source_id"], strict=True):
        found.setdefault(record_id, []).append(known[source_id])
    return {record_id: tuple(each) for record_id, each in found.items()}


def named(sources: pd.DataFrame) -> tuple[Source, ...]:
    """Rows of the sources; what is not known is empty."""
    rows = zip(*(sources[name] for name in NAMES), strict=True)
    return tuple(Source(*(cell if isinstance(cell, str) else "" for cell in row)) for row in rows)

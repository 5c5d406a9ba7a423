"""The sources behind one record, with what each of them states."""

import pandas as pd

from data.cells import SEPARATOR
from data.per_release import per_release
from data.tables import load

NAMED = ("source_id", "url", "publisher", "title", "published_on")


def sources_of(record_id: str) -> pd.DataFrame:
    """The columns of sources.csv plus supports_en and supports_fr, in the order of citation."""
    citations = load("citations")
    mine = citations[citations["record_id"] == record_id]
    return mine.merge(load("sources"), on="source_id", how="left")


@per_release
def named_sources() -> dict[str, list[dict[str, str | None]]]:
    """Record id -> its sources in the order of citation: what names them; None = not known."""
    cited = load("citations").merge(load("sources"), on="source_id", how="left")
    found: dict[str, list[dict[str, str | None]]] = {}
    for record_id, *cells in zip(cited["record_id"], *(cited[each] for each in NAMED), strict=True):
        known = (cell if isinstance(cell, str) else None for cell in cells)
        found.setdefault(record_id, []).append(dict(zip(NAMED, known, strict=True)))
    return found


@per_release
def addresses() -> dict[str, str]:
    """Record id -> addresses of its sources in the order of citation, joined by ";".

    A source without an address is named by its publisher.
    """
    cited = load("citations").merge(load("sources"), on="source_id", how="left")
    named = cited["url"].fillna(cited["publisher"])
    return {str(key): SEPARATOR.join(each) for key, each in named.groupby(cited["record_id"])}


@per_release
def pages() -> dict[str, tuple[str, str]]:
    """Source id -> its publisher and its address, empty without one."""
    rows = load("sources")
    columns = zip(rows["source_id"], rows["publisher"], rows["url"].fillna(""), strict=True)
    return {source_id: (publisher, url) for source_id, publisher, url in columns}

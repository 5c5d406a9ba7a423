"""How many records each option of a filter would select, with the other filters as they are."""

from collections import Counter
from functools import lru_cache

from data.filters import Filters
from data.rows import COMMITMENT_SECTOR
from data.selection import select
from data.tables import split

COLUMNS = {
    "country": {"events": "countries", "agreements": "countries", "commitments": "countries"},
    "partner": {"events": "partners", "agreements": "partners", "commitments": "providers"},
    "sector": {"events": "sectors", "agreements": "sectors"},
    "category": {"events": "category"},
}


@lru_cache(maxsize=512)
def facet(filters: Filters, name: str) -> Counter[str]:
    """Code -> number of records (events, agreements and commitments together) for one filter."""
    selection = select(filters.replace(**{name: ()}))
    counts: Counter[str] = Counter()
    for table, column in COLUMNS[name].items():
        for cell in selection.frame(table)[column]:
            counts.update(split(cell))
    if name == "sector":
        counts[COMMITMENT_SECTOR] += len(selection.commitments)
    return counts

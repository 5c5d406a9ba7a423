"""How many records each option of a filter would select, with the other filters as they are."""

from collections import Counter

from data.code_matrix import loaded_matrix
from data.filters import Filters
from data.per_release import per_release
from data.rows import COMMITMENT_SECTOR, chosen_rows
from data.tables import load

COLUMNS = {
    "country": {"events": "countries", "agreements": "countries", "commitments": "countries"},
    "partner": {"events": "partners", "agreements": "partners", "commitments": "providers"},
    "sector": {"events": "sectors", "agreements": "sectors"},
    "category": {"events": "category"},
}


@per_release(maxsize=512)
def facet(filters: Filters, name: str) -> Counter[str]:
    """Code -> number of records (events, agreements and commitments together) for one filter."""
    others = filters.replace(**{name: ()})
    counts: Counter[str] = Counter()
    for table, column in COLUMNS[name].items():
        rows = chosen_rows(load(table), others).to_numpy()
        counts.update(loaded_matrix(table, column).counts(rows))
    if name == "sector":
        counts[COMMITMENT_SECTOR] += int(chosen_rows(load("commitments"), others).sum())
    return counts

"""How well a selection is backed: what its records and the pages behind them are made of.

Every share is of one of two wholes, and says of which: the selected records (events, agreements
and force commitments), or the pages (rows of sources) that back at least one of them. A page
counts once however many records it backs.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from data.codebook import KEYS
from data.per_release import per_release
from data.registry import RECORD_TABLES
from data.selection import Selection
from data.vocabularies import codes

LEAST = 5
"""Of fewer records or pages than this no share is given: one more or less would turn it over."""
SELECTED = tuple(table for table in KEYS if table not in ("gaps", "retired_ids"))
"""Tables whose rows the filters select."""


@dataclass(frozen=True, eq=False)
class Backing:
    """Counts of records or of pages; nothing here counts people or money."""

    tables: Mapping[str, int]
    """Table -> number of its rows that are selected."""
    confidence: Mapping[str, int]
    """Level -> records."""
    one_source: int
    """Records with a single page behind them."""
    one_publisher: int
    """Records all of whose pages (one or several) are of a single publisher."""
    kinds: Mapping[str, int]
    """Kind of source -> pages, in the order of the list."""
    relayed: int
    """Pages whose text is that of somebody else (an agency, a paper, an authority)."""
    languages: Mapping[str, int]
    """Language -> pages, most first."""
    publishers: Mapping[str, int]
    """Publisher -> records that cite at least one of its pages, most first."""

    @property
    def records(self) -> int:
        return sum(self.tables[table] for table in RECORD_TABLES)

    @property
    def pages(self) -> int:
        return self.tables["sources"]

    @property
    def leading(self) -> tuple[str, int] | None:
        """The publisher cited by most records, and by how many; None without any. Of several
        with as many records, the first by name."""
        return next(iter(self.publishers.items()), None)

    @property
    def leans_on_one(self) -> bool:
        """Whether more than a third of the records cite one publisher; False below LEAST."""
        return (
            self.records >= LEAST
            and self.leading is not None
            and 3 * self.leading[1] > self.records
        )


def share(count: int, of: int) -> float | None:
    """Part of the whole, 0 to 1; None where the whole has fewer than LEAST."""
    return count / of if of >= LEAST else None


@per_release(maxsize=64)
def backing(selection: Selection) -> Backing:
    """The counts of a selection; the last 64 are kept."""
    cited = selection.citations[["record_id", "source_id"]].merge(
        selection.sources[["source_id", "publisher"]], on="source_id"
    )
    by_record = cited.groupby("record_id")
    pairs = cited.drop_duplicates(["record_id", "publisher"])
    return Backing(
        tables={table: len(selection.frame(table)) for table in SELECTED},
        confidence=_in_order(_confidence(selection), "confidence"),
        one_source=int((by_record["source_id"].nunique() == 1).sum()),
        one_publisher=int((by_record["publisher"].nunique() == 1).sum()),
        kinds=_in_order(selection.sources["kind"], "source_kinds"),
        relayed=int(selection.sources["origin"].notna().sum()),
        languages=_most_first(selection.sources["language"]),
        publishers=_most_first(pairs["publisher"]),
    )


def _confidence(selection: Selection) -> pd.Series:
    found: pd.Series = pd.concat([selection.frame(table)["confidence"] for table in RECORD_TABLES])
    return found


def _in_order(values: pd.Series, vocabulary: str) -> dict[str, int]:
    counts = values.value_counts()
    return {code: int(counts[code]) for code in codes(vocabulary) if code in counts}


def _most_first(values: pd.Series) -> dict[str, int]:
    counts = {str(name): int(n) for name, n in values.value_counts().items()}
    return dict(sorted(counts.items(), key=lambda each: (-each[1], each[0])))

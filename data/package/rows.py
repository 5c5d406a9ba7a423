"""The rows of all tables that belong together in a selection; what they name is there too."""

from collections.abc import Iterator, Mapping

import pandas as pd

from data.codebook import columns
from data.filters import Filters
from data.package.columns import RECORDS
from data.records import find
from data.registry import RECORD_KEYS
from data.selection import select
from data.tables import load

TABLES = (
    "events",
    "agreements",
    "commitments",
    "strengths",
    "agreement_steps",
    "claims",
    "links",
    "citations",
    "sources",
)
"""The tables of a selection, each of which can be taken alone too."""
REFERRING = ("records", "events", "agreements", "commitments")
"""What a column of kind ref names when it names a record."""

Rows = Mapping[str, pd.DataFrame]


def package_rows(filters: Filters) -> dict[str, pd.DataFrame]:
    """Resource -> rows. Added to the rows that the filters select: the sources that any of those
    rows names, the retired ids of the records, and a list of all records that are named."""
    chosen = select(filters)
    rows = {table: chosen.frame(table) for table in TABLES}
    sources, retired = load("sources"), load("retired_ids")
    rows["sources"] = sources[sources["source_id"].isin({*_named(rows, ("sources",))})]
    rows["retired_ids"] = retired[retired["into"].isin(chosen.ids)]
    return {RECORDS: _records(rows), **rows}


def _records(rows: Rows) -> pd.DataFrame:
    """The selected records in their order, then those that are only named, by id."""
    own = [each for table, key in RECORD_KEYS.items() for each in rows[table][key]]
    others = sorted(set(_named(rows, REFERRING)).difference(own))
    listed = []
    for record_id in [*own, *others]:
        record = find(record_id)
        assert record is not None, f"{record_id} is named, but there is no such record"
        titles = {f"title_{lang}": record.title(lang) for lang in ("en", "fr")}
        listed.append({"record_id": record_id, "table": record.table, **titles})
    frame = pd.DataFrame(listed, columns=["record_id", "table", "title_en", "title_fr"])
    frame.insert(2, "selected", ["yes"] * len(own) + ["no"] * len(others))
    return frame


def _named(rows: Rows, targets: tuple[str, ...]) -> Iterator[str]:
    """The ids of records or sources that the rows name."""
    for table, frame in rows.items():
        for spec in columns(table):
            if spec.kind == "ref" and spec.vocabulary in targets:
                yield from frame[spec.column].dropna()

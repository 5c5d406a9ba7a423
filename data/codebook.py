"""The codebook: what each column is. Schema, FORMAT.md and the app all read it here."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from data.folder import DATA

KEYS: dict[str, tuple[str, ...]] = {
    "events": ("event_id",),
    "agreements": ("agreement_id",),
    "commitments": ("commitment_id",),
    "strengths": ("commitment_id", "as_of", "measure", "scope", "source_id"),
    "agreement_steps": ("agreement_id", "step", "on", "by"),
    "claims": ("record_id", "field", "value_en", "claimed_by_en"),
    "links": ("from_id", "relation", "to_id"),
    "sources": ("source_id",),
    "citations": ("record_id", "source_id"),
    "gaps": ("theme", "wanted_en"),
    "retired_ids": ("id", "into"),
}
"""The registry of tables: name and key columns."""


@dataclass(frozen=True)
class Column:
    """One column. `kind`: id, ref, text(s), code(s), date, partial_date, integer, number, url."""

    table: str
    column: str
    kind: str
    required: bool
    vocabulary: str
    unit: str
    label_en: str
    label_fr: str
    meaning_en: str
    meaning_fr: str

    def label(self, lang: str) -> str:
        return self.label_fr if lang == "fr" else self.label_en

    def meaning(self, lang: str) -> str:
        return self.meaning_fr if lang == "fr" else self.meaning_en


Columns = dict[str, tuple[Column, ...]]
"""Table -> its columns in their order."""


@cache
def columns(table: str) -> tuple[Column, ...]:
    """The columns of a table in their order. KeyError for an unknown table."""
    return _codebook()[table]


def column(table: str, name: str) -> Column:
    """One column of a table. KeyError when there is none."""
    return {each.column: each for each in columns(table)}[name]


def specified(rows: Iterable[Mapping[str, str]]) -> Columns:
    """The columns of each table, from the rows of a codebook; those of other tables are left out.

    TypeError for rows with other columns than those of `Column`.
    """
    found: dict[str, list[Column]] = {table: [] for table in KEYS}
    for row in rows:
        texts = {name: cell for name, cell in row.items() if name != "required"}
        if row["table"] in found:
            found[row["table"]].append(Column(**texts, required=row["required"] == "yes"))
    return {table: tuple(each) for table, each in found.items()}


@cache
def _codebook() -> Columns:
    with (DATA / "codebook.csv").open(encoding="utf-8", newline="") as file:
        return specified(csv.DictReader(file))

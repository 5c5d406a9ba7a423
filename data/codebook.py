"""The codebook: what each column is. Schema, FORMAT.md and the app all read it here."""

from dataclasses import dataclass
from functools import cache

import pandas as pd

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


@cache
def columns(table: str) -> tuple[Column, ...]:
    """The columns of a table in their order. KeyError for an unknown table."""
    return _codebook()[table]


def column(table: str, name: str) -> Column:
    """One column of a table. KeyError when there is none."""
    return {each.column: each for each in columns(table)}[name]


@cache
def _codebook() -> dict[str, tuple[Column, ...]]:
    rows = pd.read_csv(DATA / "codebook.csv", dtype=str, keep_default_na=False)
    rows["required"] = rows["required"] == "yes"
    return {
        table: tuple(
            Column(**{str(name): value for name, value in row.items()})
            for row in rows[rows["table"] == table].to_dict("records")
        )
        for table in KEYS
    }

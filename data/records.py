"""One record by its id, from any of the three tables; retired ids lead to their successor."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd

from data.per_release import per_release
from data.periods import active_periods
from data.registry import DATE_COLUMNS, OWNER_COLUMNS, PRECISIONS, RECORD_KEYS, RECORD_TABLES
from data.tables import load


@dataclass(frozen=True, eq=False)
class Record:
    """A row with the table that it is from."""

    table: str
    id: str
    row: pd.Series

    @property
    def frame(self) -> pd.DataFrame:
        """The row as a frame of its table."""
        rows = load(self.table)
        return rows[rows[RECORD_KEYS[self.table]] == self.id]

    def title(self, lang: str) -> str:
        stem = "name" if self.table == "commitments" else "title"
        return str(self.row[f"{stem}_{lang}"])

    @property
    def date(self) -> datetime | None:
        """Day of the event, of signature, or of the start of the commitment's active period."""
        value = self._dated()[0]
        return None if pd.isna(value) else value

    @property
    def precision(self) -> str | None:
        value = self._dated()[1]
        return None if pd.isna(value) else str(value)

    def _dated(self) -> tuple[Any, Any]:
        if self.table in DATE_COLUMNS:
            on = DATE_COLUMNS[self.table]
            return self.row[on], self.row[PRECISIONS[on]]
        period = active_periods().set_index("commitment_id").loc[self.id]
        return period["start"], period["start_precision"]


@per_release
def _index() -> dict[str, tuple[str, int]]:
    return {
        record_id: (table, place)
        for table in RECORD_TABLES
        for place, record_id in enumerate(load(table)[RECORD_KEYS[table]])
    }


def find(record_id: str) -> Record | None:
    """The record with this id or, for a retired id, its successor; None when there is none."""
    current = resolve(record_id)
    if current is None or current not in _index():
        return None
    table, place = _index()[current]
    return Record(table, current, load(table).iloc[place])


def has(record_id: str) -> bool:
    """Whether the tables hold a record with this very id."""
    return record_id in _index()


@per_release
def title_of(record_id: str, lang: str) -> str:
    """The title or name of a record; its id where there is no such record."""
    record = find(record_id)
    return record.title(lang) if record else record_id


def owned_rows(table: str, record_id: str) -> pd.DataFrame:
    """The rows of one of the other tables that belong to a record, in their order."""
    frame = load(table)
    mine: pd.DataFrame = frame[(frame[list(OWNER_COLUMNS[table])] == record_id).any(axis=1)]
    return mine


def resolve(record_id: str) -> str | None:
    """The live id that an id stands for; None for one that is unknown or withdrawn."""
    if record_id in _index():
        return record_id
    return next(iter(successors(record_id)), None)


def retirements(record_id: str) -> list[str]:
    """Why an id was retired (codes, one a successor); none for an id that was not."""
    retired = load("retired_ids")
    return retired.loc[retired["id"] == record_id, "reason"].tolist()


def successors(record_id: str) -> list[str]:
    """The live ids that a retired id went into: one, or several where a record was divided."""
    retired = load("retired_ids")
    return retired.loc[retired["id"] == record_id, "into"].dropna().tolist()

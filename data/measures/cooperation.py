"""Counts of agreements and events by partner, sector, country, year and status.

Everything here counts records, never money or people. A record counts once in each of its
partners, sectors and countries, so sums over cells exceed the number of records. An agreement
and the event of its signing are two records.
"""

from dataclasses import dataclass

import pandas as pd

from data.registry import DATE_COLUMNS, RECORD_KEYS
from data.tables import split
from data.vocabularies import codes

NONE, OTHERS, EARLIER = "none", "others", "earlier"
FIRST_YEAR = 2012
VOCABULARIES = {"partner": "partners", "sector": "sectors", "country": "countries",
                "status": "agreement_statuses"}  # fmt: skip
LISTS = {"partner": "partners", "sector": "sectors", "country": "countries"}
SHARED = ["record_id", "table", "on", "date_precision", "countries", "partners", "sectors"]


@dataclass(frozen=True)
class Axis:
    """The codes along one side of a count: those shown, and those that share the code OTHERS."""

    dimension: str
    shown: tuple[str, ...]
    others: tuple[str, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """Shown codes, then OTHERS; records without a value come last."""
        named = [code for code in self.shown if code != NONE]
        return (*named, *([OTHERS] if self.others else []), *([NONE] if NONE in self.shown else []))

    def accepted(self, code: str) -> tuple[str, ...]:
        """The codes that one place on the axis stands for."""
        return self.others if code == OTHERS else (code,)


def records(*frames: pd.DataFrame) -> pd.DataFrame:
    """Agreements and/or events in one frame, one row a record; `status` of agreements only."""
    return pd.concat([_shared(each) for each in frames], ignore_index=True)


def values(frame: pd.DataFrame, dimension: str) -> pd.Series:
    """The codes of each record, one row a record and code; NONE for a record without one."""
    if dimension in LISTS:
        found: pd.Series = frame[LISTS[dimension]].map(split).explode().fillna(NONE)
        return found
    if dimension == "status":
        statuses: pd.Series = frame["status"].fillna(NONE)
        return statuses
    years = frame["on"].dt.year
    named: pd.Series = years.astype(str).where(years >= FIRST_YEAR, EARLIER)
    return named


def totals(frame: pd.DataFrame, dimension: str) -> pd.Series:
    """Records of each code, most first; equal ones in the order of their vocabulary."""
    counted = values(frame, dimension).value_counts()
    order = {code: place for place, code in enumerate(codes(VOCABULARIES[dimension]))}
    ranked = sorted(counted.index, key=lambda code: (-counted[code], order.get(code, len(order))))
    return counted.reindex(ranked)


def axis(frame: pd.DataFrame, dimension: str, most: int | None = None) -> Axis:
    """The codes of a dimension: years in time, statuses and countries in the order of their list,
    partners and sectors by their records, the largest `most` by name and the rest as OTHERS."""
    if dimension == "year":
        return Axis(dimension, _years(frame))
    found = list(totals(frame, dimension).index)
    if dimension in ("status", "country"):
        return Axis(dimension, tuple(c for c in codes(VOCABULARIES[dimension]) if c in found))
    named = [code for code in found if code != NONE]
    if most is None or len(named) <= most + 1:
        return Axis(dimension, tuple(found))
    kept = set(named[:most]) | {NONE}
    return Axis(dimension, tuple(c for c in found if c in kept), tuple(named[most:]))


def counts(frame: pd.DataFrame, rows: Axis, columns: Axis) -> pd.DataFrame:
    """Records by row and column; a record counts once a cell, also where it has several OTHERS."""
    pairs = _placed(frame, rows).to_frame("row").join(_placed(frame, columns).rename("column"))
    pairs = pairs.reset_index().drop_duplicates()
    table = pairs.groupby(["row", "column"]).size().unstack(fill_value=0)
    return table.reindex(index=rows.codes, columns=columns.codes, fill_value=0)


def axis_totals(frame: pd.DataFrame, along: Axis) -> pd.Series:
    """Records of each code of an axis, each record once a code."""
    placed = _placed(frame, along).reset_index().drop_duplicates().iloc[:, 1]
    return placed.value_counts().reindex(along.codes, fill_value=0)


def chosen(frame: pd.DataFrame, wanted: dict[str, tuple[str, ...]]) -> pd.DataFrame:
    """The records that have, for each dimension, one of the wanted codes."""
    for dimension, accepted in wanted.items():
        found = values(frame, dimension)
        frame = frame[frame.index.isin(found[found.isin(accepted)].index)]
    return frame


def _shared(frame: pd.DataFrame) -> pd.DataFrame:
    table = next(each for each, key in RECORD_KEYS.items() if key in frame.columns)
    made = frame.rename(columns={RECORD_KEYS[table]: "record_id", DATE_COLUMNS[table]: "on"})
    made = made.assign(table=table)
    return made.reindex(columns=[*SHARED, "status"])


def _placed(frame: pd.DataFrame, along: Axis) -> pd.Series:
    found = values(frame, along.dimension)
    return found.mask(found.isin(along.others), OTHERS)


def _years(frame: pd.DataFrame) -> tuple[str, ...]:
    """All years from the first to the last, those before FIRST_YEAR as one."""
    found = frame["on"].dt.year
    recent = found[found >= FIRST_YEAR]
    years = [] if recent.empty else range(int(recent.min()), int(recent.max()) + 1)
    earlier = [EARLIER] if (found < FIRST_YEAR).any() else []
    return (*earlier, *map(str, years))

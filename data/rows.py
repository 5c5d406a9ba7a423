"""Which rows of a table pass a set of filters; one rule for pages, extracts and addresses.

Commitments have no sector column: by the definition of the table they are defence and security.
Categories belong to events: agreements and commitments are left as they are by that filter.
"""

from typing import TYPE_CHECKING

import pandas as pd

from data.code_matrix import CodeMatrix, code_matrix, loaded_matrix
from data.per_release import per_release
from data.periods import active_periods
from data.registry import DATE_COLUMNS, OWNER_COLUMNS, RECORD_KEYS, RECORD_TABLES
from data.search import matches
from data.tables import load

if TYPE_CHECKING:
    from data.filters import Filters

COMMITMENT_SECTOR = "defence_security"


def table_of(frame: pd.DataFrame) -> str:
    """The name of the table that a frame is from, by its columns. ValueError when unknown."""
    have = set(frame.columns)
    marks = {
        "strengths": {"commitment_id", "as_of"},
        "agreement_steps": {"agreement_id", "step"},
        "citations": {"record_id", "supports_en"},
        "claims": {"record_id", "claimed_by_en"},
        "links": {"from_id", "to_id"},
        "sources": {"source_id", "publisher"},
        "gaps": {"theme", "wanted_en"},
        "retired_ids": {"id", "into"},
        "events": {"event_id"},
        "agreements": {"agreement_id"},
        "commitments": {"commitment_id"},
    }
    for table, columns in marks.items():
        if columns <= have:
            return table
    raise ValueError(f"not a table of the record: {', '.join(map(str, frame.columns))}")


def chosen_rows(frame: pd.DataFrame, filters: "Filters") -> pd.Series:
    """True for the rows that pass, indexed as the frame."""
    table = table_of(frame)
    if table in RECORD_TABLES:
        return _chosen_records(frame, table, filters)
    if table == "strengths":
        return _owned(frame, table, filters.undated) & _in_window(
            frame[DATE_COLUMNS[table]], filters
        )
    if table in OWNER_COLUMNS:
        return _owned(frame, table, filters)
    if table == "sources":
        cited = load("citations")
        return frame["source_id"].isin(cited.loc[_owned(cited, "citations", filters), "source_id"])
    return pd.Series(True, index=frame.index)


def chosen_ids(table: str, filters: "Filters") -> pd.Series:
    """Ids of the records of one of the three tables that pass."""
    frame = load(table)
    ids: pd.Series = frame.loc[_chosen_records(frame, table, filters), RECORD_KEYS[table]]
    return ids


def _owned(frame: pd.DataFrame, table: str, filters: "Filters") -> pd.Series:
    owned: pd.Series = frame[list(OWNER_COLUMNS[table])].isin(_passing(filters)).any(axis=1)
    return owned


@per_release(maxsize=256)
def _passing(filters: "Filters") -> frozenset[str]:
    """Ids of all records that pass; the last 256 sets are kept."""
    return frozenset(pd.concat([chosen_ids(each, filters) for each in RECORD_TABLES]))


def _chosen_records(frame: pd.DataFrame, table: str, filters: "Filters") -> pd.Series:
    chosen = pd.Series(True, index=frame.index)
    for column, codes in _wanted_codes(table, filters).items():
        if codes:
            chosen &= _matrix(frame, table, column).any_of(codes)
    if table == "commitments":
        chosen &= not filters.sector or COMMITMENT_SECTOR in filters.sector
        chosen &= _overlapping(frame, filters)
    else:
        chosen &= _in_window(frame[DATE_COLUMNS[table]], filters)
    if filters.q:
        chosen &= matches(frame, table, filters.q)
    return chosen


def _wanted_codes(table: str, filters: "Filters") -> dict[str, tuple[str, ...]]:
    """Column -> codes of which a row must hold one."""
    if table == "commitments":
        return {"countries": filters.country, "providers": filters.partner}
    wanted = {"countries": filters.country, "partners": filters.partner, "sectors": filters.sector}
    return wanted | ({"category": filters.category} if table == "events" else {})


def _matrix(frame: pd.DataFrame, table: str, column: str) -> CodeMatrix:
    return loaded_matrix(table, column) if frame is load(table) else code_matrix(frame[column])


def _in_window(dates: pd.Series, filters: "Filters") -> pd.Series:
    inside = pd.Series(True, index=dates.index)
    if filters.since:
        inside &= dates >= pd.Timestamp(filters.since)
    if filters.until:
        inside &= dates <= pd.Timestamp(filters.until)
    return inside


def _overlapping(frame: pd.DataFrame, filters: "Filters") -> pd.Series:
    if not (filters.since or filters.until):
        return pd.Series(True, index=frame.index)
    if filters.is_inverted:
        return pd.Series(False, index=frame.index)
    periods = active_periods().set_index("commitment_id")
    mine = periods.reindex(frame["commitment_id"]).set_axis(frame.index)
    overlaps = mine["start"].notna()
    if filters.since:
        overlaps &= mine["open"].astype(bool) | (mine["end"] >= pd.Timestamp(filters.since))
    if filters.until:
        overlaps &= mine["start"] <= pd.Timestamp(filters.until)
    return overlaps

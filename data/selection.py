"""The rows of all tables that a set of filters selects, newest first."""

from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from data.codebook import KEYS
from data.filters import Filters
from data.per_release import per_release
from data.periods import active_periods
from data.registry import DATE_COLUMNS, RECORD_KEYS
from data.tables import load


@dataclass(frozen=True)
class Selection:
    """Selected rows, table by table, made on first use. Read only."""

    filters: Filters

    @cached_property
    def events(self) -> pd.DataFrame:
        return _newest_first(self.filters.select(load("events")), "events")

    @cached_property
    def agreements(self) -> pd.DataFrame:
        return _newest_first(self.filters.select(load("agreements")), "agreements")

    @cached_property
    def commitments(self) -> pd.DataFrame:
        chosen = self.filters.select(load("commitments"))
        starts = active_periods().set_index("commitment_id")["start"]
        order = chosen["commitment_id"].map(starts)
        return chosen.loc[order.sort_values(ascending=False, kind="stable").index]

    @cached_property
    def strengths(self) -> pd.DataFrame:
        return _newest_first(self.filters.select(load("strengths")), "strengths")

    @cached_property
    def outside_strengths(self) -> pd.DataFrame:
        """Figures on the selected commitments that are dated outside the period."""
        rows = load("strengths")
        mine = rows["commitment_id"].isin(self.commitments["commitment_id"])
        return _newest_first(rows[mine & ~rows.index.isin(self.strengths.index)], "strengths")

    @cached_property
    def agreement_steps(self) -> pd.DataFrame:
        return _newest_first(self.filters.select(load("agreement_steps")), "agreement_steps")

    @cached_property
    def claims(self) -> pd.DataFrame:
        return self.filters.select(load("claims"))

    @cached_property
    def links(self) -> pd.DataFrame:
        return self.filters.select(load("links"))

    @cached_property
    def citations(self) -> pd.DataFrame:
        return self.filters.select(load("citations"))

    @cached_property
    def sources(self) -> pd.DataFrame:
        return self.filters.select(load("sources"))

    def frame(self, table: str) -> pd.DataFrame:
        """The selected rows of a table by its name. KeyError for an unknown one."""
        if table not in KEYS:
            raise KeyError(table)
        found = getattr(self, table, None)
        return load(table) if found is None else found

    @cached_property
    def ids(self) -> list[str]:
        """Ids of the selected records: events, then agreements, then commitments."""
        return [str(each) for table, key in RECORD_KEYS.items() for each in self.frame(table)[key]]

    @cached_property
    def id_set(self) -> frozenset[str]:
        """The same ids, to look one up."""
        return frozenset(self.ids)


@per_release(maxsize=256)
def select(filters: Filters) -> Selection:
    """The selection of these filters; the last 256 are kept."""
    return Selection(filters)


def _newest_first(rows: pd.DataFrame, table: str) -> pd.DataFrame:
    return rows.sort_values(DATE_COLUMNS[table], ascending=False, kind="stable")

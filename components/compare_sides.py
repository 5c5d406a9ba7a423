"""What both sides of a comparison hold: their selections, their years, the rows of a pick."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from components.compare_years import Spans, Years
from components.context import View
from components.paired import Groups, Pick
from data.comparison import COUNTRY, PARTNER, PERIOD, Side
from data.filters import Filters
from data.measures.by_time import count_by_time, rows_of_year
from data.measures.cooperation import records
from data.measures.mix import SIDES
from data.registry import RECORD_TABLES
from data.release import RELEASE
from data.selection import Selection, select

BLOCKS: Mapping[str, dict[str, int | None]] = {
    COUNTRY: {"partner": 8, "sector": 8, "status": None},
    PARTNER: {"country": None, "sector": 8, "status": None},
    PERIOD: {"partner": 8, "sector": 8, "status": None},
}
"""Kind of the sides -> what they are compared by, and how many rows get a name of their own."""


@dataclass(frozen=True, eq=False)
class Compared:
    """Side ("left", "right") -> its name, its filters and its records."""

    kind: str
    names: dict[str, str]
    filters: dict[str, Filters]

    def selection(self, side: str) -> Selection:
        """The rows of one side."""
        return select(self.filters[side])

    @property
    def is_empty(self) -> bool:
        """Whether neither side has a record."""
        return not any(self.selection(side).ids for side in SIDES)


def compared(view: View, sides: tuple[Side, Side]) -> Compared:
    """Both sides under the reader's filters."""
    pairs = list(zip(SIDES, sides, strict=True))
    return Compared(
        sides[0].kind,
        {name: side.name(view.lang) for name, side in pairs},
        {name: side.filters(view.filters) for name, side in pairs},
    )


def groups_of(found: Compared, tables: list[str]) -> Groups:
    """Side -> agreements and/or events in one frame."""
    return {
        side: records(*(found.selection(side).frame(table) for table in tables)) for side in SIDES
    }


def years_of(found: Compared) -> Years:
    """Side -> table -> year -> records."""
    return {
        side: {
            table: {
                pd.Timestamp(str(start)).year: int(n)
                for start, n in count_by_time(found.selection(side), "year").frame[table].items()
                if n
            }
            for table in RECORD_TABLES
        }
        for side in SIDES
    }


def spans_of(found: Compared, years: Years) -> Spans:
    """The years to draw: those of each period; else for both sides the same, from the beginning
    of the record (a selection that lies before it is drawn whole)."""
    if found.kind == PERIOD:
        spans = {side: (found.filters[side].since, found.filters[side].until) for side in SIDES}
        return {side: (a.year, b.year) for side, (a, b) in spans.items() if a and b}
    known = [year for side in SIDES for counted in years[side].values() for year in counted]
    recent = [year for year in known if year >= RELEASE.covered_from.year] or known
    span = (min(recent), max(recent)) if recent else (RELEASE.covered_from.year,) * 2
    return dict.fromkeys(SIDES, span)


def undrawn(years: Years, spans: Spans) -> int:
    """How many records lie outside the years that are drawn."""
    return sum(
        n
        for side in SIDES
        for counted in years[side].values()
        for year, n in counted.items()
        if not spans[side][0] <= year <= spans[side][1]
    )


def year_rows(found: Compared, pick: Pick) -> pd.DataFrame | None:
    """The rows of a picked year; None where no year is picked."""
    if pick.dimension not in RECORD_TABLES or pick.code is None or pick.side is None:
        return None
    return rows_of_year(found.selection(pick.side), pick.dimension, int(pick.code))

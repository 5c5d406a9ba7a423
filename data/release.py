"""Which release of the record this is, and how far the record reaches."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import pandas as pd

from data.folder import DATA


@dataclass(frozen=True)
class Release:
    """Version and day of release of the tables, and the day after which they are thin."""

    version: str
    released_on: date
    dense_until: date

    @cached_property
    def covered_until(self) -> date:
        """Day of the newest event: "today" as far as the record goes."""
        from data.tables import load

        return pd.Timestamp(load("events")["date"].max()).date()

    @cached_property
    def covered_from(self) -> date:
        """Day of the oldest event."""
        from data.tables import load

        return pd.Timestamp(load("events")["date"].min()).date()


RELEASE = Release(**tomllib.loads((DATA / "release.toml").read_text(encoding="utf-8")))

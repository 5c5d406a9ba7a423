"""Records gathered by where they are: one place, many records. Nothing but records is counted."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from data.areas import areas, outline_of
from data.vocabularies import codes

REGION_ONLY = "admin1"
EVENT_COLUMNS = ["event_id", "category", "place_en", "place_fr", "admin1", "place_country",
                 "lat", "lon", "geo_precision"]  # fmt: skip
BASE_COLUMNS = ["commitment_id", "headquarters_en", "headquarters_fr", "hq_country", "lat", "lon"]


@dataclass(frozen=True)
class Place:
    """Records at one point or of one region; `ids` newest first, `categories` most frequent first.

    `kind`: "point" (site or town), "region" (records known to the region only), "area" (all
    records of a region), "base" (headquarters of commitments). `precision`: how exactly the place
    of all its events is known; empty where they differ.
    """

    key: str
    kind: str
    names_en: tuple[str, ...]
    names_fr: tuple[str, ...]
    country: str
    lon: float
    lat: float
    ids: tuple[str, ...]
    categories: tuple[tuple[str, int], ...] = ()
    precision: str = ""

    def name(self, lang: str) -> str:
        """The names in use for the place, the commonest first, at most two."""
        names = self.names_fr if lang == "fr" else self.names_en
        return " / ".join(names[:2])

    @property
    def count(self) -> int:
        return len(self.ids)

    @property
    def is_inside(self) -> bool:
        """Whether it lies in one of the three states."""
        return self.country in codes("countries")


def event_places(events: pd.DataFrame) -> list[Place]:
    """Where the events are: points, and regions for those known to a region only; largest first."""
    groups = _gathered(events, EVENT_COLUMNS, _event_key)
    return _largest_first(
        _region("region", key, rows) if isinstance(key, str) else _point(key, rows)
        for key, rows in groups.items()
    )


def area_places(events: pd.DataFrame) -> list[Place]:
    """All events of each region, precise or not; largest first."""
    groups = _gathered(events, EVENT_COLUMNS, lambda row: outline_of().get(row.admin1))
    return _largest_first(_region("area", code, rows) for code, rows in groups.items())


def base_places(commitments: pd.DataFrame) -> list[Place]:
    """Headquarters of commitments; largest first."""
    groups = _gathered(commitments, BASE_COLUMNS, _point_key)
    return _largest_first(_base(key, rows) for key, rows in groups.items())


def unplaced_events(events: pd.DataFrame) -> pd.DataFrame:
    """The events that no place holds."""
    rows = events[EVENT_COLUMNS].itertuples(index=False)
    return events.loc[np.array([_event_key(row) is None for row in rows], dtype=bool)]


def without_area(events: pd.DataFrame) -> pd.DataFrame:
    """The events that are counted in no region: abroad, or not located."""
    return events[~events["admin1"].isin(list(outline_of()))]


def unplaced_bases(commitments: pd.DataFrame) -> pd.DataFrame:
    """The commitments without a known headquarters."""
    return commitments[commitments["lat"].isna()]


def outside(places: Iterable[Place]) -> list[Place]:
    """The places that lie in none of the three states."""
    return [each for each in places if not each.is_inside]


def counted_categories(places: Iterable[Place]) -> list[tuple[str, int]]:
    """Category -> number of events at the places, in the order of the list of categories."""
    found: Counter[str] = Counter()
    for place in places:
        found.update(dict(place.categories))
    return [(code, found[code]) for code in codes("categories") if found[code]]


def _gathered(
    frame: pd.DataFrame, columns: list[str], key_of: Callable[[Any], Any]
) -> dict[Any, list[Any]]:
    """Key -> rows in their order; rows without a key are left out."""
    groups: dict[Any, list[Any]] = {}
    for row in frame[columns].itertuples(index=False):
        key = key_of(row)
        if key is not None:
            groups.setdefault(key, []).append(row)
    return groups


def _event_key(row: Any) -> tuple[float, float] | str | None:
    """Longitude and latitude, or the outline of a region; None when neither is known."""
    if row.geo_precision == REGION_ONLY:
        return outline_of().get(row.admin1)
    return _point_key(row)


def _point_key(row: Any) -> tuple[float, float] | None:
    return None if pd.isna(row.lat) else (row.lon, row.lat)


def _point(point: tuple[float, float], rows: list[Any]) -> Place:
    return Place(
        key=f"point:{point[0]:g},{point[1]:g}",
        kind="point",
        names_en=_commonest(row.place_en for row in rows),
        names_fr=_commonest(row.place_fr for row in rows),
        country=rows[0].place_country,
        lon=point[0],
        lat=point[1],
        ids=tuple(row.event_id for row in rows),
        categories=_counted(rows),
        precision=rows[0].geo_precision if len({row.geo_precision for row in rows}) == 1 else "",
    )


def _region(kind: str, code: str, rows: list[Any]) -> Place:
    area = areas()[code]
    others = [each for each in _commonest(row.admin1 for row in rows) if each != area.name]
    return Place(
        key=f"{kind}:{code}",
        kind=kind,
        names_en=(area.name, *others),
        names_fr=(area.name, *others),
        country=area.country,
        lon=area.lon,
        lat=area.lat,
        ids=tuple(row.event_id for row in rows),
        categories=_counted(rows),
    )


def _base(point: tuple[float, float], rows: list[Any]) -> Place:
    return Place(
        key=f"base:{point[0]:g},{point[1]:g}",
        kind="base",
        names_en=_commonest(row.headquarters_en for row in rows),
        names_fr=_commonest(row.headquarters_fr for row in rows),
        country=rows[0].hq_country,
        lon=point[0],
        lat=point[1],
        ids=tuple(row.commitment_id for row in rows),
    )


def _commonest(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name, _ in Counter(names).most_common())


def _counted(rows: list[Any]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(row.category for row in rows).most_common())


def _largest_first(places: Iterable[Place]) -> list[Place]:
    return sorted(places, key=lambda each: (-each.count, each.key))

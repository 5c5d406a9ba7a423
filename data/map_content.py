"""What the map shows of a selection: places with their records, and records without a place."""

from dataclasses import dataclass, field

import pandas as pd

from data.measures.latest import latest_known
from data.places import (
    Place,
    area_places,
    base_places,
    event_places,
    unplaced_bases,
    unplaced_events,
    without_area,
)
from data.selection import Selection

EVENTS, FORCES, BOTH, REGIONS = "events", "forces", "both", "regions"
VIEWS = (EVENTS, FORCES, BOTH, REGIONS)
"""Codes of the views, as they stand in the address; the first is the default."""
NO_POINT, NO_BASE, NO_REGION = "none:events", "none:forces", "none:regions"
"""Keys of what is not on the map; they are listed like a place."""


@dataclass(frozen=True, eq=False)
class Content:
    """Places of events, of headquarters, and of regions counted as a whole.

    `latest`: see `latest_known`; `missing`: key -> ids of the records that have no place in this
    view; `totals`: number of events and commitments in the selection.
    """

    events: list[Place] = field(default_factory=list)
    bases: list[Place] = field(default_factory=list)
    areas: list[Place] = field(default_factory=list)
    latest: pd.DataFrame = field(default_factory=pd.DataFrame)
    missing: dict[str, tuple[str, ...]] = field(default_factory=dict)
    totals: dict[str, int] = field(default_factory=dict)

    @property
    def places(self) -> dict[str, Place]:
        """Every place by its key."""
        return {each.key: each for each in (*self.events, *self.bases, *self.areas)}

    def ids(self, key: str | None) -> tuple[str, ...]:
        """The records at a place, or those without one, newest first; () for an unknown key."""
        place = self.places.get(key or "")
        return place.ids if place else self.missing.get(key or "", ())


def map_content(selection: Selection, shown: str) -> Content:
    """What one of the VIEWS shows of the selection."""
    events, forces = selection.events, selection.commitments
    with_events, with_forces = shown in (EVENTS, BOTH), shown in (FORCES, BOTH)
    missing = {}
    if with_events:
        missing[NO_POINT] = tuple(unplaced_events(events)["event_id"])
    if with_forces:
        missing[NO_BASE] = tuple(unplaced_bases(forces)["commitment_id"])
    if shown == REGIONS:
        missing[NO_REGION] = tuple(without_area(events)["event_id"])
    return Content(
        events=event_places(events) if with_events else [],
        bases=base_places(forces) if with_forces else [],
        areas=area_places(events) if shown == REGIONS else [],
        latest=_latest(selection) if with_forces else pd.DataFrame(),
        missing={key: ids for key, ids in missing.items() if ids},
        totals={"events": len(events), "forces": len(forces)},
    )


def _latest(selection: Selection) -> pd.DataFrame:
    return latest_known(selection.strengths, selection.outside_strengths)


def tables_of(shown: str) -> tuple[str, ...]:
    """The tables that a view draws from."""
    return {FORCES: ("commitments",), BOTH: ("events", "commitments")}.get(shown, ("events",))

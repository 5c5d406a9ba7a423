"""What each view of the map shows, and that what it leaves out can be listed."""

import pytest

from components.map_side import newest_ids
from data.filters import Filters
from data.map_content import (
    BOTH,
    EVENTS,
    FORCES,
    NO_BASE,
    NO_POINT,
    NO_REGION,
    REGIONS,
    VIEWS,
    map_content,
    tables_of,
)
from data.selection import select

WHOLE = select(Filters())


@pytest.mark.parametrize("shown", VIEWS)
def test_places_and_missing_hold_each_record_once(shown: str) -> None:
    content = map_content(WHOLE, shown)
    found = [each for place in content.places.values() for each in place.ids]
    found += [each for ids in content.missing.values() for each in ids]
    wanted = [each for table in tables_of(shown) for each in WHOLE.frame(table).iloc[:, 0]]
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize(
    ("shown", "keys"),
    [
        (EVENTS, {NO_POINT}),
        (FORCES, {NO_BASE}),
        (BOTH, {NO_POINT, NO_BASE}),
        (REGIONS, {NO_REGION}),
    ],
)
def test_what_is_not_on_the_map_has_a_key_of_its_own(shown: str, keys: set[str]) -> None:
    content = map_content(WHOLE, shown)
    assert set(content.missing) == keys
    assert all(content.ids(key) for key in keys)


def test_unknown_key_has_no_records() -> None:
    assert map_content(WHOLE, EVENTS).ids("point:0,0") == ()
    assert map_content(WHOLE, EVENTS).ids(None) == ()


@pytest.mark.parametrize("shown", VIEWS)
def test_nothing_found_shows_nothing(shown: str) -> None:
    content = map_content(select(Filters(q="zzzz nothing")), shown)
    assert not content.places
    assert not content.missing


def test_newest_records_are_those_with_a_place() -> None:
    content = map_content(WHOLE, EVENTS)
    newest = newest_ids(content, WHOLE)
    placed = {each for place in content.places.values() for each in place.ids}
    assert set(newest) <= placed
    dates = WHOLE.events.set_index("event_id").loc[newest, "date"]
    assert dates.is_monotonic_decreasing

"""Records gathered by place: every record once, regions apart from towns, nothing summed."""

import pandas as pd

from data.places import (
    area_places,
    base_places,
    event_places,
    outside,
    unplaced_bases,
    unplaced_events,
    without_area,
)
from data.tables import load

EVENTS = load("events")
FORCES = load("commitments")


def ids(places: list) -> list[str]:
    return [each for place in places for each in place.ids]


def named(name: str, kind: str) -> object:
    return next(e for e in event_places(EVENTS) if e.kind == kind and e.name("en") == name)


def test_every_event_is_at_one_place_or_among_the_unplaced() -> None:
    found = ids(event_places(EVENTS)) + list(unplaced_events(EVENTS)["event_id"])
    assert sorted(found) == sorted(EVENTS["event_id"])


def test_every_commitment_is_at_its_base_or_among_the_unplaced() -> None:
    found = ids(base_places(FORCES)) + list(unplaced_bases(FORCES)["commitment_id"])
    assert sorted(found) == sorted(FORCES["commitment_id"])


def test_every_event_is_in_one_region_or_in_none() -> None:
    found = ids(area_places(EVENTS)) + list(without_area(EVENTS)["event_id"])
    assert sorted(found) == sorted(EVENTS["event_id"])


def test_events_known_to_a_region_are_never_at_a_town() -> None:
    vague = set(EVENTS.loc[EVENTS["geo_precision"] == "admin1", "event_id"])
    points = [each for each in event_places(EVENTS) if each.kind == "point"]
    assert not vague & set(ids(points))


def test_records_of_one_place_share_a_circle_and_keep_their_order() -> None:
    bamako = named("Bamako", "point")
    assert bamako.count > 50
    dates = EVENTS.set_index("event_id").loc[list(bamako.ids), "date"]
    rows = EVENTS[EVENTS["event_id"].isin(bamako.ids)]["event_id"]
    assert list(bamako.ids) == list(rows)
    assert len(dates) == bamako.count == sum(n for _, n in bamako.categories)


def test_place_has_the_name_of_the_readers_language() -> None:
    moscow = named("Moscow", "point")
    assert moscow.name("fr") == "Moscou"


def test_outside_are_the_places_beyond_the_three_states() -> None:
    far = outside(event_places(EVENTS))
    assert "Moscow" in [each.name("en") for each in far]
    assert not {"MLI", "BFA", "NER"} & {each.country for each in far}


def test_menaka_is_drawn_in_gao_and_named() -> None:
    rows = EVENTS[EVENTS["admin1"].isin(["Ménaka", "Gao"])]
    (place,) = area_places(rows)
    assert place.key == "area:ML-7"
    assert set(place.names_en) == {"Gao", "Ménaka"}
    assert place.count == len(rows)


def test_precision_is_told_only_where_all_events_share_it() -> None:
    rows = EVENTS[EVENTS["geo_precision"] == "town"].head(2).assign(lat=1.0, lon=2.0)
    assert event_places(rows)[0].precision == "town"
    mixed = rows.assign(geo_precision=["town", "site"])
    assert event_places(mixed)[0].precision == ""


def test_no_events_make_no_places() -> None:
    none = EVENTS.iloc[:0]
    assert event_places(none) == area_places(none) == []
    assert isinstance(unplaced_events(none), pd.DataFrame)

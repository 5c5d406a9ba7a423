"""The small map of a record: one mark where the record is, none where it has no place."""

import pandas as pd
import pytest

from components.record_map import ABROAD, ZOOMS, record_content, record_deck
from data.records import Record, find
from data.tables import load


def record(record_id: str) -> Record:
    found = find(record_id)
    assert found
    return found


def test_event_has_one_place_with_itself() -> None:
    (place,) = record_content(record("2024-08-24-barsalogho")).places.values()
    assert place.ids == ("2024-08-24-barsalogho",)
    assert place.name("fr") == "Barsalogho"


def test_agreement_has_no_place() -> None:
    assert not record_content(record("2025-06-23-mli-rus-peaceful-atomic-energy")).places


@pytest.mark.parametrize("precision", ["site", "town", "admin1"])
def test_map_looks_at_the_record(precision: str) -> None:
    events = load("events")
    row = events[(events["geo_precision"] == precision) & events["lat"].notna()].iloc[0]
    content = record_content(record(row["event_id"]))
    (place,) = content.places.values()
    written = record_deck(content, place, "en", "light")
    assert written.initial_view_state.longitude == place.lon
    assert written.initial_view_state.zoom in (*ZOOMS.values(), ABROAD)
    assert [each["t"] for each in written.layers[-1]["data"]] == [place.name("en")]


def test_force_is_at_its_headquarters() -> None:
    (place,) = record_content(record("aes-unified-force")).places.values()
    assert place.kind == "base"
    assert pd.notna(place.lat)

"""The specification of the map: own outlines by address, few bytes, one object a place."""

import json
from typing import Any

import pytest

from components.map_deck import CAMERAS, TIP, camera, map_deck, picked_key
from components.map_marks import STEPS, step
from components.map_small import small_deck
from data.filters import Filters
from data.map_content import BOTH, EVENTS, REGIONS, VIEWS, map_content
from data.map_rings import LETTERS, letters, radius, ring_features
from data.map_theme import DARK, LIGHT, map_theme
from data.palette import category_colour, rgb
from data.selection import select
from data.vocabularies import codes, labels

WHOLE = select(Filters())
MOST_BYTES = 60_000


def spec(shown: str, lang: str = "en", picked: str | None = None) -> dict[str, Any]:
    where = camera("states", is_narrow=False)
    deck = map_deck(map_content(WHOLE, shown), LIGHT, lang, where, picked)
    return json.loads(deck.to_json())


def layer(shown: str, key: str, **given: Any) -> dict[str, Any]:
    return next(each for each in spec(shown, **given)["layers"] if each["id"] == key)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("shown", VIEWS)
def test_map_of_the_whole_record_is_small(shown: str, lang: str) -> None:
    written = json.dumps(spec(shown, lang), ensure_ascii=False, separators=(",", ":"))
    assert len(written.encode()) < MOST_BYTES


@pytest.mark.parametrize("shown", VIEWS)
def test_nothing_comes_from_another_host(shown: str) -> None:
    written = spec(shown)
    assert not written.get("mapProvider")
    assert "//" not in json.dumps(written)
    assert layer(shown, "land")["data"].startswith("/geo/drawn/land.geojson?v=")


def test_each_place_is_one_object_to_hit() -> None:
    keys = [each["k"] for each in layer(EVENTS, EVENTS)["data"]]
    assert len(keys) == len(set(keys)) == len(map_content(WHOLE, EVENTS).events)


def test_layers_that_can_be_hit_are_those_that_a_click_is_read_from() -> None:
    hit = [each["id"] for each in spec(BOTH)["layers"] if each.get("pickable")]
    assert hit == ["events", "bases"]
    assert [e["id"] for e in spec(REGIONS)["layers"] if e.get("pickable")] == ["areas"]


def test_a_region_smaller_than_its_number_is_named() -> None:
    named = [each["t"] for each in layer(REGIONS, "numbers-named")["data"]]
    assert {each.rsplit(" ", 1)[0] for each in named} == {"Bamako", "Centre", "Niamey"}
    assert all(each["t"].isdecimal() for each in layer(REGIONS, "numbers")["data"])


def test_hover_card_is_text_and_never_markup() -> None:
    assert TIP["text"] == "{tip}"
    assert "html" not in TIP
    assert TIP["style"]["transform"] == "none", "at the pointer the map cuts off its text"


def test_picked_place_gets_a_ring() -> None:
    place = map_content(WHOLE, EVENTS).events[0]
    found = layer(EVENTS, "picked", picked=place.key)
    assert found["data"][0]["geometry"]["coordinates"] == [place.lon, place.lat]
    assert "picked" not in [each["id"] for each in spec(EVENTS, picked="gone")["layers"]]


@pytest.mark.parametrize(
    ("objects", "key"),
    [
        ({"events": [{"k": "point:1,2"}]}, "point:1,2"),
        ({"bases": [{"k": "base:1,2"}]}, "base:1,2"),
        ({"areas": [{"k": "area:ML-7"}]}, "area:ML-7"),
        ({"countries": [{"k": "x"}]}, None),
        ({"events": [{"other": 1}]}, None),
        ({"events": [None]}, None),
        ({}, None),
    ],
)
def test_click_gives_the_key_of_a_place(objects: dict[str, Any], key: str | None) -> None:
    assert picked_key({"objects": objects}) == key


def test_selection_without_objects_is_no_click() -> None:
    assert picked_key({}) is None


def test_phone_looks_from_farther_away() -> None:
    for name in CAMERAS:
        assert camera(name, is_narrow=True)["zoom"] < camera(name, is_narrow=False)["zoom"]


def test_every_category_has_a_letter_of_its_own_from_both_names() -> None:
    assert set(LETTERS) == set(codes("categories"))
    assert len(set(LETTERS.values())) == len(LETTERS)
    for code, letter in LETTERS.items():
        for lang in ("en", "fr"):
            name = labels("categories", lang)[code].upper().replace("É", "E")
            assert letter in name, (code, lang)


def test_single_event_has_its_letter_and_colour() -> None:
    attack = next(
        e for e in map_content(WHOLE, EVENTS).events
        if e.count == 1 and e.kind == "point" and e.categories[0][0] == "attack"
    )  # fmt: skip
    assert letters([attack])[0]["t"] == "A"
    colours = [each["properties"]["c"] for each in ring_features([attack], LIGHT)]
    assert rgb(category_colour("attack")) in colours


def test_more_records_make_a_larger_circle() -> None:
    assert radius(1) < radius(2) < radius(10) < radius(100) < 45


def test_region_only_records_are_a_hollow_ring_without_a_category() -> None:
    region = next(e for e in map_content(WHOLE, EVENTS).events if e.kind == "region")
    colours = [each["properties"]["c"] for each in ring_features([region], LIGHT)]
    assert colours == [LIGHT.surface, LIGHT.quiet]


@pytest.mark.parametrize(("count", "index"), [(1, 0), (4, 0), (5, 1), (49, 3), (500, 4)])
def test_step_of_the_ramp(count: int, index: int) -> None:
    assert step(count) == index
    assert len(LIGHT.ramp) == len(DARK.ramp) == len(STEPS)


def test_theme_follows_the_reader() -> None:
    assert map_theme("dark") is DARK
    assert map_theme("light") is map_theme(None) is LIGHT


def test_small_map_stands_still() -> None:
    deck = small_deck("en", map_content(WHOLE, EVENTS), "light", is_narrow=False)
    assert json.loads(deck.to_json())["views"][0]["controller"] is False

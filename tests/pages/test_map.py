"""The page of the map: views in the address, slider and fields, nothing found, lists of places."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from data.filters import Filters
from data.places import event_places
from data.selection import select
from tests.pages.opening import open_page, shown

QUERIES = {
    "whole record": {},
    "one filter": {"country": "MLI"},
    "one event": {"q": '"Kamboinsin"'},
    "no place": {"q": "zzzz"},
}


def place_choice(app: AppTest) -> object:
    return next(each for each in app.selectbox if each.label in ("Place", "Lieu"))


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("view", ["events", "forces", "both", "regions"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_view_opens_in_both_languages(lang: str, view: str, query: str) -> None:
    app = open_page("map", lang=lang, view=view, **QUERIES[query])
    assert not app.exception
    if query == "whole record":
        assert "Natural Earth" in shown(app)
        assert app.dataframe


@pytest.mark.parametrize(
    ("view", "said"),
    [("events", "No event records for"), ("forces", "No force commitments for")],
)
def test_nothing_found_offers_the_way_back(view: str, said: str) -> None:
    app = open_page("map", lang="en", view=view, q="zzzz")
    assert said in shown(app)
    assert app.button("empty-clear")


def test_page_says_what_is_not_on_the_map_and_lists_it() -> None:
    app = open_page("map", lang="en")
    assert "31 of 402 events are not on the map." in shown(app)
    app.button("map-list-none-events").click().run()
    assert not app.exception
    assert "Events not on the map\n:small[:gray[31 rows]]" in shown(app)


def test_chosen_place_lists_its_records() -> None:
    app = open_page("map", lang="en", q="Kidal")
    place_choice(app).set_value("point:1.41,18.44").run()
    assert not app.exception
    assert "Kidal, Mali\n" in shown(app)


def test_place_that_a_filter_took_away_is_no_longer_chosen() -> None:
    app = open_page("map", lang="en")
    place_choice(app).set_value("point:37.62,55.75").run()
    assert "Moscow, Russia\n" in shown(app)
    app.query_params["category"] = "attack"
    app.run()
    assert not app.exception
    assert place_choice(app).value is None


def test_view_goes_into_the_address() -> None:
    app = open_page("map", lang="en")
    app.segmented_control("map-show").set_value("regions").run()
    assert app.query_params["view"] == "regions"
    assert "not of violence" in shown(app)


def test_slider_writes_the_dates_that_the_fields_show() -> None:
    app = open_page("map", lang="en")
    app.select_slider[0].set_range(date(2024, 1, 1), date(2024, 12, 1)).run()
    assert not app.exception
    assert app.query_params["since"] == "2024-01-01"
    assert app.query_params["until"] == "2024-12-31"
    assert app.date_input("filter-since").value.isoformat() == "2024-01-01"


def test_fields_move_the_slider() -> None:
    app = open_page("map", lang="en", since="2024-03-05")
    assert app.select_slider[0].value[0].isoformat() == "2024-03-01"
    app.query_params["since"] = "2025-01-01"
    app.run()
    assert not app.exception
    assert app.select_slider[0].value[0].isoformat() == "2025-01-01"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_table_is_narrowed_to_a_place_and_back(lang: str) -> None:
    place = event_places(select(Filters()).events)[0]
    app = open_page("map", lang=lang, place=place.key)
    assert not app.exception
    assert len(app.dataframe[0].value) == place.count
    app.button(key="place-clear").click().run()
    assert len(app.dataframe[0].value) > place.count


def test_place_can_become_a_filter_by_its_words() -> None:
    (place,) = event_places(select(Filters(q="Barsalogho", category=("attack",))).events)[:1]
    app = open_page("map", lang="en", place=place.key)
    app.button(key="place-filter").click().run()
    assert app.query_params["q"] == f'"{place.name("en")}"'
    assert "place" not in app.query_params


def test_unknown_place_in_a_link_is_left_alone() -> None:
    app = open_page("map", lang="en", place="point:0,0")
    assert not app.exception
    assert len(app.dataframe[0].value) > 300

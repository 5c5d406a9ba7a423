"""The page that compares: sides from the address, swap, picks, empty selections."""

from typing import Any

import pytest

from components.compare_choice import KIND
from data import asked as releases
from data import comparison
from tests.pages.opening import open_page, shown

PAIRS = {
    "nothing asked": ({}, "Mali", "Burkina Faso"),
    "partners": ({"left": "partner:RUS", "right": "partner:FRA"}, "Russia", "France"),
    "periods": (
        {"left": "period:2020-01-01..2021-12-31", "right": "period:2024-01-01..2025-12-31"},
        "2020-01-01", "2025-12-31",
    ),
}  # fmt: skip


@pytest.mark.parametrize("query", [{}, {"sector": "energy"}, {"q": "Wagner"}], ids=str)
@pytest.mark.parametrize("pair", PAIRS)
def test_both_sides_are_named_and_counted(pair: str, query: dict[str, str]) -> None:
    asked, left, right = PAIRS[pair]
    app = open_page("compare", lang="en", **asked, **query)
    assert not app.exception
    assert f"**{left}" in shown(app)
    assert f"{right}**" in shown(app)
    assert "Number of records by year" in shown(app)


def test_french_page_says_its_sides() -> None:
    app = open_page("compare", lang="fr", left="partner:RUS", right="partner:CHN")
    assert not app.exception
    assert "Dernières fiches\u00a0: Russie" in shown(app)


def test_swap_turns_the_sides_round() -> None:
    app = open_page("compare", lang="en")
    app.button("compare-swap").click().run()
    assert app.query_params["left"] == "country:BFA"
    assert app.query_params["right"] == "country:MLI"
    app.button("compare-swap").click().run()
    assert "left" not in app.query_params


@pytest.mark.parametrize("wrong", ["country:XXX", "period:2022-01-01..2020-01-01", "<b>"])
def test_wrong_side_is_named_and_replaced(wrong: str) -> None:
    app = open_page("compare", lang="en", left=wrong)
    assert not app.exception
    assert f"left “{wrong}”, which is not known" in shown(app)
    assert "**Mali**" in shown(app)


def test_sides_of_different_kinds_follow_the_left() -> None:
    app = open_page("compare", lang="en", left="partner:TUR", right="country:MLI")
    assert "right “country:MLI”, which is not known" in shown(app)
    assert "**Türkiye**" in shown(app)


def test_another_kind_starts_with_its_own_pair() -> None:
    app = open_page("compare", lang="en")
    app.segmented_control(key=KIND).set_value("partner").run()
    assert app.query_params["left"] == "partner:RUS"
    assert app.selectbox("compare-right-partner-en").value == "FRA"


def test_pair_of_another_kind_is_of_the_release_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    told = comparison.facet

    def noted(*given: Any) -> Any:
        seen.append(releases.asked())
        return told(*given)

    monkeypatch.setattr(comparison, "facet", noted)
    app = open_page("compare", lang="en", version="1.0.0")
    app.segmented_control(key=KIND).set_value("partner").run()
    assert not app.exception
    assert seen
    assert set(seen) == {"1.0.0"}


def test_side_stands_above_the_filter_of_its_kind() -> None:
    app = open_page("compare", lang="en", country="NER", left="country:MLI", right="country:BFA")
    assert "The filter “Country” does not count here" in shown(app)
    assert "**Mali**" in shown(app)
    app.selectbox("compare-row-en").set_value("sector:energy").run()
    assert len(app.dataframe[0].value) > 0


def test_a_row_leads_to_its_records() -> None:
    app = open_page("compare", lang="en", table="agreements")
    assert next(iter(app.dataframe[0].value.columns)) == "Dimension"
    app.selectbox("compare-row-en").set_value("partner:RUS").run()
    app.selectbox("compare-side-en").set_value("left").run()
    assert "Russia · Mali" in shown(app)
    assert app.dataframe[0].value["Partners"].str.contains("Russia").all()


def test_sides_without_records_say_so_where_the_filters_have_some() -> None:
    app = open_page("compare", lang="en", q="Barsalogho", left="partner:RUS", right="partner:FRA")
    assert not app.exception
    assert "Neither side has a record under these filters." in shown(app)


def test_nothing_on_either_side_offers_the_way_back() -> None:
    app = open_page("compare", lang="en", q="zzzz")
    assert not app.exception
    assert app.button("empty-clear")

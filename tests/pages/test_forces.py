"""The page of forces: views, choices in the address, empty selections."""

import pytest

from tests.pages.opening import open_page, shown

NEVER = {"en": "Personnel are never added up", "fr": "Les effectifs ne sont jamais additionnés"}
QUERIES = {
    "whole record": {},
    "one filter": {"partner": "RUS"},
    "one commitment": {"q": "FU-AES"},
    "contingents only": {"partner": "CZE"},
}


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("view", ["periods", "ladder", "strength", "register"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_view_opens_in_both_languages(lang: str, view: str, query: str) -> None:
    app = open_page("forces", lang=lang, view=view, **QUERIES[query])
    assert not app.exception
    assert NEVER[lang] in shown(app)


@pytest.mark.parametrize(("lang", "said"), [("en", "No force commitments for"), ("fr", "zzzz")])
def test_nothing_found_offers_the_way_back(lang: str, said: str) -> None:
    app = open_page("forces", lang=lang, q="zzzz")
    assert not app.exception
    assert said in shown(app)
    assert app.button("empty-clear")


def test_strength_of_the_unified_force_is_the_first_thing_shown() -> None:
    text = shown(open_page("forces", lang="en", view="strength"))
    assert "**5,000** Pledged · 21 January 2025" in text
    assert "**6,000** Enrolled · 29 January 2026" in text


def test_card_of_the_unified_force_stands_beside_the_bars() -> None:
    assert "AES Unified Force" in shown(open_page("forces", lang="en"))


def test_mission_with_its_contingent_says_that_they_are_not_added() -> None:
    app = open_page("forces", lang="en", view="strength", force=["minusma", "minusma-chad"])
    assert "must not be added" in shown(app)


def test_unknown_force_of_a_link_is_named_and_harmless() -> None:
    app = open_page("forces", lang="en", view="strength", force="<b>x</b>")
    assert not app.exception
    assert "Not among the force commitments selected: “<b>x</b>”" in shown(app)


def test_choosing_another_force_writes_the_address() -> None:
    app = open_page("forces", lang="en", view="strength")
    app.selectbox("forces-first").set_value("serval").run()
    assert app.query_params["force"] == "serval"
    assert "French Operation Serval" in shown(app)


def test_button_of_the_card_leads_to_the_strength() -> None:
    app = open_page("forces", lang="en")
    app.button("forces-strength-of-aes-unified-force").click().run()
    assert app.query_params["view"] == "strength"
    assert "6,000" in shown(app)


PERIOD = {"since": "2024-09-01", "until": "2024-09-10", "force": "us-forces-niger"}
"""The force was there, and no figure is of these days."""


@pytest.mark.parametrize(
    ("lang", "said", "never"),
    [
        ("en", "No figure within the period; ", "No strength is documented"),
        ("fr", "Aucun chiffre dans la période", "Aucun effectif n'est documenté"),
    ],
)
@pytest.mark.parametrize("view", ["periods", "strength"])
def test_figures_outside_the_period_are_said_to_exist(
    view: str, lang: str, said: str, never: str
) -> None:
    app = open_page("forces", lang=lang, view=view, **PERIOD)
    assert not app.exception
    assert said in shown(app)
    assert never not in shown(app)


@pytest.mark.parametrize(
    ("view", "button"),
    [("periods", "forces-strength-of-us-forces-niger"), ("strength", "forces-all-figures")],
)
def test_button_shows_the_figures_that_the_period_leaves_out(view: str, button: str) -> None:
    app = open_page("forces", lang="en", view=view, **PERIOD)
    app.button(button).click().run()
    assert not app.exception
    assert "since" not in app.query_params
    assert app.query_params["force"] == "us-forces-niger"
    assert app.query_params["view"] == "strength"
    assert "No figure within the period" not in shown(app)


def test_pledge_is_said_to_be_announced_and_not_on_the_ground() -> None:
    text = shown(open_page("forces", lang="en", force="accra-initiative-force", q="Accra"))
    assert "announced 22 November 2022, not documented on the ground" in text


def test_order_of_the_register_is_the_order_of_its_table() -> None:
    app = open_page("forces", lang="en", view="register", order="oldest")
    assert "Sabre" in app.dataframe[0].value["Name"].iloc[0]


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("part", ["lanes", "total"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_presence_opens_in_both_languages(lang: str, part: str, query: str) -> None:
    app = open_page("forces", lang=lang, view="presence", part=part, **QUERIES[query])
    assert not app.exception
    wanted = {
        ("lanes", "en"): "who left, who came",
        ("lanes", "fr"): "départs et arrivées",
        ("total", "en"): "Foreign personnel documented in Mali",
        ("total", "fr"): "Personnel étranger documenté",
    }
    assert wanted[part, lang] in shown(app)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", ("French forces in Niger", "22 December 2023", "Last French soldiers leave Niger",
                "3 August 2023 · denounced (Niger)", "Niger-France defence accords")),
        ("fr", ("Forces françaises au Niger", "22 décembre 2023",
                "3 août 2023 · dénoncé (Niger)", "Accords de défense Niger-France")),
    ],
)  # fmt: skip
def test_france_in_niger_is_answered_in_one_look(lang: str, told: tuple[str, ...]) -> None:
    app = open_page("forces", lang=lang, view="presence", country="NER", partner="FRA")
    links = "\n".join(each.proto.label for each in app.get("page_link")).replace("\\", "")
    assert all(each in f"{shown(app)}\n{links}" for each in told)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2020-06-30", ("At least 13,150–16,150", "MINUSMA", "**13,000**", "**16,000**")),
        ("2024-06-30", ("At least 1,600", "Wagner Group in Mali", "15 August 2023")),
    ],
)
def test_personnel_in_mali_on_a_day_is_said_with_its_sources(
    day: str, said: tuple[str, ...]
) -> None:
    text = shown(open_page("forces", lang="en", view="presence", part="total", at=day))
    assert all(each in text for each in (*said, "](http"))


def test_host_of_the_total_is_the_country_of_the_filters() -> None:
    text = shown(open_page("forces", lang="en", view="presence", part="total", country="NER"))
    assert "documented in Niger" in text


def test_limit_and_day_are_kept_in_the_address() -> None:
    app = open_page("forces", lang="en", view="presence", part="total", at="2020-06-30")
    app.selectbox("presence-limit").set_value("none").run()
    assert app.query_params["limit"] == "none"
    assert "At least 13,750–16,750" in shown(app)


def test_selection_of_own_armies_has_no_lane_and_no_figure() -> None:
    app = open_page("forces", lang="en", view="presence", q="VDP")
    assert not app.exception
    assert "No foreign or joint force with a date" in shown(app)


def test_ladder_of_the_unified_force_tells_pledge_promises_and_what_is_missing() -> None:
    app = open_page("forces", lang="en", view="ladder")
    text = shown(app)
    assert "no deployed figure on the whole of it is stated" in text
    assert "**6,000** · 29 January 2026" in text
    assert "Russian agreement in principle" in text


def test_choosing_a_force_of_the_ladder_writes_the_address() -> None:
    app = open_page("forces", lang="en", view="ladder")
    app.selectbox("ladder-force").set_value("minusma").run()
    assert app.query_params["force"] == "minusma"
    assert "Announced minus deployed: 1,998 to 2,265 persons" in shown(app)

"""The page of cooperation: figures, what they count, picks, empty selections."""

import pytest

from components.cooperation_controls import COUNTED, EVERY, FIGURE
from components.cooperation_grid import SHAPES
from tests.pages.opening import open_page, shown

QUERIES = {"whole record": {}, "one filter": {"partner": "RUS"}, "few": {"q": "uranium"}}
TITLES = {
    "en": {"matrix": "Agreements by partner and sector", "country": "by sector and AES state",
           "partner": "by sector and partner", "years": "by year", "status": "and status"},
    "fr": {"matrix": "Accords par partenaire et secteur", "country": "par secteur et État",
           "partner": "par secteur et partenaire", "years": "par année", "status": "et statut"},
}  # fmt: skip


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("figure", SHAPES)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_figure_opens_in_both_languages(lang: str, figure: str, query: str) -> None:
    app = open_page("cooperation", lang=lang, view=figure, **QUERIES[query])
    assert not app.exception
    assert TITLES[lang][figure] in shown(app)
    assert len(app.dataframe) == 1


@pytest.mark.parametrize(("lang", "said"), [("en", "No agreements for"), ("fr", "zzzz")])
def test_nothing_found_offers_the_way_back(lang: str, said: str) -> None:
    app = open_page("cooperation", lang=lang, q="zzzz")
    assert not app.exception
    assert said in shown(app)
    assert app.button("empty-clear")


def test_both_tables_stand_below_when_both_are_counted() -> None:
    app = open_page("cooperation", lang="en", table="both")
    assert len(app.dataframe) == 2
    assert "No partner named" in app.selectbox("cooperation-matrix-row-en").options


def test_status_counts_agreements_whatever_the_link_says() -> None:
    app = open_page("cooperation", lang="en", view="status", table="events")
    assert not app.exception
    assert "Agreements by partner and status" in shown(app)


def test_wrong_choices_of_a_link_are_harmless() -> None:
    app = open_page("cooperation", lang="en", view="<b>", table="forces")
    assert not app.exception
    assert TITLES["en"]["matrix"] in shown(app)


def test_choices_are_written_to_the_address() -> None:
    app = open_page("cooperation", lang="en")
    app.segmented_control(key=FIGURE).set_value("years").run()
    app.segmented_control(key=COUNTED).set_value("both").run()
    assert app.query_params["view"] == "years"
    assert app.query_params["table"] == "both"
    assert "Agreements and events by year" in shown(app)


def test_fields_pick_a_cell_and_the_button_filters_by_it() -> None:
    app = open_page("cooperation", lang="en")
    app.selectbox("cooperation-matrix-row-en").set_value("RUS").run()
    app.selectbox("cooperation-matrix-column-en").set_value("energy").run()
    assert "Russia × Energy" in shown(app)
    assert "Rosatom-Niger memorandum on the peaceful use of nuclear energy" in shown(app)
    assert len(app.dataframe[0].value) == 13
    app.button("cooperation-narrow").click().run()
    assert (app.query_params["partner"], app.query_params["sector"]) == ("RUS", "energy")
    assert "With Russia · Energy" in shown(app)


def test_states_among_themselves_can_be_read_but_not_filtered() -> None:
    app = open_page("cooperation", lang="en")
    app.selectbox("cooperation-matrix-row-en").set_value("none").run()
    assert "AES states among themselves" in shown(app)
    assert "AES roadmap for year two" in shown(app)
    assert app.button("cooperation-narrow").disabled


def test_pick_survives_a_change_of_language() -> None:
    app = open_page("cooperation", lang="en")
    app.selectbox("cooperation-matrix-row-en").set_value("TUR").run()
    app.query_params["lang"] = "fr"
    app.run()
    assert app.selectbox("cooperation-matrix-row-fr").value == "TUR"
    assert "Turquie" in shown(app)


def test_pick_that_the_selection_loses_is_dropped() -> None:
    app = open_page("cooperation", lang="en")
    app.selectbox("cooperation-matrix-row-en").set_value("TUR").run()
    app.query_params["partner"] = "IMF"
    app.run()
    assert not app.exception
    assert app.selectbox("cooperation-matrix-row-en").value is None


def test_empty_cell_says_so() -> None:
    app = open_page("cooperation", lang="en")
    app.selectbox("cooperation-matrix-row-en").set_value("FRA").run()
    app.selectbox("cooperation-matrix-column-en").set_value("energy").run()
    assert "No record has both" in shown(app)
    assert not app.dataframe


def test_all_partners_by_name_on_demand() -> None:
    app = open_page("cooperation", lang="en")
    assert "20 other partners: " in shown(app)
    app.toggle(EVERY).set_value(True).run()
    assert "other partners" not in shown(app)
    assert "Ghana" in app.selectbox("cooperation-matrix-row-en").options

"""The further views of the page of cooperation: before and after, flow, partners together."""

import pytest

from data.records import find
from tests.pages.opening import open_page, shown

QUERIES = {"whole record": {}, "one filter": {"country": "MLI"}, "few": {"q": "uranium"},
           "one row": {"q": "Rosatom-Niger"}}  # fmt: skip
TITLES = {
    "en": {"change": "before and after 16 September 2023", "flow": "from partner to sector",
           "together": "two partners"},
    "fr": {"change": "avant et après le 16 septembre 2023", "flow": "du partenaire au secteur",
           "together": "deux partenaires"},
}  # fmt: skip


def record_title(record_id: str) -> str:
    record = find(record_id)
    assert record is not None
    return record.title("en")


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("figure", ["change", "flow", "together"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_view_opens_in_both_languages(lang: str, figure: str, query: str) -> None:
    app = open_page("cooperation", lang=lang, view=figure, table="both", **QUERIES[query])
    assert not app.exception
    assert TITLES[lang][figure] in shown(app)


def test_day_and_window_come_from_the_address() -> None:
    app = open_page("cooperation", lang="en", view="change", at="2020-08-18", window="all")
    assert "Agreements before and after 18 August 2020" in shown(app)
    assert app.selectbox("change-landmark-en").value == "2020-08-18"
    assert app.selectbox("change-window-en").value == "all"
    assert "not equally long" in shown(app)


def test_a_day_without_landmark_is_another_day() -> None:
    app = open_page("cooperation", lang="en", view="change", at="2022-02-17")
    assert app.selectbox("change-landmark-en").value is None
    app.selectbox("change-landmark-en").set_value("2023-07-26").run()
    assert app.query_params["at"] == "2023-07-26"
    assert "before and after 26 July 2023" in shown(app)


@pytest.mark.parametrize(
    ("name", "value"), [("at", "2023-02-30"), ("at", "1999-01-01"), ("window", "13")]
)
def test_wrong_day_or_window_is_named(name: str, value: str) -> None:
    app = open_page("cooperation", lang="en", view="change", **{name: value})
    assert not app.exception
    assert f"{name} “{value}”, which is not known" in shown(app)
    assert TITLES["en"]["change"] in shown(app)


def test_records_that_the_day_cuts_are_named() -> None:
    app = open_page("cooperation", lang="en", view="change", at="2024-07-06", window="12")
    assert "Registers place them by the day" in shown(app)
    assert record_title("2024-07-mli-uranium-one-lithium") in shown(app)


def test_row_and_side_can_be_picked_without_a_pointer() -> None:
    app = open_page("cooperation", lang="en", view="change")
    assert list(app.dataframe[0].value.columns)[:2] == ["Dimension", "Row"]
    app.selectbox("change-row-en").set_value("partner:RUS").run()
    app.selectbox("change-side-en").set_value("right").run()
    assert "Russia · After" in shown(app)
    assert len(app.dataframe[0].value) == 29


def test_a_day_with_nothing_around_it_says_so() -> None:
    app = open_page(
        "cooperation", lang="en", view="change", q="uranium", at="2013-06-01", window="6"
    )
    assert not app.exception
    assert "No selected record lies in either window" in shown(app)


def test_filtered_period_can_be_left_for_the_windows() -> None:
    app = open_page("cooperation", lang="en", view="change", since="2023-09-16")
    assert "The filter of the period cuts the windows too." in shown(app)
    app.button("change-undated").click().run()
    assert "since" not in app.query_params
    assert "cuts the windows" not in shown(app)


def test_flow_fields_pick_records_and_filter_by_them() -> None:
    app = open_page("cooperation", lang="en", view="flow")
    app.selectbox("flow-partner-en").set_value("RUS").run()
    app.selectbox("flow-sector-en").set_value("energy").run()
    assert "Russia × Energy" in shown(app)
    assert len(app.dataframe[0].value) == 13
    app.button("cooperation-narrow").click().run()
    assert (app.query_params["partner"], app.query_params["sector"]) == ("RUS", "energy")


def test_partners_together_counts_both_tables_unless_asked() -> None:
    app = open_page("cooperation", lang="en", view="together")
    assert "Agreements and events that name two partners or more" in shown(app)
    app.selectbox("cooperation-together-row-en").set_value("FRA").run()
    app.selectbox("cooperation-together-column-en").set_value("RUS").run()
    assert "By state: " in shown(app)
    assert sum(len(each.value) for each in app.dataframe) == 5


def test_no_two_partners_in_a_record_is_said() -> None:
    app = open_page("cooperation", lang="en", view="together", table="agreements", partner="RUS")
    assert "No selected record names two partners" in shown(app)

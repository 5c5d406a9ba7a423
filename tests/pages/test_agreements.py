"""The page of agreements: register, order, status and type, what its extract holds."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components.agreements_choice import ORDER_KEY
from data.filters import Filters
from data.formats import iso_text
from data.selection import select
from tests.pages.opening import open_page, shown

QUERIES = {"whole record": {}, "one filter": {"country": "MLI"}, "two rows": {"q": "Sanankoroba"}}
HEADS = {"en": "Register of agreements", "fr": "Registre des accords"}


def figure(app: AppTest) -> dict[str, Any]:
    """The specification of the first chart."""
    return json.loads(app.get("plotly_chart")[0].proto.spec)


def figure_text(app: AppTest) -> str:
    return " ".join(each["text"] for each in figure(app)["layout"]["annotations"])


def lines_drawn(app: AppTest) -> int:
    """The number of places along the axis of unseen points, one series a line."""
    hidden = figure(app)["data"][2]
    return len(set(hidden["customdata"]))


def titles(app: AppTest, column: str = "Title") -> list[str]:
    return list(app.dataframe[0].value[column])


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_page_shows_exactly_the_selection(lang: str, query: str) -> None:
    app = open_page("agreements", lang=lang, **QUERIES[query])
    assert not app.exception
    assert HEADS[lang] in shown(app)
    chosen = select(Filters.from_query({n: [v] for n, v in QUERIES[query].items()})).agreements
    assert list(app.dataframe[0].value.index) == list(chosen.index)


@pytest.mark.parametrize(("lang", "said"), [("en", "No agreements for"), ("fr", "zzzz")])
def test_nothing_found_offers_the_way_back(lang: str, said: str) -> None:
    app = open_page("agreements", lang=lang, q="zzzz")
    assert not app.exception
    assert said in shown(app)
    assert app.button("empty-clear")


def test_order_of_the_link_is_the_order_of_the_rows() -> None:
    app = open_page("agreements", lang="en", order="oldest")
    first = select(Filters()).agreements["signed_on"].min()
    assert app.dataframe[0].value["Signed or announced"].iloc[0] == iso_text(first, "day")


def test_order_is_written_to_the_address() -> None:
    app = open_page("agreements", lang="en")
    app.selectbox(f"{ORDER_KEY}-newest").set_value("title").run()
    assert app.query_params["order"] == "title"
    assert titles(app) == sorted(titles(app), key=str.casefold)


def test_status_and_type_of_the_link_narrow_the_register() -> None:
    app = open_page("agreements", lang="en", status=["announced", "signed"], type="loan")
    rows = app.dataframe[0].value
    assert set(rows["Type"]) == {"Loan"}
    assert set(rows["Status"]) <= {"Announced", "Signed"}


def test_choosing_a_status_writes_its_code() -> None:
    app = open_page("agreements", lang="fr")
    key = next(each.key for each in app.button_group if each.key.startswith("agreements-status"))
    app.button_group(key=key).set_value(["terminated"]).run()
    assert app.query_params["status"] == "terminated"
    assert set(app.dataframe[0].value["Statut"]) == {"Terminé"}


def test_status_and_type_that_leave_nothing_offer_the_way_back() -> None:
    app = open_page("agreements", lang="en", status="completed", type="treaty")
    assert "No selected agreement passes the choices of this page" in shown(app)
    app.button("agreements-clear").click().run()
    assert "status" not in app.query_params
    assert len(app.dataframe[0].value) == len(select(Filters()).agreements)


def test_unknown_status_of_a_link_is_named_and_ignored() -> None:
    app = open_page("agreements", lang="en", status="<b>x</b>")
    assert not app.exception
    assert "“<b>x</b>” is not known" in shown(app)
    assert len(app.dataframe[0].value) == len(select(Filters()).agreements)


def test_energy_agreements_with_russia_are_one_click_away() -> None:
    app = open_page("agreements", lang="en", country="NER", status="terminated")
    app.button("agreements-way-russian-energy").click().run()
    chosen = select(Filters(partner=("RUS",), sector=("energy",))).agreements
    assert list(app.dataframe[0].value.index) == list(chosen.index)
    assert "country" not in app.query_params


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("view", ["life", "silent", "values"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_view_opens_in_both_languages(lang: str, view: str, query: str) -> None:
    app = open_page("agreements", lang=lang, view=view, **QUERIES[query])
    assert not app.exception


def test_entity_and_signatory_of_a_link_narrow_every_view() -> None:
    for view in ("register", "values"):
        app = open_page(
            "agreements", lang="fr", view=view, entity="Rosatom", signatory="bintou camara"
        )
        assert not app.exception
        assert "n'est pas connu" not in shown(app)
    rows = open_page("agreements", lang="en", entity="yadran").dataframe[0].value
    assert len(rows) == 2


def test_unknown_names_of_a_link_are_named_and_ignored() -> None:
    app = open_page("agreements", lang="en", entity="zzzz", signatory="<b>x</b>")
    assert "“zzzz” is not known" in shown(app)
    assert "“<b>x</b>” is not known" in shown(app)
    assert len(app.dataframe[0].value) == len(select(Filters()).agreements)


def test_choosing_an_entity_writes_its_key() -> None:
    app = open_page("agreements", lang="fr")
    field = next(each for each in app.multiselect if each.key.startswith("agreements-entity"))
    field.set_value(["rosatom"]).run()
    assert app.query_params["entity"] == "rosatom"


def test_mali_and_rosatom_from_memorandum_to_agreement() -> None:
    app = open_page("agreements", lang="en")
    app.button("agreements-way-mali-rosatom").click().run()
    rows = app.dataframe[0].value
    pairs = list(zip(rows["Date"], rows["Step"], strict=True))
    for expected in (("2023-10-13", "Signed"), ("2024-03-25", "Signed"), ("2025-06-23", "Signed")):
        assert expected in pairs
    assert ("2024-07", "Signed") in pairs
    assert all(rows["Source"])
    assert "4 related agreements" in figure_text(app)


def test_what_came_of_the_bank_is_one_click_away() -> None:
    app = open_page("agreements", lang="en")
    app.button("agreements-way-bank").click().run()
    assert not app.exception
    assert "The record holds no agreement on this" in shown(app)
    assert list(app.dataframe[0].value["Date"]) == [
        "2024-07-06", "2025-05-23", "2025-12-23", "2026-01-27"
    ]  # fmt: skip


def test_filters_apply_to_a_story() -> None:
    app = open_page("agreements", lang="en", view="life", story="bank", since="2025-12-01")
    assert len(app.dataframe[0].value) == 2
    assert "2 records of this story do not pass the filters" in shown(app)


def test_selection_without_agreements_leads_to_events_and_story() -> None:
    app = open_page("agreements", lang="en", q="BCID")
    assert "No agreements for" in shown(app)
    app.button("agreements-story-bank").click().run()
    assert app.query_params["story"] == "bank"
    assert len(app.dataframe[0].value) == 4


def test_life_lines_are_bounded_until_all_are_asked_for() -> None:
    app = open_page("agreements", lang="en", view="life", order="signed")
    assert lines_drawn(app) == 12
    app.toggle("agreements-life-all").set_value(True).run()
    assert lines_drawn(app) == len(select(Filters()).agreements)


def test_silent_promises_with_turkiye_separate_announced_from_signed() -> None:
    app = open_page("agreements", lang="en", view="silent", partner="TUR")
    assert "0 only announced · 8 signed, with no later step" in shown(app)
    assert "this record holds no later step, not that nothing happened" in shown(app)
    rows = app.dataframe[0].value
    assert set(rows["Last step"]) == {"Signed"}
    assert rows["Months since"].min() >= 12


def test_months_of_a_link_are_taken_and_bad_ones_named() -> None:
    usual = len(open_page("agreements", lang="en", view="silent").dataframe[0].value)
    assert (
        len(open_page("agreements", lang="en", view="silent", months="60").dataframe[0].value)
        < usual
    )
    for bad in ("0", "121", "x", "12000", "-3", "٣"):
        app = open_page("agreements", lang="en", view="silent", months=bad)
        assert f"“{bad}” is not known" in shown(app)
        assert len(app.dataframe[0].value) == usual


def test_nothing_silent_for_so_long_is_said() -> None:
    app = open_page("agreements", lang="en", view="silent", months="120")
    assert "has been without a later step for so long" in shown(app)


def test_stated_values_are_counted_with_those_without_and_never_summed() -> None:
    app = open_page("agreements", lang="en", view="values")
    assert "26 agreements with a stated value" in shown(app)
    assert "112 without" in shown(app)
    assert list(app.dataframe[0].value["Currency"].unique()) == [
        "US dollar", "Euro", "CFA franc (BCEAO)"
    ]  # fmt: skip


def test_register_counts_by_partner_on_demand() -> None:
    app = open_page("agreements", lang="en", by="partner")
    assert "Agreements by partner and status" in shown(app)


def test_moscow_agreements_are_one_click_away() -> None:
    app = open_page("agreements", lang="en")
    app.button("agreements-way-moscow-2025").click().run()
    assert len(titles(app)) == 3
    assert "Agreement on the foundations of relations between Russia and Mali" in titles(app)

"""Sources and claims: three views, choices in the address, small and empty selections."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages import opening
from tests.pages.opening import open_page

QUERIES = {
    "whole record": {},
    "one record": {"q": "Barsalogho", "category": "attack"},
    "no claims": {"partner": "AGO"},
    "nothing found": {"q": "zzzz"},
}


def shown(app: AppTest) -> str:
    return opening.shown(app).replace("\u00a0", " ")


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("view", ["sources", "claims", "quality", "wrong"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_view_opens_in_both_languages(lang: str, view: str, query: str) -> None:
    app = open_page("sources", lang=lang, view=view, **QUERIES[query])
    assert not app.exception


def test_widest_dispute_stands_beside_the_figure() -> None:
    text = shown(open_page("sources", lang="en", view="claims"))
    assert "Hundreds of people killed at Barsalogho" in text
    assert "Figures claimed: 200–600 · kept in the record: 200–600" in text
    assert "Lowest – **at least 200** (UN, UN or NGO)" in text


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("highest", "Highest – **at least 500, and about 30 fighters** (OHCHR, UN or NGO)"),
        ("lowest", "Lowest – **203 (all fighters)** (Malian army, Official)"),
        ("wrong", "Lowest – "),
    ],
)
def test_claim_of_the_address_is_pointed_at(claim: str, said: str) -> None:
    query = {"q": "Moura", "category": "military_operation", "claim": claim}
    text = shown(open_page("sources", lang="en", view="claims", **query))
    assert said in text


def test_choice_of_claim_is_written_into_the_address() -> None:
    app = open_page("sources", lang="en", view="claims")
    app.button_group("claims-claim").set_value("independent").run()
    assert app.query_params["claim"] == "independent"
    assert "**400-500** (sources of Reuters, Independent)" in shown(app)


def test_fields_without_figures_have_no_lowest() -> None:
    app = open_page("sources", lang="en", view="claims", type="version")
    assert not app.exception
    assert "claims-claim" not in {each.key for each in app.button_group}
    assert "Claims side by side: Version" in shown(app)


def test_selection_without_claims_says_so() -> None:
    app = open_page("sources", lang="en", view="claims", **QUERIES["no claims"])
    assert "No claims that differ for: With Angola" in shown(app)


def test_bounded_lines_can_all_be_shown() -> None:
    app = open_page("sources", lang="en", view="claims")
    assert app.toggle("claims-all").label == "Show all 51 records"
    assert not app.toggle("claims-all").set_value(True).run().exception


def test_order_is_written_into_the_address() -> None:
    app = open_page("sources", lang="en", view="claims")
    app.toggle("claims-order").set_value(True).run()
    assert app.query_params["order"] == "date"


def test_quality_withholds_shares_of_few_records() -> None:
    few = shown(open_page("sources", lang="en", view="quality", **QUERIES["one record"]))
    assert "Of fewer than 5 records or pages no share is given" in few
    assert "no share is given" not in shown(open_page("sources", lang="en", view="quality"))


def test_quality_warns_of_a_selection_that_leans_on_one_publisher() -> None:
    leaning = shown(open_page("sources", lang="en", view="quality", partner="NER"))
    assert "Wikipedia is cited by 4 of 11 records (36%)" in leaning
    assert "leans on one publisher" not in shown(open_page("sources", lang="en", view="quality"))


def test_quality_shows_the_register_of_gaps() -> None:
    assert "Looked for and not found" in shown(open_page("sources", lang="en", view="quality"))

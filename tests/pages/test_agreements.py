"""The page of agreements: register, order, status and type, what its extract holds."""

import pytest
from streamlit.testing.v1 import AppTest

from components.agreements_choice import ORDER_KEY
from data.filters import Filters
from data.formats import iso_text
from data.selection import select

QUERIES = {"whole record": {}, "one filter": {"country": "MLI"}, "two rows": {"q": "Sanankoroba"}}
HEADS = {"en": "Register of agreements", "fr": "Registre des accords"}


def open_page(**query: str | list[str]) -> AppTest:
    app = AppTest.from_file("../../components/frame.py", default_timeout=60)
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    return app.switch_page("../pages/agreements.py").run()


def shown(app: AppTest) -> str:
    parts = [*app.markdown, *app.caption, *app.info, *app.warning]
    return "\n".join(each.value for each in parts).replace("\\", "")


def titles(app: AppTest, column: str = "Title") -> list[str]:
    return list(app.dataframe[0].value[column])


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_page_shows_exactly_the_selection(lang: str, query: str) -> None:
    app = open_page(lang=lang, **QUERIES[query])
    assert not app.exception
    assert HEADS[lang] in shown(app)
    chosen = select(Filters.from_query({n: [v] for n, v in QUERIES[query].items()})).agreements
    assert list(app.dataframe[0].value.index) == list(chosen.index)


@pytest.mark.parametrize(("lang", "said"), [("en", "No agreements for"), ("fr", "zzzz")])
def test_nothing_found_offers_the_way_back(lang: str, said: str) -> None:
    app = open_page(lang=lang, q="zzzz")
    assert not app.exception
    assert said in shown(app)
    assert app.button("empty-clear")


def test_order_of_the_link_is_the_order_of_the_rows() -> None:
    app = open_page(lang="en", order="oldest")
    first = select(Filters()).agreements["signed_on"].min()
    assert app.dataframe[0].value["Signed or announced"].iloc[0] == iso_text(first, "day")


def test_order_is_written_to_the_address() -> None:
    app = open_page(lang="en")
    app.selectbox(ORDER_KEY).set_value("title").run()
    assert app.query_params["order"] == "title"
    assert titles(app) == sorted(titles(app), key=str.casefold)


def test_status_and_type_of_the_link_narrow_the_register() -> None:
    app = open_page(lang="en", status=["announced", "signed"], type="loan")
    rows = app.dataframe[0].value
    assert set(rows["Type"]) == {"Loan"}
    assert set(rows["Status"]) <= {"Announced", "Signed"}


def test_choosing_a_status_writes_its_code() -> None:
    app = open_page(lang="fr")
    key = next(each.key for each in app.button_group if each.key.startswith("agreements-status"))
    app.button_group(key=key).set_value(["terminated"]).run()
    assert app.query_params["status"] == "terminated"
    assert set(app.dataframe[0].value["Statut"]) == {"Terminé"}


def test_status_and_type_that_leave_nothing_offer_the_way_back() -> None:
    app = open_page(lang="en", status="completed", type="treaty")
    assert "No selected agreement has this status and type" in shown(app)
    app.button("agreements-clear").click().run()
    assert "status" not in app.query_params
    assert len(app.dataframe[0].value) == len(select(Filters()).agreements)


def test_unknown_status_of_a_link_is_named_and_ignored() -> None:
    app = open_page(lang="en", status="<b>x</b>")
    assert not app.exception
    assert "“<b>x</b>” is not known" in shown(app)
    assert len(app.dataframe[0].value) == len(select(Filters()).agreements)


def test_energy_agreements_with_russia_are_one_click_away() -> None:
    app = open_page(lang="en", country="NER", status="terminated")
    app.button("agreements-way-russian-energy").click().run()
    chosen = select(Filters(partner=("RUS",), sector=("energy",))).agreements
    assert list(app.dataframe[0].value.index) == list(chosen.index)
    assert "country" not in app.query_params


def test_moscow_agreements_are_one_click_away() -> None:
    app = open_page(lang="en")
    app.button("agreements-way-moscow-2025").click().run()
    assert len(titles(app)) == 3
    assert "Agreement on the foundations of relations between Russia and Mali" in titles(app)

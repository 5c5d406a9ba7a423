"""The page of the search: what it shows, by kind, within filters, and for texts of no use."""

import pytest
from streamlit.testing.v1 import AppTest

from components.search_box import EXAMPLES
from components.search_lists import MANY
from data.filters import Filters
from data.lookup.search import search
from tests.pages.opening import open_page, shown


def links(app: AppTest) -> list[str]:
    return [each.proto.label.replace("\\", "") for each in app.get("page_link")]


def parameter(app: AppTest, name: str) -> str:
    value = app.query_params[name]
    return value if isinstance(value, str) else ", ".join(value)


def kinds(app: AppTest) -> list[str]:
    pills = next(each for each in app.button_group if str(each.key).startswith("search-kind"))
    return list(pills.options)


@pytest.mark.parametrize(
    ("lang", "query", "title"),
    [
        ("en", "goita", "Traoré takes over the AES presidency from **Goïta**"),
        ("fr", "Goïta", "**Goïta** promulgue"),
        ("en", "accord nucléaire", "Moscow authorises nuclear agreements"),
        ("fr", "accord nucléaire", "Moscou autorise des **accords** **nucléaires**"),
        ("en", "Tin Zaouatine", "Battle of **Tinzaouaten**"),
        ("fr", "Turkish drones", "reçoit une douzaine de **drones** **turcs**"),
    ],
)
def test_name_is_found_in_one_step_in_either_language(lang: str, query: str, title: str) -> None:
    app = open_page("search", lang=lang, q=query)
    assert not app.exception
    assert title in shown(app)


def test_kinds_carry_their_counts() -> None:
    results = search(Filters(q="Rosatom"))
    counts = [results.total, *(len(results.of(kind)) for kind in results.kinds)]
    options = kinds(open_page("search", lang="en", q="Rosatom"))
    assert [int(each.rpartition("(")[2].rstrip(")")) for each in options] == counts


def test_one_kind_shows_many_rows_and_offers_more() -> None:
    app = open_page("search", lang="en", q="Goïta", kind="events")
    assert "Sources :small" not in shown(app)
    before = len(links(app))
    app.button("search-more").click().run()
    assert not app.exception
    assert len(links(app)) == before + MANY
    assert parameter(app, "shown") == str(2 * MANY)


def test_whole_kind_is_one_step_away() -> None:
    app = open_page("search", lang="en", q="Goïta")
    app.button("search-all-events").click().run()
    assert parameter(app, "kind") == "events"
    assert "Events\n:small" in shown(app)


@pytest.mark.parametrize("kind", ["wrong", "commitments"])
def test_kind_without_rows_shows_everything(kind: str) -> None:
    app = open_page("search", lang="en", q="Tinzaouaten", kind=kind, shown="x9")
    assert not app.exception
    assert "Battle of **Tinzaouaten**" in shown(app)


def test_filters_and_places_named_by_the_words_are_linked() -> None:
    assert {"Country: Niger", "Partner: France"} <= set(
        links(open_page("search", lang="en", q="French Niger"))
    )
    assert "Tinzaouaten" in links(open_page("search", lang="fr", q="Tin Zaouatine"))
    assert "Type : Prêt" in [
        each.replace("\u00a0", " ") for each in links(open_page("search", lang="fr", q="prêt"))
    ]


def test_what_the_filters_hide_is_one_step_away() -> None:
    app = open_page("search", lang="en", q="Tinzaouaten", country="NER")
    assert "Nothing found" in shown(app)
    app.button("search-whole").click().run()
    assert "Battle of **Tinzaouaten**" in shown(app)
    assert "country" not in app.query_params


def test_clearing_the_filters_keeps_the_words() -> None:
    app = open_page("search", lang="en", q="Goïta", country="NER")
    app.button("clear-all").click().run()
    assert parameter(app, "q") == "Goïta"
    assert "country" not in app.query_params


def test_field_is_the_text_of_the_address() -> None:
    app = open_page("search", lang="en", q="Goïta", kind="events")
    field = app.text_input("search-q")
    assert field.value == "Goïta"
    field.set_value("Rosatom").run()
    assert parameter(app, "q") == "Rosatom"
    assert "kind" not in app.query_params
    assert "**Rosatom**" in shown(app)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", "The search looks through"),
        ("!?", "There is no word in this"),
        ("\U0001f525", "There is no word in this"),
        ("\x00\x1b", "The search looks through"),
        ("de la", "too common"),
        ("(.*)[\\", "There is no word in this"),
        ("zzzzzz", "Nothing found for “zzzzzz”"),
        ("**zzzzzz** <b>", "Nothing found for “**zzzzzz** <b>”"),
        ("x" * 300, "Nothing found"),
        (" ".join(f"mot{n}" for n in range(40)), "Only the first 12 words"),
    ],
)
def test_texts_of_no_use_get_a_clear_answer(query: str, said: str) -> None:
    app = open_page("search", lang="en", q=query)
    assert not app.exception
    assert said in shown(app)


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_find_something(example: str) -> None:
    app = open_page("search", lang="fr")
    app.button(f"search-{example}").click().run()
    assert parameter(app, "q") == example
    assert "Aucun" not in shown(app)


@pytest.mark.parametrize("file", ["map", "timeline", "agreements", "forces", "explore", "sources"])
def test_text_filter_that_selects_nothing_leads_to_the_search(file: str) -> None:
    app = open_page(file, lang="en", q="Goitta")
    assert links(app).count("Search everything for “Goitta”") == 2


@pytest.mark.parametrize("file", ["overview", "about", "record"])
def test_search_is_reached_from_the_sidebar_of_every_page(file: str) -> None:
    assert "Search everything" in links(open_page(file, lang="en"))

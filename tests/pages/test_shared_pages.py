"""Every page in both languages: whole record, one filter, nothing found, wrong link."""

import pytest

from components.navigation import PAGES
from tests.pages.opening import open_page, shown, written

QUERIES = {
    "whole record": {},
    "one filter": {"country": "MLI"},
    "nothing found": {"q": "zzzz nothing"},
    "wrong value": {"sector": "wrong"},
}


@pytest.mark.parametrize("query", QUERIES, ids=str)
@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("file", [each.file for each in PAGES])
def test_page_shows_its_selection_without_fault(file: str, lang: str, query: str) -> None:
    app = open_page(file, lang=lang, **QUERIES[query])
    assert not app.exception
    text = shown(app)
    expected = {
        "whole record": {"en": "The whole record", "fr": "Tout le registre"},
        "one filter": {"en": "220 events", "fr": "220 événements"},
        "nothing found": {"en": "0 event", "fr": "0 événement"},
        "wrong value": {"en": "it was ignored", "fr": "a été ignorée"},
    }
    if (file, query) == ("search", "nothing found"):
        # Its text filters nothing: the page itself says what holds the words.
        expected[query] = {"en": "No row holds all 2 words", "fr": "Aucune ligne ne contient"}
    assert expected[query][lang] in text


@pytest.mark.parametrize("file", [each.file for each in PAGES])
def test_period_that_ends_before_it_begins_is_said_once_and_swapped(file: str) -> None:
    app = open_page(file, lang="en", since="2025-06-30", until="2025-06-01")
    assert not app.exception
    assert shown(app).count("The period ends before it begins") == 1
    app.button("swap-dates").click().run()
    assert app.query_params["since"] == "2025-06-01"
    assert app.query_params["until"] == "2025-06-30"
    assert "The period ends before it begins" not in shown(app)


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "1 record dated only by month or year is left out"),
     ("fr", "1 fiche datée du mois ou de l'année seulement est laissée")],
)  # fmt: skip
def test_vague_records_at_the_edge_are_counted_and_one_click_away(lang: str, text: str) -> None:
    app = open_page("timeline", lang=lang, since="2025-05-20", q="Diapaga")
    assert text in shown(app)
    app.button("edge-since-month").click().run()
    assert app.query_params["since"] == "2025-05-01"
    assert text not in shown(app)


def test_overview_leads_to_the_stories_of_the_record() -> None:
    app = open_page("overview", lang="fr")
    stories = next(each for each in app.button_group if each.key == "thread")
    app = stories.set_value("moscow-2025").run()
    assert "atome pacifique avec Rosatom" in shown(app)


def test_explore_shows_the_table_of_the_address() -> None:
    app = open_page("explore", lang="en", table="claims")
    assert "One row: a figure, date or version" in shown(app)


def test_about_has_every_column_of_the_codebook() -> None:
    app = open_page("about", lang="en")
    labels = [each.label for each in app.expander]
    assert any("events" in each for each in labels)


@pytest.mark.parametrize("file", [each.file for each in PAGES])
def test_text_of_a_link_is_never_interpreted(file: str) -> None:
    app = open_page(file, lang="en", q="![x](https://example.org/p.png)")
    assert not app.exception
    assert "![x](" not in written(app)

"""The timeline page in both languages with every, few, one and no marks."""

import pytest

from tests.pages.opening import open_page

TITLES = {
    "en": "Events, agreements and force changes over time",
    "fr": "Événements, accords et mouvements de forces dans le temps",
}


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("query", [{}, {"q": "Rosatom"}, {"q": "2026-01-27-bcid-aes-first-board"}])
def test_title_says_what_is_shown(lang: str, query: dict[str, str]) -> None:
    app = open_page("timeline", lang=lang, **query)
    assert not app.exception
    assert any(TITLES[lang] in each.value for each in app.header)


@pytest.mark.parametrize(("lang", "text"), [("en", "No records for"), ("fr", "Aucun résultat")])
def test_nothing_found_offers_the_way_back(lang: str, text: str) -> None:
    app = open_page("timeline", lang=lang, q="zzzz nothing")
    assert not app.exception
    assert any(text in each.value for each in app.info)
    assert any(each.key == "empty-clear" for each in app.button)


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "1 mark is a step of an agreement dated outside the period"),
     ("fr", "1 repère est une étape d'un accord daté hors de la période")],
)  # fmt: skip
def test_step_of_an_older_agreement_is_marked_and_the_counts_stay_true(
    lang: str, text: str
) -> None:
    app = open_page(
        "timeline", lang=lang, since="2024-03-16", until="2024-03-16", q="2012-07-ner-usa-sofa"
    )
    assert not app.exception
    assert any(TITLES[lang] in each.value for each in app.header)
    assert any(text in each.value for each in app.caption)
    assert any("**" in each.value and "0 " in each.value for each in app.title)
    assert app.dataframe[0].value.iloc[0, -1] == "2012-07-ner-usa-sofa"


def test_view_of_the_address_is_shown() -> None:
    app = open_page("timeline", lang="en", view="charter-year")
    assert not app.exception
    controls = {each.key: each.value for each in app.button_group}
    assert controls["timeline-range"] == "charter"
    assert controls["timeline-unit"] == "year"


def test_drawn_stretch_narrows_figure_and_tables_and_can_become_the_period() -> None:
    app = open_page("timeline", lang="en", country="MLI", within="2025-06-01..2025-06-30")
    assert not app.exception
    assert any("1 June 2025 – 30 June 2025" in each.value for each in app.caption)
    first = next(each.value for each in app.dataframe)
    assert 0 < len(first) < 60
    app.button(key="within-filter").click().run()
    assert app.query_params["since"] == "2025-06-01"
    assert app.query_params["until"] == "2025-06-30"
    assert "within" not in app.query_params


def test_way_back_from_a_drawn_stretch() -> None:
    app = open_page("timeline", lang="fr", within="2025-06-01..2025-06-30")
    app.button(key="within-clear").click().run()
    assert "within" not in app.query_params
    assert len(next(each.value for each in app.dataframe)) > 400


def test_last_change_of_the_filters_can_be_undone() -> None:
    app = open_page("timeline", lang="en", country="MLI", within="2025-06-01..2025-06-30")
    assert app.button(key="undo").disabled
    app.button(key="within-filter").click().run()
    app.button(key="undo").click().run()
    assert "since" not in app.query_params
    assert app.query_params["country"] == "MLI"

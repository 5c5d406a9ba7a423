"""The dialog "Take it with you" stands on every page and costs nothing until it is opened."""

import pytest

from components.take import PARTS, Part
from tests.pages.opening import open_page

TITLES = {"en": "Data", "fr": "Données"}


@pytest.mark.parametrize("lang", TITLES)
def test_dialog_offers_the_files_of_the_selection(lang: str) -> None:
    app = open_page("map", lang=lang, country="MLI")
    assert not _choices(app)
    app.button("take").click().run()
    assert not app.exception
    assert any(TITLES[lang] in each for each in _choices(app))
    options = app.selectbox("take-table").options
    assert any("(220)" in each for each in options), options
    assert app.selectbox("take-format-extract").value == "zip"


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.code)
def test_each_part_opens(part: Part) -> None:
    app = open_page("agreements", lang="fr", q="Rosatom")
    app.session_state["take-part"] = part.code
    app.button("take").click().run()
    assert not app.exception
    (chosen,) = [each.value for each in app.button_group if each.key == "take-part"]
    assert chosen == part.code


@pytest.mark.parametrize(("page", "forms"), [("map", ["SVG", "PNG"]), ("agreements", [])])
def test_map_and_timeline_are_drawn_by_the_server_too(page: str, forms: list[str]) -> None:
    app = open_page(page, lang="en", country="NER")
    app.session_state["take-part"] = "figures"
    app.button("take").click().run()
    assert not app.exception
    found = [each for each in app.get("download_button") if "take-picture" in each.proto.id]
    assert [each.proto.label for each in found] == forms


def _choices(app: object) -> list[str]:
    groups = [each for each in app.button_group if each.key == "take-part"]  # type: ignore[attr-defined]
    return [str(option) for each in groups for option in each.options]

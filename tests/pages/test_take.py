"""The dialog "Take it with you" stands on every page and costs nothing until it is opened."""

import pytest

from components.take import PARTS
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


def test_each_part_opens() -> None:
    for part in PARTS:
        app = open_page("agreements", lang="en", q="Rosatom")
        app.button("take").click().run()
        choice = next(each for each in app.button_group if each.key == "take-part")
        choice.set_value(part.code).run()
        assert not app.exception


def _choices(app: object) -> list[str]:
    groups = [each for each in app.button_group if each.key == "take-part"]  # type: ignore[attr-defined]
    return [str(option) for each in groups for option in each.options]

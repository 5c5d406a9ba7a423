"""A page in a frame: no bars, no filters, a way to the full view; and the code that makes it."""

import pytest
from streamlit.testing.v1 import AppTest

from data.filters import Filters
from data.release import RELEASE
from tests.pages.opening import FRAME, open_page, shown

MALI = Filters(country=("MLI",))
OPEN = {"en": "Open the full view", "fr": "Ouvrir la vue complète"}


def open_frame(file: str, **query: str) -> AppTest:
    """The page as a frame of another site asks for it."""
    app = AppTest.from_file(FRAME, default_timeout=60)
    app.context["is_embedded"] = True
    for name, value in query.items():
        app.query_params[name] = value
    return app.switch_page(f"../pages/{file}.py").run()


@pytest.mark.parametrize("lang", OPEN)
def test_frame_says_what_it_shows_and_where_from(lang: str) -> None:
    app = open_frame("timeline", lang=lang, country="MLI")
    assert not app.exception
    text = shown(app)
    assert MALI.sentence(lang) in text
    assert RELEASE.version in text
    assert f"[{OPEN[lang]}](" in text
    assert "embed" not in text.split(OPEN[lang])[1]


def test_frame_has_neither_filters_nor_dialog() -> None:
    app = open_frame("map", lang="en")
    assert not app.sidebar.multiselect
    assert not [each for each in app.button if each.key == "take"]


def test_dialog_gives_the_code_of_the_view() -> None:
    app = open_page("map", lang="fr", country="MLI")
    app.session_state["take-part"] = "embed"
    app.button("take").click().run()
    (code,) = [each.value for each in app.code if "<iframe" in each.value]
    assert "country=MLI&amp;lang=fr&amp;embed=true" in code
    assert MALI.sentence("fr") in code

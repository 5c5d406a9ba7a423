"""The brief in the dialog: made on a click, with its stages, the same bytes as by address."""

from streamlit.testing.v1 import AppTest

from data.brief.files import brief_bytes, page_count
from data.filters import Filters
from data.release import RELEASE

ASKED = "minusma withdrawal complete"


def open_brief(lang: str) -> AppTest:
    app = AppTest.from_function(_draw_part, default_timeout=60)
    app.query_params["q"], app.query_params["lang"] = ASKED, lang
    return app.run()


def _draw_part() -> None:
    from components import address
    from components.context import begin
    from components.take_brief import draw_brief
    from data.releases.index import of_release

    with of_release(address.version()[0]):
        draw_brief(begin(address.language(), address.read()[0], "agreements"))


def test_brief_is_made_on_a_click() -> None:
    app = open_brief("fr")
    assert not app.get("download_button")
    app.button("brief-make").click().run()
    assert not app.exception
    assert [each.label for each in app.status] == ["La note est prête."]
    [label] = [each.proto.label for each in app.get("download_button")]
    pages = page_count(brief_bytes("pdf", Filters(q=ASKED), "fr", ""))
    assert f"{pages} pages" in label


def test_another_form_is_another_brief() -> None:
    app = open_brief("en")
    app.button("brief-make").click().run()
    next(each for each in app.button_group if each.key == "brief-form").set_value("md").run()
    assert not app.get("download_button")
    app.button("brief-make").click().run()
    assert "Markdown" in app.get("download_button")[0].proto.label


def test_release_by_its_name_is_another_brief() -> None:
    app = open_brief("en")
    app.button("brief-make").click().run()
    assert app.get("download_button")
    app.query_params["version"] = RELEASE.version
    app.run()
    assert not app.get("download_button"), "its links name the release: it is not made yet"

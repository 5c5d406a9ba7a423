"""Every page shows an older release when the address names it, says so, and leads back."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import open_page, shown
from tests.versions.conftest import EVENT, OLD_TITLE, RENAMED, TITLE, Make

BANNERS = {
    "en": "You are looking at release 0.9.0 of the tables, of 11 March 2026; the newest is 1.1.0",
    "fr": "Vous consultez la version 0.9.0 des tables, du 11 mars 2026",
}


def titles(app: AppTest) -> list[str]:
    return [each.value.replace("\\", "") for each in app.title]


def links(app: AppTest) -> list[str]:
    return [each.proto.query_string for each in app.get("page_link")]


@pytest.mark.parametrize("lang", BANNERS)
def test_link_with_version_shows_the_old_row_and_says_so(lang: str, make_releases: Make) -> None:
    make_releases({"0.9.0": RENAMED})
    app = open_page("record", id=EVENT, lang=lang, version="0.9.0")
    assert not app.exception
    assert BANNERS[lang] in shown(app)
    assert lang == "fr" or titles(app)[0] == OLD_TITLE
    assert links(app)
    assert all("version=" in each for each in links(app))
    app.button("newest-release").click().run()
    assert "version" not in app.query_params
    assert lang == "fr" or titles(app)[0] == TITLE
    assert not any("version=" in each for each in links(app))


def test_version_stays_when_language_or_filters_change() -> None:
    app = open_page("forces", lang="en", version="1.0.0")
    language = next(each for each in app.button_group if each.key == "language")
    language.set_value("fr").run()
    assert "Vous consultez la version 1.0.0 des tables" in shown(app)
    assert app.query_params["version"] == "1.0.0"
    assert "AES Monitor 1.0.0, publié le 24 novembre 2026" in shown(app)


def test_unknown_version_is_ignored_with_those_there_are() -> None:
    app = open_page("overview", lang="en", version="7.7.7")
    assert "7.7.7" in shown(app)
    assert "Possible values: 1.0.0, 1.1.0" in shown(app)
    assert "AES Monitor 1.1.0" in shown(app)


def test_newest_release_by_its_name_has_no_banner() -> None:
    app = open_page("overview", lang="en", version="1.1.0")
    assert "You are looking at release" not in shown(app)
    assert all("version=1.1.0" in each for each in links(app))


@pytest.mark.parametrize(("lang", "said"), [("en", "10 rows added"), ("fr", "10 lignes ajoutées")])
def test_page_of_versions_compares_the_newest_two(lang: str, said: str) -> None:
    app = open_page("versions", lang=lang)
    assert said in shown(app)
    assert len(app.dataframe[0].value) == 10
    choice = next(each for each in app.button_group if each.key == "versions-table")
    choice.set_value(["claims"]).run()
    assert len(app.dataframe[0].value) == 2
    assert app.query_params["table"] == "claims"


def test_changes_are_narrowed_by_the_filters() -> None:
    app = open_page("versions", lang="en", country="NER", until="2019-12-31")
    assert "Nothing of this selection differs between 1.0.0 and 1.1.0" in shown(app)


def test_changed_cell_is_shown_with_both_values(make_releases: Make) -> None:
    make_releases({"0.9.0": RENAMED})
    app = open_page("versions", lang="en")
    row = app.dataframe[0].value.iloc[0]
    assert (row["Old value"], row["New value"], row["Reason"]) == (OLD_TITLE, TITLE, "Newest.")

"""The document of the pages is in the reader's language and of use without scripts."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from streamlit.file_util import get_static_dir

from data.texts import LANGUAGES, texts
from data.web.rewriting import INLINE, rewritten
from tests.data.web.conftest import Ask

SOURCE = (Path(get_static_dir()) / "index.html").read_text(encoding="utf-8")
NEEDS = "The pages of AES Monitor need JavaScript. The whole record is there without it:"


@pytest.mark.parametrize(
    ("path", "accepted", "lang"),
    [
        ("/", "", "en"),
        ("/?lang=fr", "", "fr"),
        ("/map?lang=en&country=MLI", "fr", "en"),
        ("/map?lang=xx", "fr-BF,en;q=0.8", "fr"),
        ("/record?id=x", "en;q=0.3, fr;q=0.9", "fr"),
        ("/", "de, fr;q=0.9", "en"),
        ("/", "fr;q=often", "en"),
    ],
)
def test_document_says_its_language(ask: Ask, path: str, accepted: str, lang: str) -> None:
    answer = ask(path, headers={"Accept-Language": accepted})
    assert f'<html lang="{lang}"' in answer.text
    assert answer.headers["vary"] == "Accept-Language"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_reader_without_scripts_is_led_to_the_data_in_each_language(ask: Ask, lang: str) -> None:
    _, _, rest = ask(f"/?lang={lang}").text.partition("<noscript>")
    without = rest.partition("</noscript>")[0].replace("&#x27;", "'")
    places = [without.find(texts(each)(NEEDS)) for each in LANGUAGES]
    assert min(places) >= 0
    assert places[LANGUAGES.index(lang)] == min(places)
    assert without.count('href="/api/v1"') == len(LANGUAGES)
    assert "Streamlit" not in without


def test_title_and_descriptions_are_ours(ask: Ask) -> None:
    text = ask("/").text
    assert "<title>AES Monitor</title>" in text
    assert 'rel="service-desc" type="application/json" href="/api/v1/openapi.json"' in text
    assert "_stcore/agent" not in text


def test_scripts_of_the_document_are_allowed_by_their_hash(ask: Ask) -> None:
    answer = ask("/")
    scripts = INLINE.findall(answer.text)
    assert scripts
    for each in scripts:
        digest = b64encode(sha256(each.encode("utf-8")).digest()).decode("ascii")
        assert f"'sha256-{digest}'" in answer.headers["content-security-policy"]


def test_everything_that_streamlit_loads_stays(ask: Ask) -> None:
    def loaded(text: str) -> list[str]:
        return [each for each in text.splitlines() if "./static/" in each]

    assert loaded(ask("/?lang=fr").text) == loaded(SOURCE)


def test_document_is_not_sent_twice(ask: Ask) -> None:
    first = ask("/?lang=fr")
    again = {"If-None-Match": first.headers["etag"]}
    assert ask("/?lang=fr", headers=again).status_code == 304
    assert ask("/?lang=en", headers=again).status_code == 200
    head = ask("/?lang=fr", method="HEAD")
    assert head.headers["content-length"] == str(len(first.content))


def test_other_document_passes_whole() -> None:
    assert rewritten("<p>Something else</p>", "fr") == "<p>Something else</p>"

"""The index for people and for programs: one address, the same facts, each in its form."""

import re
from html.parser import HTMLParser

import pytest

from data.api.addresses import BASE, EXTRACTS, OPENAPI, extract_addresses
from data.api.parameters import PAGED
from data.vocabularies import codes
from tests.data.api.conftest import Ask

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


class Page(HTMLParser):
    """Addresses, names of elements and texts of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.elements: set[str] = set()
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.hrefs += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def page(ask: Ask, query: str = "", **headers: str) -> Page:
    answer = ask(BASE + query, headers={"Accept": BROWSER, **headers})
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return Page(answer.text)


@pytest.mark.parametrize(
    ("accept", "wanted"),
    [
        (BROWSER, "text/html"),
        ("text/html", "text/html"),
        ("*/*", "application/json"),
        ("application/json", "application/json"),
        ("application/json, text/html;q=0.9", "application/json"),
        ("text/html;q=0, */*", "application/json"),
        ("text/html;q=x", "application/json"),
        ("", "application/json"),
    ],
)
def test_index_comes_in_the_form_that_is_preferred(ask: Ask, accept: str, wanted: str) -> None:
    for path in ("/api", BASE, f"{BASE}/"):
        answer = ask(path, headers={"Accept": accept})
        assert answer.headers["content-type"].split(";")[0] == wanted
        assert "Accept" in answer.headers["vary"].split(", ")


def test_forms_of_the_index_are_not_mistaken_for_each_other(ask: Ask) -> None:
    held = {"If-None-Match": ask(BASE).headers["etag"], "Accept": BROWSER}
    assert ask(BASE, headers=held).status_code == 200


def test_page_leads_to_everything_and_everything_is_there(ask: Ask) -> None:
    found = page(ask)
    assert set(extract_addresses()) <= set(found.hrefs)
    known = {*ask(OPENAPI).json()["paths"], "/", "/about"}
    for href in found.hrefs[:-1]:
        path = href.split("?")[0].replace("minusma", "{record_id}")
        assert path in known, href


def test_page_loads_nothing(ask: Ask) -> None:
    answer = ask(BASE, headers={"Accept": BROWSER})
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    found = Page(answer.text)
    assert not {"script", "link", "img", "iframe", "form"} & found.elements
    assert not re.search(r"url\(|@import", answer.text)
    outside = [each for each in found.hrefs if not each.startswith("/")]
    assert outside == ["https://creativecommons.org/licenses/by/4.0/"]


@pytest.mark.parametrize(
    ("query", "liked", "lang"),
    [
        ("", "fr-FR,fr;q=0.9,en;q=0.5", "fr"),
        ("", "de, en;q=0.3, fr;q=0.2", "en"),
        ("", "", "en"),
        ("?lang=fr", "en", "fr"),
        ("?lang=en", "fr", "en"),
    ],
)
def test_page_is_in_the_language_of_the_reader(ask: Ask, query: str, liked: str, lang: str) -> None:
    found = page(ask, query, **{"Accept-Language": liked})
    assert ("Toutes les adresses" in found.texts) == (lang == "fr")
    assert ("All addresses" in found.texts) == (lang == "en")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_index_names_every_parameter_with_its_values(ask: Ask, lang: str) -> None:
    index = ask(BASE, params={"lang": lang}).json()
    assert set(index["parameters"]) == set(index["values"]) == set(PAGED)
    assert list(index["values"]["sector"]) == list(codes("sectors"))
    assert set(index["meanings"]) == set(EXTRACTS)
    texts = page(ask, f"?lang={lang}").texts
    assert {
        *PAGED,
        *codes("parties"),
    } <= set(texts)


def test_examples_of_the_index_are_answered(ask: Ask) -> None:
    examples = ask(BASE).json()["examples"]
    assert len(examples) > 4
    for address in examples:
        answer = ask(address)
        assert answer.status_code == 200
        assert answer.headers.get("x-total-count") != "0"


def test_unknown_language_of_the_index_is_refused(ask: Ask) -> None:
    assert ask(BASE, params={"lang": "de"}).status_code == 400

"""Every page in every language: a link with filters opens exactly that view, at a desk and on a
phone. The fixtures add: no request to another host, no error of the console, no traceback."""

from urllib.parse import parse_qs

import pytest

from components.navigation import PAGES
from data.filters import Filters
from data.tables import load
from data.texts import LANGUAGES
from tests.browser.reader import Reader, single_blanks

LINK = "country=MLI&partner=RUS&sector=energy&since=2023-01-01"
SLUGS = [each.slug for each in PAGES]


def link(slug: str, query: str) -> str:
    """A link to a page; the record page gets a record of the selection too."""
    own = f"&id={load('agreements')['agreement_id'].iloc[-1]}" if slug == "record" else ""
    return f"/{slug}?{query}{own}"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_link_opens_its_view_and_keeps_its_address(reader: Reader, slug: str, lang: str) -> None:
    asked = link(slug, f"{LINK}&lang={lang}")
    reader.open(asked)
    filters = Filters.from_query(parse_qs(LINK))
    assert single_blanks(filters.sentence(lang)) in reader.head()
    assert reader.query() == parse_qs(asked.partition("?")[2])
    assert reader.path() == f"/{slug}"
    assert reader.page.title().endswith("AES Monitor")


@pytest.mark.parametrize("slug", SLUGS)
def test_phone_needs_no_sideways_scrolling(phone_reader: Reader, slug: str) -> None:
    phone_reader.open(link(slug, "lang=fr"))
    widths = phone_reader.page.evaluate(
        "[document.documentElement, document.querySelector('[data-testid=stMain]')]"
        ".map(part => [part.scrollWidth, part.clientWidth])"
    )
    for needed, there in widths:
        assert needed <= there


def test_walk_along_the_bar_calls_no_other_host(reader: Reader) -> None:
    reader.open("/?country=MLI&lang=en")
    for each in PAGES:
        if each.in_bar:
            reader.go_to(each.title)
            assert reader.path() == f"/{each.slug}"
            assert reader.query() == {"country": ["MLI"], "lang": ["en"]}
    assert reader.foreign == []

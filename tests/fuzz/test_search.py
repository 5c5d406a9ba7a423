"""No text that is searched for fails, and nothing is found that is not there."""

import unicodedata

from hypothesis import given

from data.filters import Filters, parse_query
from data.lookup.search import search
from data.sentence import sentence
from tests.fuzz.hostile import texts


@given(text=texts)
def test_any_text_can_be_searched(text: str) -> None:
    found = search(Filters(q=text))
    assert found.total >= 0
    assert found.held <= len(found.asked.words)


@given(text=texts)
def test_unicode_forms_of_one_text_find_the_same(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert _ids(composed) == _ids(decomposed)


@given(text=texts)
def test_a_link_with_any_text_opens_and_says_itself(text: str) -> None:
    filters, _ = parse_query({name: [text] for name in ("country", "since", "until", "q")})
    assert parse_query(filters.to_query()) == (filters, [])
    for lang in ("en", "fr"):
        assert sentence(filters, lang)


def _ids(text: str) -> dict[str, list[str]]:
    found = search(Filters(q=text)).found
    return {kind: [entry.key for entry in entries] for kind, entries in found.items()}

"""What the search says and draws of each thing found, without a page around it."""

import pytest

from components.context import View
from components.search_hits import hit_text, link_name
from components.search_marks import marked_text
from components.search_notes import notes
from data.filters import Filters
from data.lookup.entries import Entry
from data.lookup.results import Results
from data.lookup.search import search
from data.records import find
from data.texts import texts


def first(query: str, kind: str) -> tuple[Entry, Results]:
    results = search(Filters(q=query))
    return results.of(kind)[0], results


def text_of(query: str, kind: str, lang: str = "en") -> str:
    entry, results = first(query, kind)
    return hit_text(entry, results.marks, texts(lang))


def test_signs_of_markdown_are_escaped_inside_and_outside_marks() -> None:
    pieces = [("[a](b) *", False), ("c_d", True), (" :red[e]", False)]
    assert marked_text(pieces) == r"\[a\]\(b\) \***c\_d** \:red\[e\]"


def test_words_are_marked_in_title_and_text() -> None:
    head, below = text_of("Rosatom lithium", "events").split("\n")
    assert "**Rosatom**" in head
    assert "**" in below


def test_claim_of_a_belligerent_is_marked_as_one() -> None:
    assert ":orange-badge[" in text_of("Barsalogho JNIM fighters", "claims")


def test_source_leads_to_its_page_and_says_who_when_and_in_which_language() -> None:
    shown = text_of("Abdourahamane Tchiani", "sources")
    assert "](https://" in shown
    assert "**Tchiani**" in shown
    assert "English" in shown


def test_source_without_a_title_is_called_by_its_publisher() -> None:
    bare = [each for each in search(Filters(q="Rosatom")).of("sources") if not each.titles["en"]]
    assert bare
    assert "**Rosatom" in hit_text(bare[0], {"rosatom": 0}, texts("en"))


def test_part_of_a_record_is_named_by_its_title() -> None:
    entry, _ = first("Barsalogho JNIM", "claims")
    record = find(entry.key)
    assert record is not None
    assert link_name(entry, record, texts("fr")) == record.title("fr")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_notes_say_what_was_guessed_and_what_is_missing(lang: str) -> None:
    t = texts(lang)
    assert notes(search(Filters(q="Rosatom")), t) == []
    assert "tiani" in notes(search(Filters(q="Tchiani")), t)[0]
    assert " 3 " in notes(search(Filters(q="Rosatom Barsalogho lithium")), t)[0]
    assert "12" in notes(search(Filters(q=" ".join(f"mot{n}" for n in range(20)))), t)[-1]


def test_frame_counts_without_the_text_on_the_page_of_the_search_only() -> None:
    filters = Filters(country=("MLI",), q="Goïta")
    assert View("en", filters, "search").scope == Filters(country=("MLI",))
    assert View("en", filters, "map").scope == filters
    assert View("en", filters, "search").cleared == Filters(q="Goïta")
    assert View("en", filters, "map").cleared == Filters()

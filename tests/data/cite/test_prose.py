"""Plain text and notes name what was read, where and when, as each language writes it."""

import pytest

from data.cite.chicago import write_note
from data.cite.dates import in_note, in_ris, in_words
from data.cite.paragraph import write_text
from data.cite.quotes import quoted
from data.release import RELEASE
from tests.data.cite.examples import ROSATOM, cited, citing, figure


@pytest.mark.parametrize("write", [write_text, write_note])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_citation_names_record_version_address_and_sources(write: object, lang: str) -> None:
    item = cited(lang=lang)
    text = write(citing(item, lang=lang))  # type: ignore[operator]
    for part in (item.title, ROSATOM, RELEASE.version, item.url):
        assert part in text
    for source in item.sources:
        assert source.publisher in text
        assert source.url in text
        assert source.title in text
    assert "{" not in text


def test_days_are_written_as_each_form_and_language_does() -> None:
    assert "(30 November 2026)" in write_text(citing())
    assert "accessed 1 December 2026." in write_text(citing())
    assert "consulté le 1er décembre 2026." in write_text(citing(lang="fr"))
    assert ", November 30, 2026 (record" in write_note(citing())
    assert "accessed December 1, 2026)" in write_note(citing())
    assert "30 novembre 2026 (fiche" in write_note(citing(lang="fr"))


@pytest.mark.parametrize(
    ("iso", "words", "note", "ris"),
    [
        ("2025-06-23", "23 June 2025", "June 23, 2025", "2025/06/23/"),
        ("2025-06", "June 2025", "June 2025", "2025/06//"),
        ("2025", "2025", "2025", "2025///"),
        ("", "", "", ""),
    ],
)
def test_dates_are_as_exact_as_known(iso: str, words: str, note: str, ris: str) -> None:
    assert (in_words(iso, "en"), in_note(iso, "en")) == (words, note)
    assert (in_ris(iso) if iso else "") == ris


@pytest.mark.parametrize(
    ("title", "lang", "wanted"),
    [
        ("Plain", "en", "“Plain,”"),
        ("Plain", "fr", "«\u00a0Plain\u00a0»,"),
        ('The "Bear" brigade', "en", "“The ‘Bear’ brigade,”"),
        ("La brigade «\u00a0Ours\u00a0»", "fr", "«\u00a0La brigade “Ours”\u00a0»,"),
        ("La brigade «\u00a0Ours\u00a0»", "en", "“La brigade ‘Ours’,”"),
        ('Half a "quote', "en", "“Half a \"quote,”"),
    ],
)  # fmt: skip
def test_titles_are_quoted_once(title: str, lang: str, wanted: str) -> None:
    assert quoted(title, lang, ",") == wanted


def test_sources_follow_as_lines_of_their_own() -> None:
    lines = write_text(citing(cited(), cited("minusma"), apart=True)).strip().split("\n")
    assert len(lines) == 4 + len({*cited().sources, *cited("minusma").sources})
    assert "Sources:" not in lines[0]
    assert all(each.endswith(".") for each in lines if each)


def test_figure_is_cited_with_its_selection_and_counts() -> None:
    text = write_text(citing(figure()))
    assert "“Map: Mali · Energy”, figure, AES Monitor" in text
    assert "21 events, 13 agreements" in text
    assert figure().url in text
    assert len(figure().sources) > 20
    assert "sources" in text

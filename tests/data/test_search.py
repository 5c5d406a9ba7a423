"""Text search: accents, case, languages, phrases."""

import pytest

from data.filters import Filters
from data.search import fold, terms
from data.selection import select


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Goïta", "goita"),
        ("l’État", "l'etat"),
        ("5\u00a0000", "5 000"),
        ("DJIBO\tet  Barsalogho", "djibo et barsalogho"),
    ],
)
def test_fold(left: str, right: str) -> None:
    assert fold(left) == fold(right)


def test_terms_keep_phrases() -> None:
    assert terms('Accord "énergie atomique" Mali') == ["accord", "energie atomique", "mali"]


@pytest.mark.parametrize(("one", "other"), [("Goita", "GOÏTA"), ("energie", "Énergie")])
def test_accents_and_case_do_not_matter(one: str, other: str) -> None:
    assert select(Filters(q=one)).ids == select(Filters(q=other)).ids
    assert select(Filters(q=one)).ids


def test_both_languages_are_searched() -> None:
    assert "2025-06-23-mli-rus-peaceful-atomic-energy" in select(Filters(q="atomic Mali")).ids
    assert "2025-06-23-mli-rus-peaceful-atomic-energy" in select(Filters(q="atomique Mali")).ids


def test_signatories_places_and_ids_are_searched() -> None:
    assert select(Filters(q="Barsalogho")).ids
    agreement = "2025-06-23-mli-rus-peaceful-atomic-energy"
    assert select(Filters(q=agreement)).ids == [agreement]


def test_every_word_must_occur() -> None:
    both = set(select(Filters(q="Rosatom Niger")).ids)
    assert both == set(select(Filters(q="Rosatom")).ids) & set(select(Filters(q="Niger")).ids)


def test_signs_of_patterns_are_only_text() -> None:
    assert select(Filters(q="(.*")).ids == []


def test_french_quotes_and_a_lone_quote_are_understood() -> None:
    assert terms("«\u00a0énergie atomique\u00a0» Mali") == ["energie atomique", "mali"]
    assert terms('"accord') == ["accord"]

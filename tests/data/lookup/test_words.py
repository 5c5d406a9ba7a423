"""Words as the search compares them."""

import pytest

from data.lookup.words import stem, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L’énergie atomique du Mali", ["energie", "atomique", "du", "mali"]),
        ("Mise en œuvre", ["mise", "en", "oeuvre"]),
        ("e\u0301tat-major", ["etat", "major"]),
        ("5\u00a0000 hommes, 5,000 men, 5.000", ["5000", "hommes", "5000", "men", "5000"]),
        ("23 June 2025", ["23", "june", "2025"]),
        ("(.*) \U0001f525 \x00 !?", []),
        ("Россия", ["россия"]),
    ],
)
def test_text_is_cut_into_folded_words(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("accord", "accords"),
        ("national", "nationaux"),
        ("nationale", "national"),
        ("malien", "maliennes"),
        ("reseau", "reseaux"),
        ("russe", "russes"),
        ("force", "forces"),
    ],
)
def test_number_and_gender_do_not_matter(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_short_words_have_no_ending() -> None:
    assert stem("aes") == "aes"

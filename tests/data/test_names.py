"""Partner entities and signatories by name: keys that mean the same in both languages."""

import pytest

from data.names import STEMS, keys, matching, named
from data.tables import load, split


@pytest.mark.parametrize("kind", STEMS)
def test_every_name_of_every_row_has_a_key_with_both_labels(kind: str) -> None:
    known = named(kind)
    written = load("agreements")[f"{STEMS[kind]}_en"]
    for cell, found in zip(written, keys(kind), strict=True):
        assert bool(split(cell)) == bool(split(found))
        assert set(split(found)) <= known.keys()
    assert all(texts["en"] and texts["fr"] for texts in known.values())


def test_person_counts_once_whatever_the_office() -> None:
    rows = load("agreements")["signatories_en"].fillna("").str.contains("Abdoulaye Diop")
    offices = {each for cell in load("agreements")["signatories_en"] for each in split(cell)
               if "Abdoulaye Diop" in each}  # fmt: skip
    assert len(offices) > 1
    held = keys("signatory").map(lambda cell: "abdoulaye-diop" in split(cell))
    assert list(held) == list(rows)


def test_list_of_offices_is_not_taken_for_a_name() -> None:
    assert "defence-ministers-of-mali-burkina-faso-and-niger" in named("signatory")
    assert named("signatory")["sergei-lavrov"] == {"en": "Sergei Lavrov", "fr": "Sergueï Lavrov"}


@pytest.mark.parametrize("asked", ["Goïta", "goita", "ASSIMI GOITA", "assimi-goita"])
def test_accents_and_capitals_do_not_matter(asked: str) -> None:
    assert matching("signatory", asked) == ("assimi-goita",)


def test_french_name_means_the_same() -> None:
    assert matching("signatory", "Sergueï Lavrov") == ("sergei-lavrov",)


def test_words_find_all_names_that_hold_them_and_nothing_finds_none() -> None:
    assert len(matching("entity", "yadran")) == 2
    assert matching("entity", "rosatom") == ("rosatom",)
    for unknown in ("zzzz", "", "  ", "<b>", "yadr"):
        assert matching("entity", unknown) == ()

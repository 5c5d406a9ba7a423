"""Nationalities and short names: each of a code that there is, and for every state."""

from data.lookup.labels import OTHER_NAMES, label_texts, other_names
from data.vocabularies import codes


def test_every_state_has_other_names_and_no_other_code_is_named() -> None:
    named = set(codes(OTHER_NAMES))
    assert set(codes("states")) <= named <= set(codes("parties"))


def test_names_are_given_once_for_a_code_in_several_lists() -> None:
    found = [("states", "TUR"), ("partners", "TUR"), ("sectors", "energy")]
    assert other_names(found) == ["Turkish, Turkey", "turc, turque"]
    assert label_texts(found, "fr") == ["Turquie", "Énergie"]

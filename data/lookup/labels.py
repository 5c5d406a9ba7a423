"""Labels of codes as texts to search: a record of Russia is found by "Russia" and by "russe"."""

from collections.abc import Iterable

from data.texts import LANGUAGES
from data.vocabularies import label, labels

OTHER_NAMES = "other_names"
"""Vocabulary of the nationalities and short names of countries and partners, in both languages."""
HOLDERS = {"countries", "partners", "states", "parties"}

Code = tuple[str, str]
"""A vocabulary and one of its codes."""


def label_texts(found: Iterable[Code], lang: str) -> list[str]:
    """The labels of codes in a language, each once, in their order."""
    return list(dict.fromkeys(label(vocabulary, code, lang) for vocabulary, code in found))


def other_names(found: Iterable[Code]) -> list[str]:
    """Nationalities and short names of the countries and partners among the codes."""
    holders = dict.fromkeys(code for vocabulary, code in found if vocabulary in HOLDERS)
    known = [labels(OTHER_NAMES, lang) for lang in LANGUAGES]
    return [names[code] for code in holders for names in known if code in names]

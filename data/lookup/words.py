"""Texts cut into words, as the search compares them: no accents, no capitals, no common words."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from data.search import fold

WORD = re.compile(r"\d{1,3}(?:[\s.,]\d{3})+(?!\d)|[^\W_]+")
"""A number with its thousands, or letters and digits in a row."""
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae"})
COMMON = frozenset(
    (
        *("an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"),
        *("au", "aux", "avec", "dans", "de", "des", "du", "en", "et", "la", "le", "les"),
        *("par", "pour", "sur", "un", "une"),
    )
)
"""Words that say nothing of a record, in both languages; left out of what is searched for."""
ENDING = re.compile(r"(?<=\w{3})(?:es|[esx])$")
SHORTEST_STEM = 4


def cut(text: str) -> Iterator[re.Match[str]]:
    """The places of the words in a text made with `composed`."""
    return WORD.finditer(text)


def composed(text: str) -> str:
    """The text with each letter and its accent as one sign, on one line."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@cache
def word(written: str) -> str:
    """The folded word of a match; empty for a letter that stands alone."""
    folded = "".join(c for c in fold(written.translate(LIGATURES)) if c.isalnum())
    return folded if len(folded) > 1 or folded.isdigit() else ""


def words(text: str) -> list[str]:
    """The folded words of a text in their order, common ones included."""
    return [each for match in cut(composed(text)) if (each := word(match.group()))]


@cache
def stem(folded: str) -> str:
    """What singular and plural, masculine and feminine mostly share: not a root of grammar."""
    if len(folded) < SHORTEST_STEM:
        return folded
    if folded.endswith("eaux"):
        return folded[:-1]
    if folded.endswith("aux"):
        return f"{folded[:-3]}al"
    cut_off = ENDING.sub("", folded)
    doubled = len(cut_off) > SHORTEST_STEM and cut_off[-1] == cut_off[-2]
    return cut_off[:-1] if doubled else cut_off

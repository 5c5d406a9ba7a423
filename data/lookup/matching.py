"""Which words of the record a searched word stands for, and how well: 1 is the word itself."""

from bisect import bisect_left

from rapidfuzz import process
from rapidfuzz.distance import OSA

from data.lookup.index import Index, index
from data.lookup.words import stem
from data.per_release import per_release

EXACT, SAME_STEM, BEGINNING, SHORTER, TYPO = 1.0, 0.9, 0.7, 0.6, 0.5
SHORTEST = 4
"""Letters of a word from which its beginnings, and its misspellings, count."""
LONGEST_ENDING = 4
"""Letters that a word known as it is may go on for: Mali, Malian, Maliennes."""
TWO_MISTAKES = 7
"""Letters of a word from which two mistakes are forgiven, not one."""
MOST_TYPOS = 12
Qualities = dict[str, float]


def alike(word: str, held: Index | None = None) -> Qualities:
    """The word itself, its inflections, what begins with it; none for an unknown word."""
    return dict(_alike(word, held or index()))


def misspelled(word: str, held: Index | None = None) -> Qualities:
    """The words, also of two parts, that are one or two mistakes away; the closest only.

    Those of a word that the record knows begin with the same letter.
    """
    return dict(_misspelled(word, held or index()))


@per_release(maxsize=1024)
def _alike(word: str, held: Index) -> Qualities:
    found = {each: SHORTER for each in _beginnings(word) if each in held.singles}
    found |= dict.fromkeys(_longer(word, held), BEGINNING)
    found |= dict.fromkeys(held.stems.get(stem(word), ()), SAME_STEM)
    if word in held.pairs:
        found[word] = SAME_STEM
    if word in held.singles:
        found[word] = EXACT
    return found


def _beginnings(word: str) -> list[str]:
    """The word without its last letter or two: "Malian" also asks for "Mali"."""
    return [word[:-n] for n in (1, 2) if len(word) - n >= SHORTEST and word.isalpha()]


def _longer(word: str, held: Index) -> list[str]:
    """The words that begin with this one; all of them when it is no word of the record."""
    if len(word) < SHORTEST:
        return []
    known = word in held.singles
    start = bisect_left(held.vocabulary, word)
    end = bisect_left(held.vocabulary, f"{word}\uffff")
    longest = len(word) + LONGEST_ENDING
    return [each for each in held.vocabulary[start:end] if not known or len(each) <= longest]


@per_release(maxsize=1024)
def _misspelled(word: str, held: Index) -> Qualities:
    if len(word) < SHORTEST or not word.isalpha():
        return {}
    mistakes = 2 if len(word) >= TWO_MISTAKES else 1
    first = word[0] if word in held.singles else ""
    among = [held.vocabulary, held.names] if len(word) >= TWO_MISTAKES else [held.vocabulary]
    near = [
        (distance, each)
        for choices in among
        for each, distance, _ in process.extract(
            word, choices, scorer=OSA.distance, score_cutoff=mistakes, limit=MOST_TYPOS
        )
        if distance and len(each) >= SHORTEST and each.isalpha() and each.startswith(first)
    ]
    closest = min(near, default=(0, ""))[0]
    return {each: TYPO / distance for distance, each in near if distance == closest}

"""The index of all words: made once a process, on the first search."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from data.lookup.entries import NAME, Entry, row_entries
from data.lookup.places import code_entries, place_entries
from data.lookup.words import stem, words
from data.per_release import per_release

Scores = npt.NDArray[np.float32]
Posting = tuple[npt.NDArray[np.intp], Scores]


@dataclass(frozen=True, eq=False)
class Index:
    """`singles` and `pairs`: word -> places of the entries that hold it, its greatest weight there.

    A pair is two neighbouring words of a title or a name, written as one. `streams`: the words of
    each entry in their order, with a blank at both ends and a bar between texts.
    """

    entries: tuple[Entry, ...]
    singles: dict[str, Posting]
    pairs: dict[str, Posting]
    streams: tuple[str, ...]

    @cached_property
    def vocabulary(self) -> list[str]:
        """All single words in alphabetical order."""
        return sorted(self.singles)

    @cached_property
    def names(self) -> list[str]:
        """All pairs."""
        return list(self.pairs)

    @cached_property
    def stems(self) -> dict[str, list[str]]:
        """Stem -> words that share it."""
        found = defaultdict(list)
        for each in self.vocabulary:
            found[stem(each)].append(each)
        return dict(found)

    def scores(self, qualities: dict[str, float]) -> Scores:
        """By entry: the greatest weight times quality that any of the words has there."""
        best = np.zeros(len(self.entries), dtype=np.float32)
        for each, quality in qualities.items():
            for postings in (self.singles, self.pairs):
                if each in postings:
                    places, weights = postings[each]
                    best[places] = np.maximum(best[places], weights * np.float32(quality))
        return best


@per_release
def index() -> Index:
    """The index of the record."""
    return build((*code_entries(), *place_entries(), *row_entries()))


def build(entries: Iterable[Entry]) -> Index:
    """The index of some entries."""
    listed = tuple(entries)
    singles: dict[str, dict[int, float]] = defaultdict(dict)
    pairs: dict[str, dict[int, float]] = defaultdict(dict)
    streams = []
    for place, entry in enumerate(listed):
        texts = []
        for weight, text in entry.parts:
            found = words(text)
            texts.append(" ".join(found))
            _count(singles, found, place, weight)
            if weight >= NAME:
                _count(pairs, map(str.__add__, found, found[1:]), place, weight)
        streams.append(f" {' | '.join(texts)} ")
    return Index(listed, _arrays(singles), _arrays(pairs), tuple(streams))


def _count(held: dict[str, dict[int, float]], found: Iterable[str], at: int, weight: float) -> None:
    for each in found:
        held[each][at] = max(weight, held[each].get(at, 0.0))


def _arrays(held: dict[str, dict[int, float]]) -> dict[str, Posting]:
    return {
        each: (np.fromiter(found, dtype=np.intp), np.fromiter(found.values(), dtype=np.float32))
        for each, found in held.items()
    }

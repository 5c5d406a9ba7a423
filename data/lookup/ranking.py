"""The order of what was found, and which words of the record to mark in it."""

from collections.abc import Iterable

import numpy as np

from data.lookup.entries import Entry
from data.lookup.index import Index
from data.lookup.match import Mask, Match
from data.lookup.matching import EXACT
from data.lookup.words import COMMON, stem, words

SIDE_BY_SIDE = 1.5
"""How much more an entry counts that holds the words one after the other."""


def ordered(chosen: Mask, match: Match, guessed: Mask, held: Index) -> list[int]:
    """Places of the chosen entries: as typed before misspelt, by weight, the newest first.

    A rare word weighs more.
    """
    holders = np.maximum((match.table > 0).sum(axis=1), 1)
    weight = np.log1p(len(held.entries) / holders) @ match.table
    wanted = f" {' '.join(match.asked.words)} "
    places = [int(place) for place in np.flatnonzero(chosen)]
    if len(match.asked.words) > 1:
        near = [place for place in places if wanted in held.streams[place]]
        weight[near] *= SIDE_BY_SIDE
    return sorted(
        places, key=lambda at: (guessed[at], -round(float(weight[at]), 3), -held.entries[at].on)
    )


def marks(match: Match, found: Iterable[Entry], held: Index) -> dict[str, int]:
    """Word of the record -> number of the searched word that it stands for."""
    best: dict[str, tuple[float, int]] = {}
    for number, qualities in enumerate(match.words):
        for each, quality in qualities.items():
            best[each] = max(best.get(each, (0.0, 0)), (quality, number))
    meant = {each: number for each, (_, number) in best.items()}
    return _other_names(meant, found, held) | meant


def _other_names(meant: dict[str, int], found: Iterable[Entry], held: Index) -> dict[str, int]:
    """The other names of the countries and partners found: "Turkish" also marks "turcs"."""
    others: dict[str, int] = {}
    for entry in found:
        if entry.kind in ("countries", "partners"):
            names = {each for _, text in entry.parts for each in words(text)} - COMMON
            number = min((meant[each] for each in names if each in meant), default=0)
            same = [each for name in names for each in held.stems.get(stem(name), ())]
            others |= dict.fromkeys(same, number)
    return others


def similar(typed: Match, match: Match, shown: Mask, held: Index) -> tuple[str, ...]:
    """The misspellings that something shown holds."""
    added = dict.fromkeys(
        each
        for before, after in zip(typed.words, match.words, strict=True)
        for each in after
        if each not in before
    )
    return tuple(each for each in added if held.scores({each: EXACT})[shown].any())

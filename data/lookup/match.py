"""How well each entry holds each searched word: as it is typed and, if need be, misspelt."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from data.lookup.asked import Asked
from data.lookup.entries import CONTEXT
from data.lookup.index import Index, Scores
from data.lookup.matching import EXACT, SAME_STEM, Qualities, alike, misspelled

FEW = 3
"""With fewer records that hold all the words as typed, misspellings are looked for too."""
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Match:
    """`words`: for each searched word what it stands for; `table`: words x entries, 0 for no."""

    asked: Asked
    words: tuple[Qualities, ...]
    table: Scores

    @property
    def holds(self) -> Mask:
        """words x entries; what an entry belongs to is not enough to find it."""
        found: Mask = (self.table > 0) & (self.table > CONTEXT).any(axis=0)
        return found


def as_typed(asked: Asked, held: Index) -> Match:
    """The words and their inflections; two in a row also stand for one: "tin zaouatine"."""
    found = [
        {each: EXACT} if each in asked.quoted else alike(each, held) for each in asked.words
    ]  # fmt: skip
    for place, pair in enumerate(asked.pairs):
        if pair in held.singles or pair in held.pairs:
            found[place] |= {pair: SAME_STEM}
            found[place + 1] |= {pair: SAME_STEM}
    return _match(asked, found, held)


def forgiving(typed: Match, held: Index, records: Mask) -> Match:
    """The same with misspellings of the words that few records hold, where few hold them all."""
    if (typed.holds.all(axis=0) & records).sum() >= FEW:
        return typed
    asked = typed.asked
    rare = (typed.table[:, records] > 0).sum(axis=1) < FEW
    found = [dict(each) for each in typed.words]
    for place, each in enumerate(asked.words):
        if rare[place] and each not in asked.quoted:
            found[place] = misspelled(each, held) | found[place]
    for place, pair in enumerate(asked.pairs):
        if rare[place] or rare[place + 1]:
            for part in (place, place + 1):
                found[part] = misspelled(pair, held) | found[part]
    return _match(asked, found, held)


def _match(asked: Asked, found: list[Qualities], held: Index) -> Match:
    table = np.stack([held.scores(each) for each in found])
    for phrase in asked.phrases:
        wanted = f" {' '.join(phrase)} "
        lacking = [place for place, stream in enumerate(held.streams) if wanted not in stream]
        for each in set(phrase):
            table[asked.words.index(each), lacking] = 0
    return Match(asked, tuple(found), table)

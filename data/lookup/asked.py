"""What a reader has typed, as words to look for."""

from dataclasses import dataclass

from data.lookup.words import COMMON, composed, cut, word
from data.search import QUOTES, TERM

MOST_WORDS = 12


@dataclass(frozen=True)
class Asked:
    """`words`: folded, each once; `phrases`: those between quotes, as places in `words`.

    `left_out`: whether there were more words than are looked for; `common`: whether there were
    only words that say nothing of a record.
    """

    words: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...] = ()
    left_out: bool = False
    common: bool = False

    @property
    def pairs(self) -> list[str]:
        """Each two neighbours written as one word."""
        return [one + two for one, two in zip(self.words, self.words[1:], strict=False)]

    @property
    def quoted(self) -> frozenset[str]:
        """The words of the phrases."""
        return frozenset(each for phrase in self.phrases for each in phrase)


def read(query: str) -> Asked:
    """The words of a query. Common ones count only in capitals ("AU", "UN") or in a phrase."""
    found: dict[str, None] = {}
    phrases = []
    common = False
    for phrase, single in TERM.findall(composed(query).translate(QUOTES)):
        written = [match.group() for match in cut(phrase or single)]
        folded = [word(each) for each in written]
        if phrase and len(folded) > 1:
            phrases.append(tuple(filter(None, folded)))
        kept = [
            each for each, raw in zip(folded, written, strict=True)
            if each and (phrase or each not in COMMON or raw.isupper())
        ]  # fmt: skip
        common = common or len(kept) < sum(map(bool, folded))
        found |= dict.fromkeys(kept)
    words = tuple(found)[:MOST_WORDS]
    whole = tuple(each for each in phrases if set(each) <= set(words))
    return Asked(words, whole, len(found) > MOST_WORDS, common and not words)

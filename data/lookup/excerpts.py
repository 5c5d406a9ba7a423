"""A short piece of a text around the words that were found, cut so that they can be marked."""

from collections.abc import Iterable, Mapping

from data.lookup.entries import Entry
from data.lookup.words import composed, cut, word

Piece = tuple[str, bool]
"""A piece of a text, and whether it is a word that was found."""
Marks = Mapping[str, int]
LENGTH, BEFORE = 170, 40
"""Signs of an excerpt, and of them those before the first word that was found."""


def marked(text: str, marks: Marks) -> list[Piece]:
    """The whole text in pieces."""
    whole = composed(text)
    ends = [0]
    flags = []
    for start, end, _ in _found(whole, marks):
        flags += [False, True]
        ends += [start, end]
    pieces = [whole[a:b] for a, b in zip(ends, [*ends[1:], len(whole)], strict=True)]
    return [(each, flag) for each, flag in zip(pieces, [*flags, False], strict=True) if each]


def excerpt(entry: Entry, lang: str, marks: Marks) -> list[Piece]:
    """A piece of the text that holds most of the searched words that the title does not hold.

    Of the first text where none holds more, and of one in the reader's language where it can be.
    """
    seen = _held(entry.titles.get(lang, ""), marks)
    own = entry.texts.get(lang, ())
    others = [text for code, texts in entry.texts.items() if code != lang for text in texts]
    listed = (*own, *others)
    best = max(listed, key=lambda text: len(_held(text, marks) - seen), default="")
    return marked(_window(composed(best), marks), marks)


def _held(text: str, marks: Marks) -> frozenset[int]:
    """Numbers of the searched words that a text holds."""
    return frozenset(number for _, _, number in _found(composed(text), marks))


def _found(text: str, marks: Marks) -> list[tuple[int, int, int]]:
    """(start, end, number of the searched word) of the words found; two unknown may be one."""
    matches = list(cut(text))
    folded = [word(each.group()) for each in matches]
    found = [
        (each.start(), each.end(), marks[name])
        for each, name in zip(matches, folded, strict=True)
        if name in marks
    ]
    pairs = [
        (one.start(), two.end(), marks[a + b])
        for one, two, a, b in zip(matches, matches[1:], folded, folded[1:], strict=False)
        if a and b and a + b in marks and not {a, b} <= marks.keys()
    ]
    return _apart(sorted(found + pairs, key=lambda each: (each[0], -each[1])))


def _apart(found: Iterable[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Without those that begin inside the one before."""
    kept: list[tuple[int, int, int]] = []
    for each in found:
        if not kept or each[0] >= kept[-1][1]:
            kept.append(each)
    return kept


def _window(text: str, marks: Marks) -> str:
    """The part of a text that holds most of the searched words, cut between words."""
    if len(text) <= LENGTH:
        return text
    starts = [start for start, _, _ in _found(text, marks)] or [0]
    spans = [max(0, min(start - BEFORE, len(text) - LENGTH)) for start in starts]
    best = max(spans, key=lambda at: len(_held(text[at : at + LENGTH], marks)))
    begin = text.find(" ", best) + 1 if best else 0
    end = text.rfind(" ", begin, begin + LENGTH) if begin + LENGTH < len(text) else len(text)
    return f"{'… ' if begin else ''}{text[begin:end].strip()}{' …' if end < len(text) else ''}"

"""Searches everything: rows that hold all the words; failing that, those that hold most."""

from collections import defaultdict

import numpy as np

from data.filters import Filters
from data.lookup.asked import read
from data.lookup.entries import Entry
from data.lookup.index import Index, index
from data.lookup.match import Mask, Match, as_typed, forgiving
from data.lookup.matching import SAME_STEM
from data.lookup.places import covers
from data.lookup.ranking import marks, ordered, similar
from data.lookup.results import KINDS, Results
from data.per_release import per_release
from data.registry import RECORD_TABLES
from data.rows import chosen_ids


@per_release(maxsize=128)
def search(filters: Filters) -> Results:
    """Everything that holds the words of `filters.q`, among the rows that the others select."""
    asked = read(filters.q)
    if not asked.words:
        return Results(asked)
    held = index()
    typed = as_typed(asked, held)
    match = forgiving(typed, held, _of_kinds(held, RECORD_TABLES))
    most, chosen = _chosen(match, held)
    inside = _inside(filters.replace(q=""), held)
    order = ordered(chosen & inside, match, _guessed(typed, match), held)
    found = [held.entries[place] for place in order]
    return Results(
        asked=asked,
        found=_grouped(found),
        held=most,
        hidden=int((chosen & ~inside & _of_kinds(held, KINDS)).sum()),
        marks=marks(match, found, held),
        similar=similar(typed, match, chosen & inside, held),
    )


def _chosen(match: Match, held: Index) -> tuple[int, Mask]:
    """The most words that a row holds, and the entries that hold as many or are named in full."""
    counts = match.holds.sum(axis=0)
    rows = _of_kinds(held, KINDS)
    most = int(counts[rows].max(initial=0))
    wanted = np.where(rows, max(most, 1), len(match.asked.words))
    return most, (counts >= wanted) | _named(match, held)


def _guessed(typed: Match, match: Match) -> Mask:
    """The entries that hold a word only misspelt."""
    guessed: Mask = np.any(match.holds & ~typed.holds, axis=0)
    return guessed


def _named(match: Match, held: Index) -> Mask:
    """The places and codes that the words name in full, whatever else they say."""
    known = frozenset(
        each
        for qualities in match.words
        for each, quality in qualities.items()
        if quality >= SAME_STEM
    )
    return np.array([each.kind not in KINDS and covers(each, known) for each in held.entries])


@per_release(maxsize=64)
def _inside(filters: Filters, held: Index) -> Mask:
    """The entries that pass the filters; codes and gaps always do."""
    ids = {each for table in RECORD_TABLES for each in chosen_ids(table, filters)}
    return np.array([not each.records or not ids.isdisjoint(each.records) for each in held.entries])


@per_release(maxsize=8)
def _of_kinds(held: Index, kinds: tuple[str, ...]) -> Mask:
    return np.array([each.kind in kinds for each in held.entries])


def _grouped(entries: list[Entry]) -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    for each in entries:
        found[each.kind].append(each)
    return {kind: tuple(each) for kind, each in found.items()}

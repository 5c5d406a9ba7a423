"""Which agreements the page shows and in which order; the extract has the same."""

from collections import Counter

import pandas as pd

from data.names import STEMS, keys, named
from data.search import fold
from data.tables import split
from data.vocabularies import codes, labels

ORDERS = ("newest", "oldest", "title", "status")
CODED = {
    "status": ("status", "agreement_statuses"),
    "type": ("agreement_type", "agreement_types"),
}
"""Choices among the codes of a list: parameter -> column, vocabulary."""
CHOICES = (*CODED, *STEMS)
"""What the page can be narrowed to: status and type, entity and signatory by name."""
Chosen = dict[str, tuple[str, ...]]


def ordered(agreements: pd.DataFrame, order: str, lang: str) -> pd.DataFrame:
    """The same rows in another order; ties stay as they were. They come newest first."""
    if order == "newest":
        return agreements
    if order == "oldest":
        keyed = agreements["signed_on"]
    elif order == "title":
        keyed = agreements[f"title_{lang}"].map(fold)
    else:
        places = {code: place for place, code in enumerate(codes("agreement_statuses"))}
        keyed = agreements["status"].map(places)
    return agreements.loc[keyed.sort_values(kind="stable").index]


def narrowed(agreements: pd.DataFrame, chosen: Chosen) -> pd.DataFrame:
    """The rows with one of the codes or names of each choice; none chosen choose all."""
    for name, accepted in chosen.items():
        if accepted and name in CODED:
            agreements = agreements[agreements[CODED[name][0]].isin(accepted)]
        elif accepted:
            cells = _names(agreements, name)
            agreements = agreements[[not set(accepted).isdisjoint(split(each)) for each in cells]]
    return agreements


def options(agreements: pd.DataFrame, chosen: Chosen, name: str) -> dict[str, int]:
    """Code or key -> rows of each option of one choice, with the other choices as they are.

    Options are those of the selection and those chosen; codes stand in the order of their
    vocabulary, names with the most rows first.
    """
    others = {each: accepted for each, accepted in chosen.items() if each != name}
    left = narrowed(agreements, others)
    if name in CODED:
        column, vocabulary = CODED[name]
        counts, offered = Counter(left[column]), {*agreements[column], *chosen.get(name, ())}
        return {code: counts[code] for code in codes(vocabulary) if code in offered}
    counts = Counter(key for cell in _names(left, name) for key in split(cell))
    offered = {*counts, *chosen.get(name, ())}
    return {key: counts[key] for key in sorted(offered, key=lambda key: (-counts[key], key))}


def option_names(name: str, lang: str) -> dict[str, str]:
    """Code or key -> its name in a language, for every option there can be."""
    if name in CODED:
        return labels(CODED[name][1], lang)
    return {key: texts[lang] for key, texts in named(name).items()}


def _names(agreements: pd.DataFrame, name: str) -> pd.Series:
    found: pd.Series = keys(name).reindex(agreements.index)
    return found

"""Which agreements the register shows and in which order; the extract has the same."""

from collections import Counter

import pandas as pd

from data.search import fold
from data.vocabularies import codes

ORDERS = ("newest", "oldest", "title", "status")
CHOICES = {
    "status": ("status", "agreement_statuses"),
    "type": ("agreement_type", "agreement_types"),
}
"""What the page can be narrowed to: parameter -> column, vocabulary."""
Chosen = dict[str, tuple[str, ...]]


def ordered(agreements: pd.DataFrame, order: str, lang: str) -> pd.DataFrame:
    """The same rows in another order; ties stay as they were. They come newest first."""
    if order == "newest":
        return agreements
    if order == "oldest":
        keys = agreements["signed_on"]
    elif order == "title":
        keys = agreements[f"title_{lang}"].map(fold)
    else:
        places = {code: place for place, code in enumerate(codes("agreement_statuses"))}
        keys = agreements["status"].map(places)
    return agreements.loc[keys.sort_values(kind="stable").index]


def narrowed(agreements: pd.DataFrame, chosen: Chosen) -> pd.DataFrame:
    """The rows with one of the codes of each choice; no codes choose all."""
    for name, accepted in chosen.items():
        if accepted:
            agreements = agreements[agreements[CHOICES[name][0]].isin(accepted)]
    return agreements


def options(agreements: pd.DataFrame, chosen: Chosen, name: str) -> dict[str, int]:
    """Code -> rows of each option of one choice, with the other choice as it is.

    Options are the codes of the selection and those chosen, in the order of their vocabulary.
    """
    column, vocabulary = CHOICES[name]
    others = {each: accepted for each, accepted in chosen.items() if each != name}
    counts = Counter(narrowed(agreements, others)[column])
    offered = {*agreements[column], *chosen.get(name, ())}
    return {code: counts[code] for code in codes(vocabulary) if code in offered}

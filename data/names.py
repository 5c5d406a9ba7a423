"""Partner entities and signatories of agreements by name: one key in both languages.

The key is made of the English name, so that an address means the same in either language. Of a
person only the name counts, without the office held that day ("Sergei Lavrov, foreign minister
of Russia"); of a body the whole, without a remark in brackets.
"""

import re

import pandas as pd

from data.cells import SEPARATOR
from data.extracts import slug
from data.per_release import per_release
from data.tables import load, split

STEMS = {"entity": "partner_entities", "signatory": "signatories"}
"""Parameter of the address -> stem of the column pair."""
LONGEST_KEY = 80
REMARK = re.compile(r"\s*\([^)]*\)\s*$")
OFFICE = re.compile(r"\b[a-z]{4,}")
"""A word in small letters before the comma: not a name but a list of offices ("Defence ministers of
Mali, Burkina Faso and Niger"); "de", "bin" or "ould" may be part of a name."""
Labels = dict[str, dict[str, str]]


@per_release
def named(kind: str) -> Labels:
    """Key -> label in each language ("en", "fr"), as first written. KeyError for another kind."""
    found: Labels = {}
    for texts in _pairs(kind):
        for english, french in texts:
            found.setdefault(_key(kind, english), _labels(kind, english, french))
    return found


@per_release
def keys(kind: str) -> pd.Series:
    """The keys of each agreement in one cell, joined as in the tables; indexed as the table."""
    cells = [
        SEPARATOR.join(dict.fromkeys(_key(kind, english) for english, _ in texts)) or None
        for texts in _pairs(kind)
    ]
    return pd.Series(cells, index=load("agreements").index, dtype="object")


def matching(kind: str, asked: str) -> tuple[str, ...]:
    """The keys that a value of an address means: that key or name, else all with these words.

    Accents and capitals do not matter: "goita", "Goïta" and "assimi-goita" mean the same.
    """
    wanted = slug(asked, LONGEST_KEY)
    forms = {key: {key, *(slug(each, LONGEST_KEY) for each in labels.values())}
             for key, labels in named(kind).items()}  # fmt: skip
    exact = tuple(key for key, written in forms.items() if wanted in written)
    if exact or not wanted:
        return exact
    within = f"-{wanted}-"
    return tuple(
        key for key, written in forms.items() if any(within in f"-{each}-" for each in written)
    )


def _pairs(kind: str) -> list[list[tuple[str, str]]]:
    """The English and the French text of each name, agreement by agreement."""
    rows, stem = load("agreements"), STEMS[kind]
    columns = zip(rows[f"{stem}_en"], rows[f"{stem}_fr"], strict=True)
    return [list(zip(split(en), split(fr), strict=True)) for en, fr in columns]


def _key(kind: str, english: str) -> str:
    return slug(_labels(kind, english, english)["en"], LONGEST_KEY)


def _labels(kind: str, english: str, french: str) -> dict[str, str]:
    if kind == "entity":
        return {"en": english, "fr": french}
    pair = {"en": REMARK.sub("", english), "fr": REMARK.sub("", french)}
    head, comma, _ = pair["en"].partition(",")
    if comma and not OFFICE.search(head):
        return {lang: text.partition(",")[0] for lang, text in pair.items()}
    return pair

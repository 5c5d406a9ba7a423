"""Text search: folds accents, case, apostrophes and spaces; every word must occur."""

import re
import unicodedata

import pandas as pd

from data.codebook import KEYS, columns
from data.per_release import per_release
from data.tables import load

APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'"})
QUOTES = str.maketrans({sign: '"' for sign in "«»“”„"})
TERM = re.compile(r'"([^"]+)"|(\S+)')


def fold(text: str) -> str:
    """Lower case without accents; every kind of space is a plain one."""
    decomposed = unicodedata.normalize("NFKD", text.translate(APOSTROPHES))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def terms(query: str) -> list[str]:
    """The folded words of a query; words between quotes (" ", « », “ ”) stay together."""
    found = (fold(phrase or word) for phrase, word in TERM.findall(query.translate(QUOTES)))
    return [each for each in (text.replace('"', "").strip() for text in found) if each]


def matches(frame: pd.DataFrame, table: str, query: str) -> pd.Series:
    """Which rows hold every term of the query in one of their texts, in either language."""
    if frame is load(table):
        return _loaded_matches(table, query)
    return _matches(folded_texts(frame, table), query)


def _matches(haystack: pd.Series, query: str) -> pd.Series:
    found = pd.Series(True, index=haystack.index)
    for term in terms(query):
        found &= haystack.str.contains(term, regex=False)
    return found


@per_release(maxsize=256)
def _loaded_matches(table: str, query: str) -> pd.Series:
    return _matches(_loaded_texts(table), query)


@per_release
def _loaded_texts(table: str) -> pd.Series:
    return folded_texts(load(table), table)


def folded_texts(frame: pd.DataFrame, table: str) -> pd.Series:
    """All texts of each row (ids, titles, notes, actors, places, signatories...), folded."""
    searched = [
        each.column
        for each in columns(table)
        if each.kind in ("text", "texts", "url") or each.column in (*KEYS[table], "admin1")
    ]
    joined = frame[searched].astype("object").fillna("").astype(str).agg(" ".join, axis=1)
    return joined.map(fold)

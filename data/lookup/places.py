"""Places and codes to find: where records are, and what a filter can choose."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from data.lookup.entries import NAME, TITLE, Entry
from data.lookup.labels import other_names
from data.lookup.words import words
from data.registry import RECORD_KEYS
from data.tables import load
from data.texts import LANGUAGES
from data.vocabularies import codes, labels

PLACES = "places"
PLACE_STEMS = {"events": "place", "agreements": "place", "commitments": "headquarters"}
CODE_LISTS = (
    "countries", "partners", "sectors", "categories", "agreement_types", "agreement_statuses"
)  # fmt: skip
"""Vocabularies that a filter or a choice of a page can be set to."""


def place_entries() -> Iterator[Entry]:
    """One entry a name of a place or region; the one with most records first."""
    records: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for table, stem in PLACE_STEMS.items():
        kept = [RECORD_KEYS[table], f"{stem}_en", f"{stem}_fr"]
        for key, *names in load(table)[kept].dropna().itertuples(index=False):
            records[names[0], names[1]][key] = None
    for key, region in load("events")[["event_id", "admin1"]].dropna().itertuples(index=False):
        records[region, region][key] = None
    for (english, french), ids in sorted(records.items(), key=lambda each: -len(each[1])):
        yield Entry(
            kind=PLACES,
            key=english,
            titles={"en": english, "fr": french},
            parts=((TITLE, english), (TITLE, french)),
            texts={},
            records=tuple(ids),
            on=len(ids),
        )


def code_entries() -> Iterator[Entry]:
    """One entry a code of each list that can be chosen."""
    for name in CODE_LISTS:
        for code in codes(name):
            titles = {lang: labels(name, lang)[code] for lang in LANGUAGES}
            parts = [(TITLE, text) for text in titles.values()]
            others = [(NAME, text) for text in other_names([(name, code)])]
            yield Entry(kind=name, key=code, titles=titles, parts=(*parts, *others), texts={})


def covers(entry: Entry, known: frozenset[str]) -> bool:
    """Whether the known words hold every word of one of the names of a place or code."""
    return any(map(known.issuperset, _names(entry)))


@cache
def _names(entry: Entry) -> tuple[tuple[str, ...], ...]:
    """The words of each name: in a part, names are kept apart by commas."""
    return tuple(tuple(words(name)) for _, text in entry.parts for name in text.split(", "))

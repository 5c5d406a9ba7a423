"""English and French: filled together, list for list, each with its own typography."""

import re
from collections.abc import Iterator

from data.checks.rule import rule
from data.problems import Problem
from data.raw import Raw, Row

NO_BREAK = "\u00a0"
FRENCH = (
    (re.compile(f"(?<!{NO_BREAK})[;!?%»]"), "needs a no-break space (U+00A0) before {}"),
    (re.compile(f"(?<!{NO_BREAK}):(?=\\s|$)|(?<=[^\\W\\d]) :"), "needs a no-break space before :"),
    (re.compile(f"«(?!{NO_BREAK})"), "needs a no-break space (U+00A0) after «"),
    (re.compile(r"(?<!\d)\d{1,3} (?=\d{3}(?!\d))"), "needs a no-break space inside the number {}"),
)
PLACES = ("place", "headquarters")


def french_faults(text: str) -> Iterator[str]:
    """Where a French text lacks a no-break space."""
    for pattern, message in FRENCH:
        if found := pattern.search(text):
            yield message.format(found.group().strip())


@rule()
def languages_are_filled_together(raw: Raw) -> Iterator[Problem]:
    """A text that stands in one language stands in the other, and lists have the same length."""
    lists = _lists(raw)
    for row, english, french in _twins(raw):
        if bool(row[english]) != bool(row[french]):
            empty, other = (french, english) if row[english] else (english, french)
            yield row.problem(empty, f"empty, but {other} is filled")
        elif english in lists and len(row.items(french)) != (n := len(row.items(english))):
            yield row.problem(french, f"{len(row.items(french))} values where {english} has {n}")


@rule()
def french_has_its_spaces(raw: Raw) -> Iterator[Problem]:
    """French texts have a no-break space before : ; ! ? % », after « and inside numbers."""
    lists = _lists(raw)
    for row, _, french in _twins(raw):
        values = row.items(french) if french in lists else [row[french]]
        for fault in (fault for value in values for fault in french_faults(value)):
            yield row.problem(french, fault)


@rule()
def english_has_plain_spaces(raw: Raw) -> Iterator[Problem]:
    """English texts have no no-break space and no French quotes."""
    for row, english, _ in _twins(raw):
        if NO_BREAK in row[english] or "«" in row[english]:
            yield row.problem(english, "has a no-break space or a French quote")


@rule()
def places_have_one_french_name(raw: Raw) -> Iterator[Problem]:
    """The same place_en has the same place_fr everywhere."""
    first: dict[str, Row] = {}
    name_of: dict[str, str] = {}
    for english, row in raw.columns(*(f"{place}_en" for place in PLACES)):
        french = english.removesuffix("_en") + "_fr"
        known = first.setdefault(row[english], row)
        name = name_of.setdefault(row[english], row.cells.get(french, ""))
        if row.cells.get(french, "") != name:
            yield row.problem(french, f"{row[english]} is {name!r} at {known.file}:{known.line}")


def _twins(raw: Raw) -> Iterator[tuple[Row, str, str]]:
    """(row, English column, French column) of every pair in tables, vocabularies and codebook."""
    for rows in (*raw.tables.values(), *raw.lists.values(), raw.codebook):
        if not rows:
            continue
        pairs = [
            (name, name.removesuffix("_en") + "_fr")
            for name in rows[0].cells
            if name.endswith("_en") and name.removesuffix("_en") + "_fr" in rows[0].cells
        ]
        for row in rows:
            for english, french in pairs:
                yield row, english, french


def _lists(raw: Raw) -> set[str]:
    """The columns with several texts in a cell."""
    return {spec.column for specs in raw.specs.values() for spec in specs if spec.kind == "texts"}


RULES = (
    languages_are_filled_together,
    french_has_its_spaces,
    english_has_plain_spaces,
    places_have_one_french_name,
)

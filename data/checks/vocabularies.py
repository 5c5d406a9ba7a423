"""Vocabularies and codebook: each code once, labels in both languages, nothing left unexplained."""

from collections.abc import Iterator

from data.checks.rule import rule
from data.codebook import KEYS
from data.problems import Problem
from data.raw import Raw, Row

KINDS = {
    *("id", "ref", "text", "texts", "code", "codes"),
    *("date", "partial_date", "integer", "number", "url"),
}
TARGETS = {*KEYS, "records"}
TEXTS = ("label_en", "label_fr", "meaning_en", "meaning_fr")


@rule()
def codes_are_unique(raw: Raw) -> Iterator[Problem]:
    """A code stands once in its vocabulary, with no separator in it."""
    for rows in raw.lists.values():
        seen: set[str] = set()
        for row in rows:
            code = row["code"]
            if not code or ";" in code:
                yield row.problem("code", "must be filled, without ;")
            elif code in seen:
                yield row.problem("code", f"{code} stands twice")
            seen.add(code)


@rule()
def codes_have_labels(raw: Raw) -> Iterator[Problem]:
    """A code has a label in both languages and, where its list has definitions, a definition."""
    for rows in raw.lists.values():
        for row in rows:
            for name, text in row.cells.items():
                if name.startswith(("label_", "definition_")) and not text:
                    yield row.problem(name, "must be filled")


@rule("codebook")
def columns_are_explained(raw: Raw) -> Iterator[Problem]:
    """Each column has labels, meanings, a known kind and the list that it draws on."""
    seen: set[tuple[str, str]] = set()
    for row in raw.codebook:
        place = row["table"], row["column"]
        if place in seen or row["table"] not in KEYS:
            yield row.problem("column", "stands twice" if place in seen else "of an unknown table")
        seen.add(place)
        for name in TEXTS:
            if not row[name]:
                yield row.problem(name, "must be filled")
        if row["kind"] not in KINDS:
            yield row.problem("kind", f"unknown kind {row['kind']!r}")
        if row["required"] not in ("yes", "no"):
            yield row.problem("required", "must be yes or no")
        yield from _list_faults(raw, row)


def _list_faults(raw: Raw, row: Row) -> Iterator[Problem]:
    drawn = {"code": raw.codes, "codes": raw.codes, "ref": TARGETS}.get(row["kind"], ("",))
    if row["vocabulary"] not in drawn and raw.unsound <= KEYS.keys():
        yield row.problem("vocabulary", f"{row['vocabulary']!r} is no list for this kind")


RULES = (codes_are_unique, codes_have_labels, columns_are_explained)

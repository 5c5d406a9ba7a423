"""Texts: nothing left to fill in, no stray characters, titles and summaries of bounded length."""

import re
import unicodedata
from collections.abc import Iterator

from data.cells import SEPARATOR
from data.checks.rule import rule
from data.codebook import KEYS
from data.problems import Problem
from data.raw import Raw, Row

TITLE_LENGTH = 90
SUMMARY_WORDS = 60
PLACEHOLDER = re.compile(
    r"\b(?:TBD|TBC|TBA|TODO|FIXME|XXX+|N/A|todo|fixme|xxx+|[Ll]orem ipsum)\b|"
    r"\bexample\.(?:com|org|net)\b|[\[(<](?:à compléter|to be completed)"
)
NOTHING = "unknown|inconnu|inconnue|n/a|na|nan|none|null|aucun|aucune|-|--|?|…"
TO_DO = "à compléter|à préciser|to be completed|to be confirmed"
EMPTY_WORDS = set(f"{NOTHING}|{TO_DO}".split("|"))
"""What must not be the whole of a cell: an empty cell says "unknown"."""
CURLY = re.compile("[\u2018\u2019\u201a\u201c\u201d\u201e\u2032\u2033\u02bc]")
INVISIBLE = {"Cc", "Cf", "Co", "Cn", "Zl", "Zp"}
SPACES = re.compile("[ \u00a0]{2}")


def faults(cell: str) -> Iterator[str]:
    """What is wrong with the characters of a text."""
    if cell != cell.strip():
        yield "begins or ends with a blank"
    if SPACES.search(cell):
        yield "has a double space"
    if found := CURLY.search(cell):
        yield f"has the curly quote {found.group()}: use ' or \""
    if not cell.isascii():
        if any(unicodedata.category(each) in INVISIBLE for each in cell):
            yield "has an invisible character"
        if not unicodedata.is_normalized("NFC", cell):
            yield "has a letter and its accent as two characters (save as NFC)"
    elif not cell.isprintable():
        yield "has a control character"


def placeholder(cell: str) -> str | None:
    """The placeholder in a text, if there is one."""
    if cell.casefold().rstrip(" .") in EMPTY_WORDS or cell == "...":
        return cell
    found = PLACEHOLDER.search(cell)
    return found.group() if found else None


@rule()
def characters_are_clean(raw: Raw) -> Iterator[Problem]:
    """No stray blanks, double spaces, curly quotes or invisible characters in any cell."""
    for row in _all_rows(raw):
        for name, cell in row.cells.items():
            for fault in faults(cell) if cell else ():
                yield row.problem(name, fault)


@rule()
def texts_are_not_placeholders(raw: Raw) -> Iterator[Problem]:
    """Nothing is left to fill in: an empty cell says that a thing is unknown."""
    for table in KEYS:
        kinds = ("text", "texts", "url")
        names = [spec.column for spec in raw.specs[table] if spec.kind in kinds]
        for row in raw[table]:
            for name in names:
                for value in row.cells.get(name, "").split(SEPARATOR):
                    if word := placeholder(value):
                        yield row.problem(name, f"placeholder {word!r}: leave the cell empty")


@rule()
def titles_and_summaries_are_short(raw: Raw) -> Iterator[Problem]:
    """Titles and names have at most 90 characters, summaries at most 60 words."""
    for name, row in raw.columns("title_en", "title_fr", "name_en", "name_fr"):
        if len(row[name]) > TITLE_LENGTH:
            yield row.problem(name, f"{len(row[name])} characters, at most {TITLE_LENGTH}")
    for name, row in raw.columns("summary_en", "summary_fr"):
        words = len(row[name].split())
        if words > SUMMARY_WORDS:
            yield row.problem(name, f"{words} words, at most {SUMMARY_WORDS}")


def _all_rows(raw: Raw) -> Iterator[Row]:
    for rows in (*raw.tables.values(), *raw.lists.values(), raw.counts, raw.codebook):
        yield from rows


RULES = (characters_are_clean, texts_are_not_placeholders, titles_and_summaries_are_short)

"""What can be found in the tables, with the texts of each row and how much they weigh."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from data.codebook import Column, columns
from data.lookup.labels import Code, label_texts, other_names
from data.per_release import per_release
from data.periods import active_periods
from data.registry import DATE_COLUMNS, RECORD_KEYS
from data.rows import COMMITMENT_SECTOR
from data.tables import load, split
from data.texts import LANGUAGES

TITLE, NAME, TEXT, CONTEXT = 3.0, 2.0, 1.0, 0.2
"""How much a word counts: in a title, in a name or label, in a text, in what a row belongs to.

The last alone never finds a row: it is less than a misspelt word of a text."""
TITLES = {"events": "title", "agreements": "title", "commitments": "name", "claims": "value",
          "gaps": "wanted", "sources": "title"}  # fmt: skip
"""Table -> stem of the column that its rows are called by. These tables are searched."""
ROW_NAMES = {
    "events": ("event", "événement"),
    "agreements": ("agreement", "accord"),
    "commitments": ("force commitment", "engagement de forces"),
}
SEARCHED_LISTS = {
    "countries", "partners", "parties", "states", "regions", "sectors", "categories",
    "agreement_types", "agreement_statuses", "force_types", "commitment_statuses",
    "claim_fields", "claim_sides", "gap_themes",
}  # fmt: skip
"""Vocabularies whose labels are texts of the rows that hold their codes."""
Row = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Entry:
    """Something to find. `kind`: a table, "places" or a vocabulary; `key`: its id, name or code.

    `titles` and `texts` (what an excerpt may show) are by language; `records` are the ids that
    filters judge it by; `on` orders equals, the newest first; `parts`: (weight, text) to index.
    """

    kind: str
    key: str
    titles: dict[str, str]
    parts: tuple[tuple[float, str], ...]
    texts: dict[str, tuple[str, ...]]
    records: tuple[str, ...] = ()
    row: int = 0
    on: int = 0


def row_entries() -> Iterator[Entry]:
    """One entry a row of each table that is searched; `row` is its place in the table."""
    cited = _cited_by()
    for table in TITLES:
        for place, row in enumerate(load(table).to_dict("records")):
            cells = {str(column): cell for column, cell in row.items()}
            key, records = _identity(table, cells, cited)
            yield _entry(table, cells, (key, records, place))


def _cited_by() -> dict[str, tuple[str, ...]]:
    """Source id -> the records that cite it."""
    groups = load("citations").groupby("source_id")["record_id"]
    return {str(source): tuple(records) for source, records in groups}


def _identity(
    table: str, row: Row, cited: dict[str, tuple[str, ...]]
) -> tuple[str, tuple[str, ...]]:
    """The key of a row, and the records that it belongs to."""
    if table == "sources":
        return row["source_id"], cited.get(row["source_id"], ())
    key = row.get(RECORD_KEYS.get(table, "record_id"), "")
    return key, (key,) if key else ()


def _entry(table: str, row: Row, named: tuple[str, tuple[str, ...], int]) -> Entry:
    key, records, place = named
    found = _codes(table, row)
    labels = {lang: label_texts(found, lang) for lang in LANGUAGES}
    own = [(_weight(table, each), _text(row[each.column], each.kind)) for each in _searched(table)]
    names = [*(text for texts in labels.values() for text in texts), *other_names(found)]
    around = [*ROW_NAMES.get(table, ()), *(_owners_titles()[key] if table == "claims" else ())]
    parts = [*own, *((NAME, text) for text in names), *((CONTEXT, text) for text in around)]
    return Entry(
        kind=table,
        key=key,
        titles={lang: _text(row[_title_column(table, lang)]) for lang in LANGUAGES},
        parts=tuple((weight, text) for weight, text in parts if text),
        texts={lang: (*_shown(table, row, lang), " · ".join(labels[lang])) for lang in LANGUAGES},
        records=records,
        row=place,
        on=_day(table, key, row),
    )


def _searched(table: str) -> list[Column]:
    ids = set(RECORD_KEYS.values())
    return [
        each
        for each in columns(table)
        if each.kind in ("text", "texts") or (each.kind == "id" and each.column in ids)
    ]


def _weight(table: str, each: Column) -> float:
    stem = _stem(each)
    if stem in (TITLES[table], "publisher"):
        return TITLE
    return TEXT if stem in ("summary", "note") or each.kind == "id" else NAME


def _shown(table: str, row: Row, lang: str) -> list[str]:
    """The texts of a row in a language, beside its title."""
    others = tuple(f"_{other}" for other in LANGUAGES if other != lang)
    shown = [
        _text(row[each.column], each.kind)
        for each in _searched(table)
        if each.kind != "id" and _stem(each) != TITLES[table] and not each.column.endswith(others)
    ]
    return [text for text in shown if text]


def _codes(table: str, row: Row) -> list[Code]:
    found = [
        (each.vocabulary, code)
        for each in columns(table)
        if each.kind in ("code", "codes") and each.vocabulary in SEARCHED_LISTS
        for code in split(row[each.column])
    ]
    return [*found, ("sectors", COMMITMENT_SECTOR)] if table == "commitments" else found


@per_release
def _owners_titles() -> dict[str, list[str]]:
    """Record id -> its titles in all languages."""
    return {
        row[key]: [row[f"{TITLES[table]}_{lang}"] for lang in LANGUAGES]
        for table, key in RECORD_KEYS.items()
        for row in load(table).to_dict("records")
    }


def _stem(each: Column) -> str:
    return each.column.removesuffix("_en").removesuffix("_fr")


def _title_column(table: str, lang: str) -> str:
    return "title" if table == "sources" else f"{TITLES[table]}_{lang}"


def _text(cell: object, kind: str = "text") -> str:
    if not isinstance(cell, str):
        return ""
    return "; ".join(split(cell)) if kind == "texts" else cell


@per_release
def _starts() -> dict[str, Any]:
    """Commitment id -> the day on which its active period starts."""
    periods = active_periods()
    return dict(zip(periods["commitment_id"], periods["start"], strict=True))


def _day(table: str, key: str, row: Row) -> int:
    """A number that grows with the date of a row; 0 where there is none."""
    if table in RECORD_KEYS:
        on = _starts().get(key) if table == "commitments" else row[DATE_COLUMNS[table]]
        return 0 if pd.isna(on) else on.toordinal()
    published = row.get("published_on")
    return int(f"{published:0<10}".replace("-", "0")) if isinstance(published, str) else 0

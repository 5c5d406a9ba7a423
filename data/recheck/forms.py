"""The forms in which the rows of a table are written, and the present rows in each of them.

Rows are taken from the writer of the extracts itself, so that equal rows are equal texts.
"""

from dataclasses import dataclass
from functools import cached_property

from data.codebook import KEYS, columns
from data.extracts import SOURCES, csv_bytes
from data.per_release import per_release
from data.precisions import iso_dates
from data.recheck.delimited import read_delimited
from data.recheck.equal import comparable
from data.registry import OWNER_COLUMNS, RECORD_KEYS
from data.tables import load
from data.texts import LANGUAGES

STYLES = (None, *LANGUAGES)
"""Codes in both languages, or labels in one."""
Key = tuple[str, ...]


@dataclass(frozen=True)
class Held:
    """A column of a form: its header there, and which column of the table it is."""

    header: str
    column: str
    kind: str


@dataclass(frozen=True)
class Present:
    """The rows of a table as they are now, by their keys, in the order of the table."""

    held: tuple[Held, ...]
    rows: dict[Key, tuple[str, ...]]

    @cached_property
    def places(self) -> dict[Key, int]:
        """Key -> number of the row in the table."""
        return {key: place for place, key in enumerate(self.rows)}


@per_release
def held_columns(table: str, style: str | None) -> tuple[Held, ...]:
    """The columns that a form of a table has, in their order."""
    names = [(each.column, each.kind) for each in columns(table) if _is_in(each.column, style)]
    names += [(SOURCES, "texts")] if table in RECORD_KEYS else []
    content = csv_bytes(load(table).head(1), table, style)
    (sheet,) = read_delimited(content)
    return tuple(Held(head, *each) for head, each in zip(sheet.header, names, strict=True))


@per_release
def present(table: str, style: str | None) -> Present:
    """The whole table as the extracts of today write it."""
    held = held_columns(table, style)
    (sheet,) = read_delimited(csv_bytes(load(table), table, style))
    places = key_places(table, style, held)
    return Present(held, {key_of(row, places): row for row in sheet.rows})


@per_release
def short_dates(table: str) -> dict[str, tuple[str, ...]]:
    """Date column -> its texts row by row, each only as long as it is known: so workbooks with
    codes write them, where CSV has the first day of the month or year."""
    frame = load(table)
    return {
        each.column: tuple(iso_dates(frame, each.column))
        for each in columns(table)
        if each.kind == "date"
    }


@per_release
def short_keys(table: str) -> dict[Key, Key]:
    """Key with such dates -> key with codes, where they differ and only one is meant."""
    keys, short = list(present(table, None).rows), short_dates(table)
    places = [(n, short[name]) for n, name in enumerate(KEYS[table]) if name in short]
    found: dict[Key, list[Key]] = {}
    for row, key in enumerate(keys):
        cut = list(key)
        for place, texts in places:
            cut[place] = texts[row]
        found.setdefault(tuple(cut), []).append(key)
    return {cut: meant[0] for cut, meant in found.items() if len(meant) == 1 and cut not in keys}


@per_release
def known_headers() -> frozenset[str]:
    """The headers of all tables in all forms."""
    heads = (held_columns(table, style) for table in KEYS for style in STYLES)
    return frozenset(each.header for held in heads for each in held)


def key_columns(table: str, style: str | None) -> tuple[str, ...]:
    """The columns that name a row; in labels, those of that language."""
    if style is None:
        return KEYS[table]
    return tuple(
        f"{each.removesuffix('_en')}_{style}" if each.endswith("_en") else each
        for each in KEYS[table]
    )


def key_places(table: str, style: str | None, held: tuple[Held | None, ...]) -> list[int]:
    """Where in a row the columns of the key stand. ValueError when one is missing."""
    names = [each.column if each else "" for each in held]
    return [names.index(each) for each in key_columns(table, style)]


def key_of(row: tuple[str, ...], places: list[int]) -> Key:
    """The key of a row, as it is compared."""
    return tuple(comparable(row[place], "text") for place in places)


def record_ids(table: str, key: Key) -> tuple[str, ...]:
    """The ids of the records that a row is or belongs to; none for sources and the like."""
    named = {RECORD_KEYS[table]} if table in RECORD_KEYS else set(OWNER_COLUMNS.get(table, ()))
    return tuple(cell for name, cell in zip(KEYS[table], key, strict=True) if name in named)


def _is_in(column: str, style: str | None) -> bool:
    return style is None or not column.endswith(("_en", "_fr")) or column.endswith(f"_{style}")

"""The tables of a package as files: rows of the record, the codebook and the code lists."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

import pandas as pd

from data.codebook import Column
from data.csv_style import RAW, csv_rows
from data.extracts import csv_bytes
from data.filters import Filters
from data.package.columns import ADDED, package_columns, table_title
from data.package.rows import package_rows
from data.package.table_schema import table_schema
from data.per_release import per_release
from data.vocabularies import definition, vocabulary

CODE_COLUMNS = ("list", "code", "label_en", "label_fr", "definition_en", "definition_fr")
MEANINGS = {
    "records": (
        "One row: a record that a row of the package names, selected or not.",
        "Une ligne : une fiche que nomme une ligne du paquet, sélectionnée ou non.",
    ),
    "codebook": (
        "One row: a column of a table, with its kind and meaning.",
        "Une ligne : une colonne d'une table, avec sa nature et son sens.",
    ),
    "codes": (
        "One row: a code of a list that the columns use, with its label.",
        "Une ligne : un code d'une liste qu'emploient les colonnes, avec son libellé.",
    ),
}


@dataclass(frozen=True)
class Resource:
    """One table of a package: its name, file, rows and Table Schema."""

    name: str
    path: str
    frame: pd.DataFrame
    content: bytes
    schema: dict[str, Any]

    def title(self, lang: str) -> str:
        return table_title(self.name, lang)

    def meaning(self, lang: str) -> str:
        """What one row is."""
        if self.name in MEANINGS:
            return MEANINGS[self.name][lang == "fr"]
        return definition("tables", self.name, lang)


def resources(filters: Filters) -> list[Resource]:
    """All tables of the package of a selection, in their order."""
    rows = package_rows(filters)
    made = [
        Resource(name, f"tables/{name}.csv", frame, _content(name, frame), table_schema(name))
        for name, frame in rows.items()
    ]
    return [*made, _codebook(tuple(rows)), _codes(tuple(rows))]


def _content(name: str, frame: pd.DataFrame) -> bytes:
    return csv_rows(frame, RAW) if name in ADDED else csv_bytes(frame, name, style=RAW)


@per_release
def codebook_frame(tables: tuple[str, ...]) -> pd.DataFrame:
    """One row a column of these tables."""
    specs = [spec for table in tables for spec in package_columns(table)]
    frame = pd.DataFrame([[*_cells(spec)] for spec in specs], columns=[*_names()])
    return frame.astype("str")


@per_release
def codes_frame(tables: tuple[str, ...]) -> pd.DataFrame:
    """One row a code of the lists that these tables use; definitions may be missing."""
    names = {
        spec.vocabulary: None
        for table in tables
        for spec in package_columns(table)
        if spec.kind in ("code", "codes")
    }
    lists = [pd.DataFrame(columns=[*CODE_COLUMNS], dtype="str")]
    for name in names:
        known = vocabulary(name).reset_index()
        lists.append(known.reindex(columns=CODE_COLUMNS[1:]).assign(list=name))
    frame = pd.concat(lists, ignore_index=True)[[*CODE_COLUMNS]].astype("str")
    return frame.mask(frame == "")


def _codebook(tables: tuple[str, ...]) -> Resource:
    frame = codebook_frame(tables)
    schema = _plain_schema(frame, ["table", "column"])
    return Resource("codebook", "codebook.csv", frame, csv_rows(frame, RAW), schema)


def _codes(tables: tuple[str, ...]) -> Resource:
    frame = codes_frame(tables)
    schema = _plain_schema(frame, ["list", "code"])
    return Resource("codes", "codes.csv", frame, csv_rows(frame, RAW), schema)


def _plain_schema(frame: pd.DataFrame, key: list[str]) -> dict[str, Any]:
    named = [{"name": name, "type": "string"} for name in frame.columns]
    return {"fields": named, "missingValues": [""], "primaryKey": key}


def _names() -> Iterator[str]:
    return (each.name for each in fields(Column))


def _cells(spec: Column) -> Iterator[str]:
    for name in _names():
        value = getattr(spec, name)
        yield ("yes" if value else "no") if isinstance(value, bool) else value

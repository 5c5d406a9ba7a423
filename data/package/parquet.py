"""Parquet: every column with its type, lists as lists; the file says what it is."""

import io
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from data.citing import addresses
from data.codebook import Column
from data.extracts import SOURCES
from data.package.about import LICENCE, TITLES, permalinks
from data.package.columns import package_columns
from data.registry import RECORD_KEYS
from data.release import RELEASE
from data.tables import split
from data.texts import LANGUAGES

if TYPE_CHECKING:
    from data.api.parameters import Asked

TYPES: dict[str, tuple[Any, Callable[[Any], object]]] = {
    "date": (pa.date32(), lambda day: day.date()),
    "integer": (pa.int64(), int),
    "number": (pa.float64(), float),
    "codes": (pa.list_(pa.string()), split),
    "texts": (pa.list_(pa.string()), split),
}
"""Kind -> type and what makes a value of a cell; the others are texts."""
TEXT = (pa.string(), str)


def parquet_bytes(frame: pd.DataFrame, table: str, asked: "Asked") -> bytes:
    """The rows in their order. A missing cell is null, a list without values is empty."""
    specs = package_columns(table)
    fields = [_field(spec) for spec in specs]
    arrays = [
        pa.array(_values(frame, table, spec), type=field.type)
        for spec, field in zip(specs, fields, strict=True)
    ]
    schema = pa.schema(fields, metadata=_metadata(table, asked))
    written = io.BytesIO()
    pq.write_table(pa.Table.from_arrays(arrays, schema=schema), written)
    return written.getvalue()


def _values(frame: pd.DataFrame, table: str, spec: Column) -> list[object]:
    if spec.column == SOURCES and table in RECORD_KEYS:
        backing = addresses()
        return [split(backing[record_id]) for record_id in frame[RECORD_KEYS[table]]]
    kind, convert = TYPES.get(spec.kind, TEXT)
    if pa.types.is_list(kind):
        return [convert(cell) for cell in frame[spec.column]]
    return [None if pd.isna(cell) else convert(cell) for cell in frame[spec.column]]


def _field(spec: Column) -> Any:
    told = {f"label_{lang}": spec.label(lang) for lang in LANGUAGES}
    told |= {f"meaning_{lang}": spec.meaning(lang) for lang in LANGUAGES}
    told |= {"unit": spec.unit, "code_list": spec.vocabulary if "code" in spec.kind else ""}
    metadata = {name: text for name, text in told.items() if text}
    return pa.field(spec.column, TYPES.get(spec.kind, TEXT)[0], metadata=metadata)


def _metadata(table: str, asked: "Asked") -> dict[str, str]:
    filters = asked.filters
    return {
        "title": TITLES["en"],
        "table": table,
        "version": RELEASE.version,
        "released_on": RELEASE.released_on.isoformat(),
        "licence": f"{LICENCE['name']} {LICENCE['path']}",
        "query": json.dumps(filters.to_query(), ensure_ascii=False),
        "sentence_en": filters.sentence("en"),
        "sentence_fr": filters.sentence("fr"),
        "permalink": permalinks(filters)["en"],
    }

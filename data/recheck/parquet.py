"""Reads Parquet: the columns that are ours, and what the metadata of the file says."""

from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from data.recheck.documents import parsed, told_by
from data.recheck.file_error import MOST_COLUMNS, MOST_ROWS, FileError
from data.recheck.sheet import Sheet, Told, fitted
from data.recheck.texts_of import text_of

MOST_UNPACKED = 60 * 1024 * 1024
BATCH, LONGEST = 100, 100_000
"""Rows read at once, and characters that all cells of a row may have: a short file can stand for
endless ones."""


def read_parquet(content: bytes) -> list[Sheet]:
    """The one table of a file; nothing of it is run, no type of its own is loaded."""
    try:
        file = pq.ParquetFile(pa.BufferReader(content), memory_map=False)
    except (pa.ArrowException, OSError) as error:
        raise FileError("unreadable") from error
    _judge(file)
    names = [str(each) for each in file.schema_arrow.names]
    rows: list[list[str]] = []
    for batch in file.iter_batches(batch_size=BATCH, use_threads=False):
        if batch.nbytes > LONGEST * BATCH:
            raise FileError("bomb")
        columns = [[text_of(cell) for cell in column.to_pylist()] for column in batch.columns]
        rows += [list(row) for row in zip(*columns, strict=True)]
    return [fitted(names, rows, _told(file.schema_arrow.metadata or {}))]


def _judge(file: Any) -> None:
    about = file.metadata
    if about.num_rows > MOST_ROWS:
        raise FileError("rows", most=MOST_ROWS)
    if about.num_columns > MOST_COLUMNS:
        raise FileError("columns", most=MOST_COLUMNS)
    groups = (about.row_group(place) for place in range(about.num_row_groups))
    if sum(group.total_byte_size for group in groups) > MOST_UNPACKED:
        raise FileError("bomb")


def _told(metadata: dict[bytes, bytes]) -> Told:
    """What the texts beside the schema say."""
    said = {name: metadata.get(name, b"")[:10_000] for name in (b"table", b"version", b"query")}
    table, version = (said[name].decode("utf-8", "replace") for name in (b"table", b"version"))
    try:
        filters = parsed(said[b"query"])
    except FileError:
        filters = None
    return told_by({"table": table, "version": version, "filters": filters})

"""RIS: a tag and its value on a line; each entry from TY to ER."""

import re

from data.cite.cited import FIGURE, Cited, Citing, Source
from data.cite.dates import in_ris
from data.cite.words import NAME, author, note, origin, source_title, what

LINE_ENDS = re.compile(r"\s*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+\s*")
Tags = list[tuple[str, str]]
DATA, PICTURE, PAGE = "DATA", "FIGURE", "ELEC"


def write_ris(citing: Citing) -> str:
    """An entry a record, view or figure, then the sources apart."""
    items = [_item(each, citing) for each in citing.items]
    sources = [_source(each, citing) for each in citing.entries]
    return "\n".join(map(_entry, [*items, *sources]))


def _item(item: Cited, citing: Citing) -> Tags:
    return [
        ("TY", PICTURE if item.kind == FIGURE else DATA),
        ("ID", item.key),
        ("AU", author(citing.t)),
        ("TI", item.title),
        ("T2", NAME),
        ("DB", NAME),
        ("AN", item.record_id),
        ("M3", what(item, citing.t) if not item.record_id else ""),
        ("ET", citing.version),
        *_dated(citing.released),
        ("PB", NAME),
        ("LA", citing.lang),
        ("UR", item.url),
        ("Y2", in_ris(citing.read_on.isoformat())),
        ("N1", note(item, citing)),
    ]


def _source(source: Source, citing: Citing) -> Tags:
    return [
        ("TY", PAGE),
        ("ID", f"aes-source-{source.id}"),
        ("TI", source_title(source, citing.t)),
        ("PB", source.publisher),
        *_dated(source.published),
        ("LA", source.language),
        ("UR", source.url),
        ("N1", origin(source, citing.t)),
    ]


def _dated(iso: str) -> Tags:
    return [("PY", iso[:4]), ("DA", in_ris(iso))] if iso else []


def _entry(tags: Tags) -> str:
    """Values on one line each; a tag without a value is left out."""
    lines = [f"{tag}  - {LINE_ENDS.sub(' ', value)}" for tag, value in tags if value]
    return "\n".join([*lines, "ER  - ", ""])

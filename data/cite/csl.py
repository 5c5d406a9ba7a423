"""CSL-JSON, which Zotero, Pandoc and citeproc read: types and variables of the CSL schema."""

import json
import re

from data.cite.cited import FIGURE, RECORD, VIEW, Cited, Citing, Source
from data.cite.dates import parts
from data.cite.words import NAME, author, note, origin, source_title, what

TYPES = {RECORD: "entry", VIEW: "dataset", FIGURE: "figure"}
DATES = re.compile(r"\[\n\s+\[[\d,\s]+\]\s+\]")
"""A date over several lines, which is easier to read on one."""
Item = dict[str, object]


def write_csl(citing: Citing) -> str:
    """A list of items: records, views and figures, then the sources apart."""
    items = [_item(each, citing) for each in citing.items]
    items += [_source(each, citing) for each in citing.entries]
    text = json.dumps(items, ensure_ascii=False, indent=2)
    return DATES.sub(lambda found: re.sub(r"\s+", "", found[0]).replace(",", ", "), text) + "\n"


def _item(item: Cited, citing: Citing) -> Item:
    return _known(
        {
            "id": item.key,
            "type": TYPES[item.kind],
            "author": [{"literal": author(citing.t)}],
            "title": item.title,
            "container-title": NAME,
            "publisher": NAME,
            "number": item.record_id,
            "genre": "" if item.record_id else what(item, citing.t),
            "version": citing.version,
            "issued": _dated(citing.released),
            "accessed": _dated(citing.read_on.isoformat()),
            "event-date": _dated(item.happened),
            "URL": item.url,
            "language": citing.lang,
            "note": note(item, citing),
        }
    )


def _source(source: Source, citing: Citing) -> Item:
    return _known(
        {
            "id": f"aes-source-{source.id}",
            "type": "webpage",
            "title": source_title(source, citing.t),
            "container-title": source.publisher,
            "issued": _dated(source.published),
            "URL": source.url,
            "language": source.language,
            "note": origin(source, citing.t),
        }
    )


def _dated(iso: str) -> Item:
    return {"date-parts": [parts(iso)]} if iso else {}


def _known(item: Item) -> Item:
    """Without what is not known."""
    return {name: value for name, value in item.items() if value}

"""The citation of one record on its page."""

from dataclasses import replace

from components import address
from components.cite_forms import draw_citation
from components.context import View
from components.fragments import fragment
from data.cite.cited import Cited
from data.cite.items import cite_record
from data.records import Record


@fragment
def draw_record_citation(view: View, record: Record) -> None:
    """Draw it; choosing another form redraws nothing else of the page."""
    draw_citation(view, lambda lang: (cited_record(view, record, lang),), key=f"quote-{record.id}")


def cited_record(view: View, record: Record, lang: str) -> Cited:
    """A record in a language, at its permalink in that language."""
    return cite_record(record, address.record_permalink(replace(view, lang=lang), record.id), lang)

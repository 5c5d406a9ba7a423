"""Makes what is cited from the record: one record, or a page's view or figure of a selection."""

from zlib import crc32

from data.cite.cited import RECORD, Cited
from data.cite.sources import named, sources_of_records
from data.formats import iso_text
from data.kinds import kind_line
from data.records import Record
from data.registry import DATE_COLUMNS, RECORD_TABLES
from data.selection import Selection
from data.sentence import counts_text, sentence
from data.texts import texts


def cite_record(record: Record, url: str, lang: str) -> Cited:
    """A record; an event or agreement with its own date."""
    dated = record.table in DATE_COLUMNS
    return Cited(
        kind=RECORD,
        key=f"aes-{record.id}",
        title=record.title(lang),
        url=url,
        about=kind_line(record, texts(lang)),
        sources=sources_of_records()[record.id],
        record_id=record.id,
        happened=iso_text(record.date, record.precision) if dated else "",
    )


def cite_view(kind: str, title: str, selection: Selection, url: str, lang: str) -> Cited:
    """A view or a figure: title of the page or figure, filters in words, counts of the rows."""
    t, filters = texts(lang), selection.filters
    sources = named(selection.sources)
    events, agreements, commitments = (len(selection.frame(each)) for each in RECORD_TABLES)
    return Cited(
        kind=kind,
        key=f"aes-{kind}-{crc32(f'{title} {url}'.encode()):08x}",
        title=t("{page}: {selection}", page=title, selection=sentence(filters, lang)),
        url=url,
        about=t(
            "{records}, resting on {sources}",
            records=counts_text(events, agreements, commitments, lang),
            sources=t.plural("{n} source", "{n} sources", len(sources)),
        ),
        sources=sources,
    )

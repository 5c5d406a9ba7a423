"""A record as a row of a brief: its day, its sources as a note."""

from collections.abc import Iterable
from datetime import date

from data.brief.parts import Row, Source
from data.brief.reach import Reach
from data.citing import named_sources
from data.formats import date_text
from data.records import Record
from data.tables import split
from data.texts import Texts, texts
from data.vocabularies import labels

MOST_SOURCES = 3


def row_of(record: Record, reach: Reach, lines: Iterable[str], aside: Iterable[str]) -> Row:
    """The row of a record; empty lines are left out."""
    t = texts(reach.lang)
    cited = named_sources()[record.id]
    rest = len(cited) - MOST_SOURCES
    return Row(
        date=date_text(record.date, record.precision, reach.lang, short=True),
        title=record.title(reach.lang),
        link=reach.record(record.id),
        lines=tuple(filter(None, lines)),
        aside=tuple(filter(None, aside)),
        sources=tuple(_source(each, reach.lang) for each in cited[:MOST_SOURCES]),
        more_sources=t.plural("{n} more source", "{n} more sources", rest) if rest > 0 else "",
    )


def named(vocabulary: str, cell: object, lang: str) -> str:
    """The labels of the codes in a cell; empty for a missing one."""
    known = labels(vocabulary, lang)
    return ", ".join(known[code] for code in split(cell))


def more_text(rest: int, t: Texts) -> str:
    """ "9 more in the extract"; empty for none."""
    return t.plural("{n} more in the extract", "{n} more in the extract", rest) if rest > 0 else ""


def publishers(record_id: str) -> int:
    """How many publishers the sources of a record have."""
    return len({each["publisher"] for each in named_sources()[record_id]})


def _source(source: dict[str, str | None], lang: str) -> Source:
    name = source["publisher"] or source["url"] or ""
    known = filter(None, (name, _day(source["published_on"], lang)))
    return Source(", ".join(known), source["url"] or "")


def _day(written: str | None, lang: str) -> str:
    """An ISO date of a source, as exact as it is written."""
    if not written:
        return ""
    precision = {4: "year", 7: "month"}.get(len(written), "day")
    day = date.fromisoformat((written + "-01-01")[:10])
    return date_text(day, precision, lang, short=True)

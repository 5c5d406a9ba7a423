"""Wording that several forms share."""

from data.cite.cited import FIGURE, RECORD, Cited, Citing, Source
from data.cite.dates import in_words
from data.cite.quotes import listed
from data.texts import Texts

NAME = "AES Monitor"


def author(t: Texts) -> str:
    return t("AES Monitor contributors")


def what(item: Cited, t: Texts) -> str:
    """ "record minusma", "figure", "selection of records"."""
    if item.kind == RECORD:
        return t("record {id}", id=item.record_id)
    return t("figure") if item.kind == FIGURE else t("selection of records")


def source_title(source: Source, t: Texts) -> str:
    """The title of a source; without one, words in brackets that say so."""
    return source.title or f"[{t('title not recorded')}]"


def note(item: Cited, citing: Citing) -> str:
    """What the fields of a reference manager have no place for: kind, id, version, sources."""
    t = citing.t
    parts = [item.about, what(item, t) if item.record_id else "", released(citing)]
    return ". ".join(filter(None, [" · ".join(filter(None, parts)), _sources(item, citing)]))


def released(citing: Citing) -> str:
    """ "version 1.0.0 (24 November 2026)"."""
    day = in_words(citing.released, citing.lang)
    return citing.t("version {version} ({day})", version=citing.version, day=day)


def origin(source: Source, t: Texts) -> str:
    """Whose text it is, where the page relays another's."""
    return t("text of {origin}", origin=source.origin) if source.origin else ""


def _sources(item: Cited, citing: Citing) -> str:
    """The sources of a record, short when they follow as entries; those of a view are counted."""
    if item.kind != RECORD:
        return ""
    named = listed((_named(each, citing) for each in item.sources), citing.lang)
    return citing.t("Sources: {sources}.", sources=named)


def _named(source: Source, citing: Citing) -> str:
    """ "Koaci, 22 January 2025, https://..."."""
    day = in_words(source.published, citing.lang)
    parts = [source.publisher, "" if citing.apart else source.title, day]
    return ", ".join(filter(None, [*parts, "" if citing.apart else source.url]))

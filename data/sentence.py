"""Filters and counts in words, in both languages."""

from typing import TYPE_CHECKING

from data.formats import date_text
from data.query import CODES
from data.texts import texts
from data.vocabularies import labels

if TYPE_CHECKING:
    from data.filters import Filters


def sentence(filters: "Filters", lang: str) -> str:
    """ "Mali · with Russia · Energy · since 1 January 2023"; says so when nothing is filtered."""
    t = texts(lang)
    named = {name: _named(filters, name, lang) for name in CODES}
    parts = [
        named["country"],
        named["partner"] and t("with {partners}", partners=named["partner"]),
        named["sector"],
        named["category"] and t("events: {categories}", categories=named["category"]),
        _period(filters, lang),
        filters.q and t("text: “{words}”", words=filters.q),
    ]
    said = " · ".join(filter(None, parts)) or t("The whole record")
    return said[:1].upper() + said[1:]


def counts_text(events: int, agreements: int, commitments: int, lang: str) -> str:
    """ "12 events, 8 agreements, 1 commitment"."""
    t = texts(lang)
    return ", ".join(
        [
            t.plural("{n} event", "{n} events", events),
            t.plural("{n} agreement", "{n} agreements", agreements),
            t.plural("{n} force commitment", "{n} force commitments", commitments),
        ]
    )


def _named(filters: "Filters", name: str, lang: str) -> str:
    known = labels(CODES[name], lang)
    return ", ".join(known.get(code, code) for code in getattr(filters, name))


def _period(filters: "Filters", lang: str) -> str:
    t = texts(lang)
    since = date_text(filters.since, "day", lang)
    until = date_text(filters.until, "day", lang)
    if since and until:
        return t("from {since} to {until}", since=since, until=until)
    if since:
        return t("since {since}", since=since)
    return t("until {until}", until=until) if until else ""

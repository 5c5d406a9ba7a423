"""What the tests of each form cite."""

from dataclasses import replace
from datetime import date

from data.cite.cited import Cited, Citing, Source
from data.cite.items import cite_record, cite_view
from data.filters import Filters
from data.records import find
from data.registry import RECORD_KEYS
from data.selection import select
from data.tables import load

ROSATOM = "2025-06-23-mli-rus-peaceful-atomic-energy"
DAY = date(2026, 12, 1)
ODD = 'The "100%" levy: A_B & C#D {open} ~$5 \\ ^ end\u202f?\nsecond line'


def cited(record_id: str = ROSATOM, lang: str = "en") -> Cited:
    record = find(record_id)
    assert record
    return cite_record(record, f"https://example.org/record?id={record.id}&lang={lang}", lang)


def citing(*items: Cited, lang: str = "en", apart: bool = False) -> Citing:
    return Citing(items or (cited(lang=lang),), DAY, lang, apart)


def whole_record(lang: str) -> Citing:
    ids = [each for table, key in RECORD_KEYS.items() for each in load(table)[key]]
    return Citing(tuple(cited(each, lang) for each in ids), DAY, lang, True)


def figure(lang: str = "en") -> Cited:
    chosen = select(Filters(country=("MLI",), sector=("energy",)))
    url = "https://example.org/map?country=MLI&sector=energy"
    return cite_view("figure", "Map", chosen, url, lang)


def odd() -> Cited:
    source = Source("odd-001", "https://example.org/a_b?c=%7Bd}#e", ODD, ODD, "2025-06", ODD, "en")
    return replace(cited(), title=ODD, about=ODD, sources=(source,))

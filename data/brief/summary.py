"""The numbers at the head of a brief: counts of records, what they are made of."""

from data.brief.parts import Count
from data.formats import number_text
from data.measures.briefing import Counted, briefing
from data.selection import Selection
from data.texts import Texts, texts
from data.vocabularies import labels

NAMED = 3


def summary(selection: Selection, lang: str) -> tuple[Count, ...]:
    """Events, agreements, force commitments, records with rival claims, sources."""
    t, found = texts(lang), briefing(selection)
    moves = (
        t.plural("{n} arrival", "{n} arrivals", found.came),
        t.plural("{n} departure", "{n} departures", found.went),
    )
    cited = selection.sources["publisher"].nunique()
    events, agreements = len(selection.events), len(selection.agreements)
    forces, sources = len(selection.commitments), len(selection.sources)
    rival = len(found.claimed)
    return (
        _count(events, t.plural("{n} event", "{n} events", events),
               _parts(found.categories, "categories", t), t),
        _count(agreements, t.plural("{n} agreement", "{n} agreements", agreements),
               _parts(found.statuses, "agreement_statuses", t), t),
        _count(forces, t.plural("{n} force commitment", "{n} force commitments", forces),
               ", ".join(moves), t),
        _count(
            rival,
            t.plural("{n} record with rival claims", "{n} records with rival claims", rival),
            t("figures, dates, accounts"), t,
        ),
        _count(sources, t.plural("{n} source", "{n} sources", sources),
               t.plural("{n} publisher", "{n} publishers", cited), t),
    )  # fmt: skip


def _count(number: int, counted: str, detail: str, t: Texts) -> Count:
    """`counted`: "220 events", of which the number and the word are set apart."""
    written = number_text(number, t.lang)
    return Count(written, counted.removeprefix(written).strip(), detail if number else "")


def _parts(counts: Counted, vocabulary: str, t: Texts) -> str:
    """ "Attack 112, Diplomacy 60, Institution 40, others 190"."""
    known = labels(vocabulary, t.lang)
    said = [f"{known[code]} {number_text(n, t.lang)}" for code, n in counts[:NAMED]]
    if rest := sum(n for _, n in counts[NAMED:]):
        said.append(t("others {n}", n=number_text(rest, t.lang)))
    return ", ".join(said)
